// Days: counting over the ends of months, and midnights passed by an open page.

import { addDays, createToday, toShownDay } from '../../ui/day';

describe('a day', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-01'],
    ['2026-02-28', 1, '2026-03-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-12-29', 3, '2027-01-01'],
    ['2026-03-28', 7, '2026-04-04'],
    ['2026-11-21', 0, '2026-11-21'],
  ])('%s and %i days later is %s', (day, count, later) => {
    expect(addDays(day, count)).toBe(later);
  });

  it('is shown as day, month and year', () => {
    expect(toShownDay('2026-03-05')).toBe('05.03.2026');
    expect(toShownDay('')).toBe('');
  });
});

describe('today in an open page', () => {
  const LATE_EVENING = [2026, 10, 21, 23, 59] as const; // Local time of the page: 21 November.

  function openPage() {
    let now = new Date(...LATE_EVENING);
    const wait = (to: Date) => {
      now = to;
    };
    return { today: createToday('2026-11-21', () => now), wait };
  }

  it("is the server's day until midnight, and the next one after it", () => {
    const { today, wait } = openPage();

    expect(today()).toBe('2026-11-21');
    wait(new Date(2026, 10, 22, 0, 1));
    expect(today()).toBe('2026-11-22');
    wait(new Date(2026, 11, 1, 9, 0));
    expect(today()).toBe('2026-12-01');
  });

  it("stays on the server's side where the page lives in another zone", () => {
    let now = new Date(2026, 10, 20, 20, 0); // Still the 20th here, already the 21st in the workbook.
    const today = createToday('2026-11-21', () => now);

    now = new Date(2026, 10, 20, 23, 0);

    expect(today()).toBe('2026-11-21');
  });

  it('counts a midnight once over a change of the clock', () => {
    // Both changes of the year, wherever the test runs: a week of noons in March, and one in late October.
    const starts = [new Date(2026, 2, 25, 12), new Date(2026, 9, 22, 12)];
    const days = starts.map((start) => {
      let now = start;
      const today = createToday('2026-01-01', () => now);
      now = new Date(start.getFullYear(), start.getMonth(), start.getDate() + 7, 0, 30);
      return today();
    });

    expect(days).toEqual(['2026-01-08', '2026-01-08']);
  });
});
