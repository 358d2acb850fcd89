// Finds and renames the labels of a list wherever records show them, when the list itself was changed by setup.

import type { Ports } from '../../kernel/ports';
import { fieldNames, type Row, type Table } from '../../kernel/schema/table';
import { fold } from '../../kernel/text/fold';
import { activitiesTable } from '../activities/index';
import { customersTable } from '../customers/index';
import { dealsTable } from '../deals/index';
import { salesTable } from '../sales/index';
import { tasksTable } from '../tasks/index';

const TABLES: readonly Table[] = [customersTable, dealsTable, salesTable, activitiesTable, tasksTable];

interface Showing {
  readonly table: Table;
  readonly record: Row<Table>;
  /** Those that choose from the list. */
  readonly fields: readonly string[];
}

/** Renames the labels, old to new, in every field that chooses from the list. One blocking call a table that has such a field. */
export function relabel(ports: Ports, list: string, renamed: ReadonlyMap<string, string>): void {
  if (renamed.size === 0) return;
  const labels = new Map([...renamed].map(([from, to]) => [fold(from), to]));
  for (const { table, record, fields } of recordsThatChoose(ports, list)) {
    const values = fields.flatMap((field) => {
      const label = labels.get(fold(String(record[field])));
      return label === undefined ? [] : [[field, label] as const];
    });
    if (values.length > 0) ports.book.update(table, String(record.id), Object.fromEntries(values));
  }
}

/** Returns which labels of the list some record shows, folded. One blocking call a table that has such a field. */
export function shownLabels(ports: Ports, list: string): ReadonlySet<string> {
  const shown = new Set<string>();
  for (const { record, fields } of recordsThatChoose(ports, list)) {
    for (const field of fields) shown.add(fold(String(record[field])));
  }
  return shown;
}

/** All fields are opened, since the same table may be written more than once in a commit. */
function* recordsThatChoose({ book }: Ports, list: string): Generator<Showing> {
  for (const table of TABLES) {
    const fields = fieldNames(table).filter((field) => table.fields[field]?.choices === list);
    if (fields.length === 0 || !book.has(table)) continue;
    for (const record of book.open(table, fieldNames(table)).records()) yield { table, record, fields };
  }
}
