// The sample firm is believable and always the same.

import { parseDay } from '../../../src/kernel/time/day';
import { generateDeals } from '../../../src/modules/sample/index';
import { sourceLabels } from '../../../src/modules/settings/index';
import { STAGES } from '../../../src/modules/stages/index';

const TODAY = parseDay('2026-03-02') ?? fail();
const deals = generateDeals({ today: TODAY, seed: 7, sources: sourceLabels('uz') });

function fail(): never {
  throw new Error('2026-03-02 is a day.');
}

describe('generateDeals', () => {
  it('is the same firm for the same seed and day, and another for another seed', () => {
    const again = generateDeals({ today: TODAY, seed: 7, sources: sourceLabels('uz') });
    const other = generateDeals({ today: TODAY, seed: 8, sources: sourceLabels('uz') });

    expect(again).toEqual(deals);
    expect(other).not.toEqual(deals);
  });

  it('has deals in every stage, most of them sold or lost', () => {
    const count = (stage: string): number => deals.filter((deal) => deal.stage === stage).length;

    expect(STAGES.every(({ key }) => count(key) > 0)).toBe(true);
    expect(count('paid') + count('lost')).toBeGreaterThan(deals.length / 2);
  });

  it('closes no deal in the future or before it began', () => {
    const days = deals.map(({ createdOn = '', closedOn = '' }) => ({ createdOn, closedOn }));

    expect(days.filter(({ createdOn }) => createdOn > TODAY)).toEqual([]);
    expect(
      days.filter(({ createdOn, closedOn }) => closedOn !== '' && (closedOn > TODAY || closedOn < createdOn)),
    ).toEqual([]);
  });

  it('gives every customer one phone, and no two customers the same', () => {
    const phones = new Map(deals.map(({ customer }) => [customer.contact, customer.name]));

    expect(deals.every(({ customer }) => phones.get(customer.contact) === customer.name)).toBe(true);
  });
});
