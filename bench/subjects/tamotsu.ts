// Tamotsu, in its fork that is on npm: each row a record of its class, found by reading the whole sheet.

import { initialize, type Model, Table } from '@sheetbase/tamotsux-server';
import type { Customer } from '../customers';
import type { Change, Id, NewCustomer } from './script';

export function add(customers: readonly NewCustomer[]): void {
  const all = table();
  for (const customer of customers) all.create({ ...customer });
}

/** Tamotsu numbers by itself. */
export function addNumbered(customer: Customer): void {
  add([customer]);
}

export function update(changes: readonly Change[]): void {
  const all = table();
  for (const { id, values } of changes) all.find(id).updateAttributes(values);
}

export function updateNamed({ id, values }: Change): void {
  table().createOrUpdate({ id, ...values });
}

export function find(id: Id): unknown {
  return table().find(id).getAttributes();
}

export function query(field: keyof Customer, value: string): readonly unknown[] {
  return idsOf(table().where({ [field]: value }));
}

export function list(): readonly unknown[] {
  return idsOf(table());
}

export function remove(id: Id): void {
  table().find(id).destroy();
}

/** A class of records; the package's own types leave most of it out. */
interface RecordClass {
  all(): readonly Model[];
  where(values: object): Pick<RecordClass, 'all'>;
  find(id: Id): Model & { updateAttributes(values: Partial<Customer>): unknown; getAttributes(): unknown };
  create(values: object): unknown;
  createOrUpdate(values: object): unknown;
}

function table(): RecordClass {
  initialize();
  return Table.define({ sheetName: 'customers', idColumn: 'id' }) as RecordClass; // Typed as any by the package.
}

function idsOf(records: Pick<RecordClass, 'all'>): readonly unknown[] {
  return records.all().map((record) => record.id);
}
