// The three tables of the dashboard (months, stages, sources), two of which the charts draw.

import { COLORS } from '../../kernel/drawing/colors';
import type { Drawing, Formula } from '../../kernel/drawing/drawing';
import { columnLetters } from '../../kernel/drawing/drawing';
import type { Texts } from '../../kernel/i18n/texts';
import { toFormula } from '../../kernel/kpi/formula';
import { amountInStage, dealsInStage, leadsFromSource, wonDeals, wonFromSource } from '../deals/index';
import { salesAmount } from '../sales/index';
import { SOURCE_COUNT } from '../settings/index';
import { STAGES } from '../stages/index';
import { LEFT, MONTHS, RIGHT, ROWS } from './layout';
import { CHOSEN, PERIOD_NAMES } from './period';
import { stageCell } from './tiles';

type TablesDrawing = Pick<Drawing, 'blocks' | 'looks'>;

/** The columns of a table within its half; a label may run over into the blank cell beside it. */
const COUNT = 2;
const AMOUNT = 3;
const WIDTH = 4;
const MONTH_FORMAT = 'mm.yy';
const NUMBER_FORMAT = '#,##0';
// They come first among the stages.
const OPEN_STAGES = STAGES.filter((stage) => stage.outcome === 'open').length;

/** A1 areas, headings included, of what the charts draw: labels, then the series. */
export const CHART_AREAS = {
  months: [area(LEFT.column, ROWS.tables, MONTHS), area(LEFT.column + AMOUNT, ROWS.tables, MONTHS)],
  // The three stages in which a deal is open, as they stand now.
  stages: [area(RIGHT.column, ROWS.tables, OPEN_STAGES), area(RIGHT.column + COUNT, ROWS.tables, OPEN_STAGES)],
} as const;

/** Returns the tables under the charts. */
export function drawTables(texts: Texts): TablesDrawing {
  const head = (...keys: readonly [string, string, string]): Line => keys.map((key) => texts(key));
  const tables = [
    drawTable(LEFT.column, ROWS.tables, [head('col.month', 'tile.wonDeals', 'tile.sales'), ...monthLines()]),
    drawTable(RIGHT.column, ROWS.tables, [head('col.stage', 'col.count', 'col.amount'), ...stageLines()]),
    drawTable(RIGHT.column, ROWS.sources, [head('col.source', 'col.leads', 'col.won'), ...sourceLines()]),
  ];
  const months = {
    area: `${LEFT.first}${ROWS.tables + 1}:${LEFT.first}${ROWS.tables + MONTHS}`,
    look: { format: MONTH_FORMAT },
  };
  return {
    blocks: tables.flatMap(({ blocks }) => blocks),
    looks: [...tables.flatMap(({ looks }) => looks), months],
  };
}

function monthLines(): Line[] {
  return Array.from({ length: MONTHS }, (_, index) => {
    const month = labelCell(LEFT.column, ROWS.tables, index);
    const first =
      index === 0
        ? `EOMONTH(${PERIOD_NAMES.lastDay};${-MONTHS})+1`
        : `EOMONTH(${labelCell(LEFT.column, ROWS.tables, index - 1)};0)+1`;
    const within = { from: month, before: `(EOMONTH(${month};0)+1)` };
    return formulas(first, toFormula(wonDeals, within), toFormula(salesAmount, within));
  });
}

function stageLines(): Line[] {
  return STAGES.map((_, index) => {
    const stage = labelCell(RIGHT.column, ROWS.tables, index);
    return formulas(stageCell(index), toFormula(dealsInStage, { stage }), toFormula(amountInStage, { stage }));
  });
}

function sourceLines(): Line[] {
  return Array.from({ length: SOURCE_COUNT }, (_, index) => {
    const source = labelCell(RIGHT.column, ROWS.sources, index);
    const operands = { source, ...CHOSEN };
    const leads = toFormula(leadsFromSource, operands);
    const won = toFormula(wonFromSource, operands);
    // A source that was deleted leaves an empty line, not the count of all blank cells.
    return formulas(
      `INDEX(sources_label;${index + 2})&""`,
      `IF(${source}="";"";${leads})`,
      `IF(${source}="";"";${won})`,
    );
  });
}

type Line = readonly (string | Formula)[];

function formulas(...expressions: readonly [string, string, string]): Line {
  return expressions.map((expression) => ({ formula: `=${expression}` }));
}

function drawTable(column: number, row: number, lines: readonly Line[]): TablesDrawing {
  const cells = lines.map(([label = '', count = '', amount = '']) => [label, '', count, amount]);
  return {
    blocks: [{ row, column, cells }],
    looks: lines.flatMap((_, index) => lineLooks(column, row + index, index === 0)),
  };
}

function lineLooks(column: number, row: number, isHead: boolean): TablesDrawing['looks'][number][] {
  const at = (offset: number): string => `${columnLetters(column + offset)}${row}`;
  const whole = isHead
    ? { bold: true, background: COLORS.brandTint, color: COLORS.text }
    : { lines: { color: COLORS.line, sides: ['bottom'] as const } };
  return [
    { area: at(0), look: { align: 'left' } },
    { area: `${at(COUNT)}:${at(AMOUNT)}`, look: { align: 'right', format: NUMBER_FORMAT } },
    { area: `${at(0)}:${at(WIDTH - 1)}`, look: whole },
  ];
}

function labelCell(column: number, row: number, index: number): string {
  return `${columnLetters(column)}${row + 1 + index}`;
}

function area(column: number, row: number, rows: number): string {
  const letters = columnLetters(column);
  return `${letters}${row}:${letters}${row + rows}`;
}
