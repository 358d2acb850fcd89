// EmbeddedChartBuilder: collects a chart. One class stands for Google's builders of all types (asColumnChart ...).

import { toA1 } from '../../grid/a1';
import type { GridChart } from '../../grid/grid';
import { expose, type MemberCost } from '../../runtime/emulated';
import { overTheWire } from '../../runtime/wire';
import { ChartType } from '../charts';
import type { Book, GoogleRange } from './book';
import { exposeContainerInfo } from './chart-facts';
import { valueNamed } from './enums';
import { placeOf } from './range-place';

type GoogleBuilder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type GoogleChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
/** Every builder of a type has all of these, and each method of it returns itself. */
type AnyBuilder = GoogleBuilder &
  GoogleAppsScript.Spreadsheet.EmbeddedAreaChartBuilder &
  GoogleAppsScript.Spreadsheet.EmbeddedBarChartBuilder &
  GoogleAppsScript.Spreadsheet.EmbeddedColumnChartBuilder &
  GoogleAppsScript.Spreadsheet.EmbeddedComboChartBuilder &
  GoogleAppsScript.Spreadsheet.EmbeddedLineChartBuilder &
  GoogleAppsScript.Spreadsheet.EmbeddedPieChartBuilder &
  GoogleAppsScript.Spreadsheet.EmbeddedTableChartBuilder;

export const embeddedChartBuilderMembers = {
  addRange: 'free',
  asAreaChart: 'free',
  asBarChart: 'free',
  asColumnChart: 'free',
  asComboChart: 'free',
  asLineChart: 'free',
  asPieChart: 'free',
  asTableChart: 'free',
  build: 'free',
  clearRanges: 'free',
  getChartType: 'free',
  getContainer: 'free',
  getRanges: 'free',
  removeRange: 'free',
  setChartType: 'free',
  setColors: 'free',
  setMergeStrategy: 'free',
  setNumHeaders: 'free',
  setOption: 'free',
  setPosition: 'free',
  setStacked: 'free',
  setTitle: 'free',
  setTransposeRowsAndColumns: 'free',
  setXAxisTitle: 'free',
  setYAxisTitle: 'free',
} satisfies Record<string, MemberCost>;

const DEFAULT_WIDTH = 600;
const DEFAULT_HEIGHT = 371;
const EMPTY: GridChart = {
  id: 0,
  type: 'column',
  ranges: [],
  anchor: { row: 1, column: 1, x: 0, y: 0 },
  width: DEFAULT_WIDTH,
  height: DEFAULT_HEIGHT,
  options: {},
  headerRows: 0,
};

type Expose = (book: Book, chart: GridChart) => GoogleChart;

/** Returns a builder as a script sees it; `exposeChart` shows what it builds. */
export function exposeEmbeddedChartBuilder(book: Book, exposeChart: Expose, start: GridChart = EMPTY): GoogleBuilder {
  const room = new EmbeddedChartBuilderRoom(book, exposeChart, () => builder, start);
  const builder: AnyBuilder = expose(book.execution, {
    name: 'EmbeddedChartBuilder',
    file: 'host/services/spreadsheet/embedded-chart-builder.ts',
    rooms: [{ members: embeddedChartBuilderMembers, target: room }],
  });
  return builder;
}

type Answer =
  | AnyBuilder
  | GoogleChart
  | GoogleRange[]
  | GoogleAppsScript.Charts.ChartType
  | GoogleAppsScript.Spreadsheet.ContainerInfo;
type Returning<K extends keyof AnyBuilder> = Record<K, (...args: never[]) => Answer>;

class EmbeddedChartBuilderRoom implements Returning<keyof typeof embeddedChartBuilderMembers> {
  constructor(
    private readonly book: Book,
    private readonly exposeChart: Expose,
    private readonly self: () => AnyBuilder,
    private chart: GridChart,
  ) {}

  addRange(range: GoogleRange): AnyBuilder {
    const { sheetId, area } = placeOf(range, 'SpreadsheetApp.EmbeddedChartBuilder.addRange');
    return this.set({ ranges: [...this.chart.ranges, { sheetId, area }] });
  }

  asAreaChart(): AnyBuilder {
    return this.set({ type: 'area' });
  }

  asBarChart(): AnyBuilder {
    return this.set({ type: 'bar' });
  }

  asColumnChart(): AnyBuilder {
    return this.set({ type: 'column' });
  }

  asComboChart(): AnyBuilder {
    return this.set({ type: 'combo' });
  }

  asLineChart(): AnyBuilder {
    return this.set({ type: 'line' });
  }

  asPieChart(): AnyBuilder {
    return this.set({ type: 'pie' });
  }

  asTableChart(): AnyBuilder {
    return this.set({ type: 'table' });
  }

  build(): GoogleChart {
    return this.exposeChart(this.book, this.chart);
  }

  clearRanges(): AnyBuilder {
    return this.set({ ranges: [] });
  }

  getChartType(): GoogleAppsScript.Charts.ChartType {
    const name = this.chart.type.toUpperCase();
    // as: the enumeration's values stand for Google's, whose types say number
    return valueNamed(ChartType, name) as GoogleAppsScript.Charts.ChartType;
  }

  getContainer(): GoogleAppsScript.Spreadsheet.ContainerInfo {
    return exposeContainerInfo(this.book, this.chart);
  }

  removeRange(range: GoogleRange): AnyBuilder {
    const { sheetId, area } = placeOf(range, 'SpreadsheetApp.EmbeddedChartBuilder.removeRange');
    const gone = toA1(area);
    return this.set({ ranges: this.chart.ranges.filter((one) => one.sheetId !== sheetId || toA1(one.area) !== gone) });
  }

  getRanges(): GoogleRange[] {
    return this.chart.ranges.map((range) => this.book.range({ ...range, wholeColumns: false }));
  }

  setChartType(type: Parameters<GoogleBuilder['setChartType']>[0]): AnyBuilder {
    const name = String(type).toLowerCase();
    const known = TYPES.find((one) => one === name);
    if (known) return this.set({ type: known });
    throw new Error(
      `The chart type ${String(type)} is not emulated. Add it in host/services/spreadsheet/embedded-chart-builder.ts.`,
    );
  }

  setColors(colors: string[]): AnyBuilder {
    return this.setOption('colors', colors);
  }

  setMergeStrategy(strategy: unknown): AnyBuilder {
    return this.setOption('mergeStrategy', String(strategy));
  }

  setNumHeaders(headers: number): AnyBuilder {
    return this.set({ headerRows: headers });
  }

  setOption(option: string, value: unknown): AnyBuilder {
    const plain = overTheWire(value);
    if (option === 'width' && typeof plain === 'number') return this.set({ width: plain });
    if (option === 'height' && typeof plain === 'number') return this.set({ height: plain });
    return this.set({ options: { ...this.chart.options, [option]: plain } });
  }

  setPosition(row: number, column: number, x: number, y: number): AnyBuilder {
    return this.set({ anchor: { row, column, x, y } });
  }

  setStacked(): AnyBuilder {
    return this.setOption('isStacked', true);
  }

  setTitle(title: string): AnyBuilder {
    return this.setOption('title', title);
  }

  setTransposeRowsAndColumns(transpose: boolean): AnyBuilder {
    return this.setOption('transposeRowsAndColumns', transpose);
  }

  setXAxisTitle(title: string): AnyBuilder {
    return this.setOption('hAxis.title', title);
  }

  setYAxisTitle(title: string): AnyBuilder {
    return this.setOption('vAxis.title', title);
  }

  private set(change: Partial<GridChart>): AnyBuilder {
    this.chart = { ...this.chart, ...change };
    return this.self();
  }
}

const TYPES: readonly GridChart['type'][] = ['column', 'bar', 'line', 'area', 'combo', 'pie', 'table'];
