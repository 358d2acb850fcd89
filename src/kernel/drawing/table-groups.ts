// Says which columns of a table fold away: further fields, and within or beside them the columns of Daftar.

import { fieldOf, type Table } from '../schema/table';

/** Neighbouring columns that fold together, counted from 1; one of depth 2 lies within one of depth 1. */
export interface ColumnGroup {
  readonly first: number;
  readonly count: number;
  readonly depth: 1 | 2;
}

interface Place {
  readonly field: string;
  readonly column: number;
}

/**
 * Returns the groups, from left to right, outer before inner. Neighbouring groups of one depth would be one to Google: where
 * further fields and columns of Daftar meet, all of them are a group, and Daftar's one within it.
 */
export function groupsOf(table: Table, places: readonly Place[]): readonly ColumnGroup[] {
  if (table.hidden) return [];
  const ours = columnsOf(table, places, 'machine');
  const outer = runsOf([...columnsOf(table, places, 'further'), ...ours]);
  return outer.flatMap(({ first, count }) => {
    const inner = runsOf(ours.filter((column) => column >= first && column < first + count));
    const isMixed = inner.some((run) => run.count < count);
    return [
      { first, count, depth: 1 as const },
      ...(isMixed ? inner.map((run) => ({ ...run, depth: 2 as const })) : []),
    ];
  });
}

/** Returns the runs of columns that only Daftar writes. */
export function machineRuns(table: Table, places: readonly Place[]): readonly Omit<ColumnGroup, 'depth'>[] {
  return table.hidden ? [] : runsOf(columnsOf(table, places, 'machine'));
}

function columnsOf(table: Table, places: readonly Place[], trait: 'machine' | 'further'): number[] {
  return places.filter(({ field }) => fieldOf(table, field)[trait]).map(({ column }) => column);
}

/** What people keep in between, a column of their own, parts two runs. */
function runsOf(columns: readonly number[]): Omit<ColumnGroup, 'depth'>[] {
  const runs: { first: number; count: number }[] = [];
  for (const column of [...columns].sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    if (last && last.first + last.count === column) last.count++;
    else runs.push({ first: column, count: 1 });
  }
  return runs;
}
