// Which number a person means by a cell of the dashboard.

import type { NamedCells } from '../../../src/kernel/ports';
import { BLOCKS, type LiveNumber, liveNumbers } from '../../../src/modules/dashboard/index';
import { numberAt } from '../../../src/modules/rows-behind/selected-number';

/** The dashboard as it is drawn. */
const CELLS: NamedCells = {
  find: (range, row = 0, column = 0) => {
    const block = BLOCKS[range];
    const isIn = block && row < block.rows && column < block.columns;
    return isIn ? { row: block.row + row, column: block.column + column } : null;
  },
  at: () => '',
  selected: null,
  noteOn: () => '',
};

const NUMBERS = liveNumbers();
const spotOf = ({ at: { range, row, column } }: LiveNumber) => CELLS.find(range, row, column);

it('is the one that stands there, of all numbers that are drawn', () => {
  const wrong = NUMBERS.flatMap((number) => {
    const spot = spotOf(number);
    return spot && numberAt(NUMBERS, CELLS, spot) === number ? [] : [number.at];
  });

  expect(wrong).toEqual([]);
});

it('is the nearest one of its line in the same table where the label was selected', () => {
  const { row = 0, column = 0 } = CELLS.find('dashboard_figures') ?? {};

  expect(numberAt(NUMBERS, CELLS, { row, column })?.at).toMatchObject({ range: 'dashboard_figures', row: 0 });
  expect(numberAt(NUMBERS, CELLS, { row: row - 2, column })).toBeNull();
});
