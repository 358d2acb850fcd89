// The Today sheet as it stands: reads its rows, writes what became of one, and draws it anew around what nobody read yet.

import type { SheetPort } from '../../kernel/book/port';
import { NOTHING } from '../../kernel/drawing/drawing';
import { drawRule } from '../../kernel/drawing/table-drawing';
import type { Ports } from '../../kernel/ports';
import type { Cell } from '../../kernel/schema/codec';
import { bindColumns } from '../../kernel/schema/headings';
import { fieldNames } from '../../kernel/schema/table';
import { ratingDaysOf, readSettings } from '../settings/index';
import { today } from '../today/index';
import { drawMoney, quickCells } from './draw-today';
import { itemCells, nothing } from './item-cells';
import { withoutSign } from './quick-sign';
import { cellsOf, hasInput, isQuick, readRow, type TodayRow, writeKey } from './row';
import { todayTable } from './schema';
import { finishRows, writeRow } from './write-row';

const NAMES = fieldNames(todayTable);
const FIRST_ROW = 2;
/** Characters of a status: what was received, which it repeats, may be as long as a cell. */
const MOST_SAID = 1_000;
const INPUTS = ['outcome', 'next', 'note'] as const;
const QUICK_INPUTS = ['customer', 'contact', 'what', 'stage', 'amount', ...INPUTS] as const;

/** Has a sheet that was drawn before there was money on it, or suggestions, take them; none where its columns were moved. */
export function growTodaySheet({ mender, language }: Pick<Ports, 'mender' | 'language'>): void {
  const [seen] = mender.look([todayTable], new Set()).tables;
  if (!seen?.sheet || !areAsDrawn(seen.sheet.headings)) return;
  const validations = drawRule(todayTable, { field: 'outcome', column: NAMES.indexOf('outcome') + 1 }, language);
  mender.draw(seen.sheet.id, { ...NOTHING, looks: drawMoney(), validations });
}

/** Returns the rows that people filled in, top down; none where the sheet is gone or its columns were moved. One blocking call. */
export function readTodaySheet({ book, now }: Pick<Ports, 'book' | 'now'>): readonly TodayRow[] {
  if (!book.has(todayTable)) return [];
  const sheet = book.sheetOf(todayTable);
  return keyedApart(rowsOf(sheet), sheet, stampOf(now)).filter(hasInput);
}

/**
 * Money is known by the key of its row, so that no two blank rows may have the same, nor one a key of before a sheet was
 * drawn anew: a row that was copied, or has no stamp yet, gets a key of its own before any is taken.
 */
function keyedApart(rows: readonly TodayRow[], sheet: SheetPort, stamp: string): readonly TodayRow[] {
  const place = NAMES.indexOf('key');
  const seen = new Set<Cell>();
  return rows.map((row) => {
    const written = at(row.cells, 'key');
    const isApart = row.key.stamp !== '' && !seen.has(written);
    seen.add(written);
    // A torn row keeps its mark: with a key of its own it would be booked again.
    if (isApart || written === '' || row.isTorn || !isQuick(row.key)) return row;
    const key = writeKey({ ...row.key, id: `${row.key.id}.${row.row}`, stamp });
    sheet.write(row.row, place + 1, [[key]]);
    return readRow(
      row.cells.map((cell, index) => (index === place ? key : cell)),
      row.row,
    );
  });
}

/** What became of a row. */
export interface RowTaken {
  /** False where people have to put something right: what they typed stays. */
  readonly isTaken: boolean;
  readonly status: string;
  /** The stage's label after a move; absent where nothing was moved. */
  readonly stage?: string;
  /** What a lead became, where more of its row is still to be taken. */
  readonly ids?: { readonly customerId: string; readonly dealId: string };
  /** What of a debt is left after a payment; absent where nothing was paid. */
  readonly left?: number;
  /** The cells that were taken, where that was before the row was read: what was typed since is let be. */
  readonly seen?: readonly Cell[];
}

/** Says in the row what became of it, and clears just what was taken: what was typed meanwhile stays. One blocking call. */
export function writeTaken({ book, now }: Pick<Ports, 'book' | 'now'>, row: TodayRow, taken: RowTaken): void {
  const { seen = row.cells } = taken;
  const sheet = book.sheetOf(todayTable);
  const [cells = []] = sheet.read({ row: row.row, column: 1, rows: 1, columns: NAMES.length });
  // Somebody sorted the rows: the next reading finds this one again, and its request is answered already.
  if (at(cells, 'key') !== at(row.cells, 'key')) return;
  const isNew = isQuick(row.key) && !taken.ids;
  const clears: readonly string[] = taken.isTaken ? (isNew ? QUICK_INPUTS : INPUTS) : [];
  const about = taken.ids ? { ...row.key, kind: 'contact' as const, ...taken.ids, id: taken.ids.dealId } : row.key;
  const left = taken.left === undefined ? '' : taken.left || '';
  const key = taken.left === undefined ? about : { ...about, amount: String(left) };
  const stage = taken.stage === undefined || isNew ? {} : { stage: taken.stage, stageWas: taken.stage };
  const stamp = taken.isTaken || taken.ids ? { key: writeKey({ ...key, stamp: stampAfter(row.key, now) }) } : {};
  const isTypedOver = at(cells, 'amount') !== at(seen, 'amount');
  const amount = taken.left === undefined || isTypedOver ? {} : { amount: left };
  const status = taken.status.slice(0, MOST_SAID);
  const values: Readonly<Record<string, Cell>> = { status, ...stage, ...amount, ...stamp };
  // Cell by cell: a word that its list does not offer could not be written again, and what is being typed is let be.
  const changes = NAMES.flatMap((field, index) => {
    const isSign = field === 'customer' && withoutSign(String(cells[index] ?? '')) === '';
    const isCleared = clears.includes(field) && cells[index] === seen[index] && !isSign;
    const after = values[field] ?? (isCleared ? '' : cells[index]);
    const was = cells[index] ?? '';
    return after !== undefined && after !== was ? [[index, was, after] as const] : [];
  });
  writeRow(sheet, row.row, changes);
}

/** Draws what is due today around the rows that people filled in and nobody took yet. Returns whether there is such a sheet. */
export function refreshTodaySheet(ports: Ports): boolean {
  const { book, now, texts } = ports;
  if (!book.has(todayTable)) return false;
  const { currency, touchDays, ratingDays } = readSettings(book);
  const view = today(ports, '', { currency, touchDays, ratingDays: ratingDaysOf(ratingDays) });
  const sheet = book.sheetOf(todayTable);
  // Read last, so that as little time as possible passes between this look and the writing.
  const rows = rowsOf(sheet);
  if (!isAsDrawn(sheet)) return false;
  const kept = new Map(rows.filter(hasInput).map((row) => [row.row, row]));
  const ids = new Set([...kept.values()].map(({ key }) => `${key.kind} ${key.id}`));
  const items = [...view.overdue, ...view.due, ...view.stuck, ...view.touch, ...view.suggested].filter(
    ({ kind, id }) => !ids.has(`${kind} ${id}`),
  );
  const stamp = stampOf(now);
  const speaking = { stamp, texts, today: view.today };
  const lines = items.length > 0 ? items.map((item) => itemCells(item, speaking)) : [nothing(texts)];
  const last = Math.max(0, ...rows.map(({ row }) => row));
  for (let row = FIRST_ROW; row <= last || lines.length > 0; row++) {
    if (kept.has(row)) continue;
    const cells = quickCells(row - FIRST_ROW, stamp, texts) ?? lines.shift() ?? cellsOf({});
    sheet.write(row, 1, [cells]);
  }
  return true;
}

function rowsOf(sheet: SheetPort): TodayRow[] {
  if (!isAsDrawn(sheet)) return [];
  const rows = sheet.read({ row: FIRST_ROW, column: 1, rows: null, columns: NAMES.length });
  const filled = finishRows(sheet, FIRST_ROW, rows).map((cells, index) => readRow(cells, FIRST_ROW + index));
  return filled.filter(({ cells }) => cells.some((cell) => cell !== ''));
}

/** People may have moved columns: nothing is read from the wrong one, and nothing written into it. */
function isAsDrawn(sheet: SheetPort): boolean {
  const [headings = []] = sheet.read({ row: 1, column: 1, rows: 1, columns: NAMES.length });
  return areAsDrawn(headings);
}

function areAsDrawn(headings: readonly Cell[]): boolean {
  const columns = bindColumns(todayTable, headings).at;
  return NAMES.every((field, index) => columns[field] === index + 1);
}

/** Another than before, also within the same millisecond. */
function stampAfter({ stamp }: TodayRow['key'], now: number): string {
  const next = stampOf(now);
  return stamp.startsWith(next) ? `${stamp}+` : next;
}

function stampOf(now: number): string {
  return now.toString(36);
}

function at(cells: readonly Cell[], field: (typeof NAMES)[number]): Cell {
  return cells[NAMES.indexOf(field)] ?? '';
}
