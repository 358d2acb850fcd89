// Folds columns of a sheet away in groups, and leaves alone what people have grouped themselves.

import type { ColumnGroup } from '../kernel/drawing/table-groups';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Groups = readonly ColumnGroup[];

/** Groups columns of a sheet that has no groups yet, and folds them. No blocking call. */
export function makeGroups(sheet: Sheet, groups: Groups): void {
  if (groups.length === 0) return;
  // Before, since the column behind the last group may be the end of the sheet.
  sheet.setColumnGroupControlPosition(SpreadsheetApp.GroupControlTogglePosition.BEFORE);
  for (const { first, count } of groups) columnsOf(sheet, first, count).shiftColumnGroupDepth(1);
  for (const { first, count } of groups) columnsOf(sheet, first, count).collapseGroups();
}

/**
 * Groups columns of a sheet that people work in, and folds them; what was hidden is shown when its group unfolds. Columns
 * that are in a group already stay as they are, and so does a sheet whose first column is, since its button stands behind it.
 * A blocking call a column.
 */
export function offerGroups(sheet: Sheet, groups: Groups): void {
  if (groups.length === 0 || sheet.getColumnGroupDepth(1) > 0) return;
  const outer = groups.filter(({ depth }) => depth === 1);
  const free = outer.filter((group) => columnNumbers(group).every((column) => sheet.getColumnGroupDepth(column) === 0));
  for (const { first, count } of free) sheet.showColumns(first, count);
  makeGroups(
    sheet,
    groups.filter((group) => free.some((one) => group.first >= one.first && group.first < one.first + one.count)),
  );
}

/** Takes off what a drawing that was cut off had grouped. The first and the last column never are. */
export function removeGroups(sheet: Sheet): void {
  const between = sheet.getMaxColumns() - 2;
  if (between > 0) columnsOf(sheet, 2, between).shiftColumnGroupDepth(-DEEPEST);
}

const DEEPEST = 8; // https://developers.google.com/apps-script/reference/spreadsheet/sheet#getColumnGroupDepth(Integer)

function columnsOf(sheet: Sheet, first: number, count: number) {
  return sheet.getRange(1, first, 1, count);
}

function columnNumbers({ first, count }: ColumnGroup): readonly number[] {
  return Array.from({ length: count }, (_, index) => first + index);
}
