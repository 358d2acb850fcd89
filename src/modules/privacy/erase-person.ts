// Erases one person from the whole workbook, in steps each of which can be done again.

import * as v from 'valibot';
import type { BesideCells } from '../../kernel/beside-cells';
import { changesTable } from '../../kernel/book/changes';
import { journalTable } from '../../kernel/book/journal';
import type { EverySheet, Tab } from '../../kernel/every-sheet';
import { idInput, parseInput, type Result, refused } from '../../kernel/input';
import type { Ports } from '../../kernel/ports';
import { shadowTable } from '../../kernel/reconcile/shadow';
import type { Table } from '../../kernel/schema/table';
import { staffTable } from '../staff/index';
import { eraseAnswers, eraseLog, eraseShadow } from './erase-memory';
import { carryRows, isSelf, planRows } from './erase-rows';
import { carryOut, planTab } from './erase-tab';
import { type Erasure, type Place, planErasure, redactCell } from './erasure';
import { isForgettable, yearsInput } from './retention';
import { mayDecide } from './who-may';

const input = v.object({
  requestId: idInput,
  id: idInput,
  /** What the person who asks typed: the number once more. */
  confirm: v.pipe(v.string(), v.maxLength(100)),
  /** Of a list of those who were quiet for so many years: then only who still is. */
  years: v.optional(yearsInput),
});

export interface Erased {
  readonly id: string;
  /** How many records are without the person now. */
  readonly records: number;
  /** How many cells, notes included, besides. */
  readonly cells: number;
  /** Sheets that are no table's, people's own and drawings, with how many of these cells are on them. */
  readonly tabs: readonly { readonly tab: string; readonly cells: number }[];
  /** How many names of sheets and ranges, filters, rules, titles and descriptions. */
  readonly beside: number;
  /** Where the name stands and only people can tell who is meant: the first of them. */
  readonly look: readonly Place[];
  /** How many of them there are. */
  readonly doubtful: number;
}

/** What the work is called in the journal while it is not done; it keeps the number and nothing of the person. */
export const ERASING = 'erase';

/** Where the name may mean somebody else: more nobody looks through. */
const MOST_PLACES = 50;

export interface Everything {
  readonly tabs: EverySheet;
  readonly beside: BesideCells;
  /** All tables, and their archives. */
  readonly tables: readonly Table[];
}

/**
 * Erases `{ id, confirm, years? }`, a customer with all contacts or one contact. Cut off anywhere and asked for again, it goes on; what
 * the person is known by is taken away last. Before it people's changes by hand must have been taken in by a pass.
 */
export function erasePerson(ports: Ports, everything: Everything, given: unknown): Result<Erased> {
  const { book } = ports;
  const { id, confirm, years } = parseInput(input, given);
  if (!mayDecide(ports)) return refused({ field: 'id', received: id, text: 'err.privacyRole' });
  const isBegun = (book.state().work[ERASING] as { readonly id: string } | undefined)?.id === id; // Written below.
  if (years !== undefined && !isBegun && !isForgettable(ports, { id, years }))
    return refused({ field: 'id', received: id, text: 'err.privacyNotQuiet' });
  const erasure = planErasure(book, id);
  if (!erasure) return refused({ field: 'id', received: id, text: 'err.noPerson' });
  if (confirm.trim() !== id) {
    return refused({ field: 'confirm', received: confirm, text: 'err.privacyConfirm', params: { id } });
  }
  return { ok: true, value: erase(ports, everything, erasure) };
}

function erase({ book }: Ports, { tabs, beside, tables }: Everything, erasure: Erasure): Erased {
  const { id } = erasure.person;
  // Before the cells, which are to say what their rules take.
  const reviewed = beside.review(erasure.redactor);
  const sheets = tabs.all([...tables, changesTable, journalTable, shadowTable]);
  const findTable = (name: string) => tables.find((table) => table.name === name) ?? null;
  eraseAnswers(book, erasure);
  book.keep({ work: { [ERASING]: { id } } });
  book.commitStep();

  const swept = sweep(sheets, findTable, erasure);
  const renamed = beside.renameRanges(erasure.redactor);
  tabs.rewriteProperties((text) => erasure.redactor.text(text));
  const others = eraseRows(book, erasure, tables, 'others');
  eraseShadow(book, findTable, erasure);
  const log = sheets.find(({ table }) => table === changesTable.name)?.tab;
  // Names of former times stand in the history alone: the lines of others are done with before its own are.
  for (const whose of ['others', 'own'] as const) {
    if (log) eraseLog({ tab: log, whose, findTable }, erasure);
    book.flush();
  }
  const selves = eraseRows(book, erasure, tables, 'self');

  const names = new Map(sheets.map(({ tab, table }) => [table, tab.name]));
  const look = [
    ...swept.look,
    ...reviewed.doubtful,
    ...renamed.doubtful,
    ...others.doubtful.map(({ table, row, column }) => ({ tab: names.get(table) ?? table, row, column })),
  ];
  eraseAnswers(book, erasure);
  book.carry({ kind: 'noted', table: 'privacy', id, from: { erased: '' }, to: { erased: 'yes' } });
  book.keep({ work: { [ERASING]: null } });
  const records = others.records + selves.records;
  return {
    ...{ id, records, cells: swept.cells, tabs: swept.tabs },
    beside: reviewed.changed + renamed.changed,
    ...{ look: look.slice(0, MOST_PLACES), doubtful: look.length },
  };
}

type Sheets = ReturnType<EverySheet['all']>;

/** The history and the shadow are rewritten as what they are; the staff is of the firm's own people. */
const NOT_SWEPT: readonly string[] = [changesTable.name, shadowTable.name, staffTable.name, journalTable.name];

function sweep(sheets: Sheets, findTable: (name: string) => Table | null, erasure: Erasure) {
  const look: Place[] = [];
  const tabs: { tab: string; cells: number }[] = [];
  let cells = 0;
  for (const { tab, table } of sheets) {
    if (table === journalTable.name) sweepLeftovers(tab, erasure);
    if (NOT_SWEPT.includes(table)) continue;
    const isRecords = erasure.person.opened.has(table);
    const plan = planTab(tab.read(), isRecords ? findTable(table) : null, erasure);
    carryOut(tab, plan);
    const changed = plan.cells.length + plan.notes.length;
    cells += changed;
    if (table === '' && changed > 0) tabs.push({ tab: tab.name, cells: changed });
    look.push(...plan.doubtful.map((spot) => ({ tab: tab.name, ...spot })));
  }
  return { look, cells, tabs };
}

/** What an intent that could not be read left below: nothing reads it any more. */
function sweepLeftovers(tab: Tab, erasure: Erasure): void {
  const spots = tab.cells().flatMap(([cell = ''], index): (readonly [number, number])[] => {
    const isState = index < 2;
    return isState || String(cell).startsWith('{"request"') || redactCell(cell, erasure) === cell
      ? []
      : [[index + 1, 1]];
  });
  tab.fill(spots, '');
}

/** Writes the tables in one commit, the person last and in another. */
function eraseRows(book: Ports['book'], erasure: Erasure, tables: readonly Table[], who: 'others' | 'self') {
  const plans = [...erasure.person.opened].flatMap(([name, before]) => {
    if (name === staffTable.name) return [];
    // A commit closes what it wrote, and people may have moved rows since.
    const table = tables.find((each) => each.name === name) ?? before.table;
    const opened = book.openFound(table);
    return opened ? [planRows(opened, erasure)] : [];
  });
  const rows = plans.flatMap((plan) => plan.rows).filter((row) => isSelf(row, erasure) === (who === 'self'));
  carryRows(book, rows);
  if (rows.length > 0) book.commitStep();
  return { records: rows.length, doubtful: plans.flatMap(({ doubtful }) => doubtful) };
}
