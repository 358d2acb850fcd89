// Draws the whole dashboard sheet: the strip, tiles, charts under a sentence each, and the tables they stand on.

import { COLORS } from '../../kernel/drawing/colors';
import type { Drawing, DrawnChart } from '../../kernel/drawing/drawing';
import type { Texts } from '../../kernel/i18n/texts';
import { drawDebts } from './debts';
import { CHART, COLUMN_PIXELS, FIRST_COLUMN, LAST_COLUMN, LEFT, MARGIN_PIXELS, PERIOD, RIGHT, ROWS } from './layout';
import { PERIOD_NAMES, periodFormulas, periodLabels } from './period';
import { drawSentences } from './sentences';
import { CHART_AREAS, drawTables } from './tables';
import { drawTiles } from './tiles';

/**
 * Returns the drawing of the dashboard with the period of that place chosen; every number on it is a native formula over the
 * tables, but for those of the debts.
 */
export function drawDashboard(texts: Texts, chosen = 0): Drawing {
  const debts = drawDebts(texts);
  const parts = [drawStrip(texts, chosen), drawTiles(texts), drawSentences(texts), drawTables(texts), debts];
  return {
    name: texts('sheet.dashboard'),
    first: true,
    gridLines: false,
    frozen: { rows: 1, columns: 0 },
    tab: COLORS.brand,
    widths: widths(),
    heights: heights(),
    blocks: parts.flatMap((part) => part.blocks),
    looks: [ground(), ...parts.flatMap((part) => part.looks)],
    validations: [{ area: PERIOD.choice, rule: { kind: 'list', values: periodLabels(texts) } }],
    markings: drawTiles(texts).markings,
    charts: drawCharts(),
    hiddenColumns: { first: PERIOD.column, count: 1 },
    names: {
      ...Object.fromEntries(
        Object.entries(PERIOD_NAMES).map(([part, name]) => [name, PERIOD[part as keyof typeof PERIOD_NAMES]]), // Same keys.
      ),
      ...debts.names,
    },
  };
}

function drawStrip(texts: Texts, chosen: number): Pick<Drawing, 'blocks' | 'looks'> {
  const period = periodLabels(texts)[chosen] ?? '';
  const { brandTint, line, muted, text } = COLORS;
  return {
    blocks: [
      { row: 1, column: FIRST_COLUMN, cells: [[texts('sheet.dashboard')]] },
      { row: 1, column: 6, cells: [[texts('dash.period'), period]] },
      { row: 1, column: 11, cells: [[texts('dash.today'), { formula: '=TODAY()' }]] },
      { row: 1, column: PERIOD.column, cells: periodFormulas(texts).map((formula) => [formula]) },
    ],
    looks: [
      { area: 'B1', look: { bold: true, size: 16, color: text } },
      { area: 'F1', look: { color: muted, align: 'right' } },
      { area: 'G1:H1', look: { merge: true, background: brandTint, bold: true, align: 'center' } },
      { area: 'K1', look: { color: muted, align: 'right' } },
      { area: 'L1:M1', look: { merge: true, format: 'dd.mm.yyyy', align: 'left' } },
      { area: 'B1:M1', look: { vertical: 'middle', lines: { color: line, sides: ['bottom'] } } },
      { area: `${PERIOD.from}:${PERIOD.lastDay}`, look: { format: 'dd.mm.yyyy' } },
    ],
  };
}

function drawCharts(): DrawnChart[] {
  const { width, gap, height } = CHART;
  const common = { row: ROWS.charts, height, color: COLORS.brand };
  return [
    { ...common, type: 'column', areas: CHART_AREAS.months, column: LEFT.column, width: width - gap },
    { ...common, type: 'bar', areas: CHART_AREAS.stages, column: RIGHT.column, width },
  ];
}

function ground() {
  return { area: 'A1:N60', look: { background: COLORS.ground, color: COLORS.text, size: 10 } };
}

function widths(): Drawing['widths'] {
  return [
    { column: 1, count: 1, pixels: MARGIN_PIXELS },
    { column: FIRST_COLUMN, count: LAST_COLUMN - FIRST_COLUMN + 1, pixels: COLUMN_PIXELS },
    { column: LAST_COLUMN + 1, count: 1, pixels: MARGIN_PIXELS },
  ];
}

function heights(): NonNullable<Drawing['heights']> {
  const gaps = [ROWS.tiles - 1, ROWS.secondTiles - 1, ROWS.sentences - 1].map((row) => ({ row, pixels: 10 }));
  const values = [ROWS.tiles + 1, ROWS.secondTiles + 1].map((row) => ({ row, pixels: 34 }));
  return [{ row: ROWS.strip, pixels: 40 }, ...gaps, ...values];
}
