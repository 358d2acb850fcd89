// What the goal takes: the firm's own counts of twelve months turn the plan of a month back into deals, offers, leads and contacts a
// day, in cells that anybody can follow.

import { counted } from '../../kernel/kpi/expression';
import { leadsThatReached, wonAmount } from '../deals/index';
import { type GoalCells, goalFormulas } from '../forecast/index';
import { LEFT, RIGHT, ROWS } from './areas';
import { expressionOf, plainOf } from './figures';
import type { LiveNumber } from './live-number';
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
  span,
} from './part';
import { quoted, said } from './phrases';
import { operandsOf } from './windows';

const FIRST = ROWS.solver + 2;
/** An amount of a year takes two columns. */
const VALUE = { input: LEFT.column + 4, result: RIGHT.column + 5 } as const;
const INPUTS = ['goal', 'done', 'won', 'wonAmount', 'offers', 'leads', 'touches', 'workDays'] as const;
const RESULTS = ['deals', 'offers', 'leads', 'callsADay'] as const;

type Input = (typeof INPUTS)[number];

/** Returns the live numbers of the block: what the firm did in twelve months, and in this one. */
export function solverNumbers(): readonly LiveNumber[] {
  const year = operandsOf('year');
  const offer = { ...year, order: { range: 'dashboard_offer_order' } };
  const month = { ...year, from: { range: 'dashboard_this_month' }, until: { range: 'dashboard_year_until' } };
  return [
    numberOf('done', counted(wonAmount), month),
    numberOf('won', expressionOf('won'), year),
    numberOf('wonAmount', counted(wonAmount), year),
    numberOf('offers', counted(leadsThatReached), offer),
    numberOf('leads', expressionOf('leads'), year),
    numberOf('touches', plainOf('contacts'), year),
  ];
}

function numberOf(key: Input, expression: LiveNumber['expression'], operands: LiveNumber['operands']): LiveNumber {
  const at = { range: 'dashboard_solver', row: INPUTS.indexOf(key), column: VALUE.input - LEFT.column };
  return { at, key, expression, operands, by: [], followsSegment: false };
}

/** Returns the block under its sentence. */
export function drawSolver(board: Board): Part {
  const { texts } = board;
  const result = (index: number) => fixed(FIRST + index, VALUE.result);
  const cells = Object.fromEntries(INPUTS.map((key, index) => [key, fixed(FIRST + index, VALUE.input)]));
  // as: made of all inputs, one by one.
  const formulas = goalFormulas(cells as GoalCells, { deals: result(0), leads: result(2) });
  return joined([
    headed(ROWS.solver, LEFT.column, formula(sentence(board)), texts('dash.solverOf')),
    headed(ROWS.solver, RIGHT.column, texts('block.solver'), texts('dash.solverResult')),
    {
      blocks: [
        ...INPUTS.map((key, index) => inputLine(key, FIRST + index, board)),
        ...RESULTS.map((key, index) =>
          line(FIRST + index, RIGHT.column, [
            texts(`solver.${key}`),
            '',
            '',
            '',
            '',
            formula(`IF(${PLAN}=0;"–";${formulas[key]})`),
          ]),
        ),
      ],
      looks: [
        ...[LEFT, RIGHT].flatMap(({ column }) => [
          { area: span(FIRST, column, column, FIRST + INPUTS.length - 1), look: { size: 9, align: 'left' as const } },
          { area: span(FIRST, column + 4, column + 5, FIRST + INPUTS.length - 1), look: { ...NUMBER, size: 9 } },
        ]),
        ...INPUTS.map((_, index) => {
          return { area: span(FIRST + index, VALUE.input, VALUE.input + 1), look: { merge: true } };
        }),
        { area: span(FIRST, VALUE.result, VALUE.result, FIRST + RESULTS.length - 1), look: { bold: true } },
        ...ruled(range(FIRST, INPUTS.length), LEFT.column, VALUE.input + 1),
        ...ruled(range(FIRST, RESULTS.length), RIGHT.column, VALUE.result),
      ],
    },
  ]);
}

function inputLine(key: Input, row: number, board: Board) {
  const number = solverNumbers().find((each) => each.key === key);
  const value: Content = number ? live(number, board) : formula(key === 'goal' ? PLAN : WORK_DAYS);
  return line(row, LEFT.column, [board.texts(`solver.${key}`), '', '', '', value]);
}

const PLAN = 'MAX(0;dashboard_month_plan)';
/** Monday to Friday: the one count of working days that all sheets share. */
const WORK_DAYS = 'NETWORKDAYS(dashboard_today;EOMONTH(dashboard_today;0))';

function sentence({ texts }: Board): string {
  const [deals, , leads, calls] = RESULTS.map((_, index) => fixed(FIRST + index, VALUE.result));
  const takes = said(texts('dash.solverSaid'), {
    deals: String(deals),
    leads: String(leads),
    calls: String(calls),
  });
  const open = `IF(ISNUMBER(${deals});${takes};${quoted(texts('dash.solverLittle'))})`;
  const reached = `IF(${fixed(FIRST + 1, VALUE.input)}>=${fixed(FIRST, VALUE.input)};${quoted(texts('dash.solverDone'))};${open})`;
  return `IF(${PLAN}=0;${quoted(texts('dash.solverLater'))};${reached})`;
}
