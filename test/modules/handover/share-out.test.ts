// Who gets whose work when somebody leaves.

import fc from 'fast-check';
import { type Bundle, shareOut } from '../../../src/modules/handover/share-out';

const PEOPLE = ['Dilnoza', 'Jasur', 'Nodira'];
const anyLoad = fc
  .array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 3 })
  .map((loads) => new Map(loads.map((load, index) => [PEOPLE[index] ?? '', load])));
const anyBundles = fc
  .array(fc.integer({ min: 0, max: 6 }), { maxLength: 40 })
  .map((weights) => weights.map((weight, index): Bundle => ({ key: `M-${index}`, weight })));

describe('sharing out', () => {
  it('gives the heaviest first, each to whom has least by then', () => {
    const bundles = [
      { key: 'M-1', weight: 1 },
      { key: 'M-2', weight: 3 },
      { key: 'M-3', weight: 1 },
    ];

    expect(
      shareOut(
        bundles,
        new Map([
          ['Dilnoza', 1],
          ['Jasur', 0],
        ]),
      ),
    ).toEqual(
      new Map([
        ['M-2', 'Jasur'],
        ['M-1', 'Dilnoza'],
        ['M-3', 'Dilnoza'],
      ]),
    );
  });

  it('gives customers without work by turns, however much work who gets them has', () => {
    const bundles = ['M-1', 'M-2', 'M-3', 'M-4'].map((key) => ({ key, weight: 0 }));

    const shares = [
      ...shareOut(
        bundles,
        new Map([
          ['Dilnoza', 90],
          ['Jasur', 0],
        ]),
      ).values(),
    ];

    expect(shares.filter((person) => person === 'Jasur')).toHaveLength(2);
  });

  it('gives each bundle to one of the people, and levels the load as far as it goes', () => {
    fc.assert(
      fc.property(anyBundles, anyLoad, (bundles, load) => {
        const shares = shareOut(bundles, load);

        expect([...shares.keys()].sort()).toEqual(bundles.map(({ key }) => key).sort());
        const given = (person: string) => bundles.filter(({ key }) => shares.get(key) === person);
        const after = (person: string) =>
          given(person).reduce((sum, { weight }) => sum + weight, load.get(person) ?? 0);
        // Nobody who got something has more than the others by more than the heaviest that they got.
        for (const person of load.keys()) {
          const heaviest = Math.max(0, ...given(person).map(({ weight }) => weight));
          const least = Math.min(...[...load.keys()].map(after));
          if (heaviest > 0) expect(after(person) - least).toBeLessThanOrEqual(heaviest);
        }
      }),
    );
  });

  it('to nobody is a mistake of whoever asks', () => {
    expect(() => shareOut([{ key: 'M-1', weight: 1 }], new Map())).toThrow('nobody');
  });
});
