// Reads what Range.sort takes: a column, { column, ascending }, or a list of either.

import type { Area } from '../../grid/grid';

export interface SortSpec {
  readonly column: number;
  readonly ascending: boolean;
}

/** Returns the columns to sort by, counted in the sheet; throws when one lies outside the range. */
export function sortSpecs(spec: unknown, area: Area): SortSpec[] {
  const list: readonly unknown[] = Array.isArray(spec) ? spec : [spec];
  return list.map((one) => {
    const { column, ascending } = parseSpec(one);
    const inside = column >= area.column && column < area.column + area.columns;
    if (!inside) throw new Error(`The sort column ${column} lies outside the range.`);
    return { column, ascending };
  });
}

function parseSpec(spec: unknown): SortSpec {
  if (typeof spec === 'number') return { column: spec, ascending: true };
  if (typeof spec === 'object' && spec !== null && 'column' in spec && typeof spec.column === 'number') {
    return { column: spec.column, ascending: !('ascending' in spec) || spec.ascending !== false };
  }
  throw new Error("The parameters don't match the method signature for SpreadsheetApp.Range.sort.");
}
