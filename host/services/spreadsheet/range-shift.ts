// Range: taken out of the sheet, so that the cells below or beside it move into its place.

import type { Area, SheetFacts } from '../../grid/grid';
import { overlap } from '../../grid/shift-area';
import type { MemberCost } from '../../runtime/emulated';
import type { GoogleRange, RangePlace } from './book';
import { type CopiedPart, clearCells, copyCells } from './copy-cells';
import type { RangeHandle } from './range-place';
import { checkProtection } from './write-guard';

export const rangeShiftMembers = {
  deleteCells: 'structure',
} satisfies Record<string, MemberCost>;

const MOVED: ReadonlySet<CopiedPart> = new Set<CopiedPart>(['values', 'formulas', 'format', 'validation', 'notes']);

export class RangeShiftRoom implements Pick<GoogleRange, keyof typeof rangeShiftMembers> {
  constructor(private readonly handle: RangeHandle) {}

  deleteCells(dimension: unknown): void {
    const { book, place, area } = this.handle;
    const strip = stripOf(area, this.handle.facts(), String(dimension) === 'ROWS' ? 'rows' : 'columns');
    if (book.grid.merges(place.sheetId).some((merge) => overlap(merge, strip.all))) {
      throw new Error(
        'Range.deleteCells among merged cells is not emulated. Add it in host/services/spreadsheet/range-shift.ts.',
      );
    }
    checkProtection(book, place.sheetId, strip.all);
    const at = (part: Area): RangePlace => ({ ...place, area: part, wholeColumns: false });
    if (strip.moving) {
      const goal = { ...strip.moving, row: area.row, column: area.column };
      copyCells(book, at(strip.moving), at(goal), { parts: MOVED, transposed: false, isMove: true });
    }
    clearCells(book, at(strip.end));
  }
}

interface Strip {
  /** From the range to the end of the sheet. */
  readonly all: Area;
  /** What moves into the place of the range; null when the range itself ends there. */
  readonly moving: Area | null;
  /** What is blank afterwards. */
  readonly end: Area;
}

function stripOf(area: Area, sheet: SheetFacts, side: 'rows' | 'columns'): Strip {
  const first = side === 'rows' ? 'row' : 'column';
  const length = sheet[side] - area[first] + 1;
  const left = length - area[side];
  return {
    all: { ...area, [side]: length },
    moving: left === 0 ? null : { ...area, [first]: area[first] + area[side], [side]: left },
    end: { ...area, [first]: area[first] + left },
  };
}
