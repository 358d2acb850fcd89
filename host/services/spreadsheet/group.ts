// Group: rows or columns that fold together.

import type { LineGroup } from '../../grid/extras/sheet-extras';
import { expose, type MemberCost } from '../../runtime/emulated';
import type { Book, GoogleRange } from './book';
import { shiftDepth } from './line-groups';

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
    const { first, count, axis } = this.group;
    const { groupControls } = this.book.grid.extras(this.sheetId);
    return groupControls[axis] === 'BEFORE' ? first - 1 : first + count;
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
    const { groups } = this.book.grid.extras(this.sheetId);
    this.book.grid.setExtras(this.sheetId, { groups: shiftDepth(groups, this.group.axis, this.group, -1) });
  }

  private isThis(): (group: LineGroup) => boolean {
    const { axis, first, count, depth } = this.group;
    return (one) => one.axis === axis && one.first === first && one.count === count && one.depth === depth;
  }
}

/** Folds or unfolds the chosen groups: their lines are hidden or shown. */
export function foldGroups(
  book: Book,
  sheetId: number,
  chosen: (group: LineGroup) => boolean,
  collapsed: boolean,
): void {
  const { groups } = book.grid.extras(sheetId);
  book.grid.setExtras(sheetId, { groups: groups.map((one) => (chosen(one) ? { ...one, collapsed } : one)) });
  for (const { axis, first, count } of groups.filter(chosen)) {
    if (axis === 'row') book.grid.hideRows(sheetId, first, count, collapsed);
    else book.grid.hideColumns(sheetId, first, count, collapsed);
  }
}

export function exposeGroup(book: Book, sheetId: number, group: LineGroup): GoogleGroup {
  const exposed: GoogleGroup = expose(book.execution, {
    name: 'Group',
    file: 'host/services/spreadsheet/group.ts',
    rooms: [{ members: groupMembers, target: new GroupRoom(book, sheetId, group, () => exposed) }],
  });
  return exposed;
}
