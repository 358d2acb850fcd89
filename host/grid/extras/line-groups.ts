// The groups of rows or columns of a sheet: how deep each line lies, and which groups that makes.

import type { LineGroup } from './sheet-extras';

type Axis = LineGroup['axis'];
type Span = Pick<LineGroup, 'first' | 'count'>;

/** Returns how many groups a line lies in. */
export function depthOf(groups: readonly LineGroup[], axis: Axis, line: number): number {
  return groups.filter((one) => one.axis === axis && holds(one, line)).length;
}

/** Whether a folded group hides the line. */
export function isFolded(groups: readonly LineGroup[], axis: Axis, line: number): boolean {
  return groups.some((one) => one.collapsed && one.axis === axis && holds(one, line));
}

/** Returns the groups after the lines of a span were put deeper, or less deep when `delta` is negative. */
export function shiftDepth(groups: readonly LineGroup[], axis: Axis, span: Span, delta: number): LineGroup[] {
  const others = groups.filter((one) => one.axis !== axis);
  const known = groups.filter((one) => one.axis === axis);
  const depths = depthsOf(known, span.first + span.count);
  const shifted = depths.map((depth, line) => (holds(span, line) ? Math.max(0, depth + delta) : depth));
  const changed = toGroups(shifted, axis, known);
  return axis === 'row' ? [...changed, ...others] : [...others, ...changed];
}

/** Returns the groups that the same lines make once neighbours have met: of one depth they are one. */
export function joinGroups(groups: readonly LineGroup[]): readonly LineGroup[] {
  if (groups.length === 0) return groups;
  return (['row', 'column'] as const).flatMap((axis) => {
    const known = groups.filter((one) => one.axis === axis);
    return toGroups(depthsOf(known, 0), axis, known);
  });
}

/** The depth of each line, from line 0, which is none, to the last that matters. */
function depthsOf(known: readonly LineGroup[], atLeast: number): number[] {
  const depths = Array<number>(Math.max(atLeast, ...known.map((one) => one.first + one.count))).fill(0);
  for (const { first, count } of known) {
    for (let line = first; line < first + count; line++) depths[line] = (depths[line] ?? 0) + 1;
  }
  return depths;
}

/** A group over lines that were a group before stays folded or unfolded. */
function toGroups(depths: readonly number[], axis: Axis, known: readonly LineGroup[]): LineGroup[] {
  const deepest = depths.reduce((deep, depth) => Math.max(deep, depth), 0);
  return Array.from({ length: deepest }, (_, index) => index + 1).flatMap((depth) =>
    spansOf(depths, depth).map((span) => {
      const before = known.filter((one) => one.first === span.first && one.count === span.count);
      return { axis, ...span, depth, collapsed: before.some((one) => one.collapsed) };
    }),
  );
}

function spansOf(depths: readonly number[], depth: number): Span[] {
  const spans: { first: number; count: number }[] = [];
  depths.forEach((one, line) => {
    if (one < depth) return;
    const last = spans.at(-1);
    if (last && last.first + last.count === line) last.count++;
    else spans.push({ first: line, count: 1 });
  });
  return spans;
}

function holds(span: Span, line: number): boolean {
  return line >= span.first && line < span.first + span.count;
}
