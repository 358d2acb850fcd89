// Which contracts are to be renewed on a day, and what answers for them.

import { zoneOf } from '../../../src/google/zone';
import { type Day, parseDay } from '../../../src/kernel/time/day';
import { type Stage, stageFinder } from '../../../src/modules/stages/index';
import type { TodayDeal, TodayTask, World } from '../../../src/modules/today/items';
import { renewalItem, renewalsOf } from '../../../src/modules/today/renewal-item';
import { parseCadences } from '../../../src/modules/touch/index';
import { aCustomer } from './a-customer';

const TODAY = parseDay('2026-06-10') ?? ('' as Day); // It is a day.

function aStage(key: string, label: string, outcome: Stage['outcome']): Stage {
  const rest = { pipeline: '', required: [], strictness: 'warn', playbook: '', nextDays: null, stuckDays: 7 } as const;
  return { ...rest, key, label, outcome, order: 1, probability: 1 };
}

/** A won deal with a contract that ends in ten days. */
function aContract(deal: Partial<TodayDeal> = {}): TodayDeal {
  const blank = { need: '', source: '', lossReason: '', pipeline: '', nextStep: '', contactPerson: '', competitor: '' };
  const days = { expectedClose: '', nextContact: '', contractFrom: '2025-06-21', contractUntil: '2026-06-20' };
  const stamps = { stageSince: null, wonAt: 1, lostAt: null, reached: null, arrivedAt: null, firstReplyAt: null };
  return {
    ...{ ...blank, ...days, ...stamps, lastTouch: null, createdAt: 1, note: '', deferralDays: null, penalty: null },
    ...{ id: 'B-1', customer: 'Kamolot', customerId: 'M-1', stage: 'Toʻlandi', stageKey: 'paid', deliverBy: '' },
    ...{ agreedAt: null, segment: '', chance: null },
    ...{ contractNumber: '12/25', amount: 5_000_000, responsible: 'Aziz', ...deal },
  };
}

function aTask(task: Partial<TodayTask>): TodayTask {
  const blank = { customer: '', responsible: '', note: '', firstDue: '', moved: null, from: '', title: '', due: '' };
  const stamps = { acceptedAt: null, doneAt: null, createdAt: null, ruleKey: '', onTime: null };
  return {
    ...blank,
    ...stamps,
    id: 'V-1',
    kind: 'Shartnomani uzaytirish',
    status: 'Ochiq',
    dealId: 'B-1',
    customerId: 'M-1',
    ...task,
  };
}

function itemOf(deal: TodayDeal, { others = [], tasks = [] }: { others?: TodayDeal[]; tasks?: TodayTask[] } = {}) {
  const world: World = {
    today: TODAY,
    zone: zoneOf('Asia/Tashkent'),
    customers: new Map([['M-1', aCustomer({ name: 'Kamolot MChJ', contact: '@kamolot' })]]),
    deals: new Map([deal, ...others].map((each) => [each.id, each])),
    stageOf: stageFinder([aStage('paid', 'Toʻlandi', 'won'), aStage('offer', 'Taklif', 'open')]),
    cadences: parseCadences(''),
  };
  return renewalItem(world, deal, renewalsOf(world, tasks))?.item ?? null;
}

describe('a contract', () => {
  it('that ends soon is asked about with its number, for who is responsible', () => {
    expect(itemOf(aContract())).toEqual({
      ...{ kind: 'renewal', id: 'B-1', dealId: 'B-1', customerId: 'M-1', customerName: 'Kamolot MChJ' },
      ...{ contact: '@kamolot', title: '№ 12/25', stage: 'Toʻlandi', amount: 5_000_000, due: '2026-06-20' },
      responsible: 'Aziz',
    });
  });

  it.each<[string, Partial<TodayDeal>, boolean]>([
    ['that ends in thirty days', { contractUntil: '2026-07-10' }, true],
    ['that ends in thirty-one days', { contractUntil: '2026-07-11' }, false],
    ['that is over', { contractUntil: '2026-01-01' }, true],
    ['without a last day', { contractUntil: '' }, false],
    ['of a deal that is not won', { stage: 'Taklif', wonAt: null }, false],
    ['about which they speak tomorrow', { nextContact: '2026-06-11' }, false],
    ['about which they speak today', { nextContact: '2026-06-10' }, true],
  ])('%s: %s', (_, deal, isAsked) => {
    expect(itemOf(aContract(deal)) !== null).toBe(isAsked);
  });

  it.each<[string, Partial<TodayTask>, boolean]>([
    ['open', {}, false],
    ['done', { status: 'Bajarildi', doneAt: 1 }, true],
    ['open, of another kind', { kind: 'Vazifa' }, true],
    ['open, of another deal', { dealId: 'B-9' }, true],
  ])('with a task to renew it that is %s: %s', (_, task, isAsked) => {
    expect(itemOf(aContract(), { tasks: [aTask(task)] }) !== null).toBe(isAsked);
  });

  it.each<[string, Partial<TodayDeal>, boolean]>([
    ['goes on where it ends', { contractFrom: '2026-06-21', contractUntil: '2027-06-20' }, false],
    ['was begun long before, beside it', { contractFrom: '2026-01-01', contractUntil: '2027-01-01' }, true],
    ['is not won yet', { contractFrom: '2026-06-21', contractUntil: '2027-06-20', stage: 'Taklif', wonAt: null }, true],
    ['is another customer’s', { contractFrom: '2026-06-21', contractUntil: '2027-06-20', customerId: 'M-2' }, true],
  ])('whose customer has another one that %s: %s', (_, other, isAsked) => {
    expect(itemOf(aContract(), { others: [aContract({ id: 'B-2', ...other })] }) !== null).toBe(isAsked);
  });
});
