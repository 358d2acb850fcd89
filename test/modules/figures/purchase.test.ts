// What a sale comes to as a purchase, and which ones are repeats.

import fc from 'fast-check';
import { purchaseOf, repeatFlags, type SoldRow } from '../../../src/modules/figures/purchase';
import { aPurchase, aSoldRow } from './a-purchase';

describe('a purchase', () => {
  it.each<[string, Partial<SoldRow>, number, number | null]>([
    ['is what was sold', {}, 10_000, null],
    ['has its cost', { cost: 60 }, 10_000, 6_000],
    ['that cost nothing has a cost of zero', { cost: 0 }, 10_000, 0],
    ['of which a quarter came back has three quarters of its cost', { returned: 25, cost: 60 }, 7_500, 4_500],
    ['that came back has no cost left', { returned: 100, cost: 60 }, 0, 0],
    [
      'typed as a return takes its cost back, typed with a minus or without',
      { amount: -100, cost: 60 },
      -10_000,
      -6_000,
    ],
    ['typed as a return with a minus before its cost', { amount: -100, cost: -60 }, -10_000, -6_000],
    ['without an amount has its cost all the same', { amount: null, cost: 60 }, 0, 6_000],
  ])('%s', (_, row, net, cost) => {
    const purchase = purchaseOf(aSoldRow(row));

    expect([purchase.net, purchase.cost]).toEqual([net, cost]);
  });

  it('in another currency is converted at its rate, to whole tiyins', () => {
    const { net, cost } = purchaseOf(aSoldRow({ amount: 10.01, cost: 5 }), 12_650.55);

    expect([net, cost]).toEqual([12_663_201, 6_325_275]);
  });

  it('of less than half a tiyin is zero, also a return', () => {
    expect(purchaseOf(aSoldRow({ amount: -0.01 }), 0.1).net).toBe(0);
  });

  it('is of whole numbers, whatever was typed', () => {
    const money = fc.oneof(fc.constant(null), fc.double({ min: -1e9, max: 1e9, noNaN: true }));
    fc.assert(
      fc.property(money, money, money, fc.constantFrom(1, 0.001, 12_650.55), (amount, returned, cost, rate) => {
        const { net, cost: remains } = purchaseOf(aSoldRow({ amount, returned, cost }), rate);

        expect([net, remains ?? 0].map((number) => Number.isInteger(number) && !Object.is(number, -0))).toEqual([
          true,
          true,
        ]);
      }),
    );
  });
});

describe('a repeat', () => {
  function repeats(...rows: readonly Partial<SoldRow>[]): string[] {
    const flags = repeatFlags(rows.map((row, index) => aPurchase({ id: `S-${index + 1}`, ...row })));
    return [...flags].flatMap(([id, isRepeat]) => (isRepeat ? [id] : [])).sort();
  }

  it.each<[string, readonly Partial<SoldRow>[], string[]]>([
    ['is a sale to one who had bought before', [{}, { date: '2026-06-02' }], ['S-2']],
    ['is the later one, whatever the order of the rows', [{ date: '2026-06-02' }, {}], ['S-1']],
    ['is every one but the first', [{}, { date: '2026-06-02' }, { date: '2026-06-03' }], ['S-2', 'S-3']],
    ['of one day is the one that was written later', [{ createdAt: 2 }, { createdAt: 1 }], ['S-1']],
    ['of one moment is the one with the larger number', [{ id: 'S-10' }, { id: 'S-9' }], ['S-10']],
    ['is none after another customer', [{ customerId: 'M-2' }, { date: '2026-06-02' }], []],
    ['is none after a sale that came back', [{ returned: 100 }, { date: '2026-06-02' }], []],
    ['is one after a sale of which something remains', [{ returned: 99 }, { date: '2026-06-02' }], ['S-2']],
    ['is no sale that came back', [{}, { date: '2026-06-02', returned: 100 }], []],
    ['is no return', [{}, { date: '2026-06-02', amount: -50 }], []],
    ['is no sale to nobody', [{ customerId: '' }, { customerId: '', date: '2026-06-02' }], []],
  ])('%s', (_, rows, expected) => {
    expect(repeats(...rows)).toEqual(expected);
  });

  it('is told of every sale', () => {
    expect(repeatFlags([aPurchase({ returned: 100 })])).toEqual(new Map([['S-1', false]]));
  });
});
