// Opens the tables of a change set as they stand now, in order to finish it or to take it back.

import { fieldNames, fieldOf, type Table } from '../schema/table';
import type { Zone } from '../time/zone';
import type { Operation } from './change-set';
import type { JournalState } from './journal';
import { OpenTable } from './open-table';
import type { Workbook } from './port';
import type { Scope } from './read-plan';
import { readTable } from './read-table';

export interface ToOpenAgain {
  readonly operations: readonly Operation[];
  readonly state: JournalState;
  readonly workbook: Workbook;
  readonly zone: Zone;
  readonly tableNamed: (name: string) => Table;
}

/** Returns the tables that the operations write into, by name. One whose sheet people deleted meanwhile is left out. */
export function openAgain(wanted: ToOpenAgain): Map<string, OpenTable<Table>> {
  const { workbook, zone, tableNamed, state } = wanted;
  const tables = new Map<string, OpenTable<Table>>();
  const written = wanted.operations.filter(({ kind }) => kind !== 'noted');
  for (const name of new Set(written.map(({ table }) => table))) {
    const table = tableNamed(name);
    // A workbook of an older version lacks the columns that came later; what is to be finished names none of them.
    const fields = fieldNames(table).filter((field) => (fieldOf(table, field).since ?? 1) <= state.schemaVersion);
    const sheet = workbook.sheet(table);
    if (!sheet) continue;
    const operations = written.filter((operation) => operation.table === name);
    const wide = operations.some((operation) => 'own' in operation);
    const { scope: narrow, reads } = scopeOf(table, fields, operations);
    const scope = wide && narrow.kind === 'all' ? { ...narrow, wide } : narrow;
    const image = readTable({ table, scope, sheet, place: state.places[name] ?? null, reads, isReadOnly: false });
    tables.set(name, new OpenTable({ table, fields, sheet, image, zone }));
  }
  return tables;
}

/** Whatever people did since must be seen; in a log that only Daftar writes, what was begun can only stand at its end. */
function scopeOf(
  table: Table,
  fields: readonly string[],
  operations: readonly Operation[],
): { readonly scope: Scope; readonly reads: number } {
  const isLog = Object.values(table.fields).every(({ machine }) => machine);
  if (!isLog) return { scope: { kind: 'all', fields }, reads: 1 };
  const isNew = operations.every(({ kind }) => kind === 'insert');
  const ids = operations.map(({ id }) => id);
  return { scope: isNew ? { kind: 'end', records: ids.length } : { kind: 'records', ids }, reads: 2 };
}
