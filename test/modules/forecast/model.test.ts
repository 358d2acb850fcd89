// What the firm's own log teaches of deals by the stage in which they stand and by how long they have stood there.

import { learn, type PastDeal } from '../../../src/modules/forecast/index';
import { aDeal, aPast, deals, on } from './deals';

const EVER = Number.POSITIVE_INFINITY;
const KNOWN = on(100);

/** Stood in the stage from a day on until it was closed. */
function closed(
  many: number,
  stage: string,
  outcome: 'won' | 'lost',
  days: readonly [from: number, to: number],
): PastDeal[] {
  const [from, to] = days;
  return deals(many, { outcome, begun: on(from), closed: on(to), path: [{ stage, on: on(from) }], amount: 1_00 });
}

/** The chance of a deal that has stood in a stage for so many days since it began. */
function chance(history: readonly PastDeal[], stage: string, age: number, seenSince: number | null = on(0)): number {
  const deal = aDeal({ begun: KNOWN - age, path: [{ stage, on: KNOWN - age }] });
  return learn(aPast([...history, deal], { seenSince }), KNOWN).outlookOf(deal)(EVER);
}

describe('the chance of a deal', () => {
  it('is that of the stages table without a history', () => {
    expect(['new', 'offer', 'agreement', 'later'].map((stage) => chance([], stage, 3).toFixed(9))).toEqual([
      '0.100000000',
      '0.300000000',
      '0.700000000',
      '0.050000000',
    ]);
  });

  it('follows the stage in which such deals were won', () => {
    const history = [...closed(100, 'offer', 'won', [0, 10]), ...closed(100, 'agreement', 'lost', [0, 10])];

    // The table has it the other way round.
    expect(chance(history, 'offer', 3)).toBeGreaterThan(0.8);
    expect(chance(history, 'agreement', 3)).toBeLessThan(0.25);
  });

  it('follows how long it has stood there', () => {
    // Those of a week are won, those of a month are lost.
    const history = [...closed(60, 'offer', 'won', [0, 8]), ...closed(60, 'offer', 'lost', [0, 30])];

    expect(chance(history, 'offer', 3)).toBeGreaterThan(0.4);
    expect(chance(history, 'offer', 15)).toBeLessThan(0.15);
  });

  it('does not come back where nothing so old was ever seen', () => {
    const history = [...closed(60, 'offer', 'won', [0, 8]), ...closed(60, 'offer', 'lost', [0, 30])];

    expect(chance(history, 'offer', 99)).toBeLessThanOrEqual(chance(history, 'offer', 29) + 1e-9);
  });

  it('takes from a log only what it saw: of imported deals nobody knows where they stood', () => {
    const imported = [
      ...deals(60, { outcome: 'won', begun: on(0), closed: on(10), amount: 1_00 }),
      ...deals(20, { begun: on(90), path: [{ stage: 'offer', on: on(90) }] }),
    ];

    // Twenty open offers that stay open so far are no sign against offers: it is drawn to 3 of 3, not to none of twenty.
    expect(chance(imported, 'offer', 5, null)).toBeGreaterThan(0.6);
  });

  it('takes nothing of a stage from before the first move that was seen', () => {
    const before = closed(60, 'offer', 'won', [0, 8]);
    const unplaced = before.map((deal) => ({ ...deal, path: [] }));

    expect(chance(before, 'offer', 3, on(50))).toBeCloseTo(chance(unplaced, 'offer', 3, on(50)), 12);
    expect(chance(before, 'offer', 3, on(0))).toBeGreaterThan(chance(before, 'offer', 3, on(50)) + 0.01);
  });

  it('is that of its stage and of a usual age where nobody knows when it began', () => {
    const history = [...closed(60, 'offer', 'won', [0, 8]), ...closed(60, 'offer', 'lost', [0, 30])];
    const unknown = aDeal({ begun: null });
    const usual = deals(5, { begun: KNOWN - 15 });
    const { outlookOf } = learn(aPast([...history, ...usual, unknown]), KNOWN);

    expect(outlookOf(unknown)(EVER)).toBeCloseTo(outlookOf(aDeal({ begun: KNOWN - 15 }))(EVER), 9);
  });
});

describe('what a won deal brings', () => {
  it('is the mean of a year, without those that have no amount', () => {
    const won = (amount: number | null, day: number) => aDeal({ outcome: 'won', closed: on(day), amount });
    const past = aPast([won(100, 90), won(300, 50), won(null, 60), won(9_999_999, -300)]);

    expect(learn(past, KNOWN).price).toEqual({ mean: 200, meanSquare: (100 ** 2 + 300 ** 2) / 2 });
  });

  it('is that of all years where a year brought none, and none without any', () => {
    const old = aDeal({ outcome: 'won', closed: on(-400), amount: 700 });

    expect([learn(aPast([old]), KNOWN).price.mean, learn(aPast([]), KNOWN).price.mean]).toEqual([700, null]);
  });
});
