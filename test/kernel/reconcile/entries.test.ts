// Long texts in the cells of a column: what is written is read, and what is spoiled is noticed.

import fc from 'fast-check';
import { printEntry, readEntries, splitText } from '../../../src/kernel/reconcile/entries';
import type { Cell } from '../../../src/kernel/schema/codec';

const MOST_CHARACTERS = 50_000 - 1; // A cell's limit, less the apostrophe that arms a text.
const aText = fc.string({ unit: 'binary', minLength: 1 });

function aColumn(...cells: Cell[]): Cell[] {
  return ['Xotira', ...cells];
}

describe('splitText', () => {
  it('never parts the two halves of one sign, and loses nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 2, max: 5 }), (text, most) => {
        const parts = splitText(text, most);

        expect(parts.join('')).toBe(text);
        expect(parts.filter((part) => part.length > most || part.length === 0)).toEqual([]);
        // Written as UTF-8, as a cell is, a half sign would come back as another one.
        expect(parts.map((part) => Buffer.from(part, 'utf8').toString('utf8'))).toEqual(parts);
      }),
    );
  });
});

describe('an entry', () => {
  it('comes back whole from cells that a sheet takes, in whatever order they stand', () => {
    fc.assert(
      fc.property(aText, fc.constantFrom(1, 1, 20_000), fc.boolean(), (text, times, isTurned) => {
        const long = text.repeat(times);
        const cells = printEntry('customers/0', long);

        const { named, spoiled } = readEntries(aColumn(...(isTurned ? [...cells].reverse() : cells)));

        expect(cells.every((cell) => cell.length <= MOST_CHARACTERS)).toBe(true);
        expect([named.get('customers/0')?.text, spoiled]).toEqual([long, []]);
      }),
      { numRuns: 30 },
    );
  });

  const long = 'x'.repeat(100_000);
  const [first = '', second = '', third = ''] = printEntry('deals/3', long);

  it.each<[string, Cell[], unknown]>([
    ['a part is missing', [first, third], { kind: 'broken', entry: 'deals/3' }],
    ['a letter was changed', [first, second.replace('x', 'y'), third], { kind: 'broken', entry: 'deals/3' }],
    ['a part was cut off', [first, second.slice(0, -1), third], { kind: 'broken', entry: 'deals/3' }],
    [
      'an older text of the same name stands beside it',
      [first, second, third, ...printEntry('deals/3', 'old')],
      { kind: 'doubled', entry: 'deals/3' },
    ],
  ])('is spoiled, and takes its rows still, when %s', (_, cells, spoiled) => {
    const entries = readEntries(aColumn(...cells));

    expect(entries.spoiled).toEqual([spoiled]);
    expect(entries.named.get('deals/3')).toEqual({ rows: cells.map((_, index) => index + 2), text: null });
  });

  it('is whole when one of its parts was copied', () => {
    const { named, spoiled } = readEntries(aColumn(first, second, second, third));

    expect([named.get('deals/3')?.text, spoiled]).toEqual([long, []]);
  });

  it('is told from whatever else people put into the column', () => {
    const { named, spoiled, free, end } = readEntries(aColumn('eslatma', '', 5, ...printEntry('state', '[]')));

    expect([named, spoiled, free, end]).toEqual([
      new Map([['state', { rows: [5], text: '[]' }]]),
      [
        { kind: 'foreign', row: 2 },
        { kind: 'foreign', row: 4 },
      ],
      [3],
      6,
    ]);
  });

  it('is read totally: any column has an answer', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.double(), fc.boolean())), (cells) => {
        expect(readEntries(cells).named.size).toBe(0);
      }),
    );
  });
});
