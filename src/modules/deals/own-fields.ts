// What was typed along with a lead for columns that people added themselves, beside ours.

import type { Cells } from '../../kernel/book/change-set';
import type { OpenTable } from '../../kernel/book/open-table';
import { ownColumnsOf, ownRefused } from '../../kernel/book/own-columns';
import type { Issue } from '../../kernel/issue';
import type { Ports } from '../../kernel/ports';
import type { Cell } from '../../kernel/schema/codec';
import { bindNeeded } from '../../kernel/schema/headings';
import { fieldNames, type Table } from '../../kernel/schema/table';
import { plainLines } from '../../kernel/text/lines';
import { customersTable } from '../customers/index';
import { dealsTable } from './schema';

/**
 * Returns people's own columns of customers and deals, as `own` of a lead names them: `customers:Color`. What a formula
 * fills is left out. Four blocking calls.
 */
export function ownColumns(ports: Ports): readonly string[] {
  return [customersTable, dealsTable].flatMap((table) => {
    return headingsIn(table, ports).map((heading) => keyOf(table, heading));
  });
}

/** Returns the cells that were typed for a table, by heading. */
export function ownOf(table: Table, own: Readonly<Record<string, string>>): Cells {
  const start = keyOf(table, '');
  const mine = Object.entries(own).filter(([key, text]) => key.startsWith(start) && text.trim() !== '');
  return Object.fromEntries(mine.map(([key, text]) => [key.slice(start.length), toCell(plainLines(text).trim())]));
}

/** Returns an issue for each heading under which nothing can be written in the table's next row. */
export function ownIssues({ table, image, appendRow }: OpenTable<Table>, own: Cells): readonly Issue[] {
  return ownRefused(image, appendRow, own).map((heading) => {
    return { field: keyOf(table, heading), received: heading, text: 'err.ownColumn' };
  });
}

/** Says in words what was typed, where there is no new row for it. */
export function ownInWords(own: Cells): string {
  return Object.entries(own)
    .map(([heading, cell]) => `${heading}: ${String(cell)}`)
    .join('\n');
}

/** A number as in the grid, so that sums count it; what begins with a zero is most likely a code. */
function toCell(text: string): Cell {
  return /^-?(?:0|[1-9]\d{0,14})(?:[.,]\d{1,6})?$/.test(text) ? Number(text.replace(',', '.')) : text;
}

function headingsIn(table: Table, { book, whole }: Ports): readonly string[] {
  if (!book.has(table)) return [];
  const sheet = whole(table);
  const [headings = []] = sheet.read({ row: 1, column: 1, rows: 1, columns: null });
  const [first = [], second = []] = sheet.formulas({ row: 1, column: 1, rows: 2, columns: headings.length });
  const marks = (fields: readonly string[]) => sheet.marks(table, fields);
  const columns = bindNeeded(table, headings, { fields: fieldNames(table), marks });
  const isTyped = (column: number): boolean => !first[column - 1] && !second[column - 1];
  return [...ownColumnsOf({ headings, columns })].filter(([, column]) => isTyped(column)).map(([heading]) => heading);
}

function keyOf({ name }: Table, heading: string): string {
  return `${name}:${heading}`;
}
