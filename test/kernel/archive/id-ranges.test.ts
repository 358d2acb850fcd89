// Record numbers as a short text.

import fc from 'fast-check';
import { parseIds, printIds } from '../../../src/kernel/archive/id-ranges';

describe('many record numbers', () => {
  it('are written as ranges, and ids that are none of ours in quotes', () => {
    expect(printIds('B', ['B-1', 'B-2', 'B-3', 'B-7', 'eski, "1"', 'B-8'])).toBe('1-3,7,"eski, \\"1\\"",8');
  });

  it('come back as they were, whatever people typed as an id', () => {
    const id = fc.oneof(
      fc.nat(99_999).map((number) => `B-${number}`),
      fc.string({ minLength: 1 }),
      fc.constant('B-007'),
    );

    fc.assert(fc.property(fc.array(id), (ids) => expect(parseIds('B', printIds('B', ids))).toEqual(ids)));
  });

  it('of two thousand records fit beside the rest of the state into a cell of 50,000 signs', () => {
    const scattered = Array.from({ length: 2_000 }, (_, index) => `B-${90_000 + index * 2}`);

    expect(printIds('B', scattered).length).toBeLessThan(15_000);
  });
});
