// Draws up o-spreadsheet's definition of a chart from Google's: first column labels, each further one a series.

import type { ChartDefinition, Color } from '@odoo/o-spreadsheet';
import type { GridChart } from '../grid';
import type { Book } from './book';
import type { ChartRangeParts } from './side-table';

type Draft = Pick<GridChart, 'type' | 'ranges' | 'options' | 'headerRows'>;

interface Series {
  readonly dataSetId: string;
  readonly dataRange: string;
}

const TEXT_COLOR = '#1f2937';
const DEFAULT_COLORS = ['#0f766e', '#94a3b8', '#5eaaa2', '#d6b98c', '#cbd5e1'];

/** Returns the definition, and which parts of it hold each of the chart's own ranges. */
export function draftChart(book: Book, chart: Draft): { definition: ChartDefinition; parts: ChartRangeParts } {
  const columns = chart.ranges.flatMap((range, rangeIndex) =>
    Array.from({ length: range.area.columns }, (_, offset) => ({
      rangeIndex,
      reference: columnReference(book, range, offset),
    })),
  );
  const partIds = columns.map((_, index) => (index === 0 ? 'labels' : `series${index}`));
  const parts = chart.ranges.map((_, rangeIndex) =>
    partIds.filter((_id, index) => columns[index]?.rangeIndex === rangeIndex),
  );
  const series = columns
    .slice(1)
    .map(({ reference }, index) => ({ dataSetId: `series${index + 1}`, dataRange: reference }));
  return { definition: define(chart, columns[0]?.reference, series), parts };
}

function columnReference(book: Book, range: Draft['ranges'][number], offset: number): string {
  const area = { ...range.area, column: range.area.column + offset, columns: 1 };
  const data = book.getters.getRangeFromRangeData(book.rangeData(range.sheetId, area));
  // Named from no sheet, so that the name of its own sheet is always part of it.
  return book.getters.getRangeString(data, 'nowhere');
}

function define(chart: Draft, labelRange: string | undefined, series: readonly Series[]): ChartDefinition {
  const options = chart.options;
  const common = {
    title: { text: text(options, 'title'), color: TEXT_COLOR, fontSize: 13, bold: false },
    background: '#ffffff',
    legendPosition: legendPosition(options),
    showValues: showsValues(options),
    aggregated: false,
    humanize: false,
    dataSource: {
      type: 'range' as const,
      dataSets: [...series],
      dataSetsHaveTitle: chart.headerRows > 0,
      ...(labelRange && { labelRange }),
    },
  };
  const styled = { ...common, dataSetStyles: seriesStyles(options, series), axesDesign: axes(options) };
  switch (chart.type) {
    // The library has no table among its charts: what a person sees of one are columns.
    case 'table':
    case 'column':
    case 'bar':
      return { ...styled, type: 'bar', stacked: isStacked(options), horizontal: chart.type === 'bar' };
    case 'line':
    case 'area':
      return { ...styled, type: 'line', ...lineFacts(chart) };
    case 'combo':
      return { ...styled, type: 'combo', dataSetStyles: comboStyles(options, series) };
    case 'pie':
      return { ...common, type: 'pie', dataSetStyles: {}, slicesColors: colors(options), ...hole(options) };
  }
}

function lineFacts(chart: Draft) {
  const fillArea = chart.type === 'area';
  return { labelsAsText: true, stacked: isStacked(chart.options), cumulative: false, fillArea, hideDataMarkers: true };
}

function seriesStyles(options: GridChart['options'], series: readonly Series[]) {
  const palette = colors(options);
  return Object.fromEntries(
    series.map(({ dataSetId }, index) => [
      dataSetId,
      { backgroundColor: palette[index % palette.length] ?? TEXT_COLOR, yAxisId: 'y' },
    ]),
  );
}

function comboStyles(options: GridChart['options'], series: readonly Series[]) {
  const styles = seriesStyles(options, series);
  const usual = text(options, 'seriesType') === 'line' ? 'line' : 'bar';
  return Object.fromEntries(
    series.map(({ dataSetId }, index) => {
      const asked = text(options, `series.${index}.type`);
      const type = asked === 'line' ? ('line' as const) : asked ? ('bar' as const) : usual;
      return [dataSetId, { ...styles[dataSetId], type }] as const;
    }),
  );
}

function axes(options: GridChart['options']) {
  const axis = (name: string) => ({ title: { text: text(options, `${name}.title`), color: TEXT_COLOR } });
  return { x: axis('hAxis'), y: axis('vAxis') };
}

function colors(options: GridChart['options']): Color[] {
  const asked = option(options, 'colors');
  return Array.isArray(asked) && asked.length > 0 ? asked.map(String) : DEFAULT_COLORS;
}

function hole(options: GridChart['options']) {
  const share = Number(option(options, 'pieHole') ?? 0);
  return share > 0 ? { isDoughnut: true, pieHolePercentage: Math.round(share * 100) } : { isDoughnut: false };
}

function isStacked(options: GridChart['options']): boolean {
  return Boolean(option(options, 'isStacked'));
}

function showsValues(options: GridChart['options']): boolean {
  return text(options, 'series.0.dataLabel') === 'value';
}

function legendPosition(options: GridChart['options']): 'top' | 'bottom' | 'left' | 'right' | 'none' {
  const asked = text(options, 'legend.position') || text(options, 'legend');
  return asked === 'none' || asked === 'bottom' || asked === 'left' || asked === 'right' ? asked : 'top';
}

function text(options: GridChart['options'], path: string): string {
  const value = option(options, path);
  return typeof value === 'string' ? value : '';
}

/** Google takes both `setOption('legend.position', 'none')` and `setOption('legend', { position: 'none' })`. */
function option(options: GridChart['options'], path: string): unknown {
  if (path in options) return options[path];
  let value: unknown = options;
  for (const key of path.split('.')) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Object.entries(value).find(([name]) => name === key)?.[1];
  }
  return value;
}
