// Everything that the firm keeps of one person, to be handed to them: for people to read and for programs.

import { parseInput, type Result, refused } from '../../kernel/input';
import type { Ports } from '../../kernel/ports';
import { type Cell, decode } from '../../kernel/schema/codec';
import type { Value } from '../../kernel/schema/kinds';
import type { Table } from '../../kernel/schema/table';
import { instantOfSerial, type Zone } from '../../kernel/time/zone';
import { customersTable } from '../customers/index';
import { findPerson, type Person, parsed } from './person';
import { personInput } from './person-input';
import { personPage } from './person-page';
import { mayDecide } from './who-may';

/** Times as ISO 8601 in UTC, days as 'YYYY-MM-DD'; blank fields are left out. */
export interface PersonFile {
  readonly id: string;
  readonly madeAt: string;
  readonly records: readonly {
    readonly table: string;
    readonly id: string;
    readonly fields: Readonly<Record<string, Value>>;
    /** People's own columns, by heading. */
    readonly own?: Readonly<Record<string, Value>>;
  }[];
  readonly history: readonly {
    readonly at: string;
    readonly by: string;
    readonly table: string;
    readonly record: string;
    readonly field: string;
    readonly from: unknown;
    readonly to: unknown;
  }[];
}

/** A file to be kept by a browser. */
export interface FileToKeep {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

export interface PersonHandedOut {
  readonly files: readonly FileToKeep[];
  readonly records: number;
  readonly lines: number;
}

/** Returns a page and JSON of all tables, the archive and the history of `{ id }`. One blocking call a table. */
export function handOutPerson(ports: Ports, given: unknown): Result<PersonHandedOut> {
  const { id } = parseInput(personInput, given);
  if (!mayDecide(ports)) return refused({ field: 'id', received: id, text: 'err.privacyRole' });
  const person = findPerson(ports.book, id);
  if (!person) return refused({ field: 'id', received: id, text: 'err.noPerson' });
  const file = fileOf(person, ports);
  const files = [
    { name: `daftar-${id}.html`, type: 'text/html', text: personPage(file, person, ports) },
    { name: `daftar-${id}.json`, type: 'application/json', text: JSON.stringify(file, null, 2) },
  ];
  return { ok: true, value: { files, records: file.records.length, lines: file.history.length } };
}

function fileOf(person: Person, { book, now, zone }: Pick<Ports, 'book' | 'now' | 'zone'>): PersonFile {
  const { opened, own } = book.openWide(customersTable);
  const row = opened.rowOf(person.id);
  const beside = row === null ? [] : own(row).map(({ heading, cell }): [string, Value] => [heading, cell]);
  return {
    id: person.id,
    madeAt: new Date(now).toISOString(),
    records: person.records.map(({ table, id, cells }) => ({
      ...{ table, id, fields: fieldsOf(person.opened.get(table)?.table ?? null, cells, zone) },
      ...(id === person.id && beside.length > 0 ? { own: Object.fromEntries(beside) } : {}),
    })),
    history: person.lines.map(({ at, by, table, record, field, from, to }) => ({
      ...{ at: typeof at === 'number' ? iso(at, zone) : String(at), by: String(by), table: String(table) },
      ...{ record: String(record), field: String(field), from: parsed(String(from)), to: parsed(String(to)) },
    })),
  };
}

function fieldsOf(table: Table | null, cells: Readonly<Record<string, Cell>>, zone: Zone): Record<string, Value> {
  const told = Object.entries(cells).flatMap(([name, cell]): [string, Value][] => {
    const field = table?.fields[name];
    if (!field || cell === '') return [];
    const meant = decode(field.kind, cell, zone);
    // What is no day in a column of days is told as it stands.
    if (!meant.ok) return [[name, cell]];
    return [[name, field.kind === 'instant' && typeof cell === 'number' ? iso(cell, zone) : meant.value]];
  });
  return Object.fromEntries(told);
}

function iso(serial: number, zone: Zone): string {
  return new Date(instantOfSerial(serial, zone)).toISOString();
}
