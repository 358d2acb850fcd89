// Range: sorting, tidying, and where the data around it end.

import type { Area, CellValue, CellWrite } from '../../grid/grid';
import type { MemberCost } from '../../runtime/emulated';
import type { GoogleRange } from './book';
import { dataRegion, nextDataCell } from './data-region';
import { writeCells } from './range-cells';
import type { RangeHandle } from './range-place';
import { sortSpecs } from './sort-specs';

export const rangeDataMembers = {
  getDataRegion: 'facts',
  getNextDataCell: 'facts',
  removeDuplicates: 'structure',
  sort: 'structure',
  trimWhitespace: 'structure',
} satisfies Record<string, MemberCost>;

export class RangeDataRoom implements Pick<GoogleRange, keyof typeof rangeDataMembers> {
  constructor(private readonly handle: RangeHandle) {}

  getDataRegion(dimension?: unknown): GoogleRange {
    const axis = dimension === undefined ? null : String(dimension) === 'ROWS' ? 'row' : 'column';
    return this.range(dataRegion(this.handle.grid, this.handle.sheetId, this.handle.area, axis));
  }

  getNextDataCell(direction: unknown): GoogleRange {
    return this.range(nextDataCell(this.handle.grid, this.handle.facts(), this.handle.area, String(direction)));
  }

  /** The first of the rows with equal values stays, upper and lower case being equal; the others move up.. */
  removeDuplicates(columns?: readonly number[]): GoogleRange {
    const { area } = this.handle;
    const compared = columns?.map((column) => column - area.column) ?? allOffsets(area);
    if (compared.some((offset) => offset < 0 || offset >= area.columns)) throw new Error('Cell reference out of range');
    const seen = new Set<string>();
    const kept = this.handle.cells().filter((row) => {
      const key = JSON.stringify(compared.map((offset) => keyOf(row[offset]?.value ?? null)));
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    });
    const blank: CellWrite[] = Array.from({ length: area.columns }, () => ({ value: null }));
    const gone = Array.from({ length: area.rows - kept.length }, () => blank);
    writeCells(this.handle, [...kept, ...gone]);
    return this.range({ ...area, rows: kept.length });
  }

  sort(spec: unknown): GoogleRange {
    const specs = sortSpecs(spec, this.handle.area);
    this.handle.guard();
    this.handle.grid.sort(this.handle.sheetId, this.handle.area, specs);
    return this.handle.self();
  }

  trimWhitespace(): GoogleRange {
    const writes = this.handle
      .cells()
      .map((row) =>
        row.map(({ value, formula }) => (typeof value === 'string' && !formula ? { value: trimmed(value) } : null)),
      );
    return writeCells(this.handle, writes);
  }

  private range(area: Area): GoogleRange {
    return this.handle.book.range({ sheetId: this.handle.sheetId, area, wholeColumns: false });
  }
}

function allOffsets({ columns }: Area): number[] {
  return Array.from({ length: columns }, (_, offset) => offset);
}

function keyOf(value: CellValue): CellValue {
  return typeof value === 'string' ? value.toLowerCase() : value;
}

/** Spaces, tabs and line ends go at both ends; inside, several become one. */
function trimmed(text: string): string {
  return text.trim().replace(/[ \t]+/g, ' ');
}
