// The days that figures are counted for, as formulas in hidden cells that follow the choosers. They equal periodOf in the kernel.

import { wordIn } from '../../kernel/i18n/language';
import type { Texts } from '../../kernel/i18n/texts';
import { PERIODS } from '../../kernel/kpi/period';
import { SEGMENTS } from '../customers/index';
import { getStage, STAGE_OUTCOMES } from '../stages/index';
import { BLOCKS, CELLS, type CellName, MONTHS, PERIOD_NAME, STAGE_LINES } from './areas';
import { type Board, type Content, formula, type Part } from './part';
import { quoted, snapshot } from './phrases';
import { addressOf, type Place } from './places';
import { monthPlan } from './plan';

export type Window = 'chosen' | 'previous' | 'lastYear' | 'year';

/** Cells that are the same for every window. */
const COMMON = {
  today: 'dashboard_today',
  firstDay: 'dashboard_first_day',
  weekAgo: 'dashboard_week_ago',
  loyalMonths: 'dashboard_loyal_months',
  laterStage: 'dashboard_later_stage',
} as const;

const OPERANDS: Readonly<Record<Window, Readonly<Record<string, CellName>>>> = {
  chosen: {
    from: 'dashboard_from',
    until: 'dashboard_until',
    previousFrom: 'dashboard_previous_from',
    previousUntil: 'dashboard_previous_until',
    lastYearFrom: 'dashboard_last_year_from',
    lastYearUntil: 'dashboard_last_year_until',
    settled: 'dashboard_settled',
    thisMonth: 'dashboard_this_month',
    cohortFrom: 'dashboard_cohort_from',
    cohortUntil: 'dashboard_cohort_until',
  },
  previous: {
    from: 'dashboard_previous_from',
    until: 'dashboard_previous_until',
    previousFrom: 'dashboard_earlier_from',
    settled: 'dashboard_previous_settled',
    thisMonth: 'dashboard_previous_month',
    cohortFrom: 'dashboard_previous_cohort',
    cohortUntil: 'dashboard_cohort_from',
  },
  lastYear: {
    from: 'dashboard_last_year_from',
    until: 'dashboard_last_year_until',
    previousFrom: 'dashboard_last_year_before',
    settled: 'dashboard_last_year_settled',
    thisMonth: 'dashboard_last_year_month',
    cohortFrom: 'dashboard_last_year_cohort_from',
    cohortUntil: 'dashboard_last_year_cohort_until',
  },
  // The twelve months that end today, whatever was chosen, and the twelve before them.
  year: {
    from: 'dashboard_year_from',
    until: 'dashboard_year_until',
    previousFrom: 'dashboard_year_before',
    previousUntil: 'dashboard_year_from',
    settled: 'dashboard_today',
    thisMonth: 'dashboard_this_month',
  },
};

/** Returns the cells of the operands of a window. */
export function operandsOf(window: Window): Readonly<Record<string, Place>> {
  const names = Object.entries({ ...COMMON, ...OPERANDS[window] });
  return Object.fromEntries(names.map(([operand, range]) => [operand, { range }]));
}

/** Returns the labels of the period chooser, in the order of PERIODS. */
export function periodLabels(texts: Texts): string[] {
  return PERIODS.map((kind) => texts(`period.${kind}`));
}

/** Returns the labels of the segment chooser: all, then each segment. */
export function segmentLabels({ texts, language }: Pick<Board, 'texts' | 'language'>): string[] {
  return [texts('segment.all'), ...Object.values(SEGMENTS).map((words) => wordIn(words, language))];
}

/** Returns the hidden cells behind the choosers. */
export function drawWindows(board: Board): Part {
  const formulas = cellFormulas(board);
  const cells = CELLS.map((name): readonly Content[] => [formula(formulas[name])]);
  const place = (range: string) => BLOCKS[range] ?? { row: 1, column: 1 };
  return {
    blocks: [
      { ...at(place('dashboard_kind')), cells },
      { ...at(place('dashboard_month_days')), cells: monthDays() },
      { ...at(place('dashboard_orders')), cells: stageOrders(board) },
    ],
    looks: [],
  };
}

function at({ row, column }: { readonly row: number; readonly column: number }) {
  return { row, column };
}

function cellFormulas(board: Board): Readonly<Record<CellName, string>> {
  return { ...choiceFormulas(board), ...dayFormulas(), ...cohortFormulas(), ...firmFormulas() };
}

function choiceFormulas(board: Board) {
  const labels = periodLabels(board.texts);
  const kind = labels.reduceRight((otherwise, label, index) => {
    return `IF(${PERIOD_NAME}=${quoted(label)};${index + 1};${otherwise})`;
  }, '1');
  const [, b2c = '', b2b = ''] = segmentLabels(board);
  const choice = 'dashboard_segment_choice';
  return {
    dashboard_kind: kind,
    dashboard_segment_at: `IF(${choice}=${quoted(b2c)};2;IF(${choice}=${quoted(b2b)};3;1))`,
    dashboard_segment: `CHOOSE(dashboard_segment_at;"";${quoted(b2c)};${quoted(b2b)})`,
    dashboard_set: `CHOOSE(dashboard_segment_at;${quoted(board.segment)};"b2c";"b2b")`,
  };
}

function dayFormulas() {
  const month = 'DATE(YEAR(dashboard_today);MONTH(dashboard_today);1)';
  const quarter = 'DATE(YEAR(dashboard_today);MONTH(dashboard_today)-MOD(MONTH(dashboard_today)-1;3);1)';
  const chosen = (name: string) => `IF(ISNUMBER(${name});INT(${name});dashboard_today)`;
  const both = `${chosen('dashboard_first_choice')};${chosen('dashboard_last_choice')}`;
  const byKind = (...formulas: readonly string[]) => `CHOOSE(dashboard_kind;${formulas.join(';')})`;
  const days = 'MAX(0;MIN(dashboard_end;dashboard_today+1)-dashboard_from)';
  const back = (from: string) =>
    byKind(
      ...[1, 1, 3, 12].map((months) => `EDATE(${from};-${months})`),
      from,
      `${from}-(dashboard_end-dashboard_from)`,
    );
  return {
    dashboard_today: 'TODAY()',
    dashboard_week_ago: 'dashboard_today-7',
    dashboard_from: byKind(
      month,
      `EDATE(${month};-1)`,
      quarter,
      'DATE(YEAR(dashboard_today);1;1)',
      'DATE(1990;1;1)',
      `MIN(${both})`,
    ),
    dashboard_end: byKind(
      ...[1, 1, 3, 12].map((months) => `EDATE(dashboard_from;${months})`),
      'dashboard_today+1',
      `MAX(${both})+1`,
    ),
    // What lies ahead is not counted.
    dashboard_until: `dashboard_from+${days}`,
    dashboard_previous_from: back('dashboard_from'),
    // As many days, so that half a month is not held against a whole one.
    dashboard_previous_until: 'MIN(dashboard_from;dashboard_previous_from+dashboard_until-dashboard_from)',
    dashboard_previous_settled: 'MIN(dashboard_previous_until;dashboard_today)',
    dashboard_earlier_from: back('dashboard_previous_from'),
    dashboard_last_year_from: 'EDATE(dashboard_from;-12)',
    dashboard_last_year_until: 'MIN(EDATE(dashboard_end;-12);dashboard_last_year_from+dashboard_until-dashboard_from)',
    dashboard_last_year_settled: 'MIN(dashboard_last_year_until;dashboard_today)',
    dashboard_last_year_before: 'EDATE(dashboard_previous_from;-12)',
    dashboard_this_month: month,
    dashboard_previous_month: 'EDATE(dashboard_this_month;-1)',
    dashboard_last_year_month: 'EDATE(dashboard_this_month;-12)',
    dashboard_settled: 'MIN(dashboard_until;dashboard_today)',
    dashboard_year_until: 'dashboard_today+1',
    dashboard_year_from: 'EDATE(dashboard_year_until;-12)',
    dashboard_year_before: 'EDATE(dashboard_year_until;-24)',
  };
}

/** Leads of a whole month, each of which has had the time in which most are won. */
function cohortFormulas() {
  const settled = 'dashboard_today-dashboard_cycle_days';
  return {
    dashboard_cycle_days: `IFERROR(IF(${snapshot('cycleDays', 2)}>0;${snapshot('cycleDays', 2)};30);30)`,
    dashboard_cohort_until: `DATE(YEAR(${settled});MONTH(${settled});1)`,
    dashboard_cohort_from: 'EDATE(dashboard_cohort_until;-1)',
    dashboard_previous_cohort: 'EDATE(dashboard_cohort_until;-2)',
    dashboard_last_year_cohort_from: 'EDATE(dashboard_cohort_until;-13)',
    dashboard_last_year_cohort_until: 'EDATE(dashboard_cohort_until;-12)',
  };
}

/** The order of the stage in which an offer is made. */
const OFFER_ORDER = `IFERROR(INDEX(stages_order;MATCH(${quoted(getStage('offer').key)};stages_id;0));2)`;

function firmFormulas() {
  const later = quoted(getStage('later').key);
  const months = snapshot('loyalMonths', 2);
  return {
    dashboard_loyal_months: `IFERROR(IF(${months}>0;${months};12);12)`,
    // A blank criterion would count the deals without a stage.
    dashboard_later_stage: `IFERROR(INDEX(stages_label;MATCH(${later};stages_id;0))&"";"—")`,
    dashboard_first_day: 'INT(MIN(deals_created_at;sales_date;payments_date))',
    dashboard_is_new: 'IF(dashboard_first_day=0;1;IF(dashboard_today-dashboard_first_day<28;1;0))',
    dashboard_plan: 'IF(dashboard_month_plan<0;-1;dashboard_month_plan*CHOOSE(dashboard_kind;1;1;3;12;0;0))',
    dashboard_month_plan: monthPlan(),
    dashboard_offer_order: OFFER_ORDER,
    // The drawing writes its own record here.
    dashboard_layout: '""',
  };
}

/** The last twelve months up to the end of what was chosen. */
function monthDays(): Content[][] {
  const last = 'dashboard_until-1';
  return Array.from({ length: MONTHS + 1 }, (_, index) => {
    const before = addressOf({ range: 'dashboard_month_days', row: index - 1 });
    return [formula(index === 0 ? `EDATE(DATE(YEAR(${last});MONTH(${last});1);${1 - MONTHS})` : `EDATE(${before};1)`)];
  });
}

/** Of the stages by their order, those in which a deal is open or won. */
function stageOrders({ language }: Board): Content[][] {
  const word = (outcome: 'open' | 'won') => quoted(wordIn(STAGE_OUTCOMES[outcome], language));
  return Array.from({ length: STAGE_LINES }, (_, index) => {
    const order = `SMALL(stages_order;${index + 1})`;
    const outcome = `INDEX(stages_outcome;MATCH(${order};stages_order;0))`;
    return [formula(`IFERROR(IF(OR(${outcome}=${word('open')};${outcome}=${word('won')});${order};"");"")`)];
  });
}
