// EmbeddedChart: a chart that stands in a sheet or is about to.

import type { GridChart } from '../../grid/grid';
import { expose, type MemberCost } from '../../runtime/emulated';
import type { Book, GoogleRange } from './book';
import { exposeChartOptions, exposeContainerInfo } from './chart-facts';
import { exposeEmbeddedChartBuilder } from './embedded-chart-builder';

type GoogleChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

export const embeddedChartMembers = {
  getChartId: 'handle',
  getContainerInfo: 'handle',
  getOptions: 'handle',
  getTransposeRowsAndColumns: 'handle',
  getNumHeaders: 'handle',
  getRanges: 'handle',
  modify: 'free',
} satisfies Record<string, MemberCost>;

export class EmbeddedChartRoom implements Pick<GoogleChart, keyof typeof embeddedChartMembers> {
  constructor(
    private readonly book: Book,
    readonly chart: GridChart,
  ) {}

  getChartId(): number | null {
    return this.chart.id === 0 ? null : this.chart.id;
  }

  getContainerInfo(): GoogleAppsScript.Spreadsheet.ContainerInfo {
    return exposeContainerInfo(this.book, this.chart);
  }

  getOptions(): GoogleAppsScript.Charts.ChartOptions {
    return exposeChartOptions(this.book, this.chart);
  }

  getTransposeRowsAndColumns(): boolean {
    return this.chart.options.transposeRowsAndColumns === true;
  }

  getNumHeaders(): number {
    return this.chart.headerRows;
  }

  getRanges(): GoogleRange[] {
    return this.chart.ranges.map((range) => this.book.range({ ...range, wholeColumns: false }));
  }

  modify(): GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder {
    return exposeEmbeddedChartBuilder(this.book, exposeEmbeddedChart, this.chart);
  }
}

/** Returns a chart as a script sees it; its id is 0 until it was inserted. */
export function exposeEmbeddedChart(book: Book, chart: GridChart): GoogleChart {
  return expose<GoogleChart>(book.execution, {
    name: 'EmbeddedChart',
    file: 'host/services/spreadsheet/embedded-chart.ts',
    rooms: [{ members: embeddedChartMembers, target: new EmbeddedChartRoom(book, chart) }],
  });
}
