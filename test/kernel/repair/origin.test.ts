// Where a workbook is from, told by how far its journal has come and by what was kept outside of it.

import fc from 'fast-check';
import { type HighWater, higher, isSameMark } from '../../../src/kernel/repair/high-water';
import { originOf } from '../../../src/kernel/repair/origin';
import { modules } from '../../../src/modules/index';

/** https://developers.google.com/apps-script/guides/services/quotas */
const MAX_PROPERTY_BYTES = 9 * 1024;

function aMark(mark: Partial<HighWater> = {}): HighWater {
  return { workbook: 'book', commits: 5, lastIds: { M: 5, B: 7 }, ...mark };
}

describe('a workbook', () => {
  it.each([
    ['that is as we left it', aMark(), aMark(), 'same'],
    ['in which somebody worked since', aMark({ commits: 9 }), aMark(), 'same'],
    ['of which nothing was kept', aMark(), null, 'same'],
    ['whose journal is new', aMark({ workbook: '', commits: 0, lastIds: {} }), null, 'same'],
    ['whose journal was made anew', aMark({ workbook: '', commits: 0, lastIds: {} }), aMark(), 'same'],
    ['whose journal was written elsewhere', aMark({ workbook: 'other' }), null, 'copied'],
    ['copied together with what was kept', aMark({ workbook: 'other' }), aMark({ workbook: 'other' }), 'copied'],
    ['whose journal lies behind', aMark({ commits: 3 }), aMark(), 'restored'],
    [
      'that was a copy, and was set back to its first version',
      aMark({ workbook: 'other', commits: 3 }),
      aMark(),
      'restored',
    ],
  ] as const)('%s is %s', (_, journal, kept, origin) => {
    expect(originOf('book', journal, kept).origin).toBe(origin);
  });

  it('that was restored goes on above all numbers ever given', () => {
    const journal = aMark({ commits: 3, lastIds: { M: 3, S: 2 } });

    expect(originOf('book', journal, aMark()).mark).toEqual(aMark({ lastIds: { M: 5, B: 7, S: 2 } }));
  });

  it('that was copied does not go on from the numbers of another', () => {
    const journal = aMark({ workbook: 'other' });
    const kept = aMark({ workbook: 'other', commits: 90, lastIds: { M: 90 } });

    expect(originOf('book', journal, kept).mark).toEqual(aMark());
  });
});

describe('a mark', () => {
  const aHighWater = fc.record({
    workbook: fc.constantFrom('', 'book', 'other'),
    commits: fc.nat(),
    lastIds: fc.dictionary(fc.constantFrom('M', 'B', 'S'), fc.nat()),
  });

  it('that was noted is the same when it is looked at again', () => {
    fc.assert(
      fc.property(aHighWater, fc.option(aHighWater), (journal, kept) => {
        const { mark } = originOf('book', journal, kept);

        expect(originOf('book', mark, mark)).toEqual({ origin: 'same', mark });
      }),
    );
  });

  it('never goes down', () => {
    fc.assert(
      fc.property(aHighWater, aHighWater, (a, b) => {
        const both = higher('book', a, b);

        expect(both.commits >= a.commits && both.commits >= b.commits).toBe(true);
        for (const { lastIds } of [a, b])
          for (const [prefix, number] of Object.entries(lastIds)) {
            expect(both.lastIds[prefix]).toBeGreaterThanOrEqual(number);
          }
      }),
    );
  });

  it('says the same in whatever order its numbers stand', () => {
    expect(isSameMark(aMark({ lastIds: { M: 1, B: 2 } }), aMark({ lastIds: { B: 2, M: 1 } }))).toBe(true);
    expect(isSameMark(aMark(), aMark({ lastIds: { M: 5 } }))).toBe(false);
  });

  it('fits into a property ten times over, whatever numbers all tables have reached', () => {
    const prefixes = modules.flatMap((module) => module.tables.map(({ prefix }) => [prefix, 999_999_999] as const));
    const mark = aMark({
      workbook: 'x'.repeat(60),
      commits: Number.MAX_SAFE_INTEGER,
      lastIds: Object.fromEntries(prefixes),
    });

    expect(JSON.stringify(mark).length * 10).toBeLessThan(MAX_PROPERTY_BYTES);
  });
});
