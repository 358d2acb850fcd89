// What asks for something on a day: deals, tasks and birthdays, in whatever zone the workbook is.

import { zoneOf } from '../../../src/google/zone';
import { type Day, parseDay } from '../../../src/kernel/time/day';
import { dayAt } from '../../../src/kernel/time/zone';
import { type Stage, stageFinder } from '../../../src/modules/stages/index';
import {
  birthdayItem,
  dealItem,
  isBirthday,
  type TodayDeal,
  type TodayTask,
  taskItem,
  type World,
} from '../../../src/modules/today/items';
import { parseCadences } from '../../../src/modules/touch/index';
import { aCustomer } from './a-customer';

const HOUR = 3_600_000;
/** 2026-06-10, 00:30 in Tashkent: still the 9th in New York and Moscow. */
const NOW = Date.UTC(2026, 5, 9, 19, 30);

function aStage(stage: Partial<Stage>): Stage {
  const rest = { pipeline: '', required: [], strictness: 'warn', playbook: '', nextDays: null, stuckDays: 7 } as const;
  return { ...rest, key: 'offer', label: 'Taklif', outcome: 'open', order: 1, probability: 0.5, ...stage };
}

const STAGES = [
  aStage({}),
  aStage({ key: 'paid', label: 'Toʻlandi', outcome: 'won', probability: 1 }),
  aStage({ key: 'later', label: 'Keyinroq', outcome: 'later', probability: 0.05 }),
];

const NODIRA = aCustomer({ birthday: '1990-06-10' });

const NO_DEAL = {
  ...{ customer: 'Nodira · 4567', need: '', source: '', responsible: '', lossReason: '', pipeline: '', nextStep: '' },
  ...{ contactPerson: '', expectedClose: '', competitor: '', note: '', amount: null, nextContact: '' },
  ...{ contractNumber: '', contractFrom: '', contractUntil: '', deferralDays: null, penalty: null, deliverBy: '' },
  ...{ stageSince: null, wonAt: null, lostAt: null, reached: null, arrivedAt: null },
  ...{ agreedAt: null, segment: '', chance: null },
};

/** An offer to Nodira that was answered and asks for nothing. */
function aDeal(deal: Partial<TodayDeal> = {}): TodayDeal {
  const touched = { firstReplyAt: NOW, lastTouch: NOW, createdAt: NOW };
  return { ...NO_DEAL, ...touched, id: 'B-1', customerId: 'M-1', stage: 'Taklif', stageKey: 'offer', ...deal };
}

function aTask(task: Partial<TodayTask> = {}): TodayTask {
  const what = { title: 'Katalog', kind: 'Vazifa', status: 'Ochiq', due: '', dealId: '', customerId: 'M-1' };
  const blank = {
    customer: '',
    responsible: '',
    note: '',
    firstDue: '',
    moved: null,
    from: '',
    ruleKey: '',
    onTime: null,
  };
  return { ...blank, ...what, id: 'V-1', acceptedAt: null, doneAt: null, createdAt: null, ...task };
}

function aWorld(zone = 'Asia/Tashkent', deals: readonly TodayDeal[] = []): World {
  return {
    today: dayAt(NOW, zoneOf(zone)),
    zone: zoneOf(zone),
    customers: new Map([[NODIRA.id, NODIRA]]),
    deals: new Map(deals.map((deal) => [deal.id, deal])),
    stageOf: stageFinder(STAGES),
    cadences: parseCadences(''),
  };
}

/** "contact 2026-06-10", or "none". */
function deed(found: ReturnType<typeof dealItem>): string {
  return found ? `${found.item.kind} ${found.item.due}`.trim() : 'none';
}

describe('a deal', () => {
  it('says all that a call needs, and what it is worth', () => {
    const deal = aDeal({ nextContact: '2026-06-08', nextStep: 'Narx aytish', amount: 3_000_000, responsible: 'Aziz' });

    expect(dealItem(aWorld(), deal)).toEqual({
      item: {
        ...{ kind: 'contact', id: 'B-1', dealId: 'B-1', customerId: 'M-1', customerName: 'Nodira' },
        ...{ contact: '+998 90 123 45 67', title: 'Narx aytish', stage: 'Taklif', amount: 3_000_000 },
        ...{ due: '2026-06-08', responsible: 'Aziz' },
      },
      worth: 1_500_000,
    });
  });

  it.each<[string, Partial<TodayDeal>, string]>([
    ['with a contact today', { nextContact: '2026-06-10' }, 'contact 2026-06-10'],
    ['with a contact tomorrow', { nextContact: '2026-06-11' }, 'none'],
    ['put off until today', { stage: 'Keyinroq', nextContact: '2026-06-10' }, 'contact 2026-06-10'],
    ['put off, never answered', { stage: 'Keyinroq', firstReplyAt: null, lastTouch: null, createdAt: 0 }, 'none'],
    ['that was won', { stage: 'Toʻlandi', nextContact: '2026-06-01' }, 'none'],
    ['that was won, in a stage that is gone', { stage: 'Eski', wonAt: 1, nextContact: '2026-06-01' }, 'none'],
    ['in a stage that is gone', { stage: 'Eski', nextContact: '2026-06-01' }, 'contact 2026-06-01'],
    ['8 days in its stage', { stageSince: NOW - 8 * 24 * HOUR }, 'stuck'],
    ['7 days in its stage', { stageSince: NOW - 7 * 24 * HOUR }, 'none'],
    ['stuck, with a contact today', { stageSince: 1, nextContact: '2026-06-10' }, 'contact 2026-06-10'],
    ['without an answer since yesterday', { ...unanswered(NOW - HOUR) }, 'unanswered'],
    ['without an answer since today', { ...unanswered(NOW - HOUR / 4) }, 'none'],
    ['without a reply, but talked to', { firstReplyAt: null, createdAt: 1 }, 'none'],
  ])('%s', (_, deal, expected) => {
    expect(deed(dealItem(aWorld(), aDeal(deal)))).toBe(expected);
  });

  it.each([
    ['Asia/Tashkent', '2026-06-10', 'unanswered'],
    ['Europe/Moscow', '2026-06-09', 'none'],
    ['America/New_York', '2026-06-09', 'none'],
    ['Pacific/Auckland', '2026-06-10', 'none'],
  ])('in %s it is %s by the wall clock there, and a lead of an hour ago is %s', (zone, day, expected) => {
    const world = aWorld(zone);

    expect([world.today, deed(dealItem(world, aDeal(unanswered(NOW - HOUR))))]).toEqual([day, expected]);
  });
});

function unanswered(createdAt: number): Partial<TodayDeal> {
  return { firstReplyAt: null, lastTouch: null, createdAt };
}

describe('a task', () => {
  it.each<[string, Partial<TodayTask>, string]>([
    ['that is due', { due: '2026-06-10' }, 'task 2026-06-10'],
    ['of tomorrow', { due: '2026-06-11' }, 'none'],
    ['that is done', { due: '2026-06-10', status: 'Bajarildi' }, 'none'],
    ['that is done, its word in Russian', { due: '2026-06-10', status: 'Сделано' }, 'none'],
    ['whose state was blanked after it was done', { due: '2026-06-10', status: '', doneAt: NOW }, 'none'],
    ['that is a promise', { due: '2026-06-09', kind: 'Vaʼda' }, 'promise 2026-06-09'],
    ['that is a hand-off nobody accepted', { kind: 'Topshirish', due: '2026-07-01' }, 'handOff 2026-07-01'],
    ['that is an accepted hand-off', { kind: 'Topshirish', due: '2026-07-01', acceptedAt: NOW }, 'none'],
  ])('%s', (_, task, expected) => {
    expect(deed(taskItem(aWorld(), aTask(task)))).toBe(expected);
  });

  it('is worth what its deal is', () => {
    const world = aWorld('Asia/Tashkent', [aDeal({ amount: 1_000 })]);

    expect(taskItem(world, aTask({ due: '2026-06-10', dealId: 'B-1' }))?.worth).toBe(500);
  });
});

describe('a birthday', () => {
  it.each([
    ['1990-06-10', '2026-06-10', true],
    ['1990-06-11', '2026-06-10', false],
    ['2000-02-29', '2026-02-28', true],
    ['2000-02-29', '2028-02-28', false],
    ['2000-02-29', '2028-02-29', true],
    ['', '2026-06-10', false],
  ])('of %s is kept on %s: %s', (birthday, day, expected) => {
    expect(isBirthday(birthday, parseDay(day) ?? ('' as Day))).toBe(expected); // All of them are days.
  });

  it('names the customer', () => {
    expect(birthdayItem(aWorld(), NODIRA)?.item).toEqual({
      ...{ kind: 'birthday', id: 'M-1', customerId: 'M-1', customerName: 'Nodira', contact: '+998 90 123 45 67' },
      ...{ dealId: '', title: '', stage: '', amount: null, due: '2026-06-10', responsible: '' },
    });
  });
});
