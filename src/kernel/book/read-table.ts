// Reads a table by its plan, and reads on where the sheet is not as the plan believed.

import { CrmError } from '../errors';
import type { Cell } from '../schema/codec';
import { bindColumns } from '../schema/headings';
import { fieldNames, type Table } from '../schema/table';
import { cellOf, imageOfBlock, isBlank, lastRowOf, type SheetImage } from './image';
import type { SheetPort } from './port';
import { type Place, planRead, type ReadPlan, type Scope } from './read-plan';

export interface ReadNeed {
  readonly table: Table;
  readonly scope: Scope;
  readonly sheet: SheetPort;
  readonly place: Place | null;
  readonly reads: number;
}

/** Returns what the scope needs, as it stands now. Throws COLUMN_MISSING or COLUMN_TWICE where the headings do not lead to it. */
export function readTable(need: ReadNeed): SheetImage {
  // Asked before the cells: rows that come between the two are then seen as having come after.
  const rowCount = need.sheet.rowCount();
  const image = carryOut(planRead({ ...need, rowCount }), need, rowCount);
  return image && isEnough(image, need) ? image : readWhole(need);
}

/** Reads the sheet to its last row and column. */
export function readWhole({ table, scope, sheet }: Pick<ReadNeed, 'table' | 'scope' | 'sheet'>): SheetImage {
  const rowCount = sheet.rowCount();
  const image = imageOfBlock(table, sheet.read({ row: 1, column: 1, rows: null, columns: null }), rowCount);
  mustHave(table, image, fieldsOf(table, scope));
  return image;
}

function carryOut(plan: ReadPlan, { table, scope, sheet }: ReadNeed, rowCount: number): SheetImage | null {
  if (plan.kind === 'block') {
    const block = sheet.read({ row: 1, column: 1, rows: null, columns: plan.columns });
    return imageOfBlock(table, block, rowCount);
  }
  const headings = trimmed(sheet.read({ row: 1, column: 1, rows: 1, columns: null })[0] ?? []);
  const columns = bindColumns(table, headings);
  mustHave(table, { columns }, fieldsOf(table, scope));
  const area =
    plan.kind === 'rows'
      ? // Foreign columns as well: what stands in a row tells it from others when rows have moved.
        { row: plan.first, column: 1, rows: plan.last - plan.first + 1, columns: headings.length }
      : { row: 2, rows: null, ...spanOf(fieldsOf(table, scope).map((field) => columns.at[field] ?? 1)) };
  const cells = sheet.read(area);
  return { headings, columns, row: area.row, column: area.column, cells, rowCount };
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

function isWhole(image: SheetImage): boolean {
  return image.row === 2 && lastRowOf(image) >= image.rowCount;
}

function idIn(image: SheetImage, row: number): string {
  return String(cellOf(image, row, image.columns.at.id ?? 1));
}

function mustHave(table: Table, { columns }: Pick<SheetImage, 'columns'>, fields: readonly string[]): void {
  const twice = columns.twice.find((field) => fields.includes(field));
  if (twice !== undefined) throw new CrmError('COLUMN_TWICE', { table: table.name, field: twice });
  const missing = fields.find((field) => columns.missing.includes(field));
  if (missing !== undefined) throw new CrmError('COLUMN_MISSING', { table: table.name, field: missing });
}

function fieldsOf(table: Table, scope: Scope): readonly string[] {
  return scope.kind === 'all' ? scope.fields : fieldNames(table);
}

function spanOf(columns: readonly number[]): { column: number; columns: number } {
  const first = Math.min(...columns);
  return { column: first, columns: Math.max(...columns) - first + 1 };
}

function trimmed(headings: readonly Cell[]): readonly Cell[] {
  let length = headings.length;
  while (length > 1 && headings[length - 1] === '') length -= 1;
  return headings.slice(0, length);
}
