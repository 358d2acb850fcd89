// When a firm works, in zones whose clocks change and in those whose do not.

import { zoneOf } from '../../../src/google/zone';
import { addDays, type Day, parseDay } from '../../../src/kernel/time/day';
import {
  addWorkDays,
  instantAt,
  isWorkDay,
  isWorkingAt,
  minutesAt,
  nextWorkingInstant,
  parseWorkTime,
  type WorkTimeTyped,
  weekdayOf,
  workDayBefore,
  workDayFrom,
  workMinutesBetween,
} from '../../../src/kernel/time/work-time';

const ZONES = ['Asia/Tashkent', 'Europe/Moscow', 'America/New_York', 'Pacific/Auckland'] as const;
const TYPED: WorkTimeTyped = { workDays: '1-6', workHours: '09:00-18:00', holidays: '08.03; 21.03; 20.03.2026' };

const firm = (typed: Partial<WorkTimeTyped> = {}) => parseWorkTime({ ...TYPED, ...typed });

function day(text: string): Day {
  const parsed = parseDay(text);
  if (!parsed) throw new Error(`No day: ${text}.`);
  return parsed;
}

describe('parseWorkTime', () => {
  it.each([
    ['1-6', [1, 2, 3, 4, 5, 6]],
    ['1-5, 7', [1, 2, 3, 4, 5, 7]],
    ['2;4', [2, 4]],
    ['har kuni', [1, 2, 3, 4, 5, 6]],
    ['', [1, 2, 3, 4, 5, 6]],
  ])('reads the days "%s"', (workDays, weekdays) => {
    expect([...firm({ workDays }).weekdays]).toEqual(weekdays);
  });

  it.each([
    ['09:00-18:00', 540, 1_080],
    ['9 – 18.30', 540, 1_110],
    ['10:00-02:00', 600, 1_440],
    ['ertalabdan', 540, 1_080],
    ['25-26', 540, 1_080],
  ])('reads the hours "%s"', (workHours, opens, closes) => {
    expect(firm({ workHours })).toMatchObject({ opens, closes });
  });

  it('reads holidays of every year, of one, and from one day to another, and leaves out what is no day', () => {
    const { holidays } = firm({ holidays: '01.01; 29.02\n30.02, 31.05.2026-02.06.2026; Hayit' });

    expect([...holidays]).toEqual(['01-01', '02-29', '2026-05-31', '2026-06-01', '2026-06-02']);
  });
});

describe('working days', () => {
  it('begin the week with Monday', () => {
    expect(['2026-11-16', '2026-11-22'].map((text) => weekdayOf(day(text)))).toEqual([1, 7]);
  });

  it('leave out days of the week and holidays', () => {
    const days = ['2026-03-06', '2026-03-08', '2026-03-15', '2026-03-20', '2027-03-20', '2027-03-22'];

    expect(days.filter((text) => isWorkDay(firm(), day(text)))).toEqual(['2026-03-06', '2027-03-20', '2027-03-22']);
  });

  it('are looked for before and after a day, over holidays and Sundays', () => {
    // Friday the 20th and Saturday the 21st are holidays, the 22nd is a Sunday.
    expect([workDayFrom(firm(), day('2026-03-20')), workDayBefore(firm(), day('2026-03-23'))]).toEqual([
      '2026-03-23',
      '2026-03-19',
    ]);
    expect([0, 1, 2].map((days) => addWorkDays(firm(), day('2026-03-19'), days))).toEqual([
      '2026-03-19',
      '2026-03-23',
      '2026-03-24',
    ]);
  });
});

describe.each(ZONES)('working hours in %s', (name) => {
  const zone = zoneOf(name);

  it('are those of the wall clock on every day of a year, whatever the clocks do', () => {
    const days = Array.from({ length: 365 }, (_, index) => addDays(day('2026-01-01'), index));
    const opened = days.map((each) => minutesAt(instantAt(each, 540, zone), zone));

    expect(new Set(opened)).toEqual(new Set([540]));
  });

  it('begin at the next opening for what comes at night, on Sunday or on a holiday', () => {
    const at = (text: string, minutes: number) => instantAt(day(text), minutes, zone);
    const next = (text: string, minutes: number) => nextWorkingInstant(firm(), at(text, minutes), zone);

    expect(next('2026-03-12', 600)).toBe(at('2026-03-12', 600));
    expect(next('2026-03-12', 300)).toBe(at('2026-03-12', 540));
    expect(next('2026-03-12', 1_080)).toBe(at('2026-03-13', 540));
    expect(next('2026-03-07', 1_200)).toBe(at('2026-03-09', 540));
  });

  it('count minutes of work only, also over the night in which clocks change', () => {
    const at = (text: string, minutes: number) => instantAt(day(text), minutes, zone);
    const between = (from: number, to: number) => workMinutesBetween(firm(), from, to, zone);

    expect(between(at('2026-03-12', 600), at('2026-03-12', 660))).toBe(60);
    expect(between(at('2026-03-07', 1_050), at('2026-03-09', 570))).toBe(60);
    expect(between(at('2026-10-31', 1_060), at('2026-11-02', 545))).toBe(25);
    expect(between(at('2026-03-12', 700), at('2026-03-12', 600))).toBe(0);
  });

  it('are over at the minute at which the firm closes', () => {
    const at = (minutes: number) => isWorkingAt(firm(), instantAt(day('2026-03-12'), minutes, zone), zone);

    expect([539, 540, 1_079, 1_080].map(at)).toEqual([false, true, true, false]);
  });
});
