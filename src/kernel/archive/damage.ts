// Finds out what a round of writes hit, when people moved rows or columns in its very moment.

import type { RowWrite } from '../book/writes';
import type { Cell } from '../schema/codec';
import type { Content } from './content';
import { findLostRows, type LostRow, missingStrays } from './lost-rows';
import type { RowPlan } from './plan-rows';
import type { Sight } from './sight';

/** Of a day, in serial numbers. */
const A_MINUTE = 1 / 1_440;

export interface Round {
  readonly plan: RowPlan;
  /** Rows that the writes themselves added to the sheet. */
  readonly rowsMade: number;
  readonly after: Sight;
  /** The sheet with its formulas, as it was looked at before. */
  readonly known: Sight;
  readonly leftOut: ReadonlySet<string>;
}

export interface Damage {
  /** Rows that stood there and do not stand there any more. */
  readonly lost: readonly Content[];
  /** Cells in which our writes stand that were meant for others, with what belongs there. */
  readonly repairs: readonly RowWrite[];
}

/** Returns what has to be put right; null when nothing moved, or nothing was hit. */
export function findDamage(round: Round): Damage | null {
  const { plan, after, rowsMade } = round;
  const moved = after.rowCount - plan.sight.rowCount - rowsMade;
  const areGone = [...plan.taken.keys()].every((id) => after.rowsOf(id).length === 0);
  const areThere = plan.written.every(({ id }) => id === '' || after.rowsOf(id).length > 0);
  const isDisplaced = !areGone || !areThere || !sameColumns(plan.sight, after);
  if (!isDisplaced && moved === 0) return null;
  const { given, hit } = findLost(round);
  const lost = hit.filter((row) => isDisplaced || isNear(row, plan, Math.abs(moved))).map(({ content }) => content);
  if (!isDisplaced) return lost.length === 0 ? null : { lost, repairs: [] };
  return { lost: [...given, ...lost], repairs: findRepairs(round) };
}

/** People delete rows as well: one that did not stand beside a place of ours was theirs to delete. */
function isNear({ row }: LostRow, { writes }: RowPlan, distance: number): boolean {
  return writes.some((write) => Math.abs(write.row - row) <= distance);
}

/** What was to be gone is not lost, and what was to be given back is when it did not arrive. */
function findLost({ plan, ...sights }: Round): { readonly given: Content[]; readonly hit: LostRow[] } {
  const { taken, written } = plan;
  const ids = new Set(written.map(({ id }) => id));
  const given = written.filter(({ id }) => id !== '' && sights.after.rowsOf(id).length === 0);
  const lost = findLostRows({ ...sights, before: plan.sight });
  return { given, hit: lost.filter(({ content }) => !taken.has(content.id) && !ids.has(content.id)) };
}

function sameColumns(before: Sight, after: Sight): boolean {
  // The one may have been looked at further than the other.
  return before.names.every((name, index) => index >= after.names.length || after.names[index] === name);
}

/** Looks at every cell that was written and still stands as it was written. */
function findRepairs(round: Round): RowWrite[] {
  const { plan, after } = round;
  return plan.writes.flatMap((write) => {
    const here = after.id(write.row);
    if (here !== '' && here === write.id) return [];
    const [row] = here === '' ? [] : plan.sight.rowsOf(here);
    const cells = row === undefined ? cellsOfNobody(write, round) : hitCells(write, plan.sight.content(row), after);
    return cells.size > 0 ? [{ row: write.row, id: here, cells }] : [];
  });
}

/** A number under a heading of dates is read as one, which is exact to the minute in years when clocks had odd offsets. */
function stands(after: Sight, row: number, column: number, cell: Cell): boolean {
  const there = after.cell(row, column);
  if (typeof there !== 'number' || typeof cell !== 'number') return there === cell;
  return Math.abs(there - cell) < A_MINUTE;
}

/** Another row stands there, which the write hit in part: its cells, by the headings above them now. */
function hitCells({ row, cells }: RowWrite, owner: Content, after: Sight): Map<number, Cell> {
  const hit = [...cells].flatMap(([column, cell]): [number, Cell][] => {
    const right = owner.cells.get(after.names[column - 1] ?? '') ?? '';
    return stands(after, row, column, cell) && right !== cell ? [[column, right]] : [];
  });
  return new Map(hit);
}

/**
 * No record stands there. What is beside the cells that we wrote is the rest of a record that is gone, and goes as well; or
 * of a row without a number, which gets back what it lost. What we wrote goes in any case.
 */
function cellsOfNobody(write: RowWrite, { plan, after, known, leftOut }: Round): Map<number, Cell> {
  const { row, cells } = write;
  const own = [...cells].filter(([column, cell]) => cell !== '' && stands(after, row, column, cell));
  const isOwn = (column: number): boolean => own.some(([each]) => each === column);
  const rest = after.names.flatMap((name, index) => {
    const cell = after.cell(row, index + 1);
    return cell !== '' && !isOwn(index + 1) && !leftOut.has(name) ? [{ name, column: index + 1, cell }] : [];
  });
  const isRestOf = (content: Content): boolean => rest.every(({ name, cell }) => content.cells.get(name) === cell);
  const cleared = new Map<number, Cell>(own.map(([column]) => [column, '']));
  if (rest.length === 0) return cleared;

  const strays = missingStrays({ before: plan.sight, after, known }).map((each) => plan.sight.content(each));
  const stray = strays.find(isRestOf);
  if (stray) return new Map([...cleared, ...hitCells(write, stray, after)]);
  const gone = [...plan.sight.ids()].filter((id) => after.rowsOf(id).length === 0);
  const isOfRecord = gone.some((id) => isRestOf(plan.sight.content(plan.sight.rowsOf(id)[0] ?? 0)));
  if (isOfRecord) for (const { column } of rest) cleared.set(column, '');
  return cleared;
}
