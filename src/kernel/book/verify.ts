// Looks at what was written, once it stands in the sheet, and puts right what hit the wrong row or column because people
// moved things in between. The look takes the place of a flush, since reading commits.

import type { Table } from '../schema/table';
import type { Zone } from '../time/zone';
import { imageOfBlock, isBlank, lastRowOf, type SheetImage } from './image';
import { aimAgain, isIntact, type Mend, planMend, type Written } from './mend';
import { OpenTable } from './open-table';
import { readWhole } from './read-table';
import type { Recall } from './recall';
import { stillMeant } from './still-meant';
import { mustBeTaken, refusedBy, writeRows, writeTable } from './write-table';

/** A block up to this size is read again from the headings on: so is a new sheet of Google's, 1,000 rows and 26 columns, whole. */
const SMALL_BLOCK_CELLS = 26_000;
/** Rows read again above and below those written. */
const ROWS_READ_AGAIN = 10;
/** People would have to move things in the very moment of each. */
const ROUNDS = 4;

/** What a look needs besides what was written. */
export interface Look {
  readonly zone: Zone;
  /** What the log knows of the records of the table. */
  readonly recall: Recall;
  /** Whether the writes are in the log already, and perhaps what others did after them. */
  readonly isLate?: boolean;
}

/** Makes sure that the writes arrived, as far as the rows around them tell. One blocking call when nothing moved. */
export function verify(written: Written, look: Look): void {
  const now = readBack(written);
  if (!isIntact(written, now.image, now.hasHeadings) || !showsRows(written, now)) putAllRight(written, look);
}

/** The same, and the headings are looked at in any case. Two blocking calls. */
export function verifyThoroughly(written: Written, look: Look): void {
  const { sheet } = written.before;
  const [headings = []] = sheet.read({ row: 1, column: 1, rows: 1, columns: null });
  const now = readBack(written);
  const isAsWritten = isIntact(written, { ...now.image, headings }, true);
  if (!isAsWritten || !showsRows(written, now)) putAllRight(written, look);
}

/**
 * Tells whether the look at the rows around will also show that no column moved: small tables are read again with their
 * headings; in others each written column must hold something there that no other column holds.
 */
export function willShowColumns(written: Written): boolean {
  const { before, writes } = written;
  if (isReadWithHeadings(written)) return true;
  const rows = new Set(writes.map(({ row }) => row));
  const beside = before.image.cells.filter((_, index) => !rows.has(before.image.row + index));
  const columns = Array.from({ length: beside[0]?.length ?? 0 }, (_, index) => beside.map((row) => row[index] ?? ''));
  const texts = columns.map((cells) => (cells.every(isBlank) ? '' : JSON.stringify(cells)));
  const count = new Map<string, number>();
  for (const text of texts) count.set(text, (count.get(text) ?? 0) + 1);
  const isTelling = (column: number): boolean => {
    const text = texts[column - before.image.column] ?? '';
    return text !== '' && count.get(text) === 1;
  };
  return writes.every(({ cells }) => [...cells.keys()].every(isTelling));
}

/**
 * Tells whether rows that moved would have been seen. A row that was made blank among blank ones looks the same wherever the
 * record went: something must stand beside it, or all of what was read before must have been read again.
 */
function showsRows({ before, operations, writes }: Written, { image: after, isWhole }: ReadBack): boolean {
  const { image } = before;
  const removed = new Set(operations.filter(({ kind }) => kind === 'remove').map(({ id }) => id));
  if (!writes.some(({ id }) => removed.has(id))) return true;
  if (isWhole && lastRowOf(after) <= lastRowOf(image)) return true;
  const written = new Set(writes.map(({ row }) => row));
  return after.cells.some((cells, index) => {
    const row = after.row + index;
    const isKnown = row >= image.row && row <= lastRowOf(image) && !written.has(row);
    return isKnown && cells.some((cell) => !isBlank(cell));
  });
}

function putAllRight(written: Written, { zone, recall, isLate = false }: Look): void {
  let now = written;
  for (let round = 0; round < ROUNDS; round += 1) {
    const after = openAfter(now.before, zone);
    const mend = planMend(isLate ? stillMeant(now, after, recall) : now, after, recall);
    if (!mend) return;
    const again = putRight(mend, now, zone);
    if (!again) return;
    mustBeTaken(again.before, again);
    now = again;
  }
  // A refusal that Google keeps to itself until the read shows in nothing else.
  if (!isLate && planMend(now, openAfter(now.before, zone), recall)) throw refusedBy(now.before, '');
}

/** Gives back what was hit, then does the work again; returns what was written by that. */
function putRight(mend: Mend, written: Written, zone: Zone): Written | null {
  const { before } = written;
  const restored = mend.restore.filter(({ cells }) => cells.size > 0);
  mustBeTaken(before, writeRows(before, restored));
  const now = openWhole(before, zone);
  return writeTable(now, aimAgain(mend, written, now));
}

/** Rows are counted after the read, which is the commit: those that came before it are the ones that were in the way. */
function openAfter(before: OpenTable<Table>, zone: Zone): OpenTable<Table> {
  const { table, fields, sheet, image } = openWhole(before, zone);
  return new OpenTable({ table, fields, sheet, zone, image: { ...image, rowCount: sheet.rowCount() } });
}

function openWhole({ table, fields, sheet }: OpenTable<Table>, zone: Zone): OpenTable<Table> {
  const image = readWhole({ table, sheet, scope: { kind: 'all', fields } });
  return new OpenTable({ table, fields, sheet, image, zone });
}

function isReadWithHeadings({ before, writes }: Written): boolean {
  const { image } = before;
  const last = Math.max(lastRowOf(image), ...writes.map(({ row }) => row));
  return image.row === 2 && last * Math.max(...Object.values(image.columns.at)) <= SMALL_BLOCK_CELLS;
}

interface ReadBack {
  readonly image: SheetImage;
  readonly hasHeadings: boolean;
  /** Whether all rows of the sheet were read. */
  readonly isWhole: boolean;
}

function readBack(written: Written): ReadBack {
  const { before, writes } = written;
  const { image, sheet, table } = before;
  const touched = new Set(writes.flatMap(({ cells }) => [...cells.keys()]));
  const columns = Math.max(...Object.values(image.columns.at), ...touched);
  const last = Math.max(...writes.map(({ row }) => row));
  if (isReadWithHeadings(written)) {
    const isWhole = sheet.rowCount() * columns <= SMALL_BLOCK_CELLS;
    const block = sheet.read({ row: 1, column: 1, rows: isWhole ? null : last + ROWS_READ_AGAIN, columns });
    return { image: imageOfBlock(table, block, sheet.rowCount()), hasHeadings: true, isWhole };
  }
  const first = Math.max(2, Math.min(...writes.map(({ row }) => row)) - ROWS_READ_AGAIN);
  const cells = sheet.read({ row: first, column: 1, rows: last + ROWS_READ_AGAIN - first + 1, columns });
  return {
    image: { ...image, row: first, column: 1, cells, rowCount: sheet.rowCount() },
    hasHeadings: false,
    isWhole: false,
  };
}
