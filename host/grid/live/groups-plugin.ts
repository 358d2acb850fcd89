// Makes o-spreadsheet's groups of rows and columns behave as Google's: one over the same lines as another counts, each
// folds alone, and a group that is moved whole stays one.
//
// Node and the page both load it, in the place of the library's own.

import { type CoreCommand, type HeaderGroup, registries } from '@odoo/o-spreadsheet';

const Library = registries.corePluginRegistry.get('header grouping');

type Dimension = 'ROW' | 'COL';
type FoldCommand = Extract<CoreCommand, { type: 'FOLD_HEADER_GROUP' | 'UNFOLD_HEADER_GROUP' }>;
type CutCommand = Extract<CoreCommand, { type: 'MOVE_RANGES' }>;

class GroupsPlugin extends Library {
  override allowDispatch(command: CoreCommand): ReturnType<InstanceType<typeof Library>['allowDispatch']> {
    const answer = super.allowDispatch(command);
    // as: the library's enum of refusals is a type only
    return (answer as string) === 'HeaderGroupAlreadyExists' ? ('Success' as typeof answer) : answer;
  }

  override handle(command: CoreCommand): void {
    switch (command.type) {
      case 'FOLD_HEADER_GROUP':
        this.fold(command, true);
        break;
      case 'UNFOLD_HEADER_GROUP':
        this.fold(command, false);
        break;
      case 'MOVE_RANGES':
        this.carry(command);
        break;
      default:
        super.handle(command);
    }
  }

  /** What the library calls after each change of the depths. */
  removeDuplicateGroups(groups: readonly HeaderGroup[]): readonly HeaderGroup[] {
    return groups;
  }

  /** What the library calls for a group that is folded among others. */
  foldHeaderGroup(sheetId: string, dimension: Dimension, { start, end }: HeaderGroup): void {
    this.fold({ sheetId, dimension, start, end }, true);
  }

  unfoldHeaderGroup(sheetId: string, dimension: Dimension, { start, end }: HeaderGroup): void {
    this.fold({ sheetId, dimension, start, end }, false);
  }

  private fold({ sheetId, dimension, start, end }: Omit<FoldCommand, 'type'>, isFolded: boolean): void {
    const groups = this.getters.getHeaderGroups(sheetId, dimension);
    this.put(
      sheetId,
      dimension,
      groups.map((one) => (one.start === start && one.end === end ? { ...one, isFolded } : one)),
    );
  }

  /** Whole lines that are moved take the groups that lie within them along. */
  private carry({ sheetId, targetSheetId, target, col, row }: CutCommand): void {
    const [zone] = target;
    if (!zone || sheetId !== targetSheetId) return;
    const { numberOfRows, numberOfCols } = this.getters.getSheetSize(sheetId);
    const isRows = zone.right - zone.left + 1 === numberOfCols;
    if (!isRows && zone.bottom - zone.top + 1 !== numberOfRows) return;
    const [dimension, first, last, by]: [Dimension, number, number, number] = isRows
      ? ['ROW', zone.top, zone.bottom, row - zone.top]
      : ['COL', zone.left, zone.right, col - zone.left];
    const groups = this.getters.getHeaderGroups(sheetId, dimension);
    const isMoved = ({ start, end }: HeaderGroup) => start >= first && end <= last;
    if (!groups.some(isMoved)) return;
    const carried = groups.map((one) => (isMoved(one) ? { ...one, start: one.start + by, end: one.end + by } : one));
    this.put(sheetId, dimension, carried);
  }

  private put(sheetId: string, dimension: Dimension, groups: readonly HeaderGroup[]): void {
    // as: the library types its history by the plugin's own fields, which it does not export
    (this.history as unknown as { update(...args: readonly unknown[]): void }).update(
      'groups',
      sheetId,
      dimension,
      groups,
    );
  }
}

/** Puts the plugin in the place of the library's; a second call changes nothing. */
export function registerGroupsPlugin(): void {
  if (registries.corePluginRegistry.get('header grouping') !== Library) return;
  registries.corePluginRegistry.replace('header grouping', GroupsPlugin);
}
