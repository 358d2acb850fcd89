// Sheet: its charts and conditional formats.

import type { ConditionalFormat } from '../../grid/grid';
import { plainCopy } from '../../grid/plain-copy';
import { type MemberCost, reveal } from '../../runtime/emulated';
import type { GoogleSheet } from './book';
import { ConditionalFormatRuleRoom, exposeConditionalFormatRule } from './conditional-format-rule';
import { EmbeddedChartRoom, exposeEmbeddedChart } from './embedded-chart';
import { exposeEmbeddedChartBuilder } from './embedded-chart-builder';
import type { SheetHandle } from './sheet-facts';

type GoogleChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type GoogleRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

export const sheetDrawingMembers = {
  newChart: 'free',
  insertChart: 'write',
  getCharts: 'facts',
  removeChart: 'write',
  updateChart: 'write',
  getConditionalFormatRules: 'facts',
  setConditionalFormatRules: 'write',
  clearConditionalFormatRules: 'write',
} satisfies Record<string, MemberCost>;

export class SheetDrawingsRoom implements Pick<GoogleSheet, keyof typeof sheetDrawingMembers> {
  constructor(private readonly handle: SheetHandle) {}

  newChart(): GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder {
    return exposeEmbeddedChartBuilder(this.handle.book, exposeEmbeddedChart);
  }

  insertChart(chart: GoogleChart): void {
    const { id: _replaced, ...drawn } = roomOf(chart, 'insertChart').chart;
    this.handle.book.grid.insertChart(this.handle.facts().id, drawn);
  }

  getCharts(): GoogleChart[] {
    return this.handle.book.grid
      .charts(this.handle.facts().id)
      .map((chart) => exposeEmbeddedChart(this.handle.book, chart));
  }

  removeChart(chart: GoogleChart): void {
    const { id } = roomOf(chart, 'removeChart').chart;
    if (!this.handle.book.grid.charts(this.handle.id).some((one) => one.id === id)) throw new Error('Chart not found');
    this.handle.book.grid.removeChart(this.handle.id, id);
  }

  updateChart(chart: GoogleChart): void {
    const { chart: changed } = roomOf(chart, 'updateChart');
    if (!this.handle.book.grid.charts(this.handle.id).some((one) => one.id === changed.id))
      throw new Error('Chart not found');
    this.handle.book.grid.updateChart(this.handle.id, changed);
  }

  getConditionalFormatRules(): GoogleRule[] {
    const { book, id } = this.handle;
    return book.grid.conditionalFormats(id).map((format) => exposeConditionalFormatRule(book, id, format));
  }

  setConditionalFormatRules(rules: GoogleRule[]): void {
    const formats = rules.map((rule) => this.formatOf(rule));
    this.handle.book.grid.setConditionalFormats(this.handle.facts().id, formats);
  }

  clearConditionalFormatRules(): void {
    this.setConditionalFormatRules([]);
  }

  private formatOf(rule: GoogleRule): ConditionalFormat {
    const room = reveal(rule, ConditionalFormatRuleRoom);
    if (!room)
      throw new Error(
        "The parameters don't match the method signature for SpreadsheetApp.Sheet.setConditionalFormatRules.",
      );
    if (room.sheetId !== this.handle.id) throw new Error('Conditional format rule cannot reference a different sheet.');
    return plainCopy(room.format);
  }
}

function roomOf(chart: GoogleChart, method: string): EmbeddedChartRoom {
  const room = reveal(chart, EmbeddedChartRoom);
  if (room) return room;
  throw new Error(`The parameters don't match the method signature for SpreadsheetApp.Sheet.${method}.`);
}
