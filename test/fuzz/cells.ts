// Finds columns and rows of the sheets that people work in, as they stand now.

import { bindColumns } from '../../src/kernel/schema/headings';
import type { Table } from '../../src/kernel/schema/table';
import type { Chance } from '../../src/modules/sample/chance';
import type { Daftar } from '../support/daftar';
import { DEALS, tablesIn } from './tables';

export function columnOf(daftar: Daftar, table: Table, field: string): number {
  const sheet = (tablesIn(daftar).find((each) => each.table === table) ?? DEALS).find(daftar);
  const columns = daftar.grid.lastColumn(sheet);
  const [headings = []] = daftar.grid.read(sheet, { row: 1, column: 1, rows: 1, columns });
  const column = bindColumns(
    table,
    headings.map(({ value }) => value ?? ''),
  ).at[field];
  if (column === undefined) throw new Error(`The column ${field} is gone.`);
  return column;
}

/** Returns the column of people's own under this heading; what is not there is made behind the others. */
export function ownColumn(daftar: Daftar, sheet: number, heading: string): number {
  const found = columnUnder(daftar, sheet, heading);
  if (found > 0) return found;
  const column = daftar.grid.lastColumn(sheet) + 1;
  const { columns } = daftar.grid.sheets().find(({ id }) => id === sheet) ?? { columns: 0 };
  if (column > columns) daftar.grid.insertColumns(sheet, column, 1);
  daftar.grid.write(sheet, 1, column, [[{ value: heading }]]);
  return column;
}

export function columnUnder(daftar: Daftar, sheet: number, heading: string): number {
  const columns = daftar.grid.lastColumn(sheet);
  const [headings = []] = daftar.grid.read(sheet, { row: 1, column: 1, rows: 1, columns });
  return headings.findIndex(({ value }) => value === heading) + 1;
}

export function pickRecordRow(daftar: Daftar, sheet: number, chance: Chance): number | null {
  const rows = Array.from({ length: Math.max(0, daftar.grid.lastRow(sheet) - 1) }, (_, index) => index + 2);
  const ids = rows.map((row) => idAt(daftar, sheet, row));
  // A copied row has its record's number until Daftar has looked after it: who is meant cannot be told.
  const filled = rows.filter(
    (_, index) => ids[index] !== '' && ids.indexOf(ids[index] ?? '') === ids.lastIndexOf(ids[index] ?? ''),
  );
  return filled.length === 0 ? null : chance.pick(filled);
}

export function idAt(daftar: Daftar, sheet: number, row: number): string {
  const column = ['Raqami', '№', 'No.'].map((name) => columnUnder(daftar, sheet, name)).find((at) => at > 0) ?? 1;
  return String(daftar.grid.read(sheet, { row, column, rows: 1, columns: 1 })[0]?.[0]?.value ?? '');
}
