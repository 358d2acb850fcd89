// The cells of the dashboard from which its numbers are counted, as a live sheet would have them: for grids without formulas.

import { periodOf } from '../../src/kernel/kpi/period';
import { addDays, type Day, serialOfDay } from '../../src/kernel/time/day';
import { addMonths } from '../../src/kernel/time/months';
import { BLOCKS } from '../../src/modules/dashboard/index';
import type { Daftar } from './daftar';

/** Writes the operands of every number: the year up to a day, all segments, and labels of the firm's lists. */
export function fillOperands(
  daftar: Daftar,
  today: Day,
  labels: Readonly<Record<string, readonly string[]>> = {},
): void {
  const sheet = daftar.sheetId('Koʻrsatkichlar');
  const put = (range: string, value: string | number, row = 0, column = 0) => {
    const place = BLOCKS[range];
    if (place) daftar.grid.write(sheet, place.row + row, place.column + column, [[{ value }]]);
  };
  for (const [name, day] of Object.entries(daysAround(today))) put(`dashboard_${name}`, serialOfDay(day));
  put('dashboard_segment', '');
  put('dashboard_is_new', 0);
  put('dashboard_loyal_months', 12);
  put('dashboard_later_stage', 'Keyinroq');
  for (let month = 0; month <= 12; month += 1)
    put('dashboard_month_days', serialOfDay(addMonths(today, month - 12)), month);
  for (let stage = 0; stage < 8; stage += 1) put('dashboard_orders', stage + 1, stage);
  for (const [column, label] of ['B2C', 'B2B'].entries()) put('dashboard_segments', label, 0, 4 * column);
  for (const [range, words] of Object.entries(labels)) {
    for (const [row, label] of words.entries()) put(range, label, row);
  }
}

function daysAround(today: Day): Readonly<Record<string, Day>> {
  const { chosen, previous, lastYear } = periodOf({ kind: 'year', today });
  return {
    today,
    ...{ from: chosen.from, until: chosen.until, settled: today, week_ago: addDays(today, -7) },
    ...{ previous_from: previous.from, previous_until: previous.until, previous_settled: previous.until },
    ...{ last_year_from: lastYear.from, last_year_until: lastYear.until, last_year_settled: lastYear.until },
    ...{ earlier_from: addMonths(previous.from, -12), last_year_before: addMonths(lastYear.from, -12) },
    ...{ this_month: addMonths(chosen.from, 1), previous_month: chosen.from, last_year_month: lastYear.from },
    ...{ cohort_from: addMonths(today, -3), cohort_until: addMonths(today, -2), previous_cohort: addMonths(today, -4) },
    ...{ last_year_cohort_from: addMonths(today, -15), last_year_cohort_until: addMonths(today, -14) },
    ...{ year_until: addDays(today, 1), year_from: addMonths(today, -12), year_before: addMonths(today, -24) },
  };
}
