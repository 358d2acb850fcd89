// Has payments and dues follow what people did to sales on their sheet, in the commit of the pass that found it.

import { recordsUnderWay } from '../../kernel/archive/pending';
import type { Book } from '../../kernel/book/book';
import type { Cells, Noted } from '../../kernel/book/change-set';
import type { OpenTable } from '../../kernel/book/open-table';
import type { Passing } from '../../kernel/reconcile/pass';
import type { Lost } from '../../kernel/reconcile/summary';
import type { Table } from '../../kernel/schema/table';
import { type Day, serialOfDay } from '../../kernel/time/day';
import { archivedAmong } from '../archive/index';
import { duesTable, paymentsTable } from '../payments/index';
import { followSales, type MoneyFollows, type SalesTyped, saleRules, salesTable } from '../sales/index';

interface Now {
  readonly today: Day;
  /** The moment, as a serial number. */
  readonly stamp: number;
}

type Opened = Passing['opened'];
const TABLES: Readonly<Record<MoneyFollows['table'], Table>> = { payments: paymentsTable, dues: duesTable };

/** Writes what follows from the sales that people typed, changed or deleted. One blocking call where rows are gone. */
export function payTypedSales(book: Book, { plan, taken, opened, today, stamp }: Passing & Now): void {
  const found = plan.operations.filter((operation): operation is Noted => {
    return operation.kind === 'noted' && operation.table === salesTable.name;
  });
  const noted = withoutMoved(book, found, new Set(taken.map(({ id }) => id)));
  if (noted.length === 0) return;
  const recordsOf = (table: Table): ReadonlyMap<string, Cells> =>
    plan.tables.find((each) => each.table.name === table.name)?.records ?? new Map<string, Cells>();
  const records = { sales: recordsOf(salesTable), payments: recordsOf(paymentsTable), dues: recordsOf(duesTable) };
  for (const each of followSales({ noted, ...records, ...rulesOf(book, today) })) carry(book, each, { opened, stamp });
}

/** A row that a run of the archive was moving when it was cut off has neither gone nor come: its payments move with it. */
function withoutMoved(book: Book, noted: readonly Noted[], typed: ReadonlySet<string>): readonly Noted[] {
  const doubtful = noted.filter(({ id, from, to }) => to === null || (from === null && !typed.has(id)));
  if (doubtful.length === 0) return noted;
  const ids = doubtful.map(({ id }) => id);
  const moved = new Set([...recordsUnderWay(book, salesTable), ...archivedAmong(book, salesTable, ids)]);
  return noted.filter(({ id }) => !moved.has(id));
}

/** Writes the payments of sales that are put back, which went with them. At most three blocking calls. */
export function payRestoredSales(book: Book, lost: readonly Lost[], { today, stamp }: Now): void {
  const restored = lost.filter(({ table }) => table === salesTable.name);
  if (restored.length === 0) return;
  const tables = [salesTable, paymentsTable, duesTable];
  const opened: Opened = new Map(
    tables.flatMap((table) => book.openFound(table) ?? []).map((each) => [each.table.name, each]),
  );
  // What is put back along with them is not on its sheet yet.
  const recordsOf = ({ name }: Table): ReadonlyMap<string, Cells> => {
    const back = lost.filter(({ table }) => table === name).map(({ id, cells }) => [id, cells] as const);
    return new Map([...back, ...recordsIn(opened.get(name))]);
  };
  const noted = restored.map(({ id, cells }) => ({ id, from: null, to: cells }));
  const records = { sales: recordsOf(salesTable), payments: recordsOf(paymentsTable), dues: recordsOf(duesTable) };
  for (const each of followSales({ noted, ...records, ...rulesOf(book, today) })) carry(book, each, { opened, stamp });
}

function rulesOf(book: Book, today: Day): Pick<SalesTyped, 'today' | 'creditDays' | 'home'> {
  const { creditDays, currency: home } = saleRules(book);
  return { today: serialOfDay(today), creditDays, home };
}

/** Where people deleted the sheet, or a column that money cannot do without, nothing follows: balances say so. */
function carry(book: Book, follows: MoneyFollows, { opened, stamp }: { opened: Opened; stamp: number }): void {
  const table = TABLES[follows.table];
  const found = opened.get(table.name);
  if (!found || !['saleId', 'amount'].every((field) => found.fields.includes(field))) return;
  const there = (cells: Cells): Cells =>
    Object.fromEntries(Object.entries(cells).filter(([field]) => found.fields.includes(field)));
  if (follows.kind === 'insert') {
    const id = book.newId(table);
    const cells = there({ id, ...follows.cells, createdAt: stamp });
    book.carry({ kind: 'insert', table: table.name, id, cells });
    return;
  }
  // One that people typed in this very pass has no number on its sheet yet.
  if (found.rowOf(follows.id) === null) return;
  if (follows.kind === 'remove') book.remove(table, follows.id);
  else book.carry({ ...follows, table: table.name, from: there(follows.from), to: there(follows.to) });
}

function recordsIn(opened: OpenTable<Table> | undefined): ReadonlyMap<string, Cells> {
  if (!opened) return new Map();
  return new Map(
    [...opened.occupiedRows()].map((row) => {
      const { id = '', ...cells } = opened.cellsAt(row);
      return [String(id), cells] as const;
    }),
  );
}
