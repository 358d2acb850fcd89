// Takes the rows of an adopted list of deals or sales in: each gets its number and its customer, and no cell of people's is changed.
//
// A pass would do so as well, but for three things: it adds no customer, calls customers as Daftar does, and takes a deal that was
// won long ago for one that was won today.

import type { Book } from '../../kernel/book/book';
import { encodeRow } from '../../kernel/book/encode-row';
import { cellOf } from '../../kernel/book/image';
import type { Ports } from '../../kernel/ports';
import { filledCells } from '../../kernel/reconcile/intake';
import { findAgreement } from '../../kernel/schema/agreement';
import type { Table } from '../../kernel/schema/table';
import { instantOfSerial } from '../../kernel/time/zone';
import { customersTable } from '../customers/index';
import { type Buyer, findBuyers, type Named } from './buyers';
import { dealsOf } from './deals-taken-in';
import { hintColumns, type Intake, intakeOf, keepIntake, withRecords } from './intake-work';
import { kindOf } from './kinds';
import { LIST_KINDS } from './list-kind';
import { moneyOfSales } from './sales-taken-in';
import type { RowTaken, Taking } from './taking';

/** So many rows with their customers and their history fit into one change set of the journal. */
const ROWS_AT_ONCE = 400;

/** Goes on until all rows of adopted lists are taken in; nothing where none waits. The book's request must begin with PASS. */
export function takeInAdopted(ports: Pick<Ports, 'book' | 'now' | 'zone'>): void {
  for (const { table, hints } of LIST_KINDS.map(kindOf)) {
    if (hints.length === 0) continue;
    while (intakeOf(ports.book, table)?.isOpen && takeInSome(ports, table)) ports.book.commitStep();
  }
}

/** Returns whether there is something to commit. Where the sheet is not adopted yet, or any more, nothing is done. */
function takeInSome(ports: Taking['ports'], table: Table): boolean {
  const { book } = ports;
  const intake = intakeOf(book, table);
  const opened = book.has(table) ? book.openFound(table) : null;
  const agreement = opened && findAgreement(opened.image.headings);
  if (!intake || !opened || agreement?.table !== table.name) return false;
  const rows = [...opened.strayRows()].slice(0, ROWS_AT_ONCE);
  if (rows.length === 0) {
    keepIntake(book, table, { ...intake, isOpen: false });
    return true;
  }
  const taking = { ports, opened, agreement };
  const named = rows.map((row) => namedIn(taking, row, intake));
  const { buyers, added } = addBuyers(book, named);
  const taken = rows.map((row, index): RowTaken => {
    const buyer = buyers[index];
    const customer = typeof buyer === 'object' ? buyer : null;
    return { id: book.newId(table), row, customer, since: named[index]?.since ?? ports.now };
  });
  const more = table.name === 'deals' ? dealsOf(taking, taken) : moneyOfSales(taking, taken);
  for (const each of taken) writeRow(taking, each, more.values.get(each.row) ?? {});
  const made = Object.entries({ ...more.made, [customersTable.name]: added });
  keepIntake(book, table, {
    ...intake,
    made: {
      ...intake.made,
      ...Object.fromEntries(made.map(([name, ids]) => [name, withRecords(intake.made[name] ?? [], ids)])),
    },
    unclear: intake.unclear + buyers.filter((buyer) => buyer === 'unclear').length,
    words: [...new Set([...intake.words, ...more.words])].slice(0, MOST_WORDS),
  });
  return true;
}

const MOST_WORDS = 10;

function namedIn({ ports: { now, zone }, opened }: Taking, row: number, intake: Intake): Named {
  const hints = hintColumns(intake, opened.image.headings);
  const hintOf = (hint: 'contact' | 'date') => (hints[hint] ? cellOf(opened.image, row, hints[hint]) : '');
  const text = (field: string): string =>
    opened.fields.includes(field) ? String(opened.cellAt(row, field)).trim() : '';
  const day = opened.fields.includes('date') ? opened.cellAt(row, 'date') : hintOf('date');
  const told = typeof day === 'number' && day > 0 ? instantOfSerial(day, zone) : now;
  return {
    ...{ name: text('customer'), contact: String(hintOf('contact')), since: Math.min(told, now) },
    ...{ source: text('source'), responsible: text('responsible') },
  };
}

const CUSTOMER_FIELDS = ['id', 'name', 'contact', 'source', 'responsible', 'createdAt'] as const;

function addBuyers(book: Book, named: readonly Named[]): { buyers: readonly Buyer[]; added: readonly string[] } {
  const customers = [...book.open(customersTable, CUSTOMER_FIELDS).records()];
  const added: string[] = [];
  const buyers = findBuyers(customers, named, ({ since, ...customer }) => {
    const id = book.insert(customersTable, { ...customer, createdAt: since });
    added.push(id);
    return id;
  });
  return { buyers, added };
}

/** What people had typed is said in the history as if they had typed it now, and then the number is given. */
function writeRow({ ports, opened }: Taking, taken: RowTaken, more: Readonly<Record<string, unknown>>): void {
  const { id, row, customer } = taken;
  const table = opened.table.name;
  const { id: _, ...cells } = opened.cellsAt(row);
  ports.book.carry({ kind: 'noted', table, id, from: null, to: filledCells(cells) });
  const values = { createdAt: taken.since, customerId: customer?.id ?? '', ...more };
  const there = Object.entries(values).filter(([field]) => opened.fields.includes(field));
  const encoded = encodeRow(opened.table, Object.fromEntries(there), ports.zone);
  ports.book.carry({ kind: 'adopt', table, id, row, cells: { id, ...encoded } });
}
