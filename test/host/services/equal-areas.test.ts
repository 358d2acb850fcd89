// A table of values, divided into rectangles of equal ones.

import fc from 'fast-check';
import { equalAreas } from '../../../host/services/spreadsheet/equal-areas';

describe('equalAreas', () => {
  it('takes rows of the same runs together, and begins anew where a run is another', () => {
    const table = [
      ['red', 'red', null],
      ['red', 'red', 'blue'],
      ['red', 'blue', 'blue'],
    ];

    expect(equalAreas(table)).toEqual([
      { value: null, down: 0, right: 2, rows: 1, columns: 1 },
      { value: 'red', down: 0, right: 0, rows: 2, columns: 2 },
      { value: 'blue', down: 1, right: 2, rows: 1, columns: 1 },
      { value: 'red', down: 2, right: 0, rows: 1, columns: 1 },
      { value: 'blue', down: 2, right: 1, rows: 1, columns: 2 },
    ]);
  });

  it('covers each cell of any table once, with its value', () => {
    const aTable = fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 })).chain(([rows, columns]) => {
      const row = fc.array(fc.constantFrom('a', 'b', null), { minLength: columns, maxLength: columns });
      return fc.array(row, { minLength: rows, maxLength: rows });
    });

    fc.assert(
      fc.property(aTable, (table) => {
        const covered = table.map((row) => row.map((): unknown[] => []));
        for (const { value, down, right, rows, columns } of equalAreas(table)) {
          for (const row of covered.slice(down, down + rows)) {
            for (const cell of row.slice(right, right + columns)) cell.push(value);
          }
        }
        expect(covered).toEqual(table.map((row) => row.map((value) => [value])));
      }),
    );
  });
});
