// A record of which nothing is known: what stands for the fields whose columns people deleted.

import type { Value } from './kinds';
import { fieldNames, fieldOf, type Table } from './table';

const BLANK_IS_NULL: ReadonlySet<string> = new Set(['money', 'number', 'percent', 'instant', 'flag']);

/** Returns the blank of each field, all unless named: '' for texts and days, null for the others. */
export function blankOf(table: Table, fields: readonly string[] = fieldNames(table)): Readonly<Record<string, Value>> {
  return Object.fromEntries(fields.map((field) => [field, BLANK_IS_NULL.has(fieldOf(table, field).kind) ? null : '']));
}
