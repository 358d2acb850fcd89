// What needs somebody today: counts, live where a formula can say them, and the ten worst by name, which the script writes.

import { COLORS } from '../../kernel/drawing/colors';
import { measuresOf } from '../../kernel/kpi/expression';
import type { Cell } from '../../kernel/schema/codec';
import { openDeals, plannedDeals } from '../deals/index';
import { ATTENTION_LINES, LEFT, RIGHT, ROWS } from './areas';
import { expressionOf } from './figures';
import type { LiveNumber } from './live-number';
import { noteFrom } from './note';
import {
  type Board,
  type Content,
  fixed,
  formula,
  headed,
  joined,
  line,
  live,
  NUMBER,
  type Part,
  range,
  ruled,
  SUBTITLE,
  span,
} from './part';
import { ifWritten, quoted, said, short, snapshot } from './phrases';
import { addressOf } from './places';
import type { SnapshotKey } from './snapshot-keys';
import { operandsOf } from './windows';

/** The range of the list. */
export const ATTENTION_NAME = 'dashboard_attention';

const FIRST = ROWS.attention + 2;
const COLUMN = { label: LEFT.column, count: LEFT.column + 3, hint: LEFT.column + 4 } as const;
const MORE = FIRST + 8;

export interface AttentionShown {
  /** In a word or two: late, stuck, debt. */
  readonly kind: string;
  readonly what: string;
  /** Such as '2 kun'. */
  readonly since: string;
}

/** Returns what is written into ATTENTION_NAME: the first ten. */
export function attentionCells(items: readonly AttentionShown[]): readonly (readonly Cell[])[] {
  return range(0, ATTENTION_LINES).map((index) => {
    const item = items[index];
    return item ? [item.kind, item.what, '', '', '', item.since] : ['', '', '', '', '', ''];
  });
}

type CountLine = { readonly text: string; readonly hint: string } & (
  | { readonly number: LiveNumber }
  | { readonly key: SnapshotKey }
);

const LINES: readonly CountLine[] = [
  { text: 'attention.overdue', hint: 'attention.overdue.do', number: numberOf(0, 'overdue', expressionOf('overdue')) },
  {
    text: 'attention.noStep',
    hint: 'attention.noStep.do',
    number: numberOf(1, 'noStep', { is: 'less', of: openDeals.figure, less: plannedDeals.figure }),
  },
  { text: 'attention.stuck', hint: 'attention.stuck.do', key: 'stuck' },
  { text: 'attention.unanswered', hint: 'attention.unanswered.do', key: 'unanswered' },
  { text: 'attention.debtors', hint: 'attention.debtors.do', key: 'debtors' },
  { text: 'attention.bigDeals', hint: 'attention.bigDeals.do', key: 'bigDeals' },
  { text: 'attention.requests', hint: 'attention.requests.do', key: 'openRequests' },
];

function numberOf(row: number, key: string, expression: LiveNumber['expression']): LiveNumber {
  const at = { range: 'dashboard_counts', row, column: COLUMN.count - COLUMN.label };
  return { at, key, expression, operands: operandsOf('chosen'), by: [], followsSegment: true };
}

/** Returns the live numbers of the block. */
export function attentionNumbers(): readonly LiveNumber[] {
  return LINES.flatMap((each) => ('number' in each ? [each.number] : []));
}

/** Returns the counts, what else the script knows, and the list. */
export function drawAttention(board: Board): Part {
  const { texts } = board;
  const rows = range(FIRST, LINES.length);
  const counts = `${fixed(FIRST, COLUMN.count)}:${fixed(FIRST + LINES.length - 1, COLUMN.count)}`;
  const title = said(texts('dash.attention'), { count: `SUM(${counts})` });
  const listed = addressOf({ range: ATTENTION_NAME });
  return joined([
    headed(
      ROWS.attention,
      LEFT.column,
      formula(`IF(SUM(${counts})=0;${quoted(texts('dash.noAttention'))};${title})`),
      texts('dash.attentionOf'),
    ),
    headed(
      ROWS.attention,
      RIGHT.column,
      formula(`IF(${listed}="";${quoted(texts('dash.nothingListed'))};${quoted(texts('dash.first'))})`),
      texts('dash.firstOf'),
    ),
    {
      blocks: LINES.map((each, index) => line(FIRST + index, COLUMN.label, countLine(each, board))),
      looks: [
        { area: span(FIRST, COLUMN.label, COLUMN.label, MORE + 2), look: { size: 9, align: 'left' } },
        {
          area: span(FIRST, COLUMN.count, COLUMN.count, FIRST + LINES.length - 1),
          look: { ...NUMBER, size: 9, bold: true },
        },
        { area: span(FIRST, COLUMN.hint, COLUMN.hint, FIRST + LINES.length - 1), look: SUBTITLE },
        ...ruled(rows, LEFT.column, LEFT.column + 5),
        ...drawList(),
      ],
      markings: [
        {
          area: span(FIRST, COLUMN.count, COLUMN.count, FIRST + 4),
          when: `=AND(ISNUMBER(E${FIRST});E${FIRST}>0)`,
          color: COLORS.late,
          background: COLORS.ground,
        },
        {
          area: span(FIRST, RIGHT.column, RIGHT.column, FIRST + ATTENTION_LINES - 1),
          when: `=I${FIRST}<>""`,
          color: COLORS.late,
          background: COLORS.lateTint,
        },
      ],
      notes: attentionNumbers().map((number, index) => ({
        cell: span(FIRST + index, COLUMN.count, COLUMN.count),
        text: noteFrom(texts(`kpi.${number.key}.means`), measuresOf(number.expression), board),
      })),
    },
    drawMore(board),
  ]);
}

function drawList(): Part['looks'] {
  return [
    {
      area: span(FIRST, RIGHT.column, RIGHT.column + 5, FIRST + ATTENTION_LINES - 1),
      look: { size: 8, align: 'left' },
    },
    { area: span(FIRST, RIGHT.column + 5, RIGHT.column + 5, FIRST + ATTENTION_LINES - 1), look: { align: 'right' } },
  ];
}

function countLine(each: CountLine, board: Board): readonly Content[] {
  const { texts } = board;
  const value =
    'number' in each ? live(each.number, board) : formula(ifWritten(snapshot(each.key), snapshot(each.key)));
  return [texts(each.text), '', '', value, texts(each.hint), ''];
}

/** Figures that the script alone can say, in a line each. */
function drawMore({ texts }: Board): Part {
  const ltv = [snapshot('ltvToDate'), snapshot('ltvExpected')] as const;
  const amounts = {
    now: ifWritten(ltv[0], short(ltv[0], texts), '"–"'),
    expected: ifWritten(ltv[1], short(ltv[1], texts), '"–"'),
  };
  const paid = snapshot('paidOnTime');
  const lines = [
    said(texts('dash.ltv'), amounts),
    said(texts('dash.paidOnTime'), { share: ifWritten(paid, `ROUND(100*${paid};0)&" %"`, '"–"') }),
    said(texts('dash.staffActive'), {
      count: ifWritten(snapshot('staffActive', 2), snapshot('staffActive', 2), '"–"'),
    }),
  ];
  return { blocks: [{ row: MORE, column: COLUMN.label, cells: lines.map((each) => [formula(each)]) }], looks: [] };
}
