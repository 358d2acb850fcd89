// Draws a sheet of ours anew where it stands, and leaves all that people put on it.

import { COLORS } from '../kernel/drawing/colors';
import { printRecord } from '../kernel/drawing/record';
import { type DrawingRecord, planRedraw, type RedrawPlan, type SeenChart, type Sight } from '../kernel/drawing/redraw';
import type { Kept, Redrawing } from '../kernel/ports';
import { fitChart, insertChart } from './charts';
import { drawSheet } from './draw-sheet';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Carries the redraw out; about eight blocking calls. Returns what was kept. */
export function redrawSheet(spreadsheet: Spreadsheet, sheet: Sheet, redraw: Redrawing): Kept {
  const { drawing, now, before, noteMark, say } = redraw;
  const charts = sheet.getCharts();
  const plan = planRedraw(drawing, now, before, sightOf(spreadsheet, sheet, { charts, before }));
  const notes = theirNotes(sheet, noteMark);
  makeWay(sheet, plan);
  begin(spreadsheet, sheet, plan.begun, redraw);
  clear(sheet, plan, before);
  const { notes: ours = [], charts: _drawnApart, ...rest } = drawing;
  drawSheet(
    spreadsheet,
    sheet,
    { ...rest, names: {}, charts: [], notes: ours.map((note) => joined(note, notes)) },
    { isNew: false },
  );
  const drawnCells = new Set(ours.map(({ cell }) => cell));
  for (const [cell, text] of notes) if (!drawnCells.has(cell)) sheet.getRange(cell).setNote(text);
  drawCharts(sheet, plan, charts);
  const kept = { cells: plan.moves.length, charts: countKept(plan), notes: notes.size };
  if (plan.moves.length > 0) sheet.getRange(plan.saidAt, 2).setValue(say(kept)).setFontWeight('bold');
  return kept;
}

interface Standing {
  readonly charts: ReturnType<Sheet['getCharts']>;
  readonly before: DrawingRecord;
}

function sightOf(spreadsheet: Spreadsheet, sheet: Sheet, { charts, before }: Standing): Sight {
  const range = sheet.getDataRange();
  const [values, formulas] = [range.getValues(), range.getFormulas()];
  const cells = values.map((line, row) => line.map((value: unknown, column) => formulas[row]?.[column] || value));
  const ours = spreadsheet.getNamedRanges().flatMap((named) => {
    const name = named.getName();
    return name in before.names ? [[name, named.getRange()] as const] : [];
  });
  // One of them that people moved to another sheet says nothing of this one.
  const here = ours.filter(([, range]) => range.getGridId() === sheet.getSheetId());
  const names = here.map(([name, range]) => [name, [range.getRow(), range.getColumn()]] as const);
  return { cells, names: Object.fromEntries(names), charts: charts.map(seen) };
}

function seen(chart: GoogleAppsScript.Spreadsheet.EmbeddedChart): SeenChart {
  const [first] = chart.getRanges();
  const at = chart.getContainerInfo();
  const options = chart.getOptions();
  const size = ['width', 'height'].map((option) => Number(options.get(option)));
  return {
    data: first ? [first.getRow(), first.getColumn()] : null,
    place: [at.getAnchorRow(), at.getAnchorColumn(), size[0] ?? 0, size[1] ?? 0],
  };
}

/** By cell. */
function theirNotes(sheet: Sheet, mark: string): ReadonlyMap<string, string> {
  const notes = sheet.getDataRange().getNotes();
  const found = notes.flatMap((line, row) =>
    line.flatMap((note, column) => {
      const [, theirs = ''] = note.includes(mark) ? note.split(`${mark}\n\n`) : ['', note];
      return theirs === '' ? [] : [[sheet.getRange(row + 1, column + 1).getA1Notation(), theirs] as const];
    }),
  );
  return new Map(found);
}

/** The record first, then the names by which it is found. */
function begin(spreadsheet: Spreadsheet, sheet: Sheet, begun: DrawingRecord, { drawing, recordName }: Redrawing): void {
  const cell = drawing.names[recordName];
  if (cell === undefined) throw new Error(`The drawing has no range "${recordName}".`);
  sheet.getRange(cell).setValue(printRecord(begun));
  spreadsheet.setNamedRange(recordName, sheet.getRange(cell));
  for (const [name, area] of Object.entries(drawing.names)) spreadsheet.setNamedRange(name, sheet.getRange(area));
}

/** Theirs stands below ours. */
function joined<N extends { readonly cell: string; readonly text: string }>(
  note: N,
  theirs: ReadonlyMap<string, string>,
): N {
  const text = theirs.get(note.cell);
  return text === undefined ? note : { ...note, text: `${note.text}\n\n${text}` };
}

function makeWay(sheet: Sheet, { rows, columns, moves }: RedrawPlan): void {
  if (rows) {
    // There may be nothing behind the drawing.
    sheet.insertRowsAfter(Math.min(rows.after, sheet.getMaxRows()), rows.count);
  }
  if (columns) sheet.insertColumnsAfter(columns.after, columns.count);
  for (const { from, to } of moves) sheet.getRange(...from).moveTo(sheet.getRange(...to));
}

function clear(sheet: Sheet, { cleared }: RedrawPlan, before: DrawingRecord): void {
  const [, , first, last] = before.end;
  sheet.showColumns(first, last - first + 1);
  for (const [row, column, rows, columns] of cleared) {
    const area = sheet.getRange(row, column, rows, columns);
    area.breakApart().clear().clearDataValidations();
    area.clearNote();
  }
  const rules = sheet.getConditionalFormatRules();
  const [[, , bottom, right] = [1, 1, 1, 1]] = cleared;
  const theirs = rules.filter(
    (rule) =>
      !isDrawn(rule) || rule.getRanges().some((range) => range.getLastRow() > bottom || range.getLastColumn() > right),
  );
  if (theirs.length < rules.length) sheet.setConditionalFormatRules(theirs);
}

/** Only we colour by a formula in two colours of ours. */
function isDrawn(rule: GoogleAppsScript.Spreadsheet.ConditionalFormatRule): boolean {
  const condition = rule.getBooleanCondition();
  if (condition?.getCriteriaType() !== SpreadsheetApp.BooleanCriteria.CUSTOM_FORMULA) return false;
  return [condition.getFontColor(), condition.getBackground()].every((color) => OUR_COLORS.has(String(color)));
}

const OUR_COLORS: ReadonlySet<string> = new Set(Object.values(COLORS));

function drawCharts(sheet: Sheet, { charts }: RedrawPlan, there: ReturnType<Sheet['getCharts']>): void {
  for (const { chart, seen: index, keepsPlace, keepsSize } of charts) {
    const old = index === null ? undefined : there[index];
    if (old) sheet.updateChart(fitChart(sheet, old, { chart, keepsPlace, keepsSize }));
    else insertChart(sheet, chart);
  }
}

function countKept({ charts }: RedrawPlan): number {
  return charts.filter(({ keepsPlace, keepsSize }) => keepsPlace || keepsSize).length;
}
