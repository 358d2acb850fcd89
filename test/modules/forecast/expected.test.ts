// What deals that are still to come bring in, reckoned by hand.

import { monthAt, monthOf } from '../../../src/modules/forecast/calendar';
import { expectations } from '../../../src/modules/forecast/expected';
import type { PastDeal } from '../../../src/modules/forecast/index';
import type { Model } from '../../../src/modules/forecast/model';
import { aPast, day, deals, on } from './deals';

/** Half of all deals are won on the second day of their lives, each for 100; nothing is expected of others. */
const aModel = (open: readonly PastDeal[]): Model => ({
  open,
  ...{ known: on(89), since: on(0), decided: 10, won: 5, price: { mean: 100, meanSquare: 12_000 } },
  outlookOf: () => () => 0,
  outlookOfNew: (days) => (days >= 2 ? 1 / 2 : 0),
});
const APRIL = monthOf(day('2026-04-01'));
const MONTHS = [APRIL, monthAt(APRIL.index + 1)];

/** Two a day for thirteen weeks. */
const steady: readonly PastDeal[] = Array.from({ length: 91 }, (_, back) => deals(2, { begun: on(89 - back) })).flat();

const coming = (all: readonly PastDeal[]): number[] => {
  return expectations(aPast(all), aModel(all), MONTHS).months.map((month) => month.coming);
};

describe('deals that are still to come', () => {
  it('are won as many as come, each after its time', () => {
    // Of April those of its first 29 days are won in it; of May those of the last of April and of its first 30 days: 2 a day, half of them, 100 each.
    expect(coming(steady)).toEqual([2 * 29 * 50, 2 * 31 * 50]);
  });

  it('are fewer by those that came today already, which are open deals', () => {
    expect(coming([...steady, ...deals(1, { begun: on(90) })])).toEqual([2 * 29 * 50 - 50, 2 * 31 * 50]);
    // More than come on a day were not awaited.
    expect(coming([...steady, ...deals(9, { begun: on(90) })])).toEqual([2 * 28 * 50, 2 * 31 * 50]);
  });

  it('scatter as their number and their prices do', () => {
    const { months, rateVariance } = expectations(aPast(steady), aModel(steady), MONTHS);

    // 29 of them in April, by the mean square of a price; the rate is known from eleven weeks of fourteen.
    expect(months[0]?.variance).toBe(29 * 12_000);
    expect(rateVariance).toBe(1 / (11 * 14));
  });
});
