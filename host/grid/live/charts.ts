// Charts of the live grid: made, listed, removed.

import type { Figure, Zone } from '@odoo/o-spreadsheet';
import type { Grid, GridChart } from '../grid';
import { plainCopy } from '../plain-copy';
import { type Book, boundingZone, toArea } from './book';
import { draftChart } from './chart-definition';
import type { SideTable } from './side-table';

/** The part of the grid that deals with charts. */
export function chartMembers(book: Book): Pick<Grid, 'charts' | 'insertChart' | 'updateChart' | 'removeChart'> {
  return {
    charts: (sheetId) => {
      const uid = book.uid(sheetId);
      return book.getters.getChartIds(uid).flatMap((chartId) => readChart(book, uid, chartId) ?? []);
    },
    insertChart: (sheetId, chart) => {
      const id = book.side.nextChartId++;
      drawChart(book, sheetId, { ...chart, id });
      return id;
    },
    updateChart: (sheetId, chart) => {
      removeChart(book, sheetId, chart.id);
      drawChart(book, sheetId, chart);
    },
    removeChart: (sheetId, id) => removeChart(book, sheetId, id),
  };
}

function removeChart(book: Book, sheetId: number, id: number): void {
  const uid = book.uid(sheetId);
  const chartId = book.getters.getChartIds(uid).find((known) => sideOf(book, known).id === id);
  if (!chartId) throw new Error(`There is no chart with the id ${id}.`);
  book.dispatch('DELETE_FIGURE', { sheetId: uid, figureId: book.getters.getFigureIdFromChartId(chartId) });
  delete book.side.charts[chartId];
}

function drawChart(book: Book, sheetId: number, chart: GridChart): void {
  const { id } = chart;
  const { definition, parts } = draftChart(book, chart);
  const chartId = `chart-${id}`;
  book.dispatch('CREATE_CHART', {
    sheetId: book.uid(sheetId),
    chartId,
    figureId: `figure-${id}`,
    col: chart.anchor.column - 1,
    row: chart.anchor.row - 1,
    offset: { x: chart.anchor.x, y: chart.anchor.y },
    size: { width: chart.width, height: chart.height },
    definition,
  });
  const { type, options, headerRows } = plainCopy(chart);
  book.side.charts[chartId] = { id, type, options, headerRows, parts };
}

/** A chart that a person made gets its id now. */
function sideOf(book: Book, chartId: string): SideTable['charts'][string] {
  const known = book.side.charts[chartId];
  if (known) return known;
  const { title } = book.getters.getChartDefinition(chartId) as { title?: { text?: string } };
  const type = toGoogleType(book.getters.getChartType(chartId));
  const options = { title: title?.text ?? '' };
  const made = { id: book.side.nextChartId++, type, options, headerRows: 1, parts: [['labels'], ['*']] };
  book.side.charts[chartId] = made;
  return made;
}

function toGoogleType(type: string): GridChart['type'] {
  return type === 'line' || type === 'combo' || type === 'pie' ? type : 'column';
}

function readChart(book: Book, uid: string, chartId: string): GridChart | undefined {
  const figure = book.getters.getFigure(uid, book.getters.getFigureIdFromChartId(chartId));
  if (!figure) return undefined;
  const { parts, ...known } = sideOf(book, chartId);
  return {
    ...plainCopy(known),
    ranges: parts.flatMap((ids) => rangeOf(book, uid, chartId, ids) ?? []),
    anchor: toAnchor(figure),
    width: figure.width,
    height: figure.height,
  };
}

function toAnchor({ row, col, offset }: Figure): GridChart['anchor'] {
  return { row: row + 1, column: col + 1, x: offset.x, y: offset.y };
}

/** What the parts cover now: rows may have come or gone since the chart was made. */
function rangeOf(book: Book, uid: string, chartId: string, ids: readonly string[]): GridChart['ranges'][number] | null {
  const definition = book.getters.getChartDefinition(chartId);
  const source = 'dataSource' in definition ? definition.dataSource : undefined;
  if (source?.type !== 'range') return null;
  const { dataSets, labelRange } = source;
  const references = [
    ...(ids.includes('labels') && labelRange ? [labelRange] : []),
    ...dataSets
      .filter(({ dataSetId }) => ids.includes(dataSetId) || ids.includes('*'))
      .map(({ dataRange }) => dataRange),
  ];
  const ranges = references.map((xc) => book.getters.getRangeFromSheetXC(uid, xc));
  const [first] = ranges;
  if (!first) return null;
  const zones: Zone[] = ranges.map((range) => range.zone);
  return { sheetId: book.gid(first.sheetId), area: toArea(boundingZone(zones)) };
}
