// Addresses of rows, for letters: they lead to the sheet in the browser or in the app.

import type { Table } from '../kernel/schema/table';
import { findSheet } from './sheet-workbook';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Returns what makes the address of a row of a table, or of the top of its sheet; of the workbook where the sheet is gone. */
export function linksInto(spreadsheet: Spreadsheet): (table: Table, row: number | null) => string {
  const url = spreadsheet.getUrl();
  const known = new Map<string, number | null>();
  const gidOf = (table: Table): number | null => {
    const gid = known.get(table.name) ?? findSheet(spreadsheet, table)?.getSheetId() ?? null;
    known.set(table.name, gid);
    return gid;
  };
  return (table, row) => {
    const gid = gidOf(table);
    if (gid === null) return url;
    return row === null ? `${url}#gid=${gid}` : `${url}#gid=${gid}&range=A${row}`;
  };
}
