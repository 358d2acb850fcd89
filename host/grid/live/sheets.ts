// The sheets of the live grid: their order, names and looks.

import type { Grid, SheetFacts } from '../grid';
import type { Book } from './book';
import { copySheet } from './copy-sheet';

// https://support.google.com/drive/answer/37603: a new sheet of Google's.
const NEW_SHEET = { rows: 1000, cols: 26 };

type SheetMember = 'sheets' | 'insertSheet' | 'deleteSheet' | 'renameSheet' | 'moveSheet' | 'copySheet' | 'updateSheet';

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
    copySheet: (id, name, index = order().length) => {
      const copy = copySheet(book, id, name);
      moveSheet(book, copy, index);
      return copy;
    },
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
