// Takes out again what was added along with the rows of an adopted list: customers, the beginnings of histories, payments and dues.

import type { Book } from '../../kernel/book/book';
import { fieldNames, type Table } from '../../kernel/schema/table';
import { customersTable } from '../customers/index';
import { SHEETS } from '../setup/index';
import { type Intake, isMade, type Run } from './intake-work';

/** Removes the records; a customer whom people changed, or whom records of other sheets name, stays. Returns how many stay. */
export function takeOutMade(book: Book, adopted: Table, made: Intake['made']): number {
  const needed = customersNeeded(book, adopted, made);
  let kept = 0;
  for (const [name, runs] of Object.entries(made)) {
    const table = SHEETS.find((each) => each.name === name);
    if (!table || !book.has(table)) continue;
    const opened = book.open(table, fieldNames(table));
    const ids = [...opened.recordRows()]
      .map((row) => String(opened.cellAt(row, 'id')))
      .filter((id) => isMade(runs, id));
    const gone = table === customersTable ? ids.filter((id) => !needed.has(id)) : ids;
    for (const id of gone) book.remove(table, id);
    kept += ids.length - gone.length;
  }
  return kept;
}

function customersNeeded(book: Book, adopted: Table, made: Intake['made']): ReadonlySet<string> {
  const added = made[customersTable.name] ?? [];
  if (added.length === 0) return new Set();
  const others = SHEETS.filter((table) => table !== adopted && table.fields.customerId);
  return new Set([
    ...changedSince(book, added),
    ...others.flatMap((table) => named(book, table, made[table.name] ?? [])),
  ]);
}

/** The history has one line of a customer nobody touched: that it is there. */
function changedSince(book: Book, added: readonly Run[]): readonly string[] {
  const lines = book
    .history()
    .filter(({ table, record }) => table === customersTable.name && isMade(added, String(record)));
  return lines.filter(({ field }) => field !== '').map(({ record }) => String(record));
}

function named(book: Book, table: Table, made: readonly Run[]): readonly string[] {
  const opened = book.openFound(table, ['id', 'customerId']);
  if (!opened?.fields.includes('customerId')) return [];
  const theirs = [...opened.recordRows()].filter((row) => !isMade(made, String(opened.cellAt(row, 'id'))));
  return theirs.map((row) => String(opened.cellAt(row, 'customerId')));
}
