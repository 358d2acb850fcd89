// The actions that every subject is measured at, each with the proof in the cells that it was really done.

import type { CellValue } from '../host/grid/grid';
import { aCustomer, readCustomers, SOURCES, type Standing } from './customers';
import { newCustomer, type OpenedSubject } from './subject';
import type { SubjectScript } from './subjects/script';

export interface Action {
  readonly name: 'insert 1' | 'insert 100' | 'update 1' | 'update 100' | 'find' | 'query' | 'delete';
  readonly door: keyof SubjectScript;
  readonly args: readonly unknown[];
  /** Looks at what it answered and what stands in the sheet afterwards. */
  readonly proof: (answer: unknown, standing: readonly Standing[]) => Proof;
}

/** How many customers are as they should be, and how many should. */
export interface Proof {
  readonly done: number;
  readonly wanted: number;
}

/** Returns the actions in the order in which they are to run on a workbook of so many customers. */
export function actionsOn(subject: OpenedSubject, rows: number): readonly Action[] {
  const spread = Array.from({ length: 100 }, (_, index) => 1 + Math.floor((index * rows) / 100));
  return [
    inserting(subject, 'insert 1', [rows + 1]),
    inserting(
      subject,
      'insert 100',
      spread.map((_, index) => rows + 2 + index),
    ),
    updating(subject, 'update 1', [Math.ceil(rows * 0.6)]),
    updating(subject, 'update 100', [...new Set(spread)]),
    finding(subject, Math.ceil(rows * 0.7)),
    querying(),
    deleting(subject, Math.ceil(rows * 0.5)),
  ];
}

function inserting(subject: OpenedSubject, name: Action['name'], numbers: readonly number[]): Action {
  const added = numbers.map((number) => newCustomer(subject, number));
  const names = new Set<CellValue>(added.map((customer) => customer.name));
  return {
    name,
    door: 'add',
    args: [added, name],
    proof: (_, standing) => {
      const done = standing.filter((row) => names.has(row.name ?? null) && row.id !== '').length;
      return { done, wanted: added.length };
    },
  };
}

function updating(subject: OpenedSubject, name: Action['name'], numbers: readonly number[]): Action {
  const note = `changed by ${name}`;
  const ids = new Set<CellValue>(numbers.map(subject.idOf));
  return {
    name,
    door: 'update',
    args: [[...ids].map((id) => ({ id, values: { note } }))],
    proof: (_, standing) => {
      const done = standing.filter((row) => row.note === note && ids.has(row.id ?? null)).length;
      return { done, wanted: ids.size };
    },
  };
}

function finding(subject: OpenedSubject, number: number): Action {
  const { name, phone } = aCustomer(number);
  return {
    name: 'find',
    door: 'find',
    args: [subject.idOf(number)],
    proof: (answer) => {
      const found = answer as Standing | undefined; // The door gives the cells by column.
      return { done: Number(found?.name === name && found.phone === phone), wanted: 1 };
    },
  };
}

function querying(): Action {
  const [source] = SOURCES;
  return {
    name: 'query',
    door: 'query',
    args: ['source', source],
    proof: (answer, standing) => {
      const wanted = standing.filter((row) => row.source === source).length;
      return { done: (answer as readonly unknown[]).length, wanted }; // The door gives a list.
    },
  };
}

function deleting(subject: OpenedSubject, number: number): Action {
  const id = subject.idOf(number);
  return {
    name: 'delete',
    door: 'remove',
    args: [id],
    proof: (_, standing) => ({ done: Number(standing.every((row) => row.id !== id)), wanted: 1 }),
  };
}

/** Reads the rows that prove an action. */
export function standingOf({ host, sheetId }: OpenedSubject): readonly Standing[] {
  return readCustomers(host.grid, sheetId);
}
