// B2C beside B2B: growth of customers, of repeat purchases and of sales, and the loyal share, of the last twelve months; beside them
// what was before, what is wanted, and the band that firms with a CRM report.

import { COLORS } from '../../kernel/drawing/colors';
import type { Texts } from '../../kernel/i18n/texts';
import { measuresOf } from '../../kernel/kpi/expression';
import { ROWS } from './areas';
import { noteFrom } from './note';
import {
  type Board,
  type Content,
  fixed,
  formula,
  HEAD,
  headed,
  joined,
  line,
  live,
  type Part,
  range,
  ruled,
  SHARE,
  span,
} from './part';
import { dayText, ifWritten, percent, quoted, said, snapshot } from './phrases';
import type { SnapshotKey } from './snapshot-keys';
import { COLUMN, LINES, type Line, numberOf, SEGMENT_COUNT } from './table-one-lines';
import { segmentLabels } from './windows';

const SEGMENT_ROW = ROWS.tableOne + 2;
const HEAD_ROW = ROWS.tableOne + 3;
const FIRST = HEAD_ROW + 1;

/** Returns the table under its sentence. */
export function drawTableOne(board: Board): Part {
  const { texts } = board;
  const [, ...segments] = segmentLabels(board);
  const heads = ['col.now', 'col.before', 'col.goal', 'col.band'].map((key) => texts(key));
  const rows = LINES.map((_, index) => FIRST + index);
  return joined([
    headed(ROWS.tableOne, COLUMN.label, formula(sentence(board)), texts('dash.tableOneOf')),
    {
      blocks: [
        line(SEGMENT_ROW, COLUMN.first, segments.flatMap((segment) => [segment, '', '', '', '']).slice(0, -1)),
        line(HEAD_ROW, COLUMN.label, [texts('col.figure'), '', ...heads, '', ...heads]),
        ...LINES.map((each, index) => line(FIRST + index, COLUMN.label, cellsOf(each, index, board))),
      ],
      looks: [
        { area: span(SEGMENT_ROW, COLUMN.first, COLUMN.last), look: { bold: true, size: 9, align: 'right' } },
        { area: span(HEAD_ROW, COLUMN.label, COLUMN.last), look: HEAD },
        { area: span(HEAD_ROW, COLUMN.first, COLUMN.last), look: { align: 'right' } },
        { area: span(FIRST, COLUMN.label, COLUMN.label, FIRST + LINES.length - 1), look: { size: 9, align: 'left' } },
        {
          area: span(FIRST, COLUMN.first, COLUMN.last, FIRST + LINES.length - 1),
          look: { ...SHARE, size: 9, color: COLORS.muted },
        },
        ...range(0, SEGMENT_COUNT).map((segment) => ({
          area: span(FIRST, columnOf(segment), columnOf(segment), FIRST + LINES.length - 1),
          look: { bold: true, color: COLORS.text },
        })),
        ...ruled(rows, COLUMN.label, COLUMN.last),
      ],
      markings: LINES.flatMap((each, index) => markingsOf(each, index)),
      notes: LINES.map((each, index) => ({
        cell: span(FIRST + index, COLUMN.label, COLUMN.label),
        text: noteFrom(texts(`kpi.${each.key}.means`), measuresOf(each.expression), board),
      })),
    },
  ]);
}

function columnOf(segment: number): number {
  return COLUMN.first + segment * COLUMN.each;
}

function cellsOf({ key, baseline, goal, bands }: Line, row: number, board: Board): readonly Content[] {
  const written = (of: SnapshotKey, segment: number): Content => {
    const value = snapshot(of, 3 + segment);
    return formula(ifWritten(value, value));
  };
  const segments = bands.flatMap((band, segment) => [
    live(numberOf(row, segment), board),
    written(baseline, segment),
    written(goal, segment),
    bandText(band),
    '',
  ]);
  return [board.texts(`kpi.${key}`), '', ...segments.slice(0, -1)];
}

function bandText([from, to]: readonly [number, number]): string {
  return from === to ? `${from} %` : `${from}–${to} %`;
}

/** Green where the firm is within the band or above it. */
function markingsOf({ bands }: Line, row: number): NonNullable<Part['markings']> {
  return bands.map(([from], segment) => {
    const cell = fixed(FIRST + row, columnOf(segment));
    const when = `=AND(ISNUMBER(${cell});100*${cell}>=${from})`;
    return {
      area: span(FIRST + row, columnOf(segment), columnOf(segment)),
      when,
      color: COLORS.good,
      background: COLORS.ground,
    };
  });
}

function sentence(board: Board): string {
  const { texts } = board;
  const row = FIRST + LINES.findIndex(({ key }) => key === 'salesGrowth');
  const [b2c, b2b] = range(0, SEGMENT_COUNT).map((segment) => {
    const cell = fixed(row, columnOf(segment));
    return `IF(ISNUMBER(${cell});IF(${cell}<0;"−";"+")&${percent(`ABS(${cell})`)};"–")`;
  });
  const known = said(texts('dash.tableOneSaid'), { b2c: b2c ?? '""', b2b: b2b ?? '""' });
  const numbers = range(0, SEGMENT_COUNT).map((segment) => fixed(row, columnOf(segment)));
  return `IF(COUNT(${numbers.join(';')})=0;${unknown(texts)};${known})`;
}

/** Why there is no growth: no record at all, none of two years yet, or none of the year before. */
function unknown(texts: Texts): string {
  const day = 'EDATE(dashboard_first_day-7;24)-1';
  const later = said(texts('dash.tableOneLater'), { date: dayText(day) });
  const never = quoted(texts('dash.noChange'));
  return `IF(dashboard_first_day=0;${quoted(texts('dash.withFirst'))};IF(${day}>dashboard_today;${later};${never}))`;
}
