// Range: developer metadata, protection, filter, banding, searching and groups.

import type { LineGroup } from '../../grid/extras/sheet-extras';
import type { MemberCost } from '../../runtime/emulated';
import { applyBanding, bandingsOn } from './banding';
import type { GoogleRange } from './book';
import { exposeDeveloperMetadata } from './developer-metadata';
import { exposeMetadataFinder } from './developer-metadata-finder';
import { createFilter, filterOn } from './filter';
import { foldGroups, shiftGroups } from './group';
import { wholeLine } from './lines';
import { addMetadata, allMetadata, parseMetadata } from './metadata-store';
import { protect } from './protection';
import type { RangeHandle } from './range-place';
import { exposeTextFinder } from './text-finder';

type GoogleBanding = GoogleAppsScript.Spreadsheet.Banding;
type GoogleFilter = GoogleAppsScript.Spreadsheet.Filter;
type GoogleMetadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type Finder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;

export const rangeMarkMembers = {
  addDeveloperMetadata: 'write',
  applyColumnBanding: 'write',
  applyRowBanding: 'write',
  collapseGroups: 'write',
  createDeveloperMetadataFinder: 'free',
  createFilter: 'write',
  createTextFinder: 'free',
  expandGroups: 'write',
  getBandings: 'facts',
  getDeveloperMetadata: 'facts',
  getFilter: 'facts',
  protect: 'write',
  shiftColumnGroupDepth: 'write',
  shiftRowGroupDepth: 'write',
} satisfies Record<string, MemberCost>;

export class RangeMarksRoom implements Pick<GoogleRange, keyof typeof rangeMarkMembers> {
  constructor(private readonly handle: RangeHandle) {}

  addDeveloperMetadata(key: string, first?: unknown, second?: unknown): GoogleRange {
    const { grid, sheetId, area } = this.handle;
    const line = wholeLine(grid, sheetId, area);
    if (!line) {
      throw new Error(
        'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
      );
    }
    addMetadata(grid, { sheetId, line }, parseMetadata(key, first, second));
    return this.handle.self();
  }

  applyColumnBanding(...args: readonly unknown[]): GoogleBanding {
    return applyBanding(this.handle.book, this.handle.place, 'columns', args);
  }

  applyRowBanding(...args: readonly unknown[]): GoogleBanding {
    return applyBanding(this.handle.book, this.handle.place, 'rows', args);
  }

  collapseGroups(): GoogleRange {
    return this.fold(true);
  }

  createDeveloperMetadataFinder(): Finder {
    return exposeMetadataFinder(this.handle.book, this.handle.place);
  }

  createFilter(): GoogleFilter {
    return createFilter(this.handle.book, this.handle.sheetId, this.handle.area);
  }

  createTextFinder(text: string): GoogleAppsScript.Spreadsheet.TextFinder {
    return exposeTextFinder(this.handle.book, [this.handle.place], text);
  }

  expandGroups(): GoogleRange {
    return this.fold(false);
  }

  getBandings(): GoogleBanding[] {
    return bandingsOn(this.handle.book, this.handle.sheetId, this.handle.area);
  }

  /** Of the row or column that the range is; any other range has none. */
  getDeveloperMetadata(): GoogleMetadata[] {
    const { book, grid, sheetId, area } = this.handle;
    const line = wholeLine(grid, sheetId, area);
    return allMetadata(grid)
      .filter(
        ({ place }) => place.sheetId === sheetId && place.line?.axis === line?.axis && place.line?.at === line?.at,
      )
      .filter(({ place }) => place.line !== null)
      .map(({ facts }) => exposeDeveloperMetadata(book, facts.id));
  }

  getFilter(): GoogleFilter | null {
    return filterOn(this.handle.book, this.handle.sheetId);
  }

  protect(): ReturnType<GoogleRange['protect']> {
    return protect(this.handle.book, this.handle.sheetId, this.handle.area);
  }

  shiftColumnGroupDepth(delta: number): GoogleRange {
    const { column, columns } = this.handle.area;
    return this.shift('column', { first: column, count: columns }, delta);
  }

  shiftRowGroupDepth(delta: number): GoogleRange {
    const { row, rows } = this.handle.area;
    return this.shift('row', { first: row, count: rows }, delta);
  }

  private shift(axis: LineGroup['axis'], span: { first: number; count: number }, delta: number): GoogleRange {
    shiftGroups(this.handle.book, this.handle.sheetId, { axis, ...span, delta });
    return this.handle.self();
  }

  private fold(collapsed: boolean): GoogleRange {
    const { area } = this.handle;
    const within = ({ axis, first, count }: LineGroup) => {
      const [start, length] = axis === 'row' ? [area.row, area.rows] : [area.column, area.columns];
      return first >= start && first + count <= start + length;
    };
    foldGroups(this.handle.book, this.handle.sheetId, within, collapsed);
    return this.handle.self();
  }
}
