// What each person is told in the morning, and what the owner hears of the others.

import { zoneOf } from '../../../src/google/zone';
import { instantAt } from '../../../src/kernel/time/work-time';
import { type Digest, digestOf, MOST_LINES, MOST_NEWS } from '../../../src/modules/digest/index';
import { aColleague, aDay, aDeal, aMorning, aStage, aTask, MALIKA, type Morning, OLIM } from '../../support/morning';
import { aCustomer } from '../today/a-customer';

const TODAY = '2026-06-11';
const zone = zoneOf('Asia/Tashkent');

/** "overdue 2: B-1 B-2", by section. */
function told(digest: Digest | null): readonly string[] | undefined {
  return digest?.sections.map(({ key, count, items }) => `${key} ${count}: ${items.map(({ id }) => id).join(' ')}`);
}

const malikas = (morning: Morning) => told(digestOf(aMorning(morning), MALIKA));

describe('a digest', () => {
  it('lists what is overdue, due, unanswered and stuck, each the most valuable first', () => {
    const came = { firstReplyAt: null, lastTouch: null, createdAt: instantAt(aDay('2026-06-09'), 600, zone) };
    const deals = [
      aDeal({ id: 'B-1', nextContact: '2026-06-10', amount: 5 }),
      aDeal({ id: 'B-2', nextContact: '2026-06-01', amount: 9 }),
      aDeal({ id: 'B-3', nextContact: TODAY }),
      aDeal({ id: 'B-4', nextContact: '2026-06-12' }),
      aDeal({ id: 'B-5', ...came }),
      aDeal({ id: 'B-6', stageSince: instantAt(aDay('2026-06-01'), 600, zone) }),
    ];
    const tasks = [aTask({ id: 'V-1', due: TODAY, title: 'Katalog' }), aTask({ id: 'V-2', due: '2026-06-12' })];

    expect(malikas({ rows: { deals, tasks } })).toEqual([
      'overdue 2: B-2 B-1',
      'due 2: B-3 V-1',
      'unanswered 1: B-5',
      'stuck 1: B-6',
    ]);
  });

  it('tells of a delivery that is to be asked about, as Today does', () => {
    const sale = {
      ...{ id: 'S-1', date: '2026-06-01', customer: '', product: 'Choynak', responsible: '', currency: '' },
      ...{ customerId: 'M-1', balance: 0, dueOn: '', amount: 5, returned: null, rating: null },
      deliveredAt: '2026-06-08',
    };

    expect(malikas({ rows: { sales: [sale] } })).toEqual(['due 1: S-1']);
  });

  it('is none where nothing is due, whatever there is for tomorrow', () => {
    expect(malikas({ rows: { deals: [aDeal({ nextContact: '2026-06-12' })] } })).toBeUndefined();
  });

  it.each([
    ['of today', TODAY, ['suggested 1: V-1']],
    ['of the day of the last digest', '2026-06-10', ['suggested 1: V-1']],
    ['of an earlier day', '2026-06-09', undefined],
  ])('tells of what rules suggest, alone only where it is news: %s', (_, due, expected) => {
    const asked = aTask({ id: 'V-1', due, status: 'Kerak emas', ruleKey: '?Q-1:B-1:new' });
    const deals = [aDeal({ nextContact: TODAY })];
    const beside = aMorning({ rows: { tasks: [asked], deals } });

    expect(malikas({ rows: { tasks: [asked] } })).toEqual(expected);
    expect(told(digestOf(beside, MALIKA))).toEqual(['due 1: B-1', 'suggested 1: V-1']);
  });

  it('has lines for the most valuable, and counts the others; what is stuck makes room for what has a day', () => {
    const many = Array.from({ length: 30 }, (_, index) =>
      aDeal({ id: `B-${index + 1}`, nextContact: '2026-06-08', amount: index }),
    );
    const stuck = aDeal({ id: 'B-99', amount: 1_000, stageSince: instantAt(aDay('2026-06-01'), 600, zone) });

    const digest = digestOf(aMorning({ rows: { deals: [stuck, ...many] } }), MALIKA);

    expect(digest).toMatchObject({ count: 31, overdue: 30, more: 31 - MOST_LINES });
    expect(digest?.sections.map(({ key, count, items }) => [key, count, items.length])).toEqual([
      ['overdue', 30, 20],
      ['stuck', 1, 0],
    ]);
    expect(digest?.sections[0]?.items[0]?.id).toBe('B-30');
  });

  it('has a line for all that fell due since the last digest, however much that is worth more was told before', () => {
    const old = Array.from({ length: 30 }, (_, index) =>
      aDeal({ id: `B-${index + 1}`, nextContact: '2026-06-08', amount: 1_000 + index }),
    );
    const news = [aDeal({ id: 'B-40', nextContact: '2026-06-10' }), aDeal({ id: 'B-41', nextContact: TODAY })];
    const customers = [aCustomer({ id: 'M-1', name: 'Aziz', birthday: '1990-06-11' })];

    const digest = digestOf(aMorning({ rows: { deals: [...old, ...news], customers } }), MALIKA);

    const lines = digest?.sections.map(({ key, items }) => [key, items.length, items.at(-1)?.id]);
    expect([lines, digest?.more]).toEqual([
      [
        ['overdue', 18, 'B-40'],
        ['due', 2, 'M-1'],
      ],
      33 - MOST_LINES,
    ]);
  });

  it('goes beyond the usual length for news, but not for ever', () => {
    const today = Array.from({ length: 100 }, (_, index) => aDeal({ id: `B-${index + 1}`, nextContact: TODAY }));

    const digest = digestOf(aMorning({ rows: { deals: today } }), MALIKA);

    expect([digest?.sections[0]?.items.length, digest?.more]).toEqual([MOST_NEWS, 100 - MOST_NEWS]);
  });

  it.each([
    ['their own', 'malika', ['H-2']],
    ['what nobody has, but not who only looks on', '', ['H-1', 'H-2']],
    ['of a name that nobody bears, the owner', 'Sobir', ['H-1']],
  ])('tells %s', (_, responsible, whom) => {
    const looker = aColleague({ id: 'H-3', label: 'Karim', role: 'Kuzatuvchi' });
    const world = aMorning({
      rows: { deals: [aDeal({ nextContact: TODAY, responsible })] },
      staff: [OLIM, MALIKA, looker],
    });

    expect(world.staff.filter((person) => digestOf(world, person)).map(({ id }) => id)).toEqual(whom);
  });

  it('tells on the next working morning of birthdays on days off, and names their day', () => {
    const born = (id: string, birthday: string) => aCustomer({ id, name: id, birthday });
    const customers = [born('M-1', '1990-06-14'), born('M-2', '1991-06-15'), born('M-3', '1992-06-13')];

    // Monday; the last digests were those of Saturday.
    const digest = digestOf(aMorning({ day: '2026-06-15', rows: { customers } }), MALIKA);

    expect(digest?.sections[0]?.items.map(({ id, due }) => [id, due])).toEqual([
      ['M-1', '2026-06-14'],
      ['M-2', '2026-06-15'],
    ]);
    expect(digest?.overdue).toBe(0);
  });

  it.each([
    ['2026-06-11', '', false],
    ['2026-06-12', '', true],
    ['2026-06-01', '2026-06-10', true],
    ['2026-06-01', '2026-06-11', false],
    ['', '', true],
  ])('to who is away from "%s" to "%s" comes or not: %p', (absentFrom, absentTo, comes) => {
    const person = aColleague({ absentFrom, absentTo });
    const world = aMorning({ rows: { deals: [aDeal({ nextContact: TODAY })] }, staff: [OLIM, person] });

    expect(digestOf(world, person) !== null).toBe(comes);
  });
});

describe('customers who have long heard nothing', () => {
  const silent = [aCustomer({ id: 'M-7', touchDays: 10, lastTouch: instantAt(aDay('2026-05-01'), 600, zone) })];

  it('are told of beside what is due, and are not counted among it', () => {
    const digest = digestOf(aMorning({ rows: { customers: silent, deals: [aDeal({ nextContact: TODAY })] } }), MALIKA);

    expect([told(digest), digest?.count]).toEqual([['due 1: B-1', 'touch 1: M-7'], 1]);
  });

  it('alone are no letter, since it would be the same one every morning', () => {
    expect(malikas({ rows: { customers: silent } })).toBeUndefined();
  });
});

describe('what an owner hears of the others', () => {
  const others = (morning: Morning) => digestOf(aMorning(morning), OLIM)?.exceptions ?? null;

  it('is what is overdue for more days than the settings say, by person', () => {
    const deals = [
      aDeal({ id: 'B-1', nextContact: '2026-06-08', responsible: 'Malika' }),
      aDeal({ id: 'B-2', nextContact: '2026-06-07', responsible: 'Malika' }),
      aDeal({ id: 'B-3', nextContact: '2026-06-01', responsible: 'malika' }),
      aDeal({ id: 'B-4', nextContact: '2026-06-01', responsible: 'Olim' }),
    ];

    expect(others({ rows: { deals } })?.late).toMatchObject([
      { label: 'malika', count: 2, days: 10, oldest: { id: 'B-3' } },
    ]);
    expect(others({ rows: { deals }, settings: { escalateDays: '10' } })).toBeNull();
  });

  it('is who is away and what lies with them, and not the same again as overdue', () => {
    const away = aColleague({ absentFrom: '2026-06-10', absentTo: '2026-06-14' });
    const deals = [
      aDeal({ id: 'B-1', nextContact: '2026-06-01', responsible: 'Malika' }),
      aDeal({ id: 'B-2', nextContact: TODAY, responsible: 'Malika', amount: 7 }),
      aDeal({ id: 'B-3' }),
    ];

    expect(others({ rows: { deals }, staff: [OLIM, away] })).toMatchObject({
      late: [],
      absent: [{ label: 'Malika', until: '2026-06-14', items: [{ id: 'B-2' }, { id: 'B-1' }] }],
      withoutNext: 1,
    });
  });

  it.each([
    ['nobody else owns the firm', [], true],
    ['the other owner is away too', [{ absentFrom: '2026-06-11' }], true],
    ['the other owner gets no messages', [{ email: '' }], true],
    ['another owner is there', [{}], false],
  ])('is heard by an owner who is away where %s: %p', (_, others, comes) => {
    const away = { absentFrom: '2026-06-01', absentTo: '2026-06-30' };
    const olim = { ...OLIM, ...away };
    const second = others.map((given) => aColleague({ id: 'H-9', label: 'Nodir', role: 'Rahbar', ...given }));
    const deals = [
      aDeal({ id: 'B-1', nextContact: '2026-06-01', responsible: 'Malika' }),
      aDeal({ id: 'B-2', nextContact: TODAY, responsible: 'Olim' }),
    ];

    const digest = digestOf(aMorning({ rows: { deals }, staff: [olim, MALIKA, ...second] }), olim);

    const heard = { sections: [{ key: 'due', count: 1 }], exceptions: { late: [{ label: 'Malika' }], absent: [] } };
    if (comes) expect(digest).toMatchObject(heard);
    else expect(digest).toBeNull();
  });

  it('is big deals that came or moved since the last morning', () => {
    const at = (day: string, minutes: number) => instantAt(aDay(day), minutes, zone);
    const deals = [
      aDeal({ id: 'B-1', amount: 20_000_000, stageSince: at('2026-06-10', 541), nextContact: '2026-07-01' }),
      aDeal({ id: 'B-2', amount: 90_000_000, createdAt: at('2026-06-10', 600), nextContact: '2026-07-01' }),
      aDeal({ id: 'B-3', amount: 90_000_000, stageSince: at('2026-06-10', 539), nextContact: '2026-07-01' }),
      aDeal({ id: 'B-4', amount: 19_000_000, stageSince: at('2026-06-10', 600), nextContact: '2026-07-01' }),
      aDeal({ id: 'B-5', amount: 90_000_000, stage: 'Sotildi', stageSince: at('2026-06-10', 600) }),
    ];
    const stages = [aStage(), aStage({ key: 'paid', label: 'Sotildi', outcome: 'won' })];

    expect(others({ rows: { deals, stages } })?.big.map(({ id }) => id)).toEqual(['B-2', 'B-1']);
    expect(others({ rows: { deals, stages }, settings: { bigDeal: '0,5 mlrd' } })).toBeNull();
  });

  it('is no letter for deals without a next step alone, nor for a seller', () => {
    const late = [aDeal({ nextContact: '2026-06-01', responsible: 'Olim' })];

    expect(digestOf(aMorning({ rows: { deals: [aDeal()] } }), OLIM)).toBeNull();
    expect(digestOf(aMorning({ rows: { deals: late } }), MALIKA)).toBeNull();
  });
});
