// B2C beside B2B: growth of customers, of repeat purchases and of sales, and the loyal share, of the last twelve months; beside them
// what was before, what is wanted, and the band that firms with a CRM report.

import { COLORS } from '../../kernel/drawing/colors';
import { counted, type Expression, measuresOf, type Plain } from '../../kernel/kpi/expression';
import { LEFT, RIGHT, ROWS } from './areas';
import { expressionOf, plainOf } from './figures';
import type { LiveNumber } from './live-number';
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
import { ifWritten, percent, quoted, said, snapshot } from './phrases';
import type { SnapshotKey } from './snapshot-keys';
import { operandsOf, segmentLabels } from './windows';

const SEGMENT_ROW = ROWS.tableOne + 2;
const HEAD_ROW = ROWS.tableOne + 3;
const FIRST = HEAD_ROW + 1;
/** Columns: the figure's name, then four a segment. */
const COLUMN = { label: LEFT.column, first: 4, each: RIGHT.column - 4, last: 12 } as const;
const SEGMENT_COUNT = 2;

interface Line {
  readonly key: string;
  readonly expression: Expression;
  readonly baseline: SnapshotKey;
  readonly goal: SnapshotKey;
  /** Per cent, from and to, of B2C and of B2B: requirements.md R062, R063, R064 and R066. */
  readonly bands: readonly [readonly [number, number], readonly [number, number]];
}

const LINES: readonly Line[] = [
  {
    key: 'customerGrowth',
    expression: expressionOf('customerGrowth'),
    baseline: 'baselineCustomerGrowth',
    goal: 'goalCustomerGrowth',
    bands: [
      [25, 30],
      [10, 15],
    ],
  },
  {
    key: 'repeatGrowth',
    expression: inYear(plainOf('repeats')),
    baseline: 'baselineRepeatGrowth',
    goal: 'goalRepeatGrowth',
    bands: [
      [20, 25],
      [30, 40],
    ],
  },
  {
    key: 'salesGrowth',
    expression: inYear(plainOf('sales')),
    baseline: 'baselineSalesGrowth',
    goal: 'goalSalesGrowth',
    bands: [
      [15, 20],
      [25, 30],
    ],
  },
  {
    key: 'loyal',
    expression: expressionOf('loyal'),
    baseline: 'baselineLoyal',
    goal: 'goalLoyal',
    bands: [
      [70, 75],
      [80, 80],
    ],
  },
];

/** A year against the one before it. */
function inYear(plain: Plain): Expression {
  if (plain.is !== 'measure') throw new Error('Only a figure of one measure grows from year to year here.');
  const before = counted(plain.measure, { from: 'previousFrom', before: 'previousUntil' });
  return { is: 'change', from: before, to: plain };
}

/** Returns the live numbers of the table. */
export function tableOneNumbers(): readonly LiveNumber[] {
  return LINES.flatMap((_, row) => range(0, SEGMENT_COUNT).map((segment) => numberOf(row, segment)));
}

function numberOf(row: number, segment: number): LiveNumber {
  const { key, expression } = LINES[row] ?? { key: '', expression: expressionOf('loyal') };
  const label = { range: 'dashboard_segments', column: segment * COLUMN.each };
  return {
    at: { range: 'dashboard_table_one', row, column: COLUMN.first - COLUMN.label + segment * COLUMN.each },
    key,
    expression,
    operands: { ...operandsOf('year'), segment: label },
    by: ['segment'],
    followsSegment: false,
  };
}

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
  return `IF(COUNT(${numbers.join(';')})=0;${quoted(texts('dash.tableOneLater'))};${known})`;
}
