// The days behind the choosers: what the formulas of the sheet reckon is what periodOf says, on any day.

import fc from 'fast-check';
import { createLiveGrid } from '../../../host/grid/live-grid';
import { PERIODS, type PeriodKind, periodOf } from '../../../src/kernel/kpi/period';
import { addDays, type Day, serialOfDay } from '../../../src/kernel/time/day';
import { BLOCKS } from '../../../src/modules/dashboard/areas';
import { boardIn, periodLabels, segmentLabels } from '../../../src/modules/dashboard/index';
import { drawWindows } from '../../../src/modules/dashboard/windows';

const DAY_MS = 86_400_000;
const BOARD = boardIn('uz');
const SHOWN = ['from', 'until', 'previous_from', 'previous_until', 'last_year_from', 'last_year_until'];

/** A sheet with nothing on it but the choosers and the hidden cells behind them, whose day can be set. */
function hiddenCells() {
  let now = 0;
  const grid = createLiveGrid({ timeZone: 'UTC', locale: 'en_US', now: () => now });
  const sheetId = grid.sheets()[0]?.id ?? 0;
  for (const [name, area] of Object.entries(BLOCKS)) grid.setNamedRange({ name, sheetId, area, wholeColumns: false });
  for (const { row, column, cells } of drawWindows(BOARD).blocks) {
    const formulas = cells.map((line) =>
      line.map((cell) => ({ formula: typeof cell === 'object' ? cell.formula.replace(/;/g, ',') : '' })),
    );
    grid.write(sheetId, row, column, formulas);
  }
  const type = (name: string, value: string | number) => {
    const { row = 1, column = 1 } = BLOCKS[name] ?? {};
    grid.write(sheetId, row, column, [[{ value }]]);
  };
  const read = (name: string) =>
    grid.read(sheetId, BLOCKS[name] ?? { row: 1, column: 1, rows: 1, columns: 1 })[0]?.[0]?.value;
  return { type, read, setToday: (today: Day) => (now = (serialOfDay(today) - 25_569) * DAY_MS + DAY_MS / 2) };
}

describe('the days behind the choosers', () => {
  const sheet = hiddenCells();
  const dayOf = (offset: number): Day => addDays('2023-12-25' as Day, offset);

  it('are those of periodOf, for every period on any day', () => {
    const days = fc.integer({ min: 0, max: 1_100 }).map(dayOf);
    const property = fc.property(
      fc.constantFrom<PeriodKind>(...PERIODS),
      days,
      days,
      days,
      (kind, today, one, other) => {
        sheet.setToday(today);
        sheet.type('dashboard_first_choice', serialOfDay(one));
        sheet.type('dashboard_last_choice', serialOfDay(other));
        sheet.type('dashboard_period', periodLabels(BOARD.texts)[PERIODS.indexOf(kind)] ?? '');

        const { chosen, previous, lastYear } = periodOf({ kind, today, between: [one, other] });
        const expected = [chosen, previous, lastYear].flatMap(({ from, until }) => [from, until].map(serialOfDay));
        expect(SHOWN.map((name) => sheet.read(`dashboard_${name}`))).toEqual(expected);
      },
    );
    fc.assert(property, { numRuns: 120, examples: [['month', dayOf(67), dayOf(0), dayOf(0)]] });
  });

  it('are today where no days were typed for a period of its own', () => {
    sheet.setToday('2026-11-22' as Day);
    sheet.type('dashboard_first_choice', '');
    sheet.type('dashboard_last_choice', '');
    sheet.type('dashboard_period', periodLabels(BOARD.texts)[5] ?? '');

    const today = serialOfDay('2026-11-22' as Day);
    expect([sheet.read('dashboard_from'), sheet.read('dashboard_until')]).toEqual([today, today + 1]);
  });

  it('of a cohort are the last whole month whose leads had a month to decide', () => {
    sheet.setToday('2026-11-22' as Day);
    sheet.type('dashboard_period', '');

    const cohort = ['dashboard_cohort_from', 'dashboard_cohort_until'].map(sheet.read);
    // 22 November less 30 days is 23 October: September is over since then.
    expect(cohort).toEqual(['2026-09-01', '2026-10-01'].map((day) => serialOfDay(day as Day)));
  });

  it.each([
    [0, '', 'b2c'],
    [1, 'B2C', 'b2c'],
    [2, 'B2B', 'b2b'],
  ])('tell of the segment chooser in place %i the word "%s" and whose tiles are shown', (place, word, set) => {
    sheet.type('dashboard_segment_choice', segmentLabels(BOARD)[place] ?? '');

    expect([sheet.read('dashboard_segment') ?? '', sheet.read('dashboard_set')]).toEqual([word, set]);
  });
});
