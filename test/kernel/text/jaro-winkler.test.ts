// Likeness of letters, with the values that Winkler gives for his examples.

import fc from 'fast-check';
import { jaroWinkler } from '../../../src/kernel/text/jaro-winkler';

describe('jaroWinkler', () => {
  // Winkler (1990; 2006), table of string comparators.
  it.each([
    ['martha', 'marhta', 0.961],
    ['dwayne', 'duane', 0.84],
    ['dixon', 'dicksonx', 0.813],
    ['jones', 'johnson', 0.832],
    ['abc', 'xyz', 0],
    ['', '', 0],
    ['', 'abc', 0],
    ['abc', 'abc', 1],
  ])('gives %s and %s %d', (one, other, likeness) => {
    expect(jaroWinkler(one, other)).toBeCloseTo(likeness, 3);
  });

  it('is between 0 and 1, for texts of any length', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 90 }), fc.string({ maxLength: 90 }), (one, other) => {
        const likeness = jaroWinkler(one, other);

        expect(likeness >= 0 && likeness <= 1).toBe(true);
      }),
    );
  });
});
