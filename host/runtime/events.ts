// The event objects that simple triggers get.

import type { Area, GridCell } from '../grid/grid';
import { AuthModes } from '../services/script';
import { exposeUser } from '../services/session';
import type { Book } from '../services/spreadsheet/book';
import { valueNamed } from '../services/spreadsheet/enums';
import type { Execution } from './execution';

export interface EditedCells {
  readonly sheetId: number;
  readonly area: Area;
  /** Only for an edit of a single cell. */
  readonly before: GridCell | undefined;
}

export function openEvent(execution: Execution, book: Book): object {
  return inRealm(execution, {
    authMode: valueNamed(AuthModes, execution.start.authMode),
    source: book.spreadsheet(),
    user: exposeUser(execution),
  });
}

/** Google says what was and what is only for a single cell, as texts, and leaves out what is blank. */
export function editEvent(execution: Execution, book: Book, edited: EditedCells): object {
  const { sheetId, area, before } = edited;
  const single = area.rows * area.columns === 1;
  const after = single ? textOf(book.grid.read(sheetId, area)[0]?.[0]) : undefined;
  const oldValue = single ? textOf(before) : undefined;
  return inRealm(execution, {
    authMode: valueNamed(AuthModes, execution.start.authMode),
    range: book.range({ sheetId, area, wholeColumns: false }),
    source: book.spreadsheet(),
    user: exposeUser(execution),
    ...(after !== undefined && { value: after }),
    ...(oldValue !== undefined && { oldValue }),
  });
}

function inRealm(execution: Execution, event: object): object {
  return Object.assign(new execution.realm.Object(), event);
}

function textOf(cell: GridCell | undefined): string | undefined {
  if (!cell || cell.value === null) return undefined;
  if (typeof cell.value === 'boolean') return cell.value ? 'TRUE' : 'FALSE';
  return String(cell.value);
}
