// By what a person may be known elsewhere in the workbook: names, phones, addresses, and what was written about them.

import type { Cells } from '../../kernel/book/change-set';
import { contactKey } from '../../kernel/phone';
import type { Cell } from '../../kernel/schema/codec';
import { skeleton } from '../../kernel/text/skeleton';
import { contactsTable } from '../contacts/index';
import { customerLabel, customersTable } from '../customers/index';
import { staffTable } from '../staff/index';
import { cellsOfLine, type Person, type PersonRecord } from './person';
import { baseOf, leftOf, type Words } from './personal-fields';

export interface Traces {
  /** Full names that nobody else bears, and labels of records such as `Nodira T. · 4567`. */
  readonly names: readonly string[];
  /** Names of one word, or that others bear as well: where they stand, only people can tell who is meant. */
  readonly doubtful: readonly string[];
  /** Digits of phones with the country, or @usernames. */
  readonly contacts: readonly string[];
  /** Addresses, tax numbers, bank details. */
  readonly exact: readonly string[];
  /** All else that was written of the person: only where the person's row is recognised does it mean the person. */
  readonly written: ReadonlySet<Cell>;
}

/** Shorter ones stand in any text by chance. */
const SHORTEST_EXACT = 6;

/** Returns the traces of a person, of what was known of them in the past too. */
export function tracesOf(person: Person, words: Words): Traces {
  const before = person.lines.flatMap((line): PersonRecord[] =>
    cellsOfLine(line).map((cells) => ({ table: String(line.table), id: String(line.record), cells })),
  );
  const all = [...person.records, ...before];
  const selves = all.filter(isSelf);
  const texts = (fields: readonly string[]) =>
    distinct(selves.flatMap(({ cells }) => fields.map((field) => String(cells[field] ?? '').trim())));
  const ours = new Set([...person.ids].map((id) => words.nameOf(id)));
  const names = texts(['name']).filter((name) => !ours.has(name));
  const others = new Set(othersNames(person));
  const isDoubtful = (name: string) => !/\s/.test(name) || others.has(skeleton(name));
  return {
    names: [...labelsIn(selves).filter((label) => !ours.has(label)), ...names.filter((name) => !isDoubtful(name))],
    doubtful: names.filter(isDoubtful),
    contacts: distinct(texts(['contact', 'phone2']).map(contactKey)).filter((key) => key.length >= SHORTEST_EXACT),
    exact: texts(['email', 'taxId', 'requisites', 'contact', 'phone2']).filter((text) => text.length >= SHORTEST_EXACT),
    written: new Set(all.flatMap(({ table, id, cells }) => writtenIn(table, id, cells, words))),
  };
}

function isSelf({ table }: PersonRecord): boolean {
  return table === customersTable.name || table === contactsTable.name;
}

/** Of any name with any contact that it ever stood beside. */
function labelsIn(selves: readonly PersonRecord[]): readonly string[] {
  const of = (id: string, field: string) =>
    distinct(selves.filter((each) => each.id === id).map(({ cells }) => String(cells[field] ?? '').trim()));
  return distinct(selves.map(({ id }) => id)).flatMap((id) =>
    of(id, 'name').flatMap((name) => of(id, 'contact').map((contact) => customerLabel({ name, contact }))),
  );
}

/** What is left of the fields was never anybody's own. */
function writtenIn(table: string, id: string, cells: Cells, words: Words): readonly Cell[] {
  const gone = Object.keys(leftOf(baseOf(table), id, cells, words));
  return gone.flatMap((field) => {
    const cell = cells[field] ?? '';
    return typeof cell === 'boolean' || String(cell).trim().length < 2 ? [] : [cell];
  });
}

/** As skeletons: those of other customers and contacts, and of who works here. */
function othersNames({ opened, ids }: Person): readonly string[] {
  return NAMED.flatMap(([name, field]) => {
    const table = opened.get(name);
    if (!table?.fields.includes(field)) return [];
    return [...table.recordRows()]
      .filter((row) => !ids.has(String(table.cellAt(row, 'id'))))
      .map((row) => skeleton(String(table.cellAt(row, field))));
  });
}

const NAMED = [
  [customersTable.name, 'name'],
  [contactsTable.name, 'name'],
  [staffTable.name, 'label'],
] as const;

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)].filter((text) => text !== '');
}
