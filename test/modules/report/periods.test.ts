// When the reports of closed weeks and months are due, in zones whose clocks change and in those whose do not.

import fc from 'fast-check';
import { zoneOf } from '../../../src/google/zone';
import { addDays } from '../../../src/kernel/time/day';
import { instantAt, parseWorkTime } from '../../../src/kernel/time/work-time';
import { isWeekly, type ReportMoment, reportsDue } from '../../../src/modules/report/index';
import { aDay } from '../../support/morning';

const ZONES = ['Asia/Tashkent', 'Europe/Moscow', 'America/New_York', 'Pacific/Auckland'] as const;

function moment(day: string, minutes = 545, { zone = 'Asia/Tashkent', reportDay = 1 } = {}): ReportMoment {
  const work = parseWorkTime({ workDays: '1-6', workHours: '09:00-18:00', holidays: '08.06.2026; 01.07' });
  return { now: instantAt(aDay(day), minutes, zoneOf(zone)), zone: zoneOf(zone), work, hour: 9, reportDay };
}

/** "week 2026-06-08 2026-06-15", of those that are due. */
function due(at: ReportMoment, told: Readonly<Record<string, string>> = {}): readonly string[] {
  return reportsDue(at, { reports: told }).map(({ kind, from, before }) => `${kind} ${from} ${before}`);
}

const MAY = { month: '2026-05-01' };

describe('the report of a week', () => {
  it.each(ZONES)('is due on Monday at the hour, of the seven days before, in %s', (zone) => {
    expect([539, 540].map((minutes) => due(moment('2026-06-15', minutes, { zone }), MAY))).toEqual([
      [],
      ['week 2026-06-08 2026-06-15'],
    ]);
  });

  it('is due once, also where a run comes days late', () => {
    expect([due(moment('2026-06-18'), MAY), due(moment('2026-06-18'), { ...MAY, week: '2026-06-08' })]).toEqual([
      ['week 2026-06-08 2026-06-15'],
      [],
    ]);
  });

  it('waits for the first working day where Monday is a holiday, and never comes on a Sunday', () => {
    const told = { ...MAY, week: '2026-05-25' };

    expect([due(moment('2026-06-07'), told), due(moment('2026-06-08'), told), due(moment('2026-06-09'), told)]).toEqual(
      [[], [], ['week 2026-06-01 2026-06-08']],
    );
  });

  it('comes on another day where the settings say so, and not at all where they say none', () => {
    const friday = { reportDay: 5 };
    const told = { ...MAY, week: '2026-06-01' };

    expect([due(moment('2026-06-18', 545, friday), told), due(moment('2026-06-19', 545, friday), told)]).toEqual([
      [],
      ['week 2026-06-08 2026-06-15'],
    ]);
    expect(due(moment('2026-06-15', 545, { reportDay: 0 }))).toEqual([]);
  });
});

describe('the report of a month', () => {
  it('is due on the first working day of the next one', () => {
    const told = { ...MAY, week: '2026-06-22' };

    // The first of July is a holiday here.
    expect([due(moment('2026-06-30'), told), due(moment('2026-07-01'), told), due(moment('2026-07-02'), told)]).toEqual(
      [[], [], ['month 2026-06-01 2026-07-01']],
    );
  });
});

const dayBefore = (day: string) => addDays(aDay(day), -1);

describe('the day of the week on which letters say what to put right', () => {
  it.each(ZONES)('is Monday, or the first working day after it where that is off, in %s', (zone) => {
    // The eighth, a Monday, is a holiday.
    const days = ['2026-06-01', '2026-06-07', '2026-06-08', '2026-06-09', '2026-06-10', '2026-06-15'];

    expect(days.filter((day) => isWeekly(moment(day, 545, { zone }), dayBefore(day)))).toEqual([
      '2026-06-01',
      '2026-06-09',
      '2026-06-15',
    ]);
  });

  it('is the day in the settings, and none without reports', () => {
    const days = ['2026-06-15', '2026-06-16', '2026-06-17', '2026-06-18'];

    expect(days.filter((day) => isWeekly(moment(day, 545, { reportDay: 3 }), dayBefore(day)))).toEqual(['2026-06-17']);
    expect(days.filter((day) => isWeekly(moment(day, 545, { reportDay: 0 }), dayBefore(day)))).toEqual([]);
  });

  it('is the first working day after a Sunday too', () => {
    const days = ['2026-06-14', '2026-06-15', '2026-06-16'];

    expect(days.filter((day) => isWeekly(moment(day, 545, { reportDay: 7 }), dayBefore(day)))).toEqual(['2026-06-15']);
  });

  it('is made up for by the next day on which anything runs, and by no other after it', () => {
    // Nothing ran from Saturday the thirteenth to Wednesday the seventeenth.
    const days = ['2026-06-12', '2026-06-17', '2026-06-18', '2026-06-19', '2026-06-22', '2026-06-23'];
    const told = days.slice(1).filter((day, at) => isWeekly(moment(day), aDay(days[at] ?? '')));

    expect(told).toEqual(['2026-06-17', '2026-06-22']);
  });

  it('comes once a week at most, and in each week in which anything runs on it or after it', () => {
    const monday = aDay('2026-07-06');
    const workingDay = fc.integer({ min: 0, max: 27 }).filter((day) => day % 7 !== 6);
    fc.assert(
      fc.property(fc.uniqueArray(workingDay), fc.integer({ min: 1, max: 6 }), (chosen, reportDay) => {
        const days = chosen.sort((one, other) => one - other);
        const told = days.filter((day, at) => {
          return isWeekly(moment(addDays(monday, day), 545, { reportDay }), addDays(monday, days[at - 1] ?? -1));
        });

        const weeks = [0, 7, 14, 21].map((first) => first + reportDay - 1);
        const expected = weeks.map((due) => days.find((day) => day >= due && day < due + 7));
        expect(told).toEqual(expected.filter((day) => day !== undefined));
      }),
    );
  });
});
