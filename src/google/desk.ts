// Draws whole sheets and brings them to the front.

import type { Drawing } from '../kernel/drawing/drawing';
import { boxOf } from '../kernel/drawing/record';
import type { Desk, Frame, Spot } from '../kernel/ports';
import type { Cell } from '../kernel/schema/codec';
import type { Table } from '../kernel/schema/table';
import { toGoogle } from './cells';
import { removeGroups } from './column-groups';
import { drawSheet } from './draw-sheet';
import { readNamedCells, selectedOn } from './named-cells';
import { redrawSheet } from './redraw-sheet';
import { findSheet } from './sheet-workbook';
import { zoneOf } from './zone';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Returns the desk of a spreadsheet. */
export function createDesk(spreadsheet: Spreadsheet): Desk {
  let blank: boolean | null = null;
  return {
    hasTable: (table) => {
      // In a new workbook a search for the marks of each table would find nothing, a call a table.
      blank ??= isBlank(spreadsheet);
      return !blank && findSheet(spreadsheet, table) !== null;
    },
    isDrawn: (table) => {
      blank ??= isBlank(spreadsheet);
      return !blank && (findSheet(spreadsheet, table)?.getLastRow() ?? 0) > 0;
    },
    hasRange: (name) => spreadsheet.getRangeByName(name) !== null,
    isRangeDrawn: (name) => (spreadsheet.getRangeByName(name)?.getSheet().getLastRow() ?? 0) > 0,
    draw: (drawing) => {
      const sheet = sheetFor(spreadsheet, drawing);
      sheet.setName(freeName(spreadsheet, drawing.name, sheet.getSheetId()));
      makeRoom(sheet, drawing);
      drawSheet(spreadsheet, sheet, drawing, { isNew: true });
      blank = false;
    },
    fill: (name, cells) => fillRange(spreadsheet.getRangeByName(name), cells),
    cells: (names) => readNamedCells(spreadsheet, names, zoneOf(spreadsheet.getSpreadsheetTimeZone())),
    selectedBeside: (name) => {
      const sheet = spreadsheet.getRangeByName(name)?.getSheet();
      return sheet ? selectedOn(sheet, spreadsheet) : null;
    },
    select: (table, row) => selectRow(findSheet(spreadsheet, table), row),
    tabOf: (table) => findSheet(spreadsheet, table)?.getName() ?? null,
    rename: (sheetId, name) => spreadsheet.getSheetById(sheetId)?.setName(freeName(spreadsheet, name, sheetId)),
    spot: (name) => spotOf(spreadsheet, name),
    frame: (name, rows) => frameOf(spreadsheet, name, rows),
    redraw: (name, drawing) => {
      const range = spreadsheet.getRangeByName(name);
      if (!range) return;
      const sheet = range.getSheet();
      range.breakApart().clear().clearDataValidations();
      sheet.setRowHeights(range.getRow(), range.getNumRows(), ROW_PIXELS);
      drawSheet(spreadsheet, sheet, drawing, { isNew: false });
    },
    hasTab: (name) => spreadsheet.getSheetByName(name) !== null,
    copy: (table, name) => copySheet(spreadsheet, table, name),
    remove: (table) => removeSheet(spreadsheet, table),
    renew: (name, redrawing) => {
      const sheet = spreadsheet.getRangeByName(name)?.getSheet();
      return sheet ? redrawSheet(spreadsheet, sheet, redrawing) : null;
    },
    show: (name) => {
      const range = spreadsheet.getRangeByName(name);
      if (range) spreadsheet.setActiveSheet(range.getSheet());
    },
  };
}

/** People may have deleted some of its rows or columns: what does not fit is left out. */
function fillRange(range: GoogleAppsScript.Spreadsheet.Range | null, cells: readonly (readonly Cell[])[]): boolean {
  if (!range) return false;
  const rows = cells.slice(0, range.getNumRows()).map((line) => line.slice(0, range.getNumColumns()).map(toGoogle));
  const area = range.getSheet().getRange(range.getRow(), range.getColumn(), rows.length, rows[0]?.length ?? 1);
  area.setValues(rows);
  return true;
}

function selectRow(sheet: Sheet | null, row: number): void {
  if (sheet && row <= sheet.getMaxRows()) sheet.setActiveRange(sheet.getRange(row, 1));
}

function spotOf(spreadsheet: Spreadsheet, name: string): Spot | null {
  const first = spreadsheet.getRangeByName(name)?.getCell(1, 1);
  if (!first) return null;
  const sheet = first.getSheet();
  const value: Cell = first.getDisplayValue();
  return { sheetId: sheet.getSheetId(), tab: sheet.getName(), cell: first.getA1Notation(), value };
}

/** As high as the rows of a new sheet. */
const ROW_PIXELS = 21;

function frameOf(spreadsheet: Spreadsheet, name: string, rows: number): Frame | null {
  const range = spreadsheet.getRangeByName(name);
  if (!range) return null;
  const sheet = range.getSheet();
  const [row, column, all, columns] = [range.getRow(), range.getColumn(), range.getNumRows(), range.getNumColumns()];
  const values = sheet.getRange(row, column, Math.min(rows, all), columns).getDisplayValues();
  return { sheetId: sheet.getSheetId(), tab: sheet.getName(), row, column, rows: all, columns, cells: values };
}

/** Named when it is made: a crash in between leaves no sheet that nobody knows. Hidden when it is there: so again. */
function copySheet(spreadsheet: Spreadsheet, table: Table, name: string): void {
  const sheet = findSheet(spreadsheet, table);
  if (!sheet) return;
  const active = spreadsheet.getActiveSheet();
  const there = spreadsheet.getSheetByName(name);
  const copy = there ?? spreadsheet.insertSheet(name, spreadsheet.getSheets().length, { template: sheet });
  copy.hideSheet();
  spreadsheet.setActiveSheet(active);
}

/** Its names go first, or they would stand for nothing. */
function removeSheet(spreadsheet: Spreadsheet, table: Table): void {
  const sheet = findSheet(spreadsheet, table);
  if (!sheet) return;
  const id = sheet.getSheetId();
  for (const name of spreadsheet.getNamedRanges()) if (name.getRange().getSheet().getSheetId() === id) name.remove();
  spreadsheet.deleteSheet(sheet);
}

/**
 * A drawing that a crash cut off left a blank sheet, which has its names or its name: it is drawn again. A new workbook has
 * one empty sheet: the first visible one of ours takes it over, rather than leave it between them.
 */
function sheetFor(spreadsheet: Spreadsheet, { name, names, first, at, hidden }: Drawing): Sheet {
  const named = Object.keys(names).map((range) => spreadsheet.getRangeByName(range)?.getSheet());
  const begun = [...named, spreadsheet.getSheetByName(name)].find((sheet) => sheet?.getLastRow() === 0);
  // Drawn again, it would be marked and grouped twice.
  for (const mark of begun?.createDeveloperMetadataFinder().find() ?? []) mark.remove();
  if (begun) removeGroups(begun);
  const blank = begun ?? (hidden ? null : blankSheet(spreadsheet));
  const others = spreadsheet.getSheets().length;
  const place = first ? 0 : Math.min(at ?? others, others);
  return blank ?? spreadsheet.insertSheet(freeName(spreadsheet, name), place);
}

/** So that people find blank columns behind ours without inserting any. */
const ROOM_FOR_THEIRS = 4;

/** A new sheet of Google's has 26 columns and 1,000 rows. */
function makeRoom(sheet: Sheet, { blocks, names }: Drawing): void {
  const [columns, rows] = [sheet.getMaxColumns(), sheet.getMaxRows()];
  const right = Math.max(0, ...blocks.map(({ column, cells }) => column + (cells[0]?.length ?? 0) - 1));
  if (right > columns) sheet.insertColumnsAfter(columns, right + ROOM_FOR_THEIRS - columns);
  const drawn = blocks.map(({ row, cells }) => row + cells.length - 1);
  // What is written later needs its rows as well.
  const named = Object.values(names)
    .map((area) => boxOf(area))
    .map(([row, , count]) => row + count - 1);
  const last = Math.max(0, ...drawn, ...named);
  if (last > rows) sheet.insertRowsAfter(rows, last - rows);
}

function isBlank(spreadsheet: Spreadsheet): boolean {
  const [only, ...others] = spreadsheet.getSheets();
  return only !== undefined && others.length === 0 && only.getLastRow() === 0;
}

function blankSheet(spreadsheet: Spreadsheet): Sheet | null {
  const [only, ...others] = spreadsheet.getSheets().filter((sheet) => !sheet.isSheetHidden());
  return only && others.length === 0 && only.getLastRow() === 0 ? only : null;
}

/** People may have a sheet of that name: it stays theirs, and ours is called after the product. */
function freeName(spreadsheet: Spreadsheet, name: string, ownId?: number): string {
  const taken = spreadsheet.getSheetByName(name);
  return taken && taken.getSheetId() !== ownId ? `${name} (Daftar)` : name;
}
