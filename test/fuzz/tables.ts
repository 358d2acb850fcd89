// The sheets that people work in: customers, deals, and the archive of deals once there is one.

import { bindColumns } from '../../src/kernel/schema/headings';
import type { Table } from '../../src/kernel/schema/table';
import { archiveOf } from '../../src/modules/archive/index';
import { customersTable } from '../../src/modules/customers/index';
import { dealsTable } from '../../src/modules/deals/index';
import type { Daftar } from '../support/daftar';

/** The heading of a column of people's own, in which they note things beside records. */
export const NOTE_HEADING = 'Mening belgim';

export interface PeopleTable {
  readonly table: Table;
  /** A text field that people edit. */
  readonly edited: string;
  /** The sheet's id, whatever its tab is called now. */
  readonly find: (daftar: Daftar) => number;
}

const byRange = (name: string) => (daftar: Daftar) => {
  const range = daftar.grid.namedRanges().find((candidate) => candidate.name === name);
  if (!range) throw new Error(`The named range ${name} is gone.`);
  return range.sheetId;
};

/** The archive of deals. */
export const archiveTable: Table = archiveOf(dealsTable) ?? dealsTable;

export const CUSTOMERS: PeopleTable = { table: customersTable, edited: 'note', find: byRange('customers_id') };
export const DEALS: PeopleTable = { table: dealsTable, edited: 'need', find: byRange('deals_id') };
export const ARCHIVE: PeopleTable = { table: archiveTable, edited: 'need', find: byRange('dealsArchive_id') };
export const TABLES: readonly PeopleTable[] = [CUSTOMERS, DEALS];

/** Returns the sheets that are there; an archive whose drawing died before it had headings is none yet. */
export function tablesIn(daftar: Daftar): readonly PeopleTable[] {
  return hasArchive(daftar) ? [...TABLES, ARCHIVE] : TABLES;
}

/** A row of a sheet by field; `note` is what people wrote beside it, and `id` is '' where they typed it. */
export interface Line {
  readonly id: string;
  readonly cells: Readonly<{ [field: string]: unknown }>;
  readonly note: unknown;
}

/** Returns the rows of a sheet that are not blank in our columns. */
export function readLines(daftar: Daftar, { find, table }: PeopleTable): Line[] {
  const { grid } = daftar;
  const sheet = find(daftar);
  const area = { row: 1, column: 1, rows: grid.lastRow(sheet), columns: grid.lastColumn(sheet) };
  const [headings = [], ...rows] = grid.read(sheet, area).map((row) => row.map(({ value }) => value ?? ''));
  const fields = Object.entries(bindColumns(table, headings).at);
  return rows
    .map((row) => ({
      cells: Object.fromEntries(fields.map(([field, column]) => [field, row[column - 1] ?? ''])),
      note: row[headings.indexOf(NOTE_HEADING)],
    }))
    .filter(({ cells }) => Object.values(cells).some((cell) => cell !== ''))
    .map((line) => ({ ...line, id: String(line.cells.id) }));
}

function hasArchive(daftar: Daftar): boolean {
  if (!daftar.grid.namedRanges().some(({ name }) => name === 'dealsArchive_id')) return false;
  const sheet = ARCHIVE.find(daftar);
  const columns = daftar.grid.lastColumn(sheet);
  if (columns === 0) return false;
  const [headings = []] = daftar.grid.read(sheet, { row: 1, column: 1, rows: 1, columns });
  const { at } = bindColumns(
    archiveTable,
    headings.map(({ value }) => value ?? ''),
  );
  return at.id !== undefined && at.archivedFor !== undefined;
}
