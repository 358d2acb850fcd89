// The groups of rows or columns of a sheet: how deep each line lies, and which groups that makes.

import type { LineGroup } from '../../grid/extras/sheet-extras';
import { MAX_GROUP_DEPTH } from './limits';

type Axis = LineGroup['axis'];
type Span = Pick<LineGroup, 'first' | 'count'>;

/** Returns how many groups a line lies in. */
export function depthOf(groups: readonly LineGroup[], axis: Axis, line: number): number {
  return Math.max(0, ...groups.filter((one) => one.axis === axis && holds(one, line)).map((one) => one.depth));
}

/** Returns the groups after the lines of a span were put deeper, or less deep when `delta` is negative. */
export function shiftDepth(groups: readonly LineGroup[], axis: Axis, span: Span, delta: number): LineGroup[] {
  const others = groups.filter((one) => one.axis !== axis);
  const known = groups.filter((one) => one.axis === axis);
  const last = Math.max(span.first + span.count, ...known.map((one) => one.first + one.count));
  const depths = Array.from({ length: last }, (_, line) => {
    const depth = depthOf(known, axis, line);
    return holds(span, line) ? clamp(depth + delta) : depth;
  });
  return [...others, ...toGroups(depths, axis, known)];
}

function clamp(depth: number): number {
  if (depth > MAX_GROUP_DEPTH) throw new Error(`Groups can be at most ${MAX_GROUP_DEPTH} deep.`);
  return Math.max(0, depth);
}

/** A group that was there before stays folded or unfolded. */
function toGroups(depths: readonly number[], axis: Axis, known: readonly LineGroup[]): LineGroup[] {
  const deepest = Math.max(0, ...depths);
  return Array.from({ length: deepest }, (_, index) => index + 1).flatMap((depth) =>
    spansOf(depths, depth).map((span) => {
      const before = known.find((one) => one.depth === depth && one.first === span.first && one.count === span.count);
      return before ?? { axis, ...span, depth, collapsed: false };
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
