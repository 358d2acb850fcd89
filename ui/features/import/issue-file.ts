// Makes a CSV file of the rows that have to be mended: their cells as they were, and what is wrong in the last column.

import type { ImportRow, ImportView } from '../../../src/entry/import-rpc';
import { BYTE_ORDER_MARK, toCsv } from '../privacy/csv';
import type { FileToSave } from '../privacy/save-file';

export interface IssueFileOptions {
  /** The file's name, without its ending. */
  readonly name: string;
  /** The heading over what is wrong. */
  readonly heading: string;
  readonly columns: ImportView['columns'];
  readonly rows: readonly ImportRow[];
  /** What is wrong, by the row's number. */
  readonly issues: readonly { readonly row: number; readonly says: string }[];
}

/** Returns the file. Hint: it can be mended in Excel and brought in again, where the last column is taken for nothing. */
export function toIssueFile({ name, heading, columns, rows, issues }: IssueFileOptions): FileToSave {
  const says = new Map<number, string>();
  for (const issue of issues) says.set(issue.row, [says.get(issue.row), issue.says].filter(Boolean).join(' '));
  const lines = rows
    .filter(({ row }) => says.has(row))
    .map(({ row, cells }) => [...columns.map(({ column }) => cells[column - 1] ?? ''), says.get(row) ?? '']);
  const headings = [...columns.map((column) => column.heading), heading];
  return { name: `${name}.csv`, type: 'text/csv', content: BYTE_ORDER_MARK + toCsv([headings, ...lines]) };
}
