// What stands beside sales, by hand, and against counting customers from all purchases, as of any day.

import fc from 'fast-check';
import { addDays, type Day } from '../../../src/kernel/time/day';
import { addMonths } from '../../../src/kernel/time/months';
import { isLoyal, type LoyalRule } from '../../../src/modules/figures/buyer-status';
import { type BuyingFacts, buyingFacts, NOT_YET } from '../../../src/modules/figures/buying-facts';
import { buyingDays } from '../../../src/modules/figures/buying-gap';
import { buyersIn, type Period, retention } from '../../../src/modules/figures/customer-base';
import { ACTIVE_MONTHS, figuresByCustomer } from '../../../src/modules/figures/figures';
import type { Purchase, SoldRow } from '../../../src/modules/figures/purchase';
import { aPurchase, day, purchasesOn } from './a-purchase';

const TWICE = { days: 2 };
const BLANK: BuyingFacts = { nextOn: '', loyalOn: '' };

function factsOf(rows: readonly Partial<SoldRow>[], rule = TWICE): readonly BuyingFacts[] {
  const purchases = rows.map((row, index) => aPurchase({ id: `S-${index + 1}`, ...row }));
  return [...buyingFacts(purchases, rule).values()];
}

describe('beside a sale', () => {
  it('stands the day of the next one, and the day that makes it a loyal customer’s', () => {
    expect(factsOf([{ date: '2026-03-01' }, { date: '2026-01-05' }, { date: '2026-02-01' }])).toEqual([
      { nextOn: NOT_YET, loyalOn: '2026-02-01' },
      { nextOn: '2026-02-01', loyalOn: '' },
      { nextOn: '2026-03-01', loyalOn: '2026-01-05' },
    ]);
  });

  it('which is the day itself where one purchase makes a customer loyal, and two before for three', () => {
    const days = [{ date: '2026-01-01' }, { date: '2026-02-01' }, { date: '2026-03-01' }];

    expect(factsOf(days, { days: 1 }).map(({ loyalOn }) => loyalOn)).toEqual([
      '2026-01-01',
      '2026-02-01',
      '2026-03-01',
    ]);
    expect(factsOf(days, { days: 3 }).map(({ loyalOn }) => loyalOn)).toEqual(['', '', '2026-01-01']);
  });

  it('of a day with several, only the last one looks ahead, wherever the rows stand', () => {
    const on = (date: string, createdAt: number | null) => ({ date, createdAt });

    expect(factsOf([on('2026-02-01', null), on('2026-02-01', 7), on('2026-01-01', 1), on('2026-02-01', 5)])).toEqual([
      { nextOn: NOT_YET, loyalOn: '2026-01-01' },
      { nextOn: '2026-02-01', loyalOn: '' },
      { nextOn: '2026-02-01', loyalOn: '' },
      { nextOn: '2026-02-01', loyalOn: '' },
    ]);
  });

  it('stands nothing where nobody bought, it came back, or has no day; others do not see it', () => {
    const rows = [
      { date: '2026-01-01' },
      { date: '2026-02-01', returned: 100 },
      { date: '2026-02-02', customerId: '' },
      { date: '' },
      { date: '2026-02-03', amount: -5 },
      { date: '2026-03-01', customerId: 'M-2' },
    ];

    expect(factsOf(rows)).toEqual([
      { nextOn: NOT_YET, loyalOn: '' },
      BLANK,
      BLANK,
      BLANK,
      BLANK,
      { nextOn: NOT_YET, loyalOn: '' },
    ]);
  });
});

const FIRST = day('2023-12-25');
const dates = fc.integer({ min: 0, max: 900 }).map((days) => addDays(FIRST, days));
/** Few days, so that many fall on one. */
const crowded = fc.oneof(
  dates,
  fc.integer({ min: 0, max: 12 }).map((weeks) => addDays(FIRST, weeks * 61)),
);
const sold = fc.record({
  customerId: fc.constantFrom('M-1', 'M-2', 'M-3', ''),
  date: fc.oneof({ weight: 12, arbitrary: crowded }, { weight: 1, arbitrary: fc.constant('') }),
  createdAt: fc.option(fc.integer({ min: 1, max: 4 })),
  returned: fc.constantFrom(null, null, null, 40, 100),
  amount: fc.constantFrom(100, 100, 100, 0, -100),
});
const books = fc
  .array(sold, { maxLength: 25 })
  .map((rows) => rows.map((row, index) => aPurchase({ ...row, id: `S-${index + 1}` })));
const rules = fc.record({ days: fc.integer({ min: 1, max: 4 }), months: fc.integer({ min: 1, max: 25 }) });

/** A row of sales as a formula sees it. */
type Counted = BuyingFacts & Pick<Purchase, 'id' | 'date'>;

function rowsOf(purchases: readonly Purchase[], rule: LoyalRule): readonly Counted[] {
  const facts = buyingFacts(purchases, rule);
  return purchases.map(({ id, date }) => ({ id, date, ...(facts.get(id) ?? BLANK) }));
}

/** The first day of so many months until the day before D, as EDATE(D-1;-months) has it. */
const since = (end: Day, months: number): Day => addMonths(addDays(end, -1), -months);

/** COUNTIFS: date in the twelve months before the day, and bought next on it or later. */
function activeBefore(rows: readonly Counted[], end: Day): readonly Counted[] {
  return rows.filter(
    ({ date, nextOn }) => date !== '' && date < end && date >= since(end, ACTIVE_MONTHS) && nextOn >= end,
  );
}

function loyalBefore(rows: readonly Counted[], end: Day, { months }: LoyalRule): number {
  return activeBefore(rows, end).filter(({ loyalOn }) => loyalOn !== '' && loyalOn >= since(end, months)).length;
}

const until = (purchases: readonly Purchase[], end: Day): readonly Purchase[] =>
  purchases.filter(({ date }) => date !== '' && date < end);

describe('formulas over what stands beside sales', () => {
  it('count the customers that were active and loyal as of any day as all purchases until then have it', () => {
    fc.assert(
      fc.property(books, rules, dates, (purchases, rule, end) => {
        const rows = rowsOf(purchases, rule);
        const period = { from: since(end, ACTIVE_MONTHS), until: addDays(end, -1) };
        const active = [...buyersIn(purchases, period)];
        const past = until(purchases, end);
        const loyal = active.filter((id) => {
          const days = buyingDays(past.filter(({ customerId }) => customerId === id));
          return isLoyal(days, rule, addDays(end, -1));
        });

        expect([activeBefore(rows, end).length, loyalBefore(rows, end, rule)]).toEqual([active.length, loyal.length]);
      }),
      { numRuns: 500 },
    );
  });

  it('count for tomorrow what the customers say today, with the rule of each trade', () => {
    fc.assert(
      fc.property(books, fc.constantFrom('shop', 'insurance'), dates, (all, trade, today) => {
        const end = addDays(today, 1);
        const rule = { days: 2, months: trade === 'insurance' ? 25 : 12 };
        const purchases = until(all, end);
        const figures = [...figuresByCustomer(purchases, { today, trade }).values()].filter(({ isActive }) => isActive);
        const rows = rowsOf(purchases, rule);

        expect([activeBefore(rows, end).length, loyalBefore(rows, end, rule)]).toEqual([
          figures.length,
          figures.filter((each) => each.isLoyal).length,
        ]);
      }),
      { numRuns: 500 },
    );
  });

  it('count who came back from one period to the next', () => {
    const lengths = fc.integer({ min: 1, max: 300 });
    fc.assert(
      fc.property(books, dates, lengths, lengths, (purchases, from, first, second) => {
        const [middle, end] = [addDays(from, first), addDays(from, first + second)];
        const before: Period = { from, until: addDays(middle, -1) };
        const rows = rowsOf(purchases, { days: 2, months: 12 });
        const former = rows.filter(({ date, nextOn }) => date >= from && date < middle && nextOn >= middle);
        const back = former.filter(({ nextOn }) => nextOn < end);

        expect(former.length === 0 ? null : back.length / former.length).toBe(
          retention(purchases, before, { from: middle, until: addDays(end, -1) }),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('need no archived sale whose time is over, since those that stay know of it', () => {
    fc.assert(
      fc.property(books, rules, dates, (purchases, { days }, end) => {
        const rule = { days, months: 36 };
        const archivedBefore = since(end, ACTIVE_MONTHS);
        const live = rowsOf(purchases, rule).filter(({ date }) => date >= archivedBefore);

        expect(loyalBefore(live, end, rule)).toBe(loyalBefore(rowsOf(purchases, rule), end, rule));
      }),
    );
  });
});

it('a customer of many days is told by one sale alone as of each of them', () => {
  const rows = rowsOf(purchasesOn('2026-01-01', '2026-01-01', '2026-01-02', '2026-02-01'), { days: 2, months: 12 });

  expect(
    ['2026-01-01', '2026-01-02', '2026-01-03', '2026-03-01'].map((end) => activeBefore(rows, day(end)).length),
  ).toEqual([0, 1, 1, 1]);
});
