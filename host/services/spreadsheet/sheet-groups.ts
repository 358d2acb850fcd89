// Sheet: groups of rows and columns.

import { depthOf } from '../../grid/extras/line-groups';
import type { LineGroup } from '../../grid/extras/sheet-extras';
import type { MemberCost } from '../../runtime/emulated';
import type { GoogleSheet } from './book';
import { GroupControlTogglePosition, valueNamed } from './enums';
import { controlIndex, exposeGroup, foldGroups } from './group';
import type { SheetHandle } from './sheet-facts';

export const sheetGroupMembers = {
  collapseAllColumnGroups: 'write',
  collapseAllRowGroups: 'write',
  expandAllColumnGroups: 'write',
  expandAllRowGroups: 'write',
  expandColumnGroupsUpToDepth: 'write',
  expandRowGroupsUpToDepth: 'write',
  getColumnGroup: 'facts',
  getColumnGroupControlPosition: 'facts',
  getColumnGroupDepth: 'facts',
  getRowGroup: 'facts',
  getRowGroupControlPosition: 'facts',
  getRowGroupDepth: 'facts',
  setColumnGroupControlPosition: 'write',
  setRowGroupControlPosition: 'write',
} satisfies Record<string, MemberCost>;

type Axis = LineGroup['axis'];
type GoogleGroup = GoogleAppsScript.Spreadsheet.Group;
type Position = GoogleAppsScript.Spreadsheet.GroupControlTogglePosition;

export class SheetGroupsRoom implements Pick<GoogleSheet, keyof typeof sheetGroupMembers> {
  constructor(private readonly handle: SheetHandle) {}

  collapseAllColumnGroups(): GoogleSheet {
    return this.fold((group) => group.axis === 'column', true);
  }

  collapseAllRowGroups(): GoogleSheet {
    return this.fold((group) => group.axis === 'row', true);
  }

  expandAllColumnGroups(): GoogleSheet {
    return this.fold((group) => group.axis === 'column', false);
  }

  expandAllRowGroups(): GoogleSheet {
    return this.fold((group) => group.axis === 'row', false);
  }

  expandColumnGroupsUpToDepth(depth: number): GoogleSheet {
    return this.expandUpTo('column', depth);
  }

  expandRowGroupsUpToDepth(depth: number): GoogleSheet {
    return this.expandUpTo('row', depth);
  }

  getColumnGroup(column: number, depth: number): GoogleGroup | null {
    return this.group('column', column, depth);
  }

  getColumnGroupControlPosition(): Position {
    return this.position('column');
  }

  getColumnGroupDepth(column: number): number {
    return depthOf(this.groups(), 'column', column);
  }

  getRowGroup(row: number, depth: number): GoogleGroup | null {
    return this.group('row', row, depth);
  }

  getRowGroupControlPosition(): Position {
    return this.position('row');
  }

  getRowGroupDepth(row: number): number {
    return depthOf(this.groups(), 'row', row);
  }

  setColumnGroupControlPosition(position: unknown): GoogleSheet {
    return this.setPosition('column', position);
  }

  setRowGroupControlPosition(position: unknown): GoogleSheet {
    return this.setPosition('row', position);
  }

  private extras() {
    return this.handle.book.grid.extras(this.handle.facts().id);
  }

  private groups(): readonly LineGroup[] {
    return this.extras().groups;
  }

  private group(axis: Axis, line: number, depth: number): GoogleGroup | null {
    const groups = this.groups().filter((one) => one.axis === axis && one.depth === depth);
    const within = groups.find((one) => line >= one.first && line < one.first + one.count);
    const found = within ?? groups.find((one) => controlIndex(one, this.extras().groupControls) === line);
    return found ? exposeGroup(this.handle.book, this.handle.id, found) : null;
  }

  private fold(chosen: (group: LineGroup) => boolean, collapsed: boolean): GoogleSheet {
    foldGroups(this.handle.book, this.handle.facts().id, chosen, collapsed);
    return this.handle.self();
  }

  private expandUpTo(axis: Axis, depth: number): GoogleSheet {
    this.fold((group) => group.axis === axis && group.depth <= depth, false);
    return this.fold((group) => group.axis === axis && group.depth > depth, true);
  }

  private position(axis: Axis): Position {
    // as: the enumeration's values stand for Google's, whose types say number
    return valueNamed(GroupControlTogglePosition, this.extras().groupControls[axis]) as Position;
  }

  private setPosition(axis: Axis, position: unknown): GoogleSheet {
    const side = String(position) === 'BEFORE' ? 'BEFORE' : 'AFTER';
    const groupControls = { ...this.extras().groupControls, [axis]: side } as const;
    this.handle.book.grid.setExtras(this.handle.id, { groupControls });
    return this.handle.self();
  }
}
