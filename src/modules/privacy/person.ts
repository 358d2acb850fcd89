// Finds all that the workbook keeps of one person: the records, those of the archive and the removed ones, and their values.

import type { Book } from '../../kernel/book/book';
import type { Cells } from '../../kernel/book/change-set';
import type { LogLine } from '../../kernel/book/log';
import type { OpenTable } from '../../kernel/book/open-table';
import { idNumber } from '../../kernel/ids';
import type { Cell } from '../../kernel/schema/codec';
import type { Table } from '../../kernel/schema/table';
import { contactsTable } from '../contacts/index';
import { customersTable } from '../customers/index';
import { staffTable } from '../staff/index';
import { ALL_PERSONAL, baseOf, REFERENCES } from './personal-fields';

export interface PersonRecord {
  /** Of an archive, the archive's name. */
  readonly table: string;
  readonly id: string;
  readonly cells: Cells;
}

export interface Person {
  /** The number of a customer, or of a contact at one. */
  readonly id: string;
  /** The numbers of all records that are about the person, removed ones too. */
  readonly ids: ReadonlySet<string>;
  /** Those that stand on sheets. */
  readonly records: readonly PersonRecord[];
  /** What the history says of these records. */
  readonly lines: readonly LogLine[];
  /** The tables as they were read, by name. */
  readonly opened: ReadonlyMap<string, OpenTable<Table>>;
  readonly log: readonly LogLine[];
}

/**
 * Reads all tables, their archives and the history; null where nobody ever had the number. A customer's contacts are part of
 * it. One blocking call a table, and one for the history, whatever the number of rows.
 */
export function findPerson(book: Book, id: string): Person | null {
  if (!isPersonId(id)) return null;
  const opened = new Map<string, OpenTable<Table>>();
  for (const table of ALL_PERSONAL) {
    const found = book.openFound(table);
    if (found) opened.set(table.name, found);
  }
  const all = [...opened.values()].flatMap(recordsOf);
  const staff = book.openFound(staffTable);
  if (staff) opened.set(staffTable.name, staff);
  const log = book.history();
  const ids = belonging(id, all, log);
  const records = all.filter((record) => ids.has(record.id));
  const lines = log.filter(({ record }) => ids.has(String(record)));
  return records.length + lines.length === 0 ? null : { id, ids, records, lines, opened, log };
}

/** Tells whether the number is one of a customer or a contact. */
export function isPersonId(id: string): boolean {
  return [customersTable, contactsTable].some(({ prefix }) => idNumber(prefix, id) !== null);
}

/** Returns the cells that a line of the history holds, as they were before and after; {} for none. */
export function cellsOfLine({ field, from, to }: Pick<LogLine, 'field' | 'from' | 'to'>): readonly [Cells, Cells] {
  const cellsIn = (text: string): Cells => {
    const value = text === '' ? null : parsed(text);
    if (field !== '') return isCell(value) ? { [String(field)]: value } : {};
    return typeof value === 'object' && value !== null ? (value as Cells) : {}; // as: written by the log's own hand
  };
  return [cellsIn(String(from)), cellsIn(String(to))];
}

/** Null for what is no JSON: people may have typed into the hidden sheet. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (reason) {
    if (reason instanceof SyntaxError) return null;
    throw reason;
  }
}

function isCell(value: unknown): value is Cell {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

function recordsOf(opened: OpenTable<Table>): PersonRecord[] {
  return [...opened.recordRows()].map((row) => {
    const { id = '', ...cells } = opened.cellsAt(row);
    return { table: opened.table.name, id: String(id), cells };
  });
}

/** A sale names a deal that names the customer: looked for until no more is found. */
function belonging(id: string, records: readonly PersonRecord[], log: readonly LogLine[]): ReadonlySet<string> {
  const ids = new Set([id]);
  if (idNumber(customersTable.prefix, id) === null) return ids;
  // What once belonged to the person and is somebody else's now stands on its sheet.
  const standing = new Set(records.map((record) => record.id));
  const removed = log.flatMap(recordsInLine).filter((record) => !standing.has(record.id));
  const known = [...records, ...removed].filter(({ table }) => isOfPeople.has(baseOf(table)));
  for (let before = 0; before < ids.size; ) {
    before = ids.size;
    for (const { id: each, cells } of known) {
      if (REFERENCES.some((field) => ids.has(String(cells[field] ?? '')))) ids.add(each);
    }
  }
  return ids;
}

const isOfPeople = new Set(ALL_PERSONAL.map(({ name }) => name));

/** Only lines that name another record are looked at. */
function recordsInLine(line: LogLine): readonly PersonRecord[] {
  const isWhole = line.field === '' && /"(?:customerId|dealId|saleId)"/.test(`${line.from}${line.to}`);
  if (!isWhole && !REFERENCES.some((field) => field === line.field)) return [];
  return cellsOfLine(line).map((cells) => ({ table: String(line.table), id: String(line.record), cells }));
}
