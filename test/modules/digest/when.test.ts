// At which run of the hourly work digests go, in zones whose clocks change and in those whose do not.

import { zoneOf } from '../../../src/google/zone';
import { instantAt } from '../../../src/kernel/time/work-time';
import {
  areDigestsDue,
  digestMessages,
  type Moment,
  parseDigestOptions,
  parseHour,
  type Writing,
} from '../../../src/modules/digest/index';
import { withDefaults } from '../../../src/modules/settings/index';
import { aColleague, aDay, aDeal, aMorning, aTask, MALIKA, OLIM, textsOf } from '../../support/morning';

const ZONES = ['Asia/Tashkent', 'Europe/Moscow', 'America/New_York', 'Pacific/Auckland'] as const;
const HOUR = 3_600_000;

function at(zone: string, day: string, minutes: number, settings: Readonly<Record<string, string>> = {}): Moment {
  const options = parseDigestOptions(withDefaults(new Map(Object.entries(settings))));
  return { now: instantAt(aDay(day), minutes, zoneOf(zone)), zone: zoneOf(zone), options };
}

describe.each(ZONES)('digests in %s', (zone) => {
  it('are due at the first run at or after the hour on the wall, on working days, until the firm closes', () => {
    const isDue = (day: string, minutes: number) => areDigestsDue(at(zone, day, minutes), {});

    expect([539, 540, 599, 700, 1_079, 1_080].map((minutes) => isDue('2026-06-11', minutes))).toEqual([
      false,
      true,
      true,
      true,
      true,
      false,
    ]);
    // A Sunday, and a holiday.
    expect([isDue('2026-06-14', 600), isDue('2026-12-08', 600)]).toEqual([false, false]);
  });

  it.each(['2026-03-09', '2026-11-02', '2026-04-06', '2026-09-28'])(
    'are due at nine also on %s, after a night in which clocks may have changed',
    (day) => {
      const before = areDigestsDue(at(zone, day, 539), {});
      const after = areDigestsDue(at(zone, day, 541), {});

      expect([before, after]).toEqual([false, true]);
    },
  );

  it('go once a day, however often the hour strikes in a night in which clocks go back', () => {
    // Seven days a week at one at night, which comes twice in New York on the first of November.
    const settings = { workDays: '1-7', workHours: '00:00-18:00', digestHour: '1' };
    let lists: Parameters<typeof areDigestsDue>[1] = {};
    const days: string[] = [];
    for (let hour = 0; hour < 24; hour++) {
      const moment = at(zone, '2026-11-01', 0, settings);
      const now = moment.now + hour * HOUR + 900_000;
      if (!areDigestsDue({ ...moment, now }, lists)) continue;
      days.push(new Date(now).toISOString());
      lists = { digests: { day: '2026-11-01', hours: '1' } };
    }

    expect(days).toHaveLength(1);
  });
});

describe('a person’s own hour', () => {
  const own = { 'digest hours': { 'H-2': '14' } };

  it('wakes the work a second time that day, and no more when it is done', () => {
    const isDue = (minutes: number, hours: string) =>
      areDigestsDue(at('Asia/Tashkent', '2026-06-11', minutes), { ...own, digests: { day: '2026-06-11', hours } });

    expect([isDue(600, '9'), isDue(845, '9'), isDue(905, '9,14')]).toEqual([false, true, false]);
  });

  it('after the firm has closed holds until midnight', () => {
    const late = { 'digest hours': { 'H-2': '20' }, digests: { day: '2026-06-11', hours: '9' } };
    const isDue = (minutes: number) => areDigestsDue(at('Asia/Tashkent', '2026-06-11', minutes), late);

    expect([isDue(1_190), isDue(1_210), isDue(1_430)]).toEqual([false, true, true]);
  });

  it.each([
    ['9', 9],
    ['09:00', 9],
    ['0', 0],
    ['24', null],
    ['9:30', null],
    ['ertalab', null],
  ])('typed as "%s" is %p', (typed, hour) => {
    expect(parseHour(typed)).toBe(hour);
  });
});

describe('messages of a morning', () => {
  const writing: Writing = {
    language: 'uz',
    firm: 'Eshik va deraza',
    link: (table, row) => `https://sheet/${table}/${row}`,
    textsIn: textsOf,
    moneyIn: () => 'soʻm',
    bot: true,
    troubleIn: () => null,
  };
  const rows = { deals: [aDeal({ nextContact: '2026-06-11' })] };
  const now = (minutes: number) => at('Asia/Tashkent', '2026-06-11', minutes).now;

  it('go to each at their own hour, by their own way, until the firm closes', () => {
    const staff = [OLIM, aColleague({ digestHour: 11, chat: '77' }), aColleague({ id: 'H-3', digest: 'Kerak emas' })];
    const world = aMorning({ rows, staff });
    const sent = (minutes: number) =>
      digestMessages(world, now(minutes), writing).map(({ key, kind, channel, to, until }) => [
        key,
        kind,
        channel,
        to,
        until,
      ]);

    const olims = ['digest:H-1:2026-06-11', 'ownerDigest', 'mail', 'olim@example.com', now(1_080)];
    expect(sent(500)).toEqual([]);
    expect(sent(545)).toEqual([olims]);
    expect(sent(661)).toEqual([olims, ['digest:H-2:2026-06-11', 'digest', 'telegram', '77', now(1_080)]]);
  });

  it('speak each person’s language, else that of the workbook', () => {
    const staff = [
      OLIM,
      aColleague({ language: 'Ruscha' }),
      aColleague({ id: 'H-3', language: 'Узбекский (кириллица)' }),
    ];

    const subjects = digestMessages(aMorning({ rows, staff }), now(545), writing).map(({ subject }) => subject);

    expect(subjects).toEqual(['Bugun 1 ta ish', 'Дел на сегодня: 1', 'Бугун 1 та иш']);
  });

  it('say in the subject that rules suggest something where nothing is due, and lead to the row of each', () => {
    const asked = { responsible: 'Malika', status: 'Kerak emas', ruleKey: '?Q-1:B-1:new', dealId: 'B-1' };
    const task = aTask({ ...asked, due: '2026-06-11' });

    const sent = digestMessages(aMorning({ rows: { deals: [aDeal()], tasks: [task] } }), now(545), writing);

    expect(sent.map(({ key, subject }) => [key, subject])).toEqual([
      ['digest:H-2:2026-06-11', 'Daftar maslahati: 1 ta'],
    ]);
    expect(sent[0]?.text).toContain('https://sheet/deals/2');
  });

  it('tell an owner of trouble with the hourly work also where nothing else is to be told', () => {
    const troubled = { ...writing, troubleIn: () => ({ step: 'Arxiv', sentence: 'Joy qolmadi.' }) };
    const world = aMorning({ staff: [OLIM, MALIKA] });

    const [message, ...others] = digestMessages(world, now(545), troubled);

    expect([message?.subject, message?.text.includes('Arxiv: Joy qolmadi.'), others]).toEqual([
      'Eʼtibor kerak: 1 ta masala',
      true,
      [],
    ]);
  });
});
