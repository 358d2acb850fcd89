// The funnel: how far the leads of the period came, each deal once and lost ones too, with the worst drop in words above it.

import { COLORS } from '../../kernel/drawing/colors';
import { counted } from '../../kernel/kpi/expression';
import { leadsThatReached } from '../deals/index';
import { LEFT, ROWS, STAGE_LINES } from './areas';
import { expressionOf, figureCell } from './figures';
import type { LiveNumber } from './live-number';
import { noteOf } from './note';
import {
  type Board,
  fixed,
  formula,
  headed,
  joined,
  line,
  live,
  NUMBER,
  type Part,
  range,
  SHARE,
  SUBTITLE,
  span,
} from './part';
import { bar, percent, quoted, said } from './phrases';
import { addressOf } from './places';
import { operandsOf } from './windows';

const FIRST = ROWS.funnel + 2;
const COLUMN = { label: LEFT.column, bar: LEFT.column + 2, count: LEFT.column + 4, share: LEFT.column + 5 } as const;
/** A bar of all leads, in blocks of text. */
const BAR = 22;

/** Returns the counts of the funnel's lines. */
export function funnelNumbers(): readonly LiveNumber[] {
  return range(0, STAGE_LINES).map((row) => {
    const order = { range: 'dashboard_orders', row };
    return {
      at: { range: 'dashboard_funnel', row, column: COLUMN.count - COLUMN.label },
      key: 'funnel',
      // A lead that has not reached anything yet is one nevertheless.
      expression: row === 0 ? expressionOf('leads') : counted(leadsThatReached),
      operands: { ...operandsOf('chosen'), order },
      by: [],
      followsSegment: true,
      label: order,
    };
  });
}

/** Returns the funnel under its sentence. */
export function drawFunnel(board: Board): Part {
  const { texts } = board;
  const numbers = funnelNumbers();
  const rest = FIRST + STAGE_LINES;
  return joined([
    headed(ROWS.funnel, LEFT.column, formula(sentence(board)), texts('dash.funnelOf')),
    ...numbers.map((number, index) => drawStage(number, index, board)),
    {
      blocks: [
        line(rest, COLUMN.label, [
          formula(
            said(texts('dash.funnelRest'), {
              lost: figureCell('lost'),
              open: figureCell('open'),
              rate: `IF(ISNUMBER(${figureCell('winRate')});${percent(figureCell('winRate'))};"–")`,
            }),
          ),
        ]),
      ],
      looks: [{ area: span(rest, COLUMN.label, COLUMN.label), look: SUBTITLE }],
      markings: [worst()],
      notes: [{ cell: span(FIRST, COLUMN.count, COLUMN.count), text: noteOf('funnel', [leadsThatReached], board) }],
    },
  ]);
}

function drawStage(number: LiveNumber, index: number, board: Board): Part {
  const row = FIRST + index;
  const [label, count] = [COLUMN.label, COLUMN.count].map((column) => fixed(row, column));
  const order = addressOf({ range: 'dashboard_orders', row: index });
  const before = fixed(row - 1, COLUMN.count);
  const top = fixed(FIRST, COLUMN.count);
  const name = `IF(${order}="";"";INDEX(stages_label;MATCH(${order};stages_order;0))&"")`;
  const drawn = `IF(OR(${label}="";${top}=0);"";${bar(`${BAR}*${count}/${top}`, BAR)})`;
  const passed = index === 0 ? '""' : `IF(${label}="";"";IF(${before}=0;"–";${count}/${before}))`;
  return {
    blocks: [line(row, COLUMN.label, [formula(name), '', formula(drawn), '', live(number, board), formula(passed)])],
    looks: [
      { area: span(row, COLUMN.label, COLUMN.label), look: { size: 9 } },
      { area: span(row, COLUMN.bar, COLUMN.bar), look: { color: COLORS.brand, align: 'left', size: 8 } },
      { area: span(row, COLUMN.count, COLUMN.count), look: { ...NUMBER, size: 9, bold: true } },
      { area: span(row, COLUMN.share, COLUMN.share), look: { ...SHARE, size: 9, color: COLORS.muted } },
    ],
  };
}

/** The line of the worst drop. */
function worst(): NonNullable<Part['markings']>[number] {
  const share = `$${span(FIRST + 1, COLUMN.share, COLUMN.share)}`;
  return {
    area: span(FIRST + 1, COLUMN.label, COLUMN.share, FIRST + STAGE_LINES - 1),
    when: `=AND(ISNUMBER(${share});${share}<1;${share}=MIN(${SHARES}))`,
    color: COLORS.late,
    background: COLORS.ground,
  };
}

const SHARES = `${fixed(FIRST + 1, COLUMN.share)}:${fixed(FIRST + STAGE_LINES - 1, COLUMN.share)}`;
const LABELS = `${fixed(FIRST + 1, COLUMN.label)}:${fixed(FIRST + STAGE_LINES - 1, COLUMN.label)}`;
const LABELS_BEFORE = `${fixed(FIRST, COLUMN.label)}:${fixed(FIRST + STAGE_LINES - 2, COLUMN.label)}`;

function sentence({ texts }: Board): string {
  const worst = `MATCH(MIN(${SHARES});${SHARES};0)`;
  const drop = said(texts('dash.worstDrop'), {
    from: `INDEX(${LABELS_BEFORE};${worst})`,
    to: `INDEX(${LABELS};${worst})`,
    share: percent(`MIN(${SHARES})`),
  });
  const leads = fixed(FIRST, COLUMN.count);
  const known = `IF(COUNT(${SHARES})=0;${quoted(texts('dash.noLeads'))};IF(MIN(${SHARES})>=1;${quoted(texts('dash.noDrop'))};${drop}))`;
  return `IF(SUM(${leads})=0;${quoted(texts('dash.noLeads'))};${known})`;
}
