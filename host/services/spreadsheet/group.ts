// Group: rows or columns that fold together.

import { isFolded, shiftDepth } from '../../grid/extras/line-groups';
import type { LineGroup, SheetExtras } from '../../grid/extras/sheet-extras';
import { expose, type MemberCost } from '../../runtime/emulated';
import type { Book, GoogleRange } from './book';
import { MAX_GROUP_DEPTH } from './limits';

type GoogleGroup = GoogleAppsScript.Spreadsheet.Group;

export const groupMembers = {
  collapse: 'write',
  expand: 'write',
  getControlIndex: 'facts',
  getDepth: 'handle',
  getRange: 'handle',
  isCollapsed: 'facts',
  remove: 'write',
} satisfies Record<string, MemberCost>;

class GroupRoom implements Pick<GoogleGroup, keyof typeof groupMembers> {
  constructor(
    private readonly book: Book,
    private readonly sheetId: number,
    private readonly group: LineGroup,
    private readonly self: () => GoogleGroup,
  ) {}

  collapse(): GoogleGroup {
    foldGroups(this.book, this.sheetId, this.isThis(), true);
    return this.self();
  }

  expand(): GoogleGroup {
    foldGroups(this.book, this.sheetId, this.isThis(), false);
    return this.self();
  }

  getControlIndex(): number {
    return controlIndex(this.group, this.book.grid.extras(this.sheetId).groupControls);
  }

  getDepth(): number {
    return this.group.depth;
  }

  getRange(): GoogleRange {
    const { axis, first, count } = this.group;
    const sheet = this.book.grid.sheets().find((one) => one.id === this.sheetId);
    const area =
      axis === 'row'
        ? { row: first, rows: count, column: 1, columns: sheet?.columns ?? 1 }
        : { row: 1, rows: sheet?.rows ?? 1, column: first, columns: count };
    return this.book.range({ sheetId: this.sheetId, area, wholeColumns: axis === 'column' });
  }

  isCollapsed(): boolean {
    return this.book.grid.extras(this.sheetId).groups.some((one) => this.isThis()(one) && one.collapsed);
  }

  remove(): void {
    this.expand();
    shiftGroups(this.book, this.sheetId, { ...this.group, delta: -1 });
  }

  /** Groups over the very same lines fold as one. */
  private isThis(): (group: LineGroup) => boolean {
    const { axis, first, count } = this.group;
    return (one) => one.axis === axis && one.first === first && one.count === count;
  }
}

/** Returns the line that the button of a group stands on. */
export function controlIndex({ axis, first, count }: Lines, controls: SheetExtras['groupControls']): number {
  return controls[axis] === 'BEFORE' ? first - 1 : first + count;
}

/** Folds or unfolds the chosen groups: the grid hides the lines of those that are folded. */
export function foldGroups(
  book: Book,
  sheetId: number,
  chosen: (group: LineGroup) => boolean,
  collapsed: boolean,
): void {
  const { groups } = book.grid.extras(sheetId);
  if (!groups.some((one) => chosen(one) && one.collapsed !== collapsed)) return;
  const folded = groups.map((one) => (chosen(one) ? { ...one, collapsed } : one));
  if (collapsed) checkSomeLeft(book, sheetId, folded);
  book.grid.setExtras(sheetId, { groups: folded });
}

/** Unfolds the groups that hide one of the lines, which is about to be shown. */
export function unfoldOver(book: Book, sheetId: number, { axis, first, count }: Lines): void {
  const covers = (one: LineGroup) => one.axis === axis && one.first < first + count && first < one.first + one.count;
  foldGroups(book, sheetId, (one) => one.collapsed && covers(one), false);
}

type Lines = Pick<LineGroup, 'axis' | 'first' | 'count'>;

/** Puts lines deeper, or less deep, within the limit; the button of a group needs a line beside it. */
export function shiftGroups(book: Book, sheetId: number, { axis, delta, ...span }: Lines & { delta: number }): void {
  const { groups, groupControls } = book.grid.extras(sheetId);
  const size = sizeOf(book, sheetId, axis);
  const isAtEdge = groupControls[axis] === 'BEFORE' ? span.first === 1 : span.first + span.count > size;
  if (isAtEdge) throw new Error(`There is no ${axis} beside this group to hold its button.`);
  const shifted = shiftDepth(groups, axis, span, delta);
  if (shifted.some(({ depth }) => depth > MAX_GROUP_DEPTH)) {
    throw new Error(`Groups can be at most ${MAX_GROUP_DEPTH} deep.`);
  }
  book.grid.setExtras(sheetId, { groups: shifted });
}

function checkSomeLeft(book: Book, sheetId: number, groups: readonly LineGroup[]): void {
  for (const axis of ['row', 'column'] as const) {
    const lines = Array.from({ length: sizeOf(book, sheetId, axis) }, (_, index) => index + 1);
    if (lines.every((line) => isFolded(groups, axis, line))) throw new Error(`You cannot hide all ${axis}s.`);
  }
}

function sizeOf(book: Book, sheetId: number, axis: LineGroup['axis']): number {
  const facts = book.grid.sheets().find((one) => one.id === sheetId);
  return (axis === 'row' ? facts?.rows : facts?.columns) ?? 0;
}

export function exposeGroup(book: Book, sheetId: number, group: LineGroup): GoogleGroup {
  const exposed: GoogleGroup = expose(book.execution, {
    name: 'Group',
    file: 'host/services/spreadsheet/group.ts',
    rooms: [{ members: groupMembers, target: new GroupRoom(book, sheetId, group, () => exposed) }],
  });
  return exposed;
}
