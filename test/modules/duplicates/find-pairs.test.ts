// Who may be one, in lists of any size: in a small one what is believed counts, in a large one what is seen.

import fc from 'fast-check';
import { findPairs, type TraitColumn } from '../../../src/modules/duplicates/index';

const columns = (people: readonly (readonly [name: string, phone: string])[]): readonly TraitColumn[] => [
  { key: 'name', kind: 'name', values: people.map(([name]) => name) },
  { key: 'phone', kind: 'phone', values: people.map(([, phone]) => phone) },
];

function likely(people: Parameters<typeof columns>[0]): readonly (readonly [number, number])[] {
  return findPairs(columns(people))
    .judged.filter(({ probability }) => probability >= 0.5)
    .map(({ one, other }) => [one, other]);
}

describe('findPairs', () => {
  it('knows the same name and phone again in a list of four', () => {
    const people = [
      ['Aziz Karimov', '90 111 11 11'],
      ['Nodira Tosheva', '93 777 00 22'],
      ['Азиз Каримов', '901111111'],
      ['Bobur Aliyev', '94 555 66 77'],
    ] as const;

    expect(likely(people)).toEqual([[0, 2]]);
  });

  it('finds nobody among strangers, in an empty list, and where nothing is known', () => {
    const strangers = [
      ['Aziz Karimov', '90 111 11 11'],
      ['Nodira Tosheva', '93 777 00 22'],
      ['Bobur Aliyev', '94 555 66 77'],
    ] as const;

    expect([
      likely(strangers),
      likely([]),
      likely([['', '']]),
      likely([
        ['', ''],
        ['', ''],
      ]),
    ]).toEqual([[], [], [], []]);
  });

  it('takes a common name for less than a rare one', () => {
    const filler = Array.from({ length: 200 }, (_, at): [string, string] => [
      at % 4 === 0 ? 'Aziz Karimov' : `Mijoz${String.fromCharCode(97 + (at % 26))} F${at}`,
      `9${String((Math.imul(at + 1, 2_654_435_761) >>> 0) % 90_000_000).padStart(8, '0')}`,
    ]);
    const people = [...filler, ['Yodgora Quvondiqova', '90 111 11 11'], ['Ёдгора Қувондиқова', '']] as const;

    const { judged } = findPairs(columns(people));
    const common = judged.filter(({ one, other }) => one % 4 === 0 && other % 4 === 0 && other < 200);
    const rare = judged.find(({ one, other }) => one === 200 && other === 201);

    expect(rare?.odds).toBeGreaterThan(Math.max(-99, ...common.map(({ odds }) => odds)));
  });

  it('gives each pair once, the smaller record first, with a probability, for any texts', () => {
    const anyPerson = fc.tuple(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }));
    fc.assert(
      fc.property(fc.array(anyPerson, { maxLength: 25 }), (people) => {
        const { judged } = findPairs(columns(people));

        expect(judged.every(({ one, other, probability: p }) => one < other && p >= 0 && p <= 1)).toBe(true);
        expect(new Set(judged.map(({ one, other }) => `${one} ${other}`)).size).toBe(judged.length);
      }),
      { numRuns: 40 },
    );
  });

  it('of two lists compares only across', () => {
    const people = [
      ['Aziz', '90 111 11 11'],
      ['Aziz', '90 111 11 11'],
      ['Азиз', '90 111 11 11'],
    ] as const;

    const { judged } = findPairs(columns(people), 2);

    expect(judged.map(({ one, other }) => [one, other])).toEqual([
      [0, 2],
      [1, 2],
    ]);
  });
});
