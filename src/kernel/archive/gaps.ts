// Closes the gaps that moved records leave: deletes their rows once they are blank, and looks whether others went along.

import { arrange } from './arrange';
import type { Content } from './content';
import { findLostRows, type LostRow, type TwoSights } from './lost-rows';
import { glance, type Place, type Sight } from './sight';

interface Run {
  readonly first: number;
  readonly count: number;
}

/** Where single rows are scattered over a long sheet, closing each would take longer than moving them all did. */
const MOST_RUNS = 200;

/**
 * Deletes those of the rows that are blank, the longest runs first, as far as the time goes and two hundred at most: blank
 * rows that stay harm nobody. Two blocking calls a run, and two for the looks; a row that was deleted in the place of a blank
 * one because people moved it there in that very moment is given back below the others.
 */
export function closeGaps(place: Place, known: Sight, rows: readonly number[], timeLeft: () => number): void {
  if (rows.length === 0) return;
  const before = glance(place, known);
  const runs = runsOf(rows, before.rowCount)
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST_RUNS);
  const deleted: Run[] = [];
  for (const run of runs) {
    if (timeLeft() < 0) break;
    // Those that were deleted higher up have moved it.
    const above = deleted.filter(({ first }) => first < run.first).reduce((sum, { count }) => sum + count, 0);
    const now = { ...run, first: run.first - above };
    if (!isBlank(place, known, now)) continue;
    place.sheet.deleteRows(now.first, now.count);
    deleted.push(run);
  }
  if (deleted.length === 0) return;
  const lost = lostBy({ before, after: glance(place, known), deleted, known });
  if (lost.length > 0) arrange(place, known, { restore: lost });
}

/** At least one row must stay below the headings: Google deletes no sheet's last one. */
function runsOf(rows: readonly number[], rowCount: number): Run[] {
  const runs: Run[] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    if (last && last.first + last.count === row) runs[runs.length - 1] = { ...last, count: last.count + 1 };
    else runs.push({ first: row, count: 1 });
  }
  const isAll = rows.length >= rowCount - 1;
  return isAll ? runs.flatMap(({ first, count }) => (count > 1 ? [{ first, count: count - 1 }] : [])) : runs;
}

/** Asked immediately before. What spills from a formula elsewhere is nobody's. */
function isBlank({ sheet }: Place, known: Sight, { first, count }: Run): boolean {
  if (sheet.isBlank(first, count)) return true;
  const computed = known.computed();
  if (computed.size === 0) return false;
  const cells = sheet.read({ row: first, column: 1, rows: count, columns: null });
  const isNobodys = (index: number): boolean => computed.has(known.names[index] ?? '');
  if (!cells.every((line) => line.every((cell, index) => cell === '' || isNobodys(index)))) return false;
  const formulas = sheet.formulas({ row: first, column: 1, rows: cells.length, columns: cells[0]?.length ?? 1 });
  return formulas.every((line) => line.every((formula) => formula === ''));
}

interface Deletion extends TwoSights {
  /** As they stood before the first was deleted. */
  readonly deleted: readonly Run[];
}

/** People delete rows as well: where they did, only what stood beside a run of ours counts as lost. */
function lostBy({ deleted, ...sights }: Deletion): Content[] {
  const ours = deleted.reduce((sum, { count }) => sum + count, 0);
  const moved = Math.abs(sights.after.rowCount - (sights.before.rowCount - ours));
  const isNear = ({ row }: LostRow): boolean =>
    moved === 0 || deleted.some(({ first, count }) => first - moved <= row && row < first + count + moved);
  return findLostRows(sights)
    .filter(isNear)
    .map(({ content }) => content);
}
