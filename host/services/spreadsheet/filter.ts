// Filter: the one filter of a sheet, and which rows it hides.

import type { FilterFacts } from '../../grid/extras/sheet-extras';
import type { Area, GridCell } from '../../grid/grid';
import { expose, type MemberCost } from '../../runtime/emulated';
import type { Book, GoogleRange } from './book';
import { displayOf } from './display';
import { type CriterionFacts, criterionOf, exposeFilterCriteria } from './filter-criteria';
import { holdsCondition } from './holds-condition';

type GoogleFilter = GoogleAppsScript.Spreadsheet.Filter;
type GoogleCriteria = GoogleAppsScript.Spreadsheet.FilterCriteria;

export const filterMembers = {
  getColumnFilterCriteria: 'facts',
  getRange: 'facts',
  remove: 'write',
  removeColumnFilterCriteria: 'write',
  setColumnFilterCriteria: 'write',
  sort: 'structure',
} satisfies Record<string, MemberCost>;

class FilterRoom implements Pick<GoogleFilter, keyof typeof filterMembers> {
  constructor(
    private readonly book: Book,
    private readonly sheetId: number,
    private readonly self: () => GoogleFilter,
  ) {}

  getColumnFilterCriteria(column: number): GoogleCriteria | null {
    const found = this.facts().criteria.find((one) => one.column === this.checked(column));
    if (!found) return null;
    const { column: _, ...facts } = found;
    return exposeFilterCriteria(this.book, facts);
  }

  getRange(): GoogleRange {
    return this.book.range({ sheetId: this.sheetId, area: this.facts().area, wholeColumns: false });
  }

  remove(): void {
    this.facts();
    this.book.grid.setExtras(this.sheetId, { filter: null });
  }

  removeColumnFilterCriteria(column: number): GoogleFilter {
    return this.put(this.checked(column), null);
  }

  setColumnFilterCriteria(column: number, criteria: GoogleCriteria | null): GoogleFilter {
    return this.put(this.checked(column), criteria === null ? null : checkedCriterion(criterionOf(criteria)));
  }

  /** Sorts what stands below the header. */
  sort(column: number, ascending: boolean): GoogleFilter {
    const { area } = this.facts();
    if (area.rows > 1) this.book.grid.sort(this.sheetId, bodyOf(area), [{ column: this.checked(column), ascending }]);
    return this.self();
  }

  private facts(): FilterFacts {
    const { filter } = this.book.grid.extras(this.sheetId);
    if (!filter) throw new Error('The filter does not exist any more.');
    return filter;
  }

  private checked(column: number): number {
    const { area } = this.facts();
    if (column >= area.column && column < area.column + area.columns) return column;
    throw new Error(`The column ${column} lies outside the filter.`);
  }

  private put(column: number, criterion: CriterionFacts | null): GoogleFilter {
    const { area, criteria } = this.facts();
    const others = criteria.filter((one) => one.column !== column);
    const all = [...others, ...(criterion ? [{ ...criterion, column }] : [])].sort((a, b) => a.column - b.column);
    this.book.grid.setExtras(this.sheetId, { filter: { area, criteria: all } });
    return this.self();
  }
}

/** Returns the filter of the sheet, null when it has none. */
export function filterOn(book: Book, sheetId: number): GoogleFilter | null {
  if (!book.grid.extras(sheetId).filter) return null;
  const filter: GoogleFilter = expose(book.execution, {
    name: 'Filter',
    file: 'host/services/spreadsheet/filter.ts',
    rooms: [{ members: filterMembers, target: new FilterRoom(book, sheetId, () => filter) }],
  });
  return filter;
}

export function createFilter(book: Book, sheetId: number, area: Area): GoogleFilter {
  const known = book.grid.extras(sheetId).filter;
  if (known) throw new Error("You can't create a filter in a sheet that already has a filter.");
  book.grid.setExtras(sheetId, { filter: { area, criteria: [] } });
  const made = filterOn(book, sheetId);
  if (!made) throw new Error('The grid has not kept the filter.');
  return made;
}

/** Whether a row is among those that the filter of the sheet hides now. */
export function hiddenByFilter(book: Book, sheetId: number, row: number): boolean {
  const { filter } = book.grid.extras(sheetId);
  if (!filter || row <= filter.area.row || row >= filter.area.row + filter.area.rows) return false;
  return filter.criteria.some((criterion) => {
    const [line] = book.grid.read(sheetId, { row, rows: 1, column: criterion.column, columns: 1 });
    const [cell] = line ?? [];
    return cell !== undefined && !shows(book, criterion, cell);
  });
}

function shows(book: Book, { criteria, args, hiddenValues, visibleValues }: CriterionFacts, cell: GridCell): boolean {
  const shown = displayOf(cell, book.grid.locale);
  if (hiddenValues.includes(shown)) return false;
  if (visibleValues.length > 0 && !visibleValues.includes(shown)) return false;
  return criteria === null || holdsCondition(book, { criteria, args }, cell);
}

function checkedCriterion(criterion: CriterionFacts): CriterionFacts {
  if (criterion.criteria !== 'CUSTOM_FORMULA') return criterion;
  throw new Error('A filter by a formula is not emulated. Add it in host/services/spreadsheet/holds-condition.ts.');
}

function bodyOf(area: Area): Area {
  return { ...area, row: area.row + 1, rows: area.rows - 1 };
}
