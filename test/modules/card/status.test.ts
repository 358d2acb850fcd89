// What a customer is to us, in one word.

import type { Standing } from '../../../src/modules/card/standing';
import { statusOf } from '../../../src/modules/card/status';
import { anOpenDeal, aStanding } from './a-standing';

describe('the status of a customer', () => {
  it.each<[string, Partial<Standing>, string]>([
    ['with a deal and no word yet', { deals: [anOpenDeal({})] }, 'new'],
    ['with a deal and a talk', { deals: [anOpenDeal({})], silentDays: 3 }, 'active'],
    ['with a deal after an earlier sale', { deals: [anOpenDeal({})], daysSinceSale: 500 }, 'active'],
    ['who bought 365 days ago', { daysSinceSale: 365 }, 'bought'],
    ['who bought 366 days ago', { daysSinceSale: 366 }, 'quiet'],
    ['whose deal was put off', { deals: [anOpenDeal({ isLater: true })], silentDays: 3 }, 'quiet'],
    ['whose deals were all lost', { lostDeals: 2, silentDays: 3 }, 'lost'],
    ['who bought after a loss', { lostDeals: 1, daysSinceSale: 10 }, 'bought'],
    ['added 30 days ago', { addedOn: '2026-05-11' }, 'new'],
    ['added 31 days ago', { addedOn: '2026-05-10' }, 'quiet'],
    ['of whom it is not known since when', { addedOn: '' }, 'quiet'],
  ])('%s', (_, standing, expected) => {
    expect(statusOf(aStanding(standing))).toBe(expected);
  });
});
