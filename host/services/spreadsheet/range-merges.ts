// Range: merged cells.

import type { Area } from '../../grid/grid';
import { inside, overlap } from '../../grid/shift-area';
import type { MemberCost } from '../../runtime/emulated';
import type { GoogleRange } from './book';
import type { RangeHandle } from './range-place';

export const rangeMergeMembers = {
  breakApart: 'write',
  getMergedRanges: 'read',
  isPartOfMerge: 'read',
  merge: 'write',
  mergeAcross: 'write',
  mergeVertically: 'write',
} satisfies Record<string, MemberCost>;

export class RangeMergesRoom implements Pick<GoogleRange, keyof typeof rangeMergeMembers> {
  constructor(private readonly handle: RangeHandle) {}

  breakApart(): GoogleRange {
    this.checkWhole();
    this.handle.guard();
    this.handle.grid.breakApart(this.handle.sheetId, this.handle.area);
    return this.handle.self();
  }

  getMergedRanges(): GoogleRange[] {
    return this.touched().map((area) =>
      this.handle.book.range({ sheetId: this.handle.sheetId, area, wholeColumns: false }),
    );
  }

  isPartOfMerge(): boolean {
    return this.touched().length > 0;
  }

  merge(): GoogleRange {
    return this.mergeAll([this.handle.area]);
  }

  mergeAcross(): GoogleRange {
    const { area } = this.handle;
    return this.mergeAll(Array.from({ length: area.rows }, (_, down) => ({ ...area, row: area.row + down, rows: 1 })));
  }

  mergeVertically(): GoogleRange {
    const { area } = this.handle;
    return this.mergeAll(
      Array.from({ length: area.columns }, (_, right) => ({ ...area, column: area.column + right, columns: 1 })),
    );
  }

  private mergeAll(areas: readonly Area[]): GoogleRange {
    this.checkWhole();
    this.handle.guard();
    const { grid, sheetId } = this.handle;
    for (const area of areas) {
      grid.breakApart(sheetId, area);
      if (area.rows * area.columns > 1) grid.merge(sheetId, area);
    }
    return this.handle.self();
  }

  private touched(): Area[] {
    return this.handle.grid.merges(this.handle.sheetId).filter((merge) => overlap(merge, this.handle.area));
  }

  private checkWhole(): void {
    if (this.touched().every((merge) => inside(merge, this.handle.area))) return;
    throw new Error('You must select all cells in a merged range to merge or unmerge them.');
  }
}
