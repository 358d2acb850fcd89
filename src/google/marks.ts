// The marks of ours on sheets and columns: developer metadata, which nobody sees and which go where their column goes.

import { type ColumnDrawing, columnLetters } from '../kernel/drawing/drawing';
import type { Marks } from '../kernel/schema/headings';
import { fieldNames, type Table } from '../kernel/schema/table';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const FIELD_KEY = 'daftar.field';
/** The table is in the key, so that one search finds its sheet without asking each mark what it says. */
const tableKey = (name: string): string => `daftar.table.${name}`;
const fieldValue = (table: string, field: string): string => `${table}.${field}`;

/** Marks columns as those of fields, and the sheet, by its id, as the table's. No blocking call. */
export function addMarks(sheet: Sheet, marks: NonNullable<ColumnDrawing['marks']>): void {
  const { table, columns } = marks;
  // A copied script sees only marks that are the document's.
  const visible = SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT;
  if (marks.sheet) sheet.addDeveloperMetadata(tableKey(table), String(sheet.getSheetId()), visible);
  for (const [field, column] of Object.entries(columns)) {
    const letters = columnLetters(column);
    sheet.getRange(`${letters}:${letters}`).addDeveloperMetadata(FIELD_KEY, fieldValue(table, field), visible);
  }
}

/** Takes all marks of a table off a sheet, those that a copy brought along as well. Two blocking calls, and one a mark. */
export function removeMarks(sheet: Sheet, table: Table): void {
  const finder = () => sheet.createDeveloperMetadataFinder();
  for (const mark of finder().withKey(tableKey(table.name)).find()) mark.remove();
  const values = new Set(fieldNames(table).map((field) => fieldValue(table.name, field)));
  for (const mark of finder().withKey(FIELD_KEY).find()) if (values.has(mark.getValue() ?? '')) mark.remove();
}

/** Finds the columns that carry the marks of these fields. Two blocking calls a field. */
export function readMarks(sheet: Sheet, table: Table, fields: readonly string[]): Marks {
  const marks = new Map<number, string>();
  for (const field of fields) {
    const finder = sheet.createDeveloperMetadataFinder().withKey(FIELD_KEY);
    for (const mark of finder.withValue(fieldValue(table.name, field)).find()) {
      const column = mark.getLocation().getColumn();
      if (column) marks.set(column.getColumn(), field);
    }
  }
  return marks;
}

/** Tells whether the sheet is marked as the table's very own. One blocking call. */
export function isMarked(sheet: Sheet, table: Table): boolean {
  const finder = sheet.createDeveloperMetadataFinder().withKey(tableKey(table.name));
  return finder.withValue(String(sheet.getSheetId())).find().length > 0;
}

/**
 * Finds the one sheet that is marked as the table's; null when there is none, or when it cannot be told. One blocking call,
 * and two a mark. Hint: the copy of a sheet takes the marks along; that of the sheet then tells another id than its own.
 */
export function findMarkedSheet(spreadsheet: Spreadsheet, table: Table): Sheet | null {
  const marks = spreadsheet.createDeveloperMetadataFinder().withKey(tableKey(table.name)).find();
  const originals = marks.flatMap((mark) => {
    const sheet = mark.getLocation().getSheet();
    return sheet && mark.getValue() === String(sheet.getSheetId()) ? [sheet] : [];
  });
  const [first, ...others] = originals;
  return first && others.every((sheet) => sheet.getSheetId() === first.getSheetId()) ? first : null;
}
