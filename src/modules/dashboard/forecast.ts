// The forecast of the months to come, and how earlier ones came out: a table that the script writes, a chart of it, and below it the
// place where a goal in money becomes leads, offers and calls.

import { COLORS } from '../../kernel/drawing/colors';
import type { DrawnChart } from '../../kernel/drawing/drawing';
import type { Cell } from '../../kernel/schema/codec';
import { CHART, FORECAST_LINES, LEFT, RIGHT, ROWS } from './areas';
import { type Board, fixed, formula, HEAD, headed, joined, line, NUMBER, type Part, range, span } from './part';
import { ifWritten, quoted, said, short, snapshot } from './phrases';

/** The range of the lines. */
export const FORECAST_NAME = 'dashboard_forecast';

const HEAD_ROW = ROWS.forecast + 2;
const FIRST = HEAD_ROW + 1;

/** Whole units of the firm's currency; null where nobody can know yet. */
export interface ForecastShown {
  /** Such as '11.26'. */
  readonly month: string;
  readonly low: number | null;
  readonly middle: number | null;
  readonly high: number | null;
  readonly actual: number | null;
}

/** Returns what is written into FORECAST_NAME, the earliest month first. */
export function forecastCells(lines: readonly ForecastShown[]): readonly (readonly Cell[])[] {
  return range(0, FORECAST_LINES).map((index) => {
    const each = lines[index];
    if (!each) return ['', '', '', '', '', ''];
    const { month, low, middle, high, actual } = each;
    return [month, low ?? '', middle ?? '', high ?? '', actual ?? '', ''];
  });
}

/** Returns the table under its sentence. */
export function drawForecast(board: Board): Part {
  const { texts } = board;
  const heads = ['col.month', 'col.low', 'col.middle', 'col.high', 'col.actual'].map((key) => texts(key));
  return joined([
    headed(ROWS.forecast, LEFT.column, formula(sentence(board)), texts('dash.forecastOf')),
    headed(ROWS.forecast, RIGHT.column, formula(chartSentence(board)), texts('dash.forecastChart')),
    {
      blocks: [line(HEAD_ROW, LEFT.column, [...heads, ''])],
      looks: [
        { area: span(HEAD_ROW, LEFT.column, LEFT.column + 5), look: HEAD },
        { area: span(HEAD_ROW, LEFT.column + 1, LEFT.column + 5), look: { align: 'right' } },
        {
          area: span(FIRST, LEFT.column, LEFT.column, FIRST + FORECAST_LINES - 1),
          look: { size: 8, align: 'left', format: '@' },
        },
        { area: span(FIRST, LEFT.column + 1, LEFT.column + 5, FIRST + FORECAST_LINES - 1), look: NUMBER },
      ],
    },
  ]);
}

function sentence({ texts }: Board): string {
  const [low, high] = [snapshot('forecastLow'), snapshot('forecastHigh')];
  const known = said(texts('dash.forecastSaid'), { low: short(low, texts), high: short(high, texts) });
  return ifWritten(high, known, quoted(texts('dash.forecastLater')));
}

/** Of the last month that is over: how far it lay from what was expected. */
function chartSentence({ texts }: Board): string {
  const area = (offset: number) =>
    `${fixed(FIRST, LEFT.column + offset)}:${fixed(FIRST + FORECAST_LINES - 1, LEFT.column + offset)}`;
  return `IF(COUNT(${area(4)})=0;${quoted(texts('dash.noForecasts'))};${said(texts('dash.forecastsHeld'), { count: `COUNT(${area(4)})` })})`;
}

/** What was expected beside what came. */
export const FORECAST_CHART: DrawnChart = {
  key: 'forecast',
  type: 'combo',
  areas: [0, 1, 2, 3, 4].map((offset) =>
    span(HEAD_ROW, LEFT.column + offset, LEFT.column + offset, FIRST + FORECAST_LINES - 1),
  ),
  row: ROWS.forecast + 2,
  column: RIGHT.column,
  width: CHART.width,
  height: 8 * 21,
  color: COLORS.brand,
  series: [
    { type: 'line', color: COLORS.line },
    { type: 'line', color: COLORS.today, dashed: true },
    { type: 'line', color: COLORS.line },
    { type: 'columns', color: COLORS.brand },
  ],
};
