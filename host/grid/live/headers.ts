// Rows and columns of the live grid: inserted, deleted, moved, hidden, sized; and merges.

import type { Grid } from '../grid';
import { inReadingOrder, inside } from '../shift-area';
import { type Book, toArea, toZone } from './book';

const GOOGLE_COLUMN_WIDTH = 100;
const GOOGLE_ROW_HEIGHT = 21;
const LIBRARY_COLUMN_WIDTH = 96;

type HeaderMember =
  | 'insertRows'
  | 'deleteRows'
  | 'insertColumns'
  | 'deleteColumns'
  | 'setColumnWidth'
  | 'columnWidth'
  | 'setRowHeight'
  | 'rowHeight'
  | 'hideColumns'
  | 'isColumnHidden'
  | 'hideRows'
  | 'isRowHidden'
  | 'moveRows'
  | 'moveColumns'
  | 'merge'
  | 'merges'
  | 'breakApart';

/** The part of the grid that deals with whole rows and columns, and merges. */
export function headerMembers(book: Book): Pick<Grid, HeaderMember> {
  return {
    insertRows: (sheetId, before, count) => insert(book, sheetId, 'ROW', before, count),
    deleteRows: (sheetId, first, count) => remove(book, sheetId, 'ROW', first, count),
    insertColumns: (sheetId, before, count) => insert(book, sheetId, 'COL', before, count),
    deleteColumns: (sheetId, first, count) => remove(book, sheetId, 'COL', first, count),
    setColumnWidth: (sheetId, column, size) =>
      resize(book, sheetId, { dimension: 'COL', elements: [column - 1], size }),
    columnWidth: (sheetId, column) => {
      const width = book.getters.getColSize(book.uid(sheetId), column - 1);
      return width === LIBRARY_COLUMN_WIDTH ? GOOGLE_COLUMN_WIDTH : width;
    },
    setRowHeight: (sheetId, row, size) => resize(book, sheetId, { dimension: 'ROW', elements: [row - 1], size }),
    rowHeight: (sheetId, row) => book.getters.getUserRowSize(book.uid(sheetId), row - 1) ?? GOOGLE_ROW_HEIGHT,
    hideColumns: (sheetId, first, count, hidden) => hide(book, sheetId, { dimension: 'COL', first, count, hidden }),
    isColumnHidden: (sheetId, column) => book.getters.isColHiddenByUser(book.uid(sheetId), column - 1),
    hideRows: (sheetId, first, count, hidden) => hide(book, sheetId, { dimension: 'ROW', first, count, hidden }),
    isRowHidden: (sheetId, row) => book.getters.isRowHiddenByUser(book.uid(sheetId), row - 1),
    moveRows: (sheetId, first, count, before) => move(book, sheetId, { dimension: 'ROW', first, count, before }),
    moveColumns: (sheetId, first, count, before) => move(book, sheetId, { dimension: 'COL', first, count, before }),
    merges: (sheetId) => inReadingOrder(book.getters.getMerges(book.uid(sheetId)).map(toArea)),
    breakApart: (sheetId, area) => {
      const merges = book.getters.getMerges(book.uid(sheetId)).filter((merge) => inside(toArea(merge), area));
      if (merges.length > 0) book.dispatch('REMOVE_MERGE', { sheetId: book.uid(sheetId), target: merges });
    },
    merge: (sheetId, area) => {
      if (area.rows * area.columns === 1) return;
      book.dispatch('ADD_MERGE', { sheetId: book.uid(sheetId), target: [toZone(area)], force: true });
    },
  };
}

type Dimension = 'ROW' | 'COL';

function insert(book: Book, sheetId: number, dimension: Dimension, before: number, quantity: number): void {
  const uid = book.uid(sheetId);
  const isAfterLast = before > book.getters.getNumberHeaders(uid, dimension);
  book.dispatch('ADD_COLUMNS_ROWS', {
    sheetId: uid,
    sheetName: book.getters.getSheetName(uid),
    dimension,
    base: isAfterLast ? before - 2 : before - 1,
    quantity,
    position: isAfterLast ? 'after' : 'before',
  });
}

function remove(book: Book, sheetId: number, dimension: Dimension, first: number, count: number): void {
  const uid = book.uid(sheetId);
  const sheetName = book.getters.getSheetName(uid);
  book.dispatch('REMOVE_COLUMNS_ROWS', { sheetId: uid, sheetName, dimension, elements: indexes(first, count) });
}

interface Hiding {
  readonly dimension: Dimension;
  readonly first: number;
  readonly count: number;
  readonly hidden: boolean;
}

function hide(book: Book, sheetId: number, { dimension, first, count, hidden }: Hiding): void {
  const type = hidden ? 'HIDE_COLUMNS_ROWS' : 'UNHIDE_COLUMNS_ROWS';
  book.dispatch(type, { sheetId: book.uid(sheetId), dimension, elements: indexes(first, count) });
}

interface Moving {
  readonly dimension: Dimension;
  readonly first: number;
  readonly count: number;
  readonly before: number;
}

/** The library moves lines as a person does: in the sheet that is looked at, which cannot be a hidden one. */
function move(book: Book, sheetId: number, { dimension, first, count, before }: Moving): void {
  const uid = book.uid(sheetId);
  const hidden = !book.getters.isSheetVisible(uid);
  const hidings = dimension === 'ROW' ? book.getters.getHiddenRowsGroups(uid) : book.getters.getHiddenColsGroups(uid);
  const hiddenLines = indexes(first, count).filter((index) => hidings.flat().includes(index));
  if (hidden) book.dispatch('SHOW_SHEET', { sheetId: uid });
  book.dispatch('ACTIVATE_SHEET', { sheetIdFrom: book.getters.getActiveSheetId(), sheetIdTo: uid });
  book.dispatch('MOVE_COLUMNS_ROWS', {
    sheetId: uid,
    sheetName: book.getters.getSheetName(uid),
    dimension,
    elements: indexes(first, count),
    ...(before > first
      ? { base: before - 2, position: 'after' as const }
      : { base: before - 1, position: 'before' as const }),
  });
  if (hidden) book.dispatch('HIDE_SHEET', { sheetId: uid });
  // The library shows again whatever it moves.
  const moved = (before > first ? before - count : before) - first;
  const elements = hiddenLines.map((index) => index + moved);
  if (elements.length > 0) book.dispatch('HIDE_COLUMNS_ROWS', { sheetId: uid, dimension, elements });
}

function resize(book: Book, sheetId: number, change: { dimension: Dimension; elements: number[]; size: number }): void {
  book.dispatch('RESIZE_COLUMNS_ROWS', { sheetId: book.uid(sheetId), ...change });
}

function indexes(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => first - 1 + index);
}
