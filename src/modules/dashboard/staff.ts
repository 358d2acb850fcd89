// Who sells: won deals, sales and contacts by person, and in which stages their open deals stand for how many days.

import { COLORS } from '../../kernel/drawing/colors';
import { wordIn } from '../../kernel/i18n/language';
import { toFormula } from '../../kernel/kpi/formula';
import { narrowed } from '../../kernel/kpi/measure';
import { dealsInStage } from '../deals/index';
import { STAGE_OUTCOMES } from '../stages/index';
import { LEFT, MATRIX_STAGES, RIGHT, ROWS, STAFF_LINES } from './areas';
import { expressionOf, figureCell } from './figures';
import type { LiveNumber } from './live-number';
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
  NUMBER,
  type Part,
  range,
  ruled,
  span,
} from './part';
import { quoted, said, short } from './phrases';
import { addressOf } from './places';
import { operandsOf } from './windows';

const STAGE_ROW = ROWS.staff + 2;
const HEAD_ROW = ROWS.staff + 3;
const FIRST = HEAD_ROW + 1;
const LAST = FIRST + STAFF_LINES - 1;
// Between them stands what is on no line.
const TOTAL = LAST + 2;
const HALVES = [LEFT, RIGHT] as const;
const COLUMN = { label: LEFT.column, won: 4, sales: 5, contacts: 6, overdue: 7 } as const;
const KEYS = ['won', 'sales', 'contacts', 'overdue'] as const;

/** Returns the live numbers of people's lines and of the line of all, and those of the matrix. */
export function staffNumbers(): readonly LiveNumber[] {
  const rows = [...range(0, STAFF_LINES), STAFF_LINES + 1];
  return rows.flatMap((row) => [
    ...KEYS.map((key) => numberOf(key, row)),
    ...range(0, MATRIX_STAGES).map((stage) => inStage(stage, row)),
  ]);
}

function numberOf(key: (typeof KEYS)[number], row: number): LiveNumber {
  return {
    ...ofPerson(row),
    at: { range: 'dashboard_staff', row, column: COLUMN[key] - COLUMN.label },
    key,
    expression: expressionOf(key),
  };
}

function inStage(stage: number, row: number): LiveNumber {
  const person = ofPerson(row);
  const label = { range: 'dashboard_stages', column: 2 * stage };
  return {
    ...person,
    at: { range: 'dashboard_matrix', row, column: 2 * stage },
    key: 'inStage',
    expression: { is: 'measure', measure: dealsInStage, given: {} },
    operands: { ...person.operands, stage: label },
    label: person.label ?? label,
  };
}

function ofPerson(row: number): Pick<LiveNumber, 'operands' | 'by' | 'followsSegment' | 'label'> {
  const owner = { range: 'dashboard_staff', row };
  if (row > STAFF_LINES) return { operands: operandsOf('chosen'), by: [], followsSegment: true };
  return { operands: { ...operandsOf('chosen'), owner }, by: ['owner'], followsSegment: true, label: owner };
}

/** Returns both tables under a sentence each. */
export function drawStaff(board: Board): Part {
  const { texts } = board;
  const heads = ['col.seller', '', 'col.won', 'col.sales', 'kpi.contacts', 'col.overdueWork'];
  const subheads = range(0, MATRIX_STAGES).flatMap(() => [texts('col.count'), texts('col.days')]);
  return joined([
    headed(ROWS.staff, LEFT.column, formula(sentence(board)), texts('dash.staffOf')),
    headed(ROWS.staff, RIGHT.column, formula(matrixSentence(board)), texts('dash.matrixOf')),
    {
      blocks: [
        line(STAGE_ROW, RIGHT.column, stageHeads(board)),
        line(HEAD_ROW, COLUMN.label, [...heads.map((key) => (key ? texts(key) : '')), '', ...subheads]),
        { row: FIRST, column: COLUMN.label, cells: range(0, STAFF_LINES + 2).map((row) => lineOf(row, board)) },
      ],
      looks: [
        ...HALVES.map(({ column }) => ({ area: span(HEAD_ROW, column, column + 5), look: HEAD })),
        { area: span(HEAD_ROW, COLUMN.won, RIGHT.column + 5), look: { align: 'right' } },
        { area: span(STAGE_ROW, RIGHT.column, RIGHT.column + 5), look: { size: 8, bold: true, align: 'left' } },
        { area: span(FIRST, COLUMN.label, COLUMN.label, TOTAL), look: { size: 8, align: 'left' } },
        { area: span(FIRST, COLUMN.won, RIGHT.column + 5, TOTAL), look: NUMBER },
        { area: span(TOTAL, COLUMN.label, RIGHT.column + 5), look: { bold: true } },
        ...range(0, MATRIX_STAGES).map((stage) => ({
          area: span(FIRST, RIGHT.column + 2 * stage + 1, RIGHT.column + 2 * stage + 1, TOTAL),
          look: { color: COLORS.muted },
        })),
        ...HALVES.flatMap(({ column }) => ruled([LAST, TOTAL], column, column + 5)),
      ],
      markings: [
        {
          area: span(FIRST, COLUMN.overdue, COLUMN.overdue, LAST),
          when: `=AND(ISNUMBER(G${FIRST});G${FIRST}>0)`,
          color: COLORS.late,
          background: COLORS.ground,
        },
      ],
    },
  ]);
}

/** The first open stages of the pipeline, by their order. */
function stageHeads({ language }: Board): readonly Content[] {
  const open = quoted(wordIn(STAGE_OUTCOMES.open, language));
  return range(0, MATRIX_STAGES).flatMap((index) => {
    const order = addressOf({ range: 'dashboard_orders', row: index });
    const at = `MATCH(${order};stages_order;0)`;
    return [formula(`IFERROR(IF(INDEX(stages_outcome;${at})=${open};INDEX(stages_label;${at})&"";"");"")`), ''];
  });
}

function lineOf(row: number, board: Board): readonly Content[] {
  if (row === STAFF_LINES) return unknownLine(board);
  const label = row > STAFF_LINES ? board.texts('dash.total') : formula(`IFERROR(INDEX(staff_label;${row + 2})&"";"")`);
  return [
    label,
    '',
    ...KEYS.map((key) => live(numberOf(key, row), board)),
    '',
    ...range(0, MATRIX_STAGES).flatMap((stage) => [live(inStage(stage, row), board), formula(age(stage, row, board))]),
  ];
}

/** Whole days in the stage, on average. */
function age(stage: number, row: number, { language }: Board): string {
  const { operands, by } = inStage(stage, row);
  const names = Object.fromEntries(Object.entries(operands).map(([name, place]) => [name, addressOf(place)]));
  const averaged = (slices: typeof by): string => {
    const measure = slices.reduce(narrowed, dealsInStage);
    const criteria = toFormula(measure, { ...names, segment: 'dashboard_segment' }, language).slice('COUNTIFS('.length);
    return `AVERAGEIFS(deals_stage_since;${criteria}`;
  };
  const days = (slices: typeof by) => `INT(dashboard_today+1-${averaged(slices)})`;
  return `IFERROR(IF(dashboard_segment="";${days(by)};${days([...by, 'segment'])});"")`;
}

/** Deals of nobody on the list. */
function unknownLine({ texts }: Board): readonly Content[] {
  const less = (column: number): Content =>
    formula(`IFERROR(${fixed(TOTAL, column)}-SUM(${fixed(FIRST, column)}:${fixed(LAST, column)});"–")`);
  const stages = range(0, MATRIX_STAGES).flatMap((stage) => [less(RIGHT.column + 2 * stage), '']);
  return [texts('dash.unknown'), '', ...KEYS.map((key) => less(COLUMN[key])), '', ...stages];
}

function sentence({ texts }: Board): string {
  const area = (column: number) => `${fixed(FIRST, column)}:${fixed(LAST, column)}`;
  const best = `INDEX(${area(COLUMN.label)};MATCH(MAX(${area(COLUMN.sales)});${area(COLUMN.sales)};0))`;
  const most = said(texts('dash.bestSeller'), { person: best, sales: short(`MAX(${area(COLUMN.sales)})`, texts) });
  return `IF(SUM(${area(COLUMN.sales)})=0;${quoted(texts('dash.noSellers'))};${most})`;
}

/** What stands in further open stages is said, so that nothing is left out. */
function matrixSentence({ texts }: Board): string {
  const counts = range(0, MATRIX_STAGES).map((stage) => fixed(TOTAL, RIGHT.column + 2 * stage));
  const open = figureCell('open');
  const rest = `(SUM(${open})-SUM(${counts.join(';')}))`;
  const others = `IF(${rest}>0;${said(texts('dash.otherStages'), { count: rest })};"")`;
  return `IF(SUM(${open})=0;${quoted(texts('dash.noDeals'))};${said(texts('dash.openNow'), { count: open })}&${others})`;
}
