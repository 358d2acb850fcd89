// The sheets of the live grid: their order, names, size, rows and columns.

import type { Grid, SheetFacts } from '../grid';
import type { Book } from './book';
import { toZone } from './book';

// https://support.google.com/drive/answer/37603: a new sheet of Google's.
const NEW_SHEET = { rows: 1000, cols: 26 };
const GOOGLE_COLUMN_WIDTH = 100;
const GOOGLE_ROW_HEIGHT = 21;
const LIBRARY_COLUMN_WIDTH = 96;

type SheetMember = 'sheets' | 'insertSheet' | 'deleteSheet' | 'renameSheet' | 'moveSheet' | 'updateSheet';

/** The part of the grid that makes, moves and describes sheets. */
export function sheetMembers(book: Book): Pick<Grid, SheetMember> {
  const order = () => book.getters.getSheetIds();
  return {
    sheets: () => order().map((uid) => toFacts(book, uid)),
    insertSheet: (name, index = order().length) => {
      const sheetId = book.side.nextSheetId++;
      const uid = `sheet-${sheetId}`;
      book.side.sheetIds[uid] = sheetId;
      book.dispatch('CREATE_SHEET', { sheetId: uid, name, position: index, ...NEW_SHEET });
      return sheetId;
    },
    deleteSheet: (id) => {
      const uid = book.uid(id);
      book.dispatch('DELETE_SHEET', { sheetId: uid, sheetName: book.getters.getSheetName(uid) });
    },
    renameSheet: (id, newName) => {
      const uid = book.uid(id);
      book.dispatch('RENAME_SHEET', { sheetId: uid, newName, oldName: book.getters.getSheetName(uid) });
    },
    moveSheet: (id, index) => moveSheet(book, id, index),
    updateSheet: (id, facts) => {
      const uid = book.uid(id);
      updateVisibility(book, uid, facts);
      updateFrozen(book, uid, facts);
      if (facts.tabColor !== undefined) {
        book.dispatch('COLOR_SHEET', { sheetId: uid, ...(facts.tabColor ? { color: facts.tabColor } : {}) });
      }
    },
  };
}

function toFacts(book: Book, uid: string): SheetFacts {
  const { getters } = book;
  const sheet = getters.getSheet(uid);
  const panes = getters.getPaneDivisions(uid);
  return {
    id: book.gid(uid),
    name: sheet.name,
    hidden: !sheet.isVisible,
    gridLinesHidden: !sheet.areGridLinesVisible,
    rows: getters.getNumberRows(uid),
    columns: getters.getNumberCols(uid),
    frozenRows: panes.ySplit,
    frozenColumns: panes.xSplit,
    tabColor: sheet.color ?? '',
  };
}

/** The library moves by visible sheets, Google by all of them. */
function moveSheet(book: Book, id: number, index: number): void {
  const uid = book.uid(id);
  const order = book.getters.getSheetIds();
  const from = order.indexOf(uid);
  const isVisible = (other: string) => book.getters.isSheetVisible(other);
  const passed = from < index ? order.slice(from + 1, index + 1) : order.slice(index, from);
  const delta = passed.filter(isVisible).length * Math.sign(index - from);
  if (delta !== 0) book.dispatch('MOVE_SHEET', { sheetId: uid, delta });
}

function updateVisibility(book: Book, uid: string, facts: Partial<SheetFacts>): void {
  if (facts.hidden !== undefined && facts.hidden === book.getters.isSheetVisible(uid)) {
    book.dispatch(facts.hidden ? 'HIDE_SHEET' : 'SHOW_SHEET', { sheetId: uid });
  }
  if (facts.gridLinesHidden !== undefined) {
    book.dispatch('SET_GRID_LINES_VISIBILITY', { sheetId: uid, areGridLinesVisible: !facts.gridLinesHidden });
  }
}

function updateFrozen(book: Book, uid: string, facts: Partial<SheetFacts>): void {
  const { frozenRows, frozenColumns } = facts;
  if (frozenRows === 0) book.dispatch('UNFREEZE_ROWS', { sheetId: uid });
  else if (frozenRows !== undefined) book.dispatch('FREEZE_ROWS', { sheetId: uid, quantity: frozenRows });
  if (frozenColumns === 0) book.dispatch('UNFREEZE_COLUMNS', { sheetId: uid });
  else if (frozenColumns !== undefined) book.dispatch('FREEZE_COLUMNS', { sheetId: uid, quantity: frozenColumns });
}

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
  | 'merge';

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
    hideColumns: (sheetId, first, count, hidden) => {
      const type = hidden ? 'HIDE_COLUMNS_ROWS' : 'UNHIDE_COLUMNS_ROWS';
      book.dispatch(type, { sheetId: book.uid(sheetId), dimension: 'COL', elements: indexes(first, count) });
    },
    isColumnHidden: (sheetId, column) => book.getters.isColHiddenByUser(book.uid(sheetId), column - 1),
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

function resize(book: Book, sheetId: number, change: { dimension: Dimension; elements: number[]; size: number }): void {
  book.dispatch('RESIZE_COLUMNS_ROWS', { sheetId: book.uid(sheetId), ...change });
}

function indexes(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => first - 1 + index);
}
