// Periods of the dashboard: what lies ahead is not counted, and a part is held against an equal part.

import fc from 'fast-check';
import { PERIODS, type PeriodKind, periodOf } from '../../../src/kernel/kpi/period';
import { addDays, type Day, daysBetween, serialOfDay } from '../../../src/kernel/time/day';

const day = (text: string): Day => text as Day;

describe('periodOf', () => {
  it.each<[string, PeriodKind, string, readonly string[]]>([
    [
      'a month that runs, against as many days of the one before and of that of last year',
      'month',
      '2026-03-17',
      ['2026-03-01', '2026-03-18', '2026-02-01', '2026-02-18', '2025-03-01', '2025-03-18'],
    ],
    [
      'its 31st day, against the whole of a shorter month',
      'month',
      '2026-03-31',
      ['2026-03-01', '2026-04-01', '2026-02-01', '2026-03-01', '2025-03-01', '2025-04-01'],
    ],
    [
      'a leap year’s February, against 28 days of last year',
      'month',
      '2028-02-29',
      ['2028-02-01', '2028-03-01', '2028-01-01', '2028-01-30', '2027-02-01', '2027-03-01'],
    ],
    [
      'last month, whole',
      'lastMonth',
      '2026-01-05',
      ['2025-12-01', '2026-01-01', '2025-11-01', '2025-12-01', '2024-12-01', '2025-01-01'],
    ],
    [
      'a quarter that runs',
      'quarter',
      '2026-05-10',
      ['2026-04-01', '2026-05-11', '2026-01-01', '2026-02-10', '2025-04-01', '2025-05-11'],
    ],
    [
      'a year that runs',
      'year',
      '2026-01-01',
      ['2026-01-01', '2026-01-02', '2025-01-01', '2025-01-02', '2025-01-01', '2025-01-02'],
    ],
  ])('is %s', (_, kind, today, days) => {
    const { chosen, previous, lastYear } = periodOf({ kind, today: day(today) });

    expect([chosen, previous, lastYear].flatMap(({ from, until }) => [from, until])).toEqual(days);
  });

  it('is between two days in any order, against as many days before them', () => {
    const between = [day('2026-03-10'), day('2026-03-01')] as const;

    expect(periodOf({ kind: 'custom', today: day('2026-06-01'), between })).toEqual({
      chosen: { from: '2026-03-01', until: '2026-03-11' },
      previous: { from: '2026-02-19', until: '2026-03-01' },
      lastYear: { from: '2025-03-01', until: '2025-03-11' },
    });
  });

  it('is all that there ever was, against nothing', () => {
    const { chosen, previous } = periodOf({ kind: 'all', today: day('2026-03-17') });

    expect([chosen.until, daysBetween(previous.from, previous.until)]).toEqual(['2026-03-18', 0]);
  });

  it('never counts what lies ahead, and holds it against no more days than it has', () => {
    const anyDay = fc.integer({ min: serialOfDay(day('2000-01-01')), max: serialOfDay(day('2040-01-01')) });
    const days = anyDay.map((serial) => addDays(day('1899-12-30'), serial));
    const choices = fc.record({ kind: fc.constantFrom(...PERIODS), today: days, between: fc.tuple(days, days) });

    fc.assert(
      fc.property(choices, (choice) => {
        const { chosen, previous, lastYear } = periodOf(choice);
        const lengths = [chosen, previous, lastYear].map(({ from, until }) => daysBetween(from, until));
        const [length = 0, before = 0, aYearAgo = 0] = lengths;

        expect(chosen.until <= addDays(choice.today, 1) || length === 0).toBe(true);
        expect(Math.min(...lengths)).toBeGreaterThanOrEqual(0);
        expect(Math.max(before, aYearAgo)).toBeLessThanOrEqual(length);
        expect(previous.until <= chosen.from).toBe(true);
      }),
    );
  });
});
