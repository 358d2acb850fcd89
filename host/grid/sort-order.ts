// The order in which Google sorts rows: numbers, texts, truth values; blanks last whatever the direction.

import type { CellValue } from './grid';

export interface SortKey {
  readonly column: number;
  readonly ascending: boolean;
}

/** Compares the keys of two rows, each in the order of `by`. */
export function compareKeys(a: readonly CellValue[], b: readonly CellValue[], by: readonly SortKey[]): number {
  for (const [index, { ascending }] of by.entries()) {
    const order = compareCells(a[index] ?? null, b[index] ?? null, ascending);
    if (order !== 0) return order;
  }
  return 0;
}

function compareCells(a: CellValue, b: CellValue, ascending: boolean): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const order = compareValues(a, b);
  return ascending ? order : -order;
}

const KINDS = ['number', 'string', 'boolean'];

function compareValues(a: Exclude<CellValue, null>, b: Exclude<CellValue, null>): number {
  const kinds = KINDS.indexOf(typeof a) - KINDS.indexOf(typeof b);
  if (kinds !== 0) return kinds;
  if (typeof a === 'string') return a.localeCompare(String(b), 'en', { sensitivity: 'accent' });
  return Number(a) - Number(b);
}
