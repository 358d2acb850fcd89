// Which columns of a table fold away, wherever its columns stand.

import { groupsOf } from '../../../src/kernel/drawing/table-groups';
import { defineTable, fieldNames } from '../../../src/kernel/schema/table';
import { SHEETS } from '../../../src/modules/setup/index';

const heading = { uz: '', ru: '', en: '' };
const SHOWN = { kind: 'text', heading } as const;
const FURTHER = { ...SHOWN, further: true } as const;
const OURS = { ...SHOWN, machine: true } as const;

const table = defineTable({
  name: 'things',
  sheet: heading,
  prefix: 'T',
  fields: { id: { kind: 'id', heading }, a: SHOWN, b: FURTHER, c: FURTHER, d: SHOWN, m: OURS, n: OURS },
});

/** Places the fields in the columns from the first on; a dot is a column of people's own. */
function placed(fields: string) {
  return fields.split(' ').flatMap((field, index) => (field === '.' ? [] : [{ field, column: index + 1 }]));
}

describe('the groups of a table', () => {
  it.each([
    [
      'id a b c d m n',
      [
        [3, 2, 1],
        [6, 2, 1],
      ],
    ],
    [
      'id a d b c m n',
      [
        [4, 4, 1],
        [6, 2, 2],
      ],
    ],
    [
      'id a b . c d m n',
      [
        [3, 1, 1],
        [5, 1, 1],
        [7, 2, 1],
      ],
    ],
    [
      'id m a b n c',
      [
        [2, 1, 1],
        [4, 3, 1],
        [5, 1, 2],
      ],
    ],
    ['n id a', [[1, 1, 1]]],
    ['id a d', []],
  ])('of the columns %s are %j', (fields, groups) => {
    const found = groupsOf(table, placed(fields));

    expect(found.map(({ first, count, depth }) => [first, count, depth])).toEqual(groups);
  });

  it('are none on a hidden sheet', () => {
    expect(groupsOf({ ...table, hidden: true }, placed('id a b c d m n'))).toEqual([]);
  });
});

it('a new sheet shows the record number and at most eleven fields', () => {
  const shown = SHEETS.filter(({ hidden }) => !hidden).map((sheet) => {
    const places = fieldNames(sheet).map((field, index) => ({ field, column: index + 1 }));
    const folded = groupsOf(sheet, places).filter(({ depth }) => depth === 1);
    return [sheet.name, places.length - folded.reduce((sum, { count }) => sum + count, 0) <= 12];
  });

  expect(shown).toEqual(shown.map(([name]) => [name, true]));
});
