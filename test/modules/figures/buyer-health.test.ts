// The health of a buyer's relation by the figures: the gravest sign speaks.

import { createTexts } from '../../../src/kernel/i18n/texts';
import { buyerHealth } from '../../../src/modules/figures/buyer-health';
import { figuresOf } from '../../../src/modules/figures/figures';
import { figuresTexts } from '../../../src/modules/figures/texts';
import { day, purchasesOn } from './a-purchase';

const LOST = ['2026-01-01'];
const AT_RISK = ['2026-04-20'];
const LOYAL = ['2026-05-01', '2026-06-01'];

/** "bad debtLate 31 500 000 soʻm" of who bought on these days and owes this much for so long. */
function health(days: readonly string[], overdue = 0, late = 0): string {
  const figures = figuresOf(purchasesOn(...days), { today: day('2026-06-10'), firmGap: null, trade: 'shop' });
  const { health: how, healthReason } = buyerHealth(figures, { overdue, late, currencyName: 'soʻm' });
  return [how, healthReason.reason, ...Object.values(healthReason.params)].join(' ').replace(/\u00a0/g, ' ');
}

describe('the health of a buyer', () => {
  it.each([
    ['a debt of more than a month', health(LOYAL, 50_000_000, 31), 'bad debtLate 31 500 000 soʻm'],
    ['a debt of a month', health(LOYAL, 50_000_000, 30), 'watch debtLate 30 500 000 soʻm'],
    ['a debt that is not due', health(LOYAL, 0, 0), 'good loyal 2'],
    ['three gaps of silence', health(LOST), 'bad lapsed 160'],
    ['a debt of a month and three gaps of silence', health(LOST, 100, 30), 'bad lapsed 160'],
    ['a debt of more than a month and three gaps of silence', health(LOST, 100, 31), 'bad debtLate 31 1 soʻm'],
    ['one and a half gaps of silence', health(AT_RISK), 'watch slowing 51 30'],
    ['a debt of a day and one and a half gaps of silence', health(AT_RISK, 100, 1), 'watch debtLate 1 1 soʻm'],
    ['a first purchase', health(['2026-06-01']), 'good firstSale 9'],
    ['no purchase', health([]), 'good noSale'],
  ])('with %s', (_, found, expected) => {
    expect(found).toBe(expected);
  });

  it('with purchases that are too far apart to be loyal is good', () => {
    const times = { today: day('2026-06-10'), firmGap: 300, trade: 'shop' };
    const figures = figuresOf(purchasesOn('2025-01-01', '2026-06-01'), times);

    expect(buyerHealth(figures, { overdue: 0, late: 0, currencyName: 'soʻm' })).toEqual({
      health: 'good',
      healthReason: { reason: 'buying', params: { days: '9' } },
    });
  });

  it('has a sentence for every reason, with what it is told', () => {
    const say = (key: string, params: Readonly<Record<string, string>>): string =>
      createTexts([figuresTexts], 'en')(`health.${key}`, params);

    expect([
      say('debtLate', { days: '31', amount: '500 soʻm' }),
      say('lapsed', { days: '160' }),
      say('slowing', { days: '51', gap: '30' }),
      say('loyal', { count: '2' }),
      say('firstSale', { days: '9' }),
      say('buying', { days: '9' }),
      say('noSale', {}),
    ]).toEqual([
      'A debt is 31 d late: 500 soʻm.',
      'Has not bought for 160 d.',
      'No purchase for 51 d, usually every 30 d.',
      'Loyal, purchases: 2.',
      'Bought for the first time 9 d ago.',
      'Buys regularly, last 9 d ago.',
      'Has not bought yet.',
    ]);
  });
});
