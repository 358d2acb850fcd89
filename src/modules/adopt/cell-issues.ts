// Cells of an adopted list that hold something else than their field takes: they stay as they are, and are named.

import type { Validation } from '../../kernel/drawing/drawing';
import { type Cell, decode, type Expected } from '../../kernel/schema/codec';
import { fieldOf, type Table } from '../../kernel/schema/table';
import type { Zone } from '../../kernel/time/zone';
import type { ListFound } from '../columns/index';
import type { Bound } from './target';

export interface CellIssue {
  /** Of the sheet, from 1. */
  readonly row: number;
  readonly column: number;
  readonly received: string;
  readonly expected: Expected;
}

interface Sheet {
  readonly table: Table;
  readonly cells: readonly (readonly Cell[])[];
  readonly zone: Zone;
}

/** Returns what in a column the field cannot take. */
export function issuesIn(
  { field, column }: Bound,
  list: ListFound,
  { table, cells, zone }: Sheet,
): readonly CellIssue[] {
  const { kind } = fieldOf(table, field);
  return list.records.flatMap((index) => {
    const cell = cells[index]?.[column - 1] ?? '';
    const decoded = decode(kind, cell, zone);
    return decoded.ok ? [] : [{ row: index + 1, column, received: String(cell), expected: decoded.expected }];
  });
}

/** Tells whether a rule takes what stands in a cell. */
export function isFitting(rule: Validation, cell: Cell): boolean {
  if (cell === '') return true;
  if (rule.kind === 'list') return rule.values.includes(String(cell));
  return rule.kind === 'day' && typeof cell === 'number';
}
