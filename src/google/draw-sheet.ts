// Puts a drawing on an empty sheet.

import type { ColumnDrawing, DrawnBlock, Formula, Validation } from '../kernel/drawing/drawing';
import type { Cell } from '../kernel/schema/codec';
import { toGoogle } from './cells';
import { insertChart } from './charts';
import { makeGroups, offerGroups } from './column-groups';
import { applyLook } from './look';
import { addMarks } from './marks';
import { paint } from './paint';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

interface Standing {
  readonly isNew: boolean;
}

/**
 * Draws everything on the sheet, which keeps what is not named; names come first, since formulas and dropdowns stand on
 * them. The cells come last: a sheet with cells was drawn to its end. On a sheet that is not new, people may have groups.
 */
export function drawSheet(spreadsheet: Spreadsheet, sheet: Sheet, drawing: ColumnDrawing, { isNew }: Standing): void {
  for (const [name, area] of Object.entries(drawing.names)) spreadsheet.setNamedRange(name, sheet.getRange(area));
  if (drawing.painted) paint(sheet, drawing.looks, drawing.painted);
  else for (const { area, look } of drawing.looks) applyLook(sheet.getRange(area), look);
  for (const { area, rule } of drawing.validations) {
    sheet.getRange(area).setDataValidation(toRule(spreadsheet, rule));
  }
  drawMarkings(sheet, drawing);
  for (const chart of drawing.charts) insertChart(sheet, chart);
  drawFrame(sheet, drawing);
  if (isNew) makeGroups(sheet, drawing.groups ?? []);
  else offerGroups(sheet, drawing.groups ?? []);
  if (drawing.marks) addMarks(sheet, drawing.marks);
  for (const { cell, text } of drawing.notes ?? []) sheet.getRange(cell).setNote(text);
  for (const block of isNew ? whole(drawing.blocks) : drawing.blocks) drawBlock(sheet, block);
}

/** All of them as one, blank between: a new sheet then has all of its cells or none, wherever a run dies. */
function whole(blocks: readonly DrawnBlock[]): readonly DrawnBlock[] {
  if (blocks.length < 2) return blocks;
  const row = Math.min(...blocks.map((block) => block.row));
  const column = Math.min(...blocks.map((block) => block.column));
  const last = Math.max(...blocks.map((block) => block.row + block.cells.length));
  const right = Math.max(...blocks.map((block) => block.column + (block.cells[0]?.length ?? 0)));
  const cells = Array.from({ length: last - row }, () => Array<Cell | Formula>(right - column).fill(''));
  for (const block of blocks) {
    for (const [index, line] of block.cells.entries()) {
      cells[block.row - row + index]?.splice(block.column - column, line.length, ...line);
    }
  }
  return [{ row, column, cells }];
}

function drawBlock(sheet: Sheet, { row, column, cells }: DrawnBlock): void {
  const values = cells.map((line) => line.map(toContent));
  sheet.getRange(row, column, values.length, values[0]?.length ?? 0).setValues(values);
}

function toContent(cell: Cell | Formula): Cell {
  return typeof cell === 'object' ? cell.formula : toGoogle(cell);
}

/** Returns the rule as Google has it. */
export function toRule(spreadsheet: Spreadsheet, rule: Validation): GoogleAppsScript.Spreadsheet.DataValidation {
  const builder = SpreadsheetApp.newDataValidation();
  if (rule.kind === 'day') return builder.requireDate().setAllowInvalid(true).build();
  if (rule.kind === 'list')
    return builder
      .requireValueInList([...rule.values], true)
      .setAllowInvalid(false)
      .build();
  const labels = spreadsheet.getRangeByName(rule.range);
  if (!labels) throw new Error(`The named range ${rule.range} must be there before a dropdown draws from it.`);
  // Below the heading; other words are marked, not refused: people paste lists of their own.
  const column = labels.getSheet().getRange(2, labels.getColumn(), labels.getSheet().getMaxRows() - 1, 1);
  return builder.requireValueInRange(column, true).setAllowInvalid(true).build();
}

function drawMarkings(sheet: Sheet, { markings }: ColumnDrawing): void {
  if (markings.length === 0) return;
  const before = sheet.getConditionalFormatRules();
  const known = new Set(before.map(formulaOf));
  const rules = markings
    .filter(({ when }) => !known.has(anyLocale(when)))
    .map(({ area, when, color, background }) =>
      SpreadsheetApp.newConditionalFormatRule()
        .whenFormulaSatisfied(when)
        .setFontColor(color)
        .setBackground(background)
        .setRanges([sheet.getRange(area)])
        .build(),
    );
  // All rules are replaced at once: people's own come first, as they were, and win where both speak of a cell.
  if (rules.length > 0) sheet.setConditionalFormatRules([...before, ...rules]);
}

/** What stands on the sheet already is not drawn twice. */
function formulaOf(rule: GoogleAppsScript.Spreadsheet.ConditionalFormatRule): string {
  const condition = rule.getBooleanCondition();
  const isFormula = condition?.getCriteriaType() === SpreadsheetApp.BooleanCriteria.CUSTOM_FORMULA;
  return isFormula ? anyLocale(String(condition.getCriteriaValues()[0])) : '';
}

/** Which separator stands between arguments is a matter of the workbook's locale. */
function anyLocale(formula: string): string {
  return formula.replace(/,/g, ';').replace(/ /g, '');
}

function drawFrame(
  sheet: Sheet,
  { widths, heights, frozen, tab, gridLines, hidden, warned, hiddenColumns }: ColumnDrawing,
): void {
  for (const { column, count, pixels } of widths) sheet.setColumnWidths(column, count, pixels);
  // Lower than a line of text, where it says so.
  for (const { row, pixels } of heights ?? []) sheet.setRowHeightsForced(row, 1, pixels);
  if (frozen) {
    sheet.setFrozenRows(frozen.rows);
    sheet.setFrozenColumns(frozen.columns);
  }
  if (tab !== undefined) sheet.setTabColor(tab);
  if (gridLines === false) sheet.setHiddenGridlines(true);
  if (hiddenColumns) sheet.hideColumns(hiddenColumns.first, hiddenColumns.count);
  if (warned) sheet.protect().setDescription('Daftar').setWarningOnly(true);
  if (hidden) sheet.hideSheet();
}
