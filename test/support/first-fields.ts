// A table as the first version of Daftar had it: few enough columns to be spelled out in a test.

import { fieldNames, fieldOf, type Table } from '../../src/kernel/schema/table';

/** Returns the table without the fields that later versions brought. */
export function firstFields(table: Table): Table {
  const first = fieldNames(table).filter((field) => fieldOf(table, field).since === undefined);
  return { ...table, fields: Object.fromEntries(first.map((field) => [field, fieldOf(table, field)])) };
}
