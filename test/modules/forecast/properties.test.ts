// What must hold of every forecast, of whatever firm.

import fc from 'fast-check';
import { asOf, forecast, isOpen, learn, type Past, type PastDeal } from '../../../src/modules/forecast/index';
import { aPast, day, on } from './deals';

const TODAY = day('2026-07-10');
const KNOWN = on(190) - 1;
const EVER = Number.POSITIVE_INFINITY;

/** Days are counted from day 0, which is half a year ago. */
const aStep = fc.record({ stage: fc.constantFrom('new', 'offer', 'agreement', 'later', 'gone'), after: fc.nat(60) });

const someDeal: fc.Arbitrary<PastDeal> = fc
  .record({
    id: fc.integer({ min: 1, max: 200 }).map((number) => `B${number}`),
    begun: fc.option(fc.integer({ min: -200, max: 189 })),
    outcome: fc.constantFrom('open', 'later', 'won', 'lost'),
    lasted: fc.option(fc.nat(250), { freq: 8 }),
    steps: fc.array(aStep, { maxLength: 3 }),
    amount: fc.option(fc.integer({ min: 1, max: 10_000_000 })),
    expected: fc.option(fc.integer({ min: 100, max: 400 }), { freq: 3 }),
  })
  .map(({ id, begun, outcome, lasted, steps, amount, expected }): PastDeal => {
    const start = begun ?? 0;
    let at = start;
    const path = steps.map(({ stage, after }) => {
      at = Math.min(189, at + after);
      return { stage, on: on(at) };
    });
    const closed = isOpen({ outcome }) || lasted === null ? null : on(Math.min(189, start + lasted));
    return {
      ...{ id, outcome, path, amount, closed },
      begun: begun === null ? null : on(begun),
      expected: expected === null ? null : on(expected),
      notBefore: outcome === 'later' && expected !== null ? on(expected) : null,
    };
  });

const somePast: fc.Arbitrary<Past> = fc
  .tuple(fc.array(someDeal, { maxLength: 60 }), fc.option(fc.integer({ min: 0, max: 150 })))
  .map(([all, seen]) => aPast(all, { seenSince: seen === null ? null : on(seen) }));

function chancesOf(past: Past): readonly number[] {
  const { outlookOf } = learn(past, KNOWN);
  return past.deals.filter(isOpen).map((deal) => outlookOf(deal)(EVER));
}

describe('every forecast', () => {
  it('has chances from 0 to 1 that do not fall as days pass by', () => {
    fc.assert(
      fc.property(somePast, (past) => {
        const { outlookOf, outlookOfNew } = learn(past, KNOWN);
        for (const outlook of [...past.deals.filter(isOpen).map(outlookOf), outlookOfNew]) {
          const chances = [0, 1, 10, 40, 200, EVER].map(outlook);
          expect(chances.every((chance) => chance >= 0 && chance <= 1 + 1e-12)).toBe(true);
          expect(chances.every((chance, index) => index === 0 || chance >= (chances[index - 1] ?? 0) - 1e-12)).toBe(
            true,
          );
        }
      }),
    );
  });

  it('has no lower chance for one more win in place of a loss', () => {
    fc.assert(
      fc.property(somePast, fc.nat(), (past, pick) => {
        const lost = past.deals.filter(({ outcome }) => outcome === 'lost');
        const turned = lost[pick % Math.max(1, lost.length)];
        const better = past.deals.map((deal) => (deal === turned ? { ...deal, outcome: 'won' as const } : deal));
        const [before, after] = [chancesOf(past), chancesOf({ ...past, deals: better })];
        expect(after.every((chance, index) => chance >= (before[index] ?? 0) - 1e-9)).toBe(true);
      }),
    );
  });

  it('lies between low and high, and its months add up to the quarter', () => {
    fc.assert(
      fc.property(somePast, (past) => {
        const { months, quarter } = forecast(past, TODAY);
        for (const { low, middle, high, won } of [...months, quarter]) {
          expect([won <= low, low <= middle, middle <= high]).toEqual([true, true, true]);
        }
        // July is the first month of its quarter.
        expect(quarter.middle).toBe(months.reduce((sum, { middle }) => sum + middle, 0));
        expect(months.every(({ won, open, coming, middle }) => won + open + coming === middle)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('is the same in whatever order the rows stand', () => {
    const shuffled = somePast.chain((past) =>
      fc.tuple(fc.constant(past), fc.shuffledSubarray([...past.deals], { minLength: past.deals.length })),
    );

    fc.assert(
      fc.property(shuffled, ([past, deals]) => {
        expect(forecast({ ...past, deals }, TODAY)).toEqual(forecast(past, TODAY));
      }),
      { numRuns: 60 },
    );
  });

  it('counts nothing of what a lost or a won deal would still bring', () => {
    fc.assert(
      fc.property(somePast, fc.constantFrom('won' as const, 'lost' as const), (past, outcome) => {
        const over = past.deals.map((deal): PastDeal => {
          return isOpen(deal) ? { ...deal, outcome, closed: on(189), amount: 5_000_000 } : deal;
        });
        const { months, late } = forecast({ ...past, deals: over }, TODAY);
        expect(late).toEqual({ count: 0, amount: 0 });
        const { months: none } = forecast({ ...past, deals: over.filter(isOpen) }, TODAY);
        expect(none.every(({ middle }) => middle === 0)).toBe(true);
        expect(months[0]?.won).toBe(wonInJuly(over));
      }),
      { numRuns: 60 },
    );
  });

  it('sees nothing of what came after the day on which it is made', () => {
    fc.assert(
      fc.property(fc.array(someDeal, { maxLength: 40 }), fc.integer({ min: 60, max: 150 }), (all, at) => {
        const datable = all.filter(({ outcome, closed }) => isOpen({ outcome }) || closed !== null);
        const isOver = ({ closed }: PastDeal): boolean => closed !== null && closed <= on(at);
        const otherwise = datable.map((deal): PastDeal => {
          if (isOver(deal) || deal.begun === null) return deal;
          const came = { outcome: 'won' as const, closed: on(at + 1), amount: 99, expected: on(170), notBefore: null };
          return {
            ...deal,
            ...came,
            path: [...deal.path.filter((step) => step.on <= on(at)), { stage: 'paid', on: on(at + 1) }],
          };
        });
        const later = { ...datable[0], begun: on(at + 1), closed: null, outcome: 'open' as const };
        const past = aPast([...otherwise, ...datable.slice(0, 1).map((deal) => ({ ...deal, ...later }))]);
        expect(asOf(past, on(at)).deals).toEqual(asOf(aPast(datable), on(at)).deals);
      }),
    );
  });
});

function wonInJuly(deals: readonly PastDeal[]): number {
  const july = deals.filter(({ outcome, closed }) => outcome === 'won' && closed !== null && closed >= on(181));
  return july.reduce((sum, { amount }) => sum + (amount ?? 0), 0);
}
