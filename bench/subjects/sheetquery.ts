// SheetQuery as its README shows it: a query over the values of the whole sheet, whose rows are written by their number.

import { sheetQuery } from 'sheetquery';
import type { Customer } from '../customers';
import type { Change, Id, NewCustomer } from './script';

export function add(customers: readonly NewCustomer[]): void {
  table().insertRows([...customers]);
}

/** SheetQuery gives no ids: whoever wants numbers takes the largest and adds one. */
export function addNumbered(customer: Customer): void {
  const ids = list().map(Number).filter(Number.isFinite);
  add([{ id: Math.max(0, ...ids) + 1, ...customer }]);
}

export function update(changes: readonly Change[]): void {
  const values = new Map(changes.map((change) => [change.id, change.values]));
  table()
    .where((row) => values.has(row.id))
    .updateRows((row) => Object.assign(row, values.get(row.id)));
}

export function updateNamed(change: Change): void {
  update([change]);
}

export function find(id: Id): unknown {
  return table()
    .where((row) => row.id === id)
    .getRows()[0];
}

export function query(field: keyof Customer, value: string): readonly unknown[] {
  const rows = table()
    .where((row) => row[field] === value)
    .getRows();
  return rows.map((row) => row.id);
}

export function list(): readonly unknown[] {
  return table()
    .getRows()
    .map((row) => row.id);
}

export function remove(id: Id): void {
  table()
    .where((row) => row.id === id)
    .deleteRows();
}

function table(): ReturnType<typeof sheetQuery> {
  return sheetQuery().from('customers');
}
