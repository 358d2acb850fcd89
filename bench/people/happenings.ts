// What happens to a sheet that people and several programs use: ordinary days, and every defect that was found in others.

import type { Grid } from '../../host/grid/grid';
import { aCustomer, type Column, type Customer, cellOf, FIELDS, type Standing } from '../customers';
import { newCustomer, type OpenedSubject } from '../subject';
import type { SubjectScript } from '../subjects/script';
import type { Wish } from './judge';

/** How many customers the sheet has before it happens. */
export const CUSTOMERS = 6;

/** What a program is asked for, and what that comes to in the cells. */
export interface Ask {
  readonly door: keyof SubjectScript;
  readonly args: readonly unknown[];
  readonly wishes: readonly Wish[];
}

export interface Happening {
  readonly name: string;
  /** What people did before; returns the names of the columns from left to right. */
  readonly before?: (subject: OpenedSubject) => readonly string[];
  readonly ask: (subject: OpenedSubject) => Ask;
  /** What comes between two service calls of it, at each of them in turn: people, another program, or its end. */
  readonly meanwhile?:
    | { readonly people: (subject: OpenedSubject) => void }
    | { readonly program: (subject: OpenedSubject) => Ask }
    | { readonly crash: true };
}

export const HAPPENINGS: readonly Happening[] = [
  {
    name: 'sorted while a customer is changed',
    ask: (subject) => changing(subject, 3, { note: 'changed' }),
    meanwhile: { people: sort },
  },
  {
    name: 'sorted while a customer is deleted',
    ask: (subject) => deleting(subject, 3),
    meanwhile: { people: sort },
  },
  {
    name: 'sorted while a customer is added',
    ask: (subject) => adding(subject, [aCustomer(7)]),
    meanwhile: { people: sort },
  },
  {
    name: 'a heading was renamed, then its field is changed',
    before: (subject) => rename(subject, 'note', 'remarks'),
    ask: (subject) => changing(subject, 3, { note: 'changed' }),
  },
  {
    name: 'two programs change one customer, each another field',
    ask: (subject) => changing(subject, 3, { note: 'changed' }),
    meanwhile: { program: (subject) => changing(subject, 3, { responsible: 'Malika' }) },
  },
  {
    name: 'two programs add a customer each',
    ask: () => numbering(aCustomer(7)),
    meanwhile: { program: () => numbering(aCustomer(8)) },
  },
  {
    name: 'dies while three customers are added, and is asked again',
    ask: (subject) => adding(subject, [aCustomer(7), aCustomer(8), aCustomer(9)]),
    meanwhile: { crash: true },
  },
  {
    name: 'a column was put in between, then a customer is changed',
    before: (subject) => insertColumn(subject, 'source', 'own'),
    ask: (subject) => changing(subject, 3, { note: 'changed' }),
  },
  {
    name: 'a column without a heading was put in between, then a customer is added',
    before: (subject) => insertColumn(subject, 'source', ''),
    ask: (subject) => adding(subject, [aCustomer(7)]),
  },
  {
    name: 'a cell holds FALSE, and another field is changed',
    ask: (subject) => changing(subject, 1, { note: 'changed' }),
  },
  {
    name: 'a cell holds a formula, and another field is changed',
    before: (subject) => type(subject, 3, { column: 'balance', formula: '=I4*1000', value: 3_000 }),
    ask: (subject) => changing(subject, 3, { note: 'changed' }),
  },
  {
    name: 'a cell holds the text +998901234567, and another field is changed',
    before: (subject) => type(subject, 3, { column: 'phone', value: '+998901234567' }),
    ask: (subject) => changing(subject, 3, { note: 'changed' }),
  },
  {
    name: 'one field is handed over, the others are not named',
    ask: (subject) => ({ ...changing(subject, 3, { note: 'changed' }), ...namedArgs(subject, 3, { note: 'changed' }) }),
  },
  { name: 'a name begins with =', ask: (subject) => adding(subject, [{ ...aCustomer(7), name: '=1+1' }]) },
  { name: 'all customers are listed', ask: () => ({ door: 'list', args: [], wishes: [{ kind: 'list' }] }) },
  {
    name: 'the sheet has no blank row left, and three customers are added',
    before: cutToSize,
    ask: (subject) => adding(subject, [aCustomer(7), aCustomer(8), aCustomer(9)]),
  },
];

function changing({ idOf }: OpenedSubject, number: number, values: Partial<Customer>): Ask {
  const id = idOf(number);
  return { door: 'update', args: [[{ id, values }]], wishes: [{ kind: 'update', id, cells: cellsOf(values) }] };
}

function namedArgs({ idOf }: OpenedSubject, number: number, values: Partial<Customer>): Pick<Ask, 'door' | 'args'> {
  return { door: 'updateNamed', args: [{ id: idOf(number), values }] };
}

function deleting({ idOf }: OpenedSubject, number: number): Ask {
  const id = idOf(number);
  return { door: 'remove', args: [id], wishes: [{ kind: 'remove', id }] };
}

function adding(subject: OpenedSubject, customers: readonly Customer[]): Ask {
  const given = customers.map((customer, index) => newCustomer(subject, CUSTOMERS + 1 + index, customer));
  return { door: 'add', args: [given, 'request-1'], wishes: customers.map(added) };
}

function numbering(customer: Customer): Ask {
  return { door: 'addNumbered', args: [customer], wishes: [added(customer)] };
}

function added(customer: Customer): Wish {
  return { kind: 'add', cells: cellsOf(customer) };
}

function cellsOf(values: Partial<Customer>): Standing {
  return Object.fromEntries(Object.entries(values).map(([field, value]) => [field, cellOf(field, value)]));
}

/** By name, the other way round than the customers stand. */
function sort({ host, sheetId }: OpenedSubject): void {
  const rows = host.grid.lastRow(sheetId) - 1;
  const columns = host.grid.lastColumn(sheetId);
  const byName = { column: columnOf('name'), ascending: false };
  host.grid.sort(sheetId, { row: 2, column: 1, rows, columns }, [byName]);
}

function rename({ host, sheetId }: OpenedSubject, from: Column, to: string): readonly string[] {
  host.grid.write(sheetId, 1, columnOf(from), [[{ value: to }]]);
  return FIELDS;
}

function insertColumn({ host, sheetId }: OpenedSubject, before: Column, heading: string): readonly string[] {
  const column = columnOf(before);
  host.grid.insertColumns(sheetId, column, 1);
  if (heading !== '') host.grid.write(sheetId, 1, column, [[{ value: heading }]]);
  return [...FIELDS.slice(0, column - 1), `${heading} column`, ...FIELDS.slice(column - 1)];
}

interface Typed {
  readonly column: Column;
  readonly value?: string | number;
  readonly formula?: string;
}

function type({ host, sheetId }: OpenedSubject, number: number, { column, ...cell }: Typed): readonly string[] {
  host.grid.write(sheetId, 1 + number, columnOf(column), [[cell]]);
  return FIELDS;
}

function cutToSize({ host, sheetId }: OpenedSubject): readonly string[] {
  const { grid } = host;
  const last = grid.lastRow(sheetId);
  grid.deleteRows(sheetId, last + 1, rowsOf(grid, sheetId) - last);
  return FIELDS;
}

function rowsOf(grid: Grid, sheetId: number): number {
  return grid.sheets().find(({ id }) => id === sheetId)?.rows ?? 0;
}

function columnOf(field: Column): number {
  return FIELDS.indexOf(field) + 1;
}
