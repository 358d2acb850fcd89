// The period chooser and the days that it stands for, as formulas that follow the chosen label.

import type { Formula } from '../../kernel/drawing/drawing';
import type { Texts } from '../../kernel/i18n/texts';
import { planFormula } from './plan';

/** Names of the ranges that the dashboard's formulas use instead of cell addresses. */
export const PERIOD_NAMES = {
  choice: 'dashboard_period',
  from: 'dashboard_from',
  before: 'dashboard_before',
  previousFrom: 'dashboard_previous_from',
  previousBefore: 'dashboard_previous_before',
  lastDay: 'dashboard_last_day',
  plan: 'dashboard_plan',
} as const;

/** What measures are counted for: the chosen period, or the same number of days at the start of the one before. */
export const CHOSEN = { from: PERIOD_NAMES.from, before: PERIOD_NAMES.before } as const;
export const PREVIOUS = { from: PERIOD_NAMES.previousFrom, before: PERIOD_NAMES.previousBefore } as const;

/** Returns the labels to choose from. */
export function periodLabels(texts: Texts): string[] {
  return ['period.month', 'period.quarter', 'period.year', 'period.all'].map((key) => texts(key));
}

/** Returns the six formulas of the hidden column, from top to bottom, in the order of PERIOD's cells. */
export function periodFormulas(texts: Texts): Formula[] {
  const [month = '', quarter = '', year = ''] = periodLabels(texts);
  const { choice, from, before, previousFrom } = PERIOD_NAMES;
  const byChoice = (inMonth: string, inQuarter: string, inYear: string, ever: string): Formula => ({
    formula: `=IF(${choice}="${month}";${inMonth};IF(${choice}="${quarter}";${inQuarter};IF(${choice}="${year}";${inYear};${ever})))`,
  });
  const startOfMonth = 'DATE(YEAR(TODAY());MONTH(TODAY());1)';
  const startOfQuarter = 'DATE(YEAR(TODAY());MONTH(TODAY())-MOD(MONTH(TODAY())-1;3);1)';
  return [
    byChoice(startOfMonth, startOfQuarter, 'DATE(YEAR(TODAY());1;1)', 'DATE(1990;1;1)'),
    byChoice(`EOMONTH(${from};0)+1`, `EOMONTH(${from};2)+1`, `EOMONTH(${from};11)+1`, 'DATE(2100;1;1)'),
    byChoice(`EOMONTH(${from};-2)+1`, `EOMONTH(${from};-4)+1`, `EOMONTH(${from};-13)+1`, 'DATE(1900;1;1)'),
    // The same number of days as have passed, so that half a month is not held against a whole one.
    { formula: `=MIN(${from};${previousFrom}+TODAY()+1-${from})` },
    { formula: `=MIN(${before}-1;TODAY())` },
    planFormula(byChoice('1', '3', '12', '0')),
  ];
}
