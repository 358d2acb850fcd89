// Sales of the last twelve months against plan and forecast, cash beside them: a chart under a sentence, and its table.

import { COLORS } from '../../kernel/drawing/colors';
import type { DrawnChart } from '../../kernel/drawing/drawing';
import { CHART, MONTHS, RIGHT, ROWS } from './areas';
import { expressionOf } from './figures';
import type { LiveNumber } from './live-number';
import {
  type Board,
  fixed,
  formula,
  HEAD,
  headed,
  joined,
  line,
  live,
  NUMBER,
  type Part,
  range,
  ruled,
  span,
} from './part';
import { ifWritten, monthWord, percent, quoted, said, short, snapshot } from './phrases';
import { addressOf } from './places';
import { operandsOf } from './windows';

const HEAD_ROW = ROWS.sources + 2;
const FIRST = HEAD_ROW + 1;
const LAST = FIRST + MONTHS - 1;
const COLUMN = { month: 9, sales: 10, plan: 11, forecast: 12, cash: 13, won: 14 } as const;
const COUNTED = { sales: COLUMN.sales, cash: COLUMN.cash, won: COLUMN.won } as const;

/** Returns the live numbers of the months, line by line. */
export function monthNumbers(): readonly LiveNumber[] {
  return range(0, MONTHS).flatMap((row) => Object.keys(COUNTED).map((key) => numberOf(key, row)));
}

function numberOf(key: string, row: number): LiveNumber {
  const day = (offset: number) => ({ range: 'dashboard_month_days', row: row + offset });
  const column = COUNTED[key as keyof typeof COUNTED] - COLUMN.month; // Its keys are all that are asked for.
  return {
    at: { range: 'dashboard_months', row, column },
    key,
    expression: expressionOf(key),
    operands: { ...operandsOf('chosen'), from: day(0), until: day(1) },
    by: [],
    followsSegment: true,
  };
}

/** Returns the sentence over the chart and the table below it. */
export function drawMonths(board: Board): Part {
  const { texts } = board;
  const heads = ['col.month', 'col.sales', 'dash.plan', 'kpi.forecast', 'col.cash', 'col.won'].map((key) => texts(key));
  const rows = range(FIRST, MONTHS);
  return joined([
    headed(ROWS.funnel, RIGHT.column, formula(sentence(board)), texts('dash.monthsOf')),
    headed(ROWS.sources, RIGHT.column, texts('block.months'), texts('dash.monthsTable')),
    {
      blocks: [
        line(HEAD_ROW, COLUMN.month, heads),
        { row: FIRST, column: COLUMN.month, cells: rows.map((_, index) => monthLine(index, board)) },
      ],
      looks: [
        { area: span(HEAD_ROW, COLUMN.month, COLUMN.won), look: HEAD },
        { area: span(HEAD_ROW, COLUMN.sales, COLUMN.won), look: { align: 'right' } },
        { area: span(FIRST, COLUMN.month, COLUMN.month, LAST), look: { size: 8, align: 'left', format: 'mm.yy' } },
        { area: span(FIRST, COLUMN.sales, COLUMN.won, LAST), look: NUMBER },
        ...ruled(rows, COLUMN.month, COLUMN.won),
      ],
    },
  ]);
}

function monthLine(row: number, board: Board) {
  const month = addressOf({ range: 'dashboard_month_days', row });
  const number = (key: string) => live(numberOf(key, row), board);
  const middle = snapshot('forecastMiddle');
  return [
    formula(month),
    number('sales'),
    formula('IF(dashboard_month_plan>0;IF(dashboard_segment="";dashboard_month_plan;"");"")'),
    formula(`IF(${month}=dashboard_this_month;${ifWritten(middle, middle)};"")`),
    number('cash'),
    number('won'),
  ];
}

/** "November: sales 84,6 mln, 85 % of the plan; cash 71,2 mln." */
function sentence({ texts }: Board): string {
  const [sales, plan, cash] = [COLUMN.sales, COLUMN.plan, COLUMN.cash].map((column) => fixed(LAST, column));
  const all = `SUM(${fixed(FIRST, COLUMN.sales)}:${fixed(LAST, COLUMN.sales)})`;
  const cashAll = `SUM(${fixed(FIRST, COLUMN.cash)}:${fixed(LAST, COLUMN.cash)})`;
  const amounts = said(texts('dash.monthSaid'), {
    month: monthWord(fixed(LAST, COLUMN.month), texts),
    sales: short(String(sales), texts),
    cash: short(String(cash), texts),
  });
  const planned = said(texts('dash.ofPlan'), { share: percent(`${sales}/${plan}`) });
  const ofPlan = `IF(ISNUMBER(${plan});IF(ISNUMBER(${sales});${planned};"");"")`;
  return `IF(AND(${all}=0;${cashAll}=0);${quoted(texts('dash.noSales'))};${amounts}&${ofPlan})`;
}

/** Sales as columns; plan and cash as lines; the forecast as a point of its own. */
export const MONTHS_CHART: DrawnChart = {
  key: 'months',
  type: 'combo',
  areas: range(COLUMN.month, 5).map((column) => span(HEAD_ROW, column, column, LAST)),
  row: ROWS.funnel + 2,
  column: RIGHT.column,
  width: CHART.width,
  height: CHART.height,
  color: COLORS.brand,
  series: [
    { type: 'columns', color: COLORS.brand },
    { type: 'line', color: COLORS.today, dashed: true },
    { type: 'columns', color: COLORS.forecast },
    { type: 'line', color: COLORS.muted },
  ],
};
