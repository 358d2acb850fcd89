// Draws the tab of a report: the title with its stamp, the two choosers, and the page below them.

import { COLORS } from '../../kernel/drawing/colors';
import { type ColumnDrawing, type Drawing, NOTHING } from '../../kernel/drawing/drawing';
import type { Texts } from '../../kernel/i18n/texts';
import { drawPage } from './draw-page';
import {
  CHOICE_COLUMN,
  COLUMNS,
  FIRST,
  type Grid,
  gridAt,
  NUMBER_COLUMNS,
  PERIOD_COLUMN,
  PLACES,
  REPORTS_NAME,
  ROWS,
  WIDTHS,
} from './grid';
import type { Page } from './page';
import { PERIODS } from './period';
import { REPORT_KEYS } from './report-keys';

export interface ReportToDraw {
  /** How the report is called. */
  readonly title: string;
  /** The period as it is chosen, and its days. */
  readonly period: string;
  readonly days: string;
  /** When it was computed, as people read it. */
  readonly at: string;
  readonly firm: string;
  readonly page: Page;
}

/** Returns what stands within the area; one that is kept has no choosers. */
export function drawReport(
  report: ReportToDraw,
  texts: Texts,
  { origin = { row: 1, column: 1 }, isKept = false } = {},
): ColumnDrawing {
  const grid = gridAt(origin);
  const page = drawPage(report.page, grid, PLACES.page);
  const head = drawHead(report, texts, grid);
  const choosers = isKept ? NOTHING : drawChoosers(report, texts, grid);
  return {
    ...NOTHING,
    blocks: [...head.blocks, ...choosers.blocks, ...page.blocks],
    looks: [ground(grid), ...head.looks, ...choosers.looks, ...page.looks],
    heights: [...head.heights, ...page.heights],
    validations: choosers.validations,
  };
}

/** Returns the whole tab as it is made: the report, the widths of its columns, and its name for Daftar. */
export function drawReportTab(report: ReportToDraw, texts: Texts): Drawing {
  return {
    ...drawReport(report, texts),
    ...FRAME,
    name: texts('sheet.reports'),
    at: 1,
    frozen: { rows: PLACES.choosers, columns: 0 },
    names: { [REPORTS_NAME]: gridAt({ row: 1, column: 1 }).area(1, 1, ROWS, COLUMNS) },
  };
}

/** Returns the tab of a report that stays as it is: no range of it has a name, so that nothing ever draws on it again. */
export function drawKeptTab(report: ReportToDraw, texts: Texts, name: string): Drawing {
  return { ...drawReport(report, texts, { isKept: true }), ...FRAME, name };
}

const FRAME = {
  gridLines: false,
  widths: [
    { column: 1, count: 1, pixels: WIDTHS.margin },
    { column: FIRST, count: 1, pixels: WIDTHS.label },
    { column: FIRST + 1, count: NUMBER_COLUMNS, pixels: WIDTHS.number },
  ],
} as const;

function ground(grid: Grid): Drawing['looks'][number] {
  return { area: grid.area(1, 1, ROWS, COLUMNS), look: { background: COLORS.ground, color: COLORS.text, size: 10 } };
}

function drawHead({ title, days, at, firm }: ReportToDraw, texts: Texts, grid: Grid) {
  const { title: top, report } = PLACES;
  const heading = [texts('sheet.reports'), firm].filter((part) => part !== '').join(' · ');
  return {
    blocks: [
      grid.block(top, FIRST, [[heading]]),
      grid.block(top, COLUMNS, [[texts('reports.asOf', { at })]]),
      grid.block(report, FIRST, [[title]]),
      grid.block(report, COLUMNS, [[days]]),
    ],
    looks: [
      { area: grid.area(top, FIRST, 1, 1), look: { bold: true, size: 14 } },
      { area: grid.area(top, COLUMNS, 1, 1), look: { ...MUTED, align: 'right' as const } },
      { area: grid.area(top, FIRST, 1, NUMBER_COLUMNS + 1), look: { vertical: 'middle' as const } },
      { area: grid.area(report, FIRST, 1, 1), look: { bold: true, size: 13 } },
      { area: grid.area(report, COLUMNS, 1, 1), look: { ...MUTED, align: 'right' as const } },
      { area: grid.area(report, FIRST, 1, NUMBER_COLUMNS + 1), look: { vertical: 'middle' as const } },
    ],
    heights: [
      { row: grid.row(top), pixels: 32 },
      { row: grid.row(PLACES.choosers + 1), pixels: 8 },
      { row: grid.row(report), pixels: 30 },
    ],
  };
}

const MUTED = { color: COLORS.muted, size: 9 } as const;

function drawChoosers({ title, period }: ReportToDraw, texts: Texts, grid: Grid) {
  const { labels, choosers } = PLACES;
  const choice = grid.area(choosers, CHOICE_COLUMN, 1, 3);
  const span = grid.area(choosers, PERIOD_COLUMN, 1, 2);
  const look = { merge: true, background: COLORS.brandTint, bold: true, vertical: 'middle' as const };
  return {
    blocks: [
      grid.block(labels, CHOICE_COLUMN, [[texts('reports.choose')]]),
      grid.block(labels, PERIOD_COLUMN, [[texts('reports.choosePeriod')]]),
      grid.block(choosers, CHOICE_COLUMN, [[title]]),
      grid.block(choosers, PERIOD_COLUMN, [[period]]),
    ],
    looks: [
      { area: grid.area(labels, FIRST, 1, NUMBER_COLUMNS + 1), look: MUTED },
      { area: choice, look },
      { area: span, look },
    ],
    validations: [
      {
        area: choice,
        rule: { kind: 'list' as const, values: REPORT_KEYS.map((key) => texts(`reports.title.${key}`)) },
      },
      { area: span, rule: { kind: 'list' as const, values: PERIODS.map((key) => texts(`reports.period.${key}`)) } },
    ],
  };
}
