// How our columns stand on a sheet, in few letters: what was read in two goes is of one moment where that is as it was last
// known, since no column has moved between them then.

import type { Columns } from '../schema/headings';
import { fieldNames, type Table } from '../schema/table';

/** Returns the columns of the fields in the schema's order, in runs: "1-38" as made, "1-4 6-39" with one put in between; 0 for none. */
export function arrangementOf(table: Table, { at }: Columns): string {
  const runs: [first: number, last: number][] = [];
  for (const field of fieldNames(table)) {
    const column = at[field] ?? 0;
    const run = runs[runs.length - 1];
    if (run && column === run[1] + 1) run[1] = column;
    else runs.push([column, column]);
  }
  return runs.map(([first, last]) => (first === last ? String(first) : `${first}-${last}`)).join(' ');
}
