// Reads a table by its plan, and reads on where the sheet is not as the plan believed.

import { CrmError } from '../errors';
import type { Cell } from '../schema/codec';
import { bindColumns, bindNeeded, type Columns } from '../schema/headings';
import { fieldNames, type Table } from '../schema/table';
import { arrangementOf } from './arrangement';
import { cellOf, imageOfBlock, isBlank, isWhole, lastRowOf, type SheetImage } from './image';
import type { SheetPort } from './port';
import { type Place, planRead, type ReadPlan, type Scope } from './read-plan';

type RowsPlan = ReadPlan & { readonly kind: 'rows' };
type PartsPlan = ReadPlan & { readonly kind: 'parts' };

export interface ReadNeed {
  readonly table: Table;
  readonly scope: Scope;
  readonly sheet: SheetPort;
  readonly place: Place | null;
  readonly reads: number;
  /** Whether nothing will be written by what is read. */
  readonly isReadOnly: boolean;
}

/** Returns what the scope needs, as it stands now. Throws COLUMN_MISSING or COLUMN_TWICE where the headings do not lead to it. */
export function readTable(need: ReadNeed): SheetImage {
  // Asked before the cells: rows that come between the two are then seen as having come after.
  const rowCount = need.sheet.rowCount();
  const plan = planRead({ ...need, rowCount });
  const image = mayShowNumbers(plan, need.sheet) ? carryOut(plan, need, rowCount) : null;
  return image && hasNumbers(image, need) && isEnough(image, need) ? image : readWhole(need);
}

/**
 * Tells whether the headings that were read lead to the column of the numbers, the first of ours. In a sheet that people brought it stands behind
 * theirs, one of which may be headed as ours are: what is right there only the whole heading row tells.
 */
export function hasNumbers({ columns }: SheetImage, { table, sheet }: Pick<ReadNeed, 'table' | 'sheet'>): boolean {
  const known = sheet.numbersColumn?.() ?? null;
  return known === null || columns.at[fieldNames(table)[0] ?? ''] === known;
}

/** Where the numbers are not the first column, no field stands where a new sheet has it: a part of the columns is read in vain. */
function mayShowNumbers({ kind, ...plan }: ReadPlan, sheet: SheetPort): boolean {
  const isPart = kind === 'parts' || (kind === 'block' && 'columns' in plan && plan.columns !== null);
  return !isPart || startsWithNumbers(sheet);
}

/** Tells whether the first column is that of the numbers, as far as that is known. */
export function startsWithNumbers(sheet: SheetPort): boolean {
  return (sheet.numbersColumn?.() ?? 1) === 1;
}

/** Reads the sheet to its last row and column. */
export function readWhole({ table, scope, sheet }: Pick<ReadNeed, 'table' | 'scope' | 'sheet'>): SheetImage {
  const image = readBlock(table, sheet, null);
  const columns = bindWhole({ table, scope, sheet }, image.headings);
  mustHave(table, columns, scope.kind === 'all' ? (scope.must ?? scope.fields) : fieldNames(table));
  return { ...image, columns };
}

function carryOut(plan: ReadPlan, need: ReadNeed, rowCount: number): SheetImage | null {
  switch (plan.kind) {
    case 'block':
      return readBlock(need.table, need.sheet, plan.columns);
    case 'rows':
      return readRows(plan, need, rowCount);
    case 'columns':
      return readColumns(need, rowCount);
    case 'parts':
      return readParts(plan, need, rowCount);
    case 'content':
      return readBlock(need.table, need.sheet, Math.max(1, need.sheet.lastColumn()));
    default:
      return unreachable(plan);
  }
}

/**
 * The rows come before the headings: where a column moves between the two reads, the rows will differ from what is read
 * back after the write. Foreign columns are read as well: what stands in them is known should a write hit it.
 * What is taken from a record, for the log, must be right before: where the columns do not stand as they last did, the rows are read
 * again until they are the same on both sides of the headings.
 */
function readRows({ first, last }: RowsPlan, need: ReadNeed, rowCount: number): SheetImage {
  const readCells = () => need.sheet.read({ row: first, column: 1, rows: last - first + 1, columns: null });
  for (let cells = readCells(); ; ) {
    const headings = readHeadings(need.sheet);
    const columns = bindWhole(need, headings);
    const image = { headings, columns, row: first, column: 1, cells, rowCount };
    if (need.isReadOnly || need.scope.kind !== 'records' || isAsKnown(columns, need)) return image;
    cells = readCells();
    if (JSON.stringify(cells) === JSON.stringify(image.cells)) return image;
  }
}

function isAsKnown(columns: Columns, { table, place }: ReadNeed): boolean {
  return (place?.columns ?? arrangementOf(table, columns)) === arrangementOf(table, columns);
}

function readColumns(need: ReadNeed, rowCount: number): SheetImage | null {
  const headings = readHeadings(need.sheet);
  const columns = bindWhole(need, headings);
  const found = fieldsOf(need.table, need.scope).flatMap((field) => columns.at[field] ?? []);
  const [column, last] = [Math.min(...found), Math.max(...found)];
  const cells = need.sheet.read({ row: 2, column, rows: null, columns: last - column + 1 });
  return { headings, columns, row: 2, column, cells, rowCount };
}

/** Null where the columns do not stand as in a new sheet, or rows have come or gone between the two reads. */
function readParts(
  { left, first, last }: PartsPlan,
  { table, scope, sheet }: ReadNeed,
  rowCount: number,
): SheetImage | null {
  const places: readonly string[] = fieldNames(table);
  const near = sheet.read({ row: 1, column: 1, rows: null, columns: left });
  const { at } = bindColumns(table, near[0] ?? []);
  if (fieldsOf(table, scope).some((field) => places.indexOf(field) < left && at[field] === undefined)) return null;
  const far = sheet.read({ row: 1, column: first, rows: null, columns: last - first + 1 });
  if (far.length !== near.length || sheet.rowCount() !== rowCount) return null;
  const gap = Array<Cell>(first - left - 1).fill('');
  return imageOfBlock(
    table,
    near.map((row, index) => [...row, ...gap, ...(far[index] ?? [])]),
    rowCount,
  );
}

function readHeadings(sheet: SheetPort): readonly Cell[] {
  const headings = sheet.read({ row: 1, column: 1, rows: 1, columns: null })[0] ?? [];
  let length = headings.length;
  while (length > 1 && headings[length - 1] === '') length -= 1;
  return headings.slice(0, length);
}

/**
 * Returns so many columns from the first, null for all, whatever stands in them.
 * Hint: a block ends where the sheet ended when it was asked for; rows that come before its cells are read push others out.
 */
export function readBlock(table: Table, sheet: SheetPort, columns: number | null): SheetImage {
  for (;;) {
    const rowCount = sheet.rowCount();
    const block = sheet.read({ row: 1, column: 1, rows: null, columns });
    if (sheet.rowCount() <= rowCount) return imageOfBlock(table, block, rowCount);
  }
}

function isEnough(image: SheetImage, { table, scope }: ReadNeed): boolean {
  const known = fieldsOf(table, scope);
  if (known.some((field) => image.columns.at[field] === undefined || image.columns.twice.includes(field))) return false;
  if (scope.kind === 'all') return true;
  if (scope.kind === 'end') return showsEnd(image, scope.records);
  const ids = new Set(image.cells.map((_, index) => idIn(image, image.row + index)));
  return scope.ids.every((id) => ids.has(id)) || isWhole(image);
}

/** The end is where something stands and enough blank rows follow. */
function showsEnd(image: SheetImage, records: number): boolean {
  if (isWhole(image)) return true;
  const columns = Object.values(image.columns.at);
  let last = lastRowOf(image);
  while (last >= image.row && columns.every((column) => isBlank(cellOf(image, last, column)))) last -= 1;
  const isFound = last >= image.row || image.row === 2;
  return isFound && (last + records < lastRowOf(image) || lastRowOf(image) >= image.rowCount);
}

function idIn(image: SheetImage, row: number): string {
  return String(cellOf(image, row, image.columns.at.id ?? 1));
}

/** Binds by the whole heading row, and by marks where that does not tell. */
function bindWhole({ table, scope, sheet }: Pick<ReadNeed, 'table' | 'scope' | 'sheet'>, headings: readonly Cell[]) {
  const marks = (unclear: readonly string[]) => sheet.marks(table, unclear);
  return bindNeeded(table, headings, { fields: fieldsOf(table, scope), marks });
}

function mustHave(table: Table, columns: Columns, fields: readonly string[]): void {
  const twice = columns.twice.find((field) => fields.includes(field));
  if (twice !== undefined) throw new CrmError('COLUMN_TWICE', { table: table.name, field: twice });
  const missing = fields.find((field) => columns.missing.includes(field));
  if (missing !== undefined) throw new CrmError('COLUMN_MISSING', { table: table.name, field: missing });
}

function fieldsOf(table: Table, scope: Scope): readonly string[] {
  return scope.kind === 'all' ? scope.fields : fieldNames(table);
}

function unreachable(plan: never): never {
  throw new Error(`Unknown plan: ${JSON.stringify(plan)}`);
}
