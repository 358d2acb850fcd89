// Cells to write are grouped into few blocks, and no other cell is covered.

import fc from 'fast-check';
import { planWrites, type RowWrite, sameIn } from '../../../src/kernel/book/writes';
import type { Cell } from '../../../src/kernel/schema/codec';

function aRow(row: number, cells: Record<number, Cell>): RowWrite {
  return { row, id: '', cells: new Map(Object.entries(cells).map(([column, cell]) => [Number(column), cell])) };
}

describe('planWrites', () => {
  it('joins neighbours into one block and leaves foreign columns between out', () => {
    const rows = [aRow(5, { 1: 'a', 2: 'b', 4: 'c' }), aRow(6, { 1: 'd', 2: 'e', 4: 'f' })];

    expect(planWrites(rows)).toEqual([
      {
        row: 5,
        column: 1,
        cells: [
          ['a', 'b'],
          ['d', 'e'],
        ],
      },
      { row: 5, column: 4, cells: [['c'], ['f']] },
    ]);
  });

  it('covers exactly the given cells, each once, whatever their order', () => {
    const cells = fc.uniqueArray(fc.tuple(fc.integer({ min: 2, max: 12 }), fc.integer({ min: 1, max: 8 })), {
      selector: ([row, column]) => `${row},${column}`,
    });
    fc.assert(
      fc.property(cells, (places) => {
        const byRow = new Map<number, Map<number, Cell>>();
        for (const [row, column] of places) {
          byRow.set(row, (byRow.get(row) ?? new Map()).set(column, `${row},${column}`));
        }

        const blocks = planWrites([...byRow].map(([row, rowCells]) => ({ row, id: '', cells: rowCells })));

        const covered = blocks.flatMap((block) =>
          block.cells.flatMap((line, down) =>
            line.map((cell, right) => [cell, `${block.row + down},${block.column + right}`]),
          ),
        );
        expect(covered.every(([cell, place]) => cell === place)).toBe(true);
        expect(covered.map(([, place]) => place).sort()).toEqual(
          places.map(([row, column]) => `${row},${column}`).sort(),
        );
      }),
    );
  });
});

describe('sameIn', () => {
  it('makes one of blocks that hold one and the same cell, and leaves the others as they are', () => {
    const blocks = planWrites([
      aRow(3, { 2: 'x', 5: 1 }),
      aRow(5, { 2: 'x', 5: '1' }),
      aRow(6, { 2: 'x' }),
      aRow(9, { 2: 'y', 3: 'x' }),
    ]);

    expect(sameIn(blocks)).toEqual({
      same: [
        {
          cell: 'x',
          areas: [
            { row: 3, column: 2, rows: 1, columns: 1 },
            { row: 5, column: 2, rows: 2, columns: 1 },
          ],
        },
      ],
      others: [
        { row: 3, column: 5, cells: [[1]] },
        { row: 5, column: 5, cells: [['1']] },
        { row: 9, column: 2, cells: [['y', 'x']] },
      ],
    });
  });
});
