// What people and Daftar do to a book at random, as data that fast-check can shrink.

import fc from 'fast-check';
import type { Cell } from '../../../src/kernel/schema/codec';
import type { Table } from '../../../src/kernel/schema/table';
import { customersTable } from '../../../src/modules/customers/index';
import { dealsTable } from '../../../src/modules/deals/index';
import { sourcesTable } from '../../../src/modules/settings/index';
import { stagesTable } from '../../../src/modules/stages/index';
import { type ABook, blank } from './a-book';

const KINDS = [
  'add',
  'change',
  'remove',
  'edit',
  'typeRow',
  'typeLabel',
  'copyRow',
  'deleteRow',
  'clearId',
  'retypeId',
  'sortRows',
  'sortColumns',
  'insertRow',
  'bringBack',
  'renameEntry',
] as const;

export interface Deed {
  readonly kind: (typeof KINDS)[number];
  /** Chooses the table, the row, the field. */
  readonly table: number;
  readonly row: number;
  readonly field: number;
  readonly cell: Cell;
}

const EDITED = {
  customers: ['name', 'contact', 'source', 'note', 'createdAt'],
  deals: ['customer', 'stage', 'need', 'amount', 'nextContact', 'customerId'],
} as const;

export const aCell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constantFrom<Cell[]>('', 'Ali', 'Taklif', 'Telegram', '=1+1', "'007", 0, false, true, 46_082, 46_082.25),
  fc.string({ unit: 'grapheme' }),
  // Not finer than people type: two times within half a second are one.
  fc.integer({ min: -10_000_000, max: 10_000_000 }).map((hundredths) => hundredths / 100),
);

export const someDeeds: fc.Arbitrary<Deed[]> = fc.array(
  fc.record({
    kind: fc.constantFrom(...KINDS),
    table: fc.nat(1),
    row: fc.nat(30),
    field: fc.nat(10),
    cell: aCell,
  }),
  { maxLength: 12 },
);

/** Does the deed where the book has what it takes. */
export function doDeed(book: ABook, { kind, table: choice, row, field: which, cell }: Deed): void {
  const table = choice === 0 ? customersTable : dealsTable;
  const lines = book.lines(table);
  const ids = book.ids(table).filter((id, index, all) => all.indexOf(id) === index);
  const id = ids[row % Math.max(1, ids.length)];
  const at = row % Math.max(1, lines.length);
  const names = choice === 0 ? EDITED.customers : EDITED.deals;
  const field = names[which % names.length] ?? 'name';
  switch (kind) {
    case 'add':
      book.insert(
        table,
        table === customersTable ? { name: String(cell) } : { need: String(cell), ...aCustomer(book) },
      );
      break;
    case 'change':
      if (id !== undefined) book.update(table, id, { [field]: cell });
      break;
    case 'remove':
      if (id !== undefined) book.remove(table, id);
      break;
    case 'edit': {
      const line = lines[at];
      if (line) line.cells[field] = cell;
      break;
    }
    case 'typeRow':
      lines.push({ cells: { ...blank(table), [field]: cell }, beside: '' });
      break;
    case 'typeLabel': {
      const deal = book.lines(dealsTable)[row % Math.max(1, book.lines(dealsTable).length)];
      const customer = book.lines(customersTable)[which % Math.max(1, book.lines(customersTable).length)];
      if (deal && customer) deal.cells.customer = customer.cells.name ?? '';
      break;
    }
    case 'copyRow': {
      const line = lines[at];
      if (line) lines.splice(which % (lines.length + 1), 0, { cells: { ...line.cells }, beside: '' });
      break;
    }
    case 'deleteRow':
      lines.splice(at, 1);
      break;
    case 'clearId': {
      const line = lines[at];
      if (line) line.cells.id = '';
      break;
    }
    case 'retypeId': {
      const line = lines[at];
      if (line)
        line.cells.id = ['kod-1', `${table.prefix}-90`, ids[which % Math.max(1, ids.length)] ?? ''][which % 3] ?? '';
      break;
    }
    case 'sortRows':
      sortRows(lines, field);
      break;
    case 'sortColumns':
      sortColumns(lines, [field, names[(which + 1) % names.length] ?? field]);
      break;
    case 'insertRow':
      lines.splice(at, 0, { cells: blank(table), beside: '' });
      break;
    case 'bringBack':
      bringBack(book, table, row);
      break;
    case 'renameEntry':
      rename(book, choice === 0 ? sourcesTable : stagesTable, row, cell);
      break;
    default:
      throw new Error(`Unknown deed: ${kind satisfies never}`);
  }
}

/** Sorts whole rows, what people wrote beside them included. */
export function sortRows(lines: { cells: Record<string, Cell> }[], field: string): void {
  lines.sort((a, b) => compare(a.cells[field], b.cells[field]));
}

/** Sorts some columns and leaves the others where they are. */
export function sortColumns(lines: { cells: Record<string, Cell> }[], fields: readonly string[]): void {
  const [first = ''] = fields;
  const parts = lines.map(({ cells }) => Object.fromEntries(fields.map((field) => [field, cells[field] ?? ''])));
  parts.sort((a, b) => compare(a[first], b[first]));
  lines.forEach(({ cells }, index) => {
    Object.assign(cells, parts[index]);
  });
}

function compare(a: Cell | undefined, b: Cell | undefined): number {
  return String(a) < String(b) ? -1 : String(a) > String(b) ? 1 : 0;
}

function aCustomer(book: ABook) {
  const [customer] = book.lines(customersTable).filter(({ cells }) => cells.id !== '');
  return customer ? { customer: customer.cells.name ?? '', customerId: customer.cells.id ?? '' } : {};
}

/** Undoes a deletion in the sheet itself: the row is there again as it was when the log last saw it go. */
function bringBack(book: ABook, table: Table, which: number): void {
  const standing = new Set(book.ids(table));
  const gone = book.log.filter(({ table: name, field, to, record }) => {
    return name === table.name && field === '' && to === '' && !standing.has(String(record));
  });
  const line = gone[which % Math.max(1, gone.length)];
  if (!line) return;
  const cells: Record<string, Cell> = JSON.parse(String(line.from));
  book.lines(table).push({ cells: { ...blank(table), ...cells, id: String(line.record) }, beside: '' });
}

function rename(book: ABook, list: Table, which: number, label: Cell): void {
  const lines = book.lines(list);
  const line = lines[which % Math.max(1, lines.length)];
  if (line) line.cells.label = label;
}
