// When a lead that waits for an answer is told of, by the working hours of the firm.

import { zoneOf } from '../../../src/google/zone';
import { instantAt, parseWorkTime } from '../../../src/kernel/time/work-time';
import { type Clock, isRipe, planLead } from '../../../src/modules/alerts/index';
import type { LeadState, NewLead } from '../../../src/modules/deals/index';
import { aDay } from '../../support/morning';

const ZONES = ['Asia/Tashkent', 'Europe/Moscow', 'America/New_York', 'Pacific/Auckland'] as const;

describe.each(ZONES)('the clock of a lead in %s', (name) => {
  const zone = zoneOf(name);
  const at = (day: string, minutes: number): number => instantAt(aDay(day), minutes, zone);
  const clock = (now: number, replyMinutes = 60): Clock => {
    return {
      now,
      zone,
      replyMinutes,
      work: parseWorkTime({ workDays: '1-6', workHours: '09:00-18:00', holidays: '' }),
    };
  };
  const lead = (state: LeadState, came: number): NewLead => ({ id: 'B-1', state, at: came });

  it.each<[LeadState, number, boolean]>([
    ['new', 600, true],
    ['told', 659, false],
    ['told', 660, true],
    ['late', 719, false],
    ['late', 720, true],
  ])('of one that came at ten and is "%s" rings at minute %i of the day: %p', (state, minute, rings) => {
    expect(isRipe(lead(state, at('2026-06-11', 600)), clock(at('2026-06-11', minute)))).toBe(rings);
  });

  it('stands still at night and on Sundays, also where clocks change', () => {
    // Half an hour before closing on Saturday; clocks change in New York on that Sunday.
    const came = lead('told', at('2026-10-31', 1_050));

    expect(
      [at('2026-11-01', 700), at('2026-11-02', 569), at('2026-11-02', 570)].map((now) => isRipe(came, clock(now))),
    ).toEqual([false, false, true]);
  });
});

describe('what is planned for a lead', () => {
  const clock: Clock = {
    ...{ now: 0, zone: () => 0, replyMinutes: 60 },
    work: parseWorkTime({ workDays: '', workHours: '', holidays: '' }),
  };
  const plan = (state: LeadState, isOpen: boolean, replyMinutes = 60) => {
    const { tell, next } = planLead({ id: 'B-1', state, at: 1 }, isOpen, { ...clock, replyMinutes });
    return [tell, next];
  };

  it('is to tell that it came, then that it waits, then the owner, and nothing more', () => {
    expect([plan('new', true), plan('told', true), plan('late', true)]).toEqual([
      ['came', 'told'],
      ['waits', 'late'],
      ['waitsOwner', null],
    ]);
  });

  it('is nothing once somebody has answered', () => {
    expect([plan('new', false), plan('told', false), plan('late', false)]).toEqual(Array(3).fill([null, null]));
  });

  it('is no clock where the settings want none', () => {
    expect([plan('new', true, 0), plan('told', true, 0)]).toEqual([
      ['came', null],
      [null, null],
    ]);
  });
});
