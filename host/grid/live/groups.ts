// Reads and changes the groups of rows and columns of the live grid, which the library keeps, draws and undoes.

import { depthOf } from '../extras/line-groups';
import type { LineGroup } from '../extras/sheet-extras';
import type { Book } from './book';

type Axis = LineGroup['axis'];

const DIMENSIONS = { row: 'ROW', column: 'COL' } as const;
const AXES: readonly Axis[] = ['row', 'column'];

/** Returns the groups of a sheet: rows first, outer before inner. */
export function groupsOf(book: Book, uid: string): readonly LineGroup[] {
  return AXES.flatMap((axis) => {
    if (book.getters.getHeaderGroups(uid, DIMENSIONS[axis]).length === 0) return [];
    const layers = book.getters.getGroupsLayers(uid, DIMENSIONS[axis]);
    return layers.flatMap((layer, index) =>
      layer.map(({ start, end, isFolded }) => {
        return { axis, first: start + 1, count: end - start + 1, depth: index + 1, collapsed: isFolded === true };
      }),
    );
  });
}

/** Makes these the groups of the sheet, by the commands that a person's own clicks give. */
export function setGroups(book: Book, uid: string, wanted: readonly LineGroup[]): void {
  for (const axis of AXES) {
    for (const { first, count, delta } of changes(groupsOf(book, uid), wanted, axis)) {
      const type = delta > 0 ? 'GROUP_HEADERS' : 'UNGROUP_HEADERS';
      for (let time = 0; time < Math.abs(delta); time++) book.dispatch(type, place(uid, { axis, first, count }));
    }
  }
  for (const group of groupsOf(book, uid)) {
    const isWanted = wanted.some((one) => one.collapsed && one.axis === group.axis && areSameLines(one, group));
    if (isWanted === group.collapsed) continue;
    book.dispatch(isWanted ? 'FOLD_HEADER_GROUP' : 'UNFOLD_HEADER_GROUP', place(uid, group));
  }
}

interface Change {
  readonly first: number;
  readonly count: number;
  readonly delta: number;
}

/** Neighbouring lines whose depth changes by as much. */
function changes(before: readonly LineGroup[], after: readonly LineGroup[], axis: Axis): readonly Change[] {
  const ends = [...before, ...after].map((one) => one.first + one.count);
  const found: Change[] = [];
  for (let line = 1; line < Math.max(0, ...ends); line++) {
    const delta = depthOf(after, axis, line) - depthOf(before, axis, line);
    const last = found.at(-1);
    if (last && last.delta === delta) found[found.length - 1] = { ...last, count: last.count + 1 };
    else found.push({ first: line, count: 1, delta });
  }
  return found.filter(({ delta }) => delta !== 0);
}

function place(uid: string, { axis, first, count }: Pick<LineGroup, 'axis' | 'first' | 'count'>) {
  return { sheetId: uid, dimension: DIMENSIONS[axis], start: first - 1, end: first + count - 2 };
}

function areSameLines(one: LineGroup, other: LineGroup): boolean {
  return one.first === other.first && one.count === other.count;
}
