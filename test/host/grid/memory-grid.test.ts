// The memory grid's own promises: it is fast, follows its rows, and evaluates nothing.

import { createMemoryGrid } from '../../../host/grid/memory-grid';

const aBlock = (rows: number, columns: number) =>
  Array.from({ length: rows }, (_row, row) =>
    Array.from({ length: columns }, (_cell, column) => ({ value: row * column })),
  );

describe('the memory grid', () => {
  it('writes and reads 50,000 rows of 25 columns', () => {
    const grid = createMemoryGrid({ rows: 50_001 });
    const block = aBlock(50_000, 25);

    grid.write(0, 2, 1, block);
    const cells = grid.read(0, { row: 2, column: 1, rows: 50_000, columns: 25 });
    const last = [grid.lastRow(0), grid.lastColumn(0)];
    grid.insertRows(0, 2, 10);
    grid.deleteRows(0, 2, 10);

    expect([cells[49_999]?.[24], last]).toEqual([{ value: 49_999 * 24, formula: '', format: '' }, [50_001, 25]]);
  });

  it('keeps a formula and has no value for it', () => {
    const grid = createMemoryGrid();

    grid.write(0, 1, 1, [[{ formula: '=1+1' }]]);

    expect(grid.read(0, { row: 1, column: 1, rows: 1, columns: 1 })).toEqual([
      [{ value: null, formula: '=1+1', format: '' }],
    ]);
  });

  it('leaves cells alone where null is written', () => {
    const grid = createMemoryGrid();
    grid.write(0, 1, 1, [[{ value: 1 }, { value: 2 }]]);

    grid.write(0, 1, 1, [[null, { value: 3 }]]);

    const [row = []] = grid.read(0, { row: 1, column: 1, rows: 1, columns: 2 });
    expect(row.map((cell) => cell.value)).toEqual([1, 3]);
  });

  it('gives inserted rows the formats and rules of the row they are put before', () => {
    const grid = createMemoryGrid();
    const rule = {
      kind: 'date',
      criteria: 'DATE_IS_VALID_DATE',
      args: [],
      allowInvalid: true,
      showDropdown: false,
      help: '',
    } as const;
    grid.write(0, 2, 1, [[{ value: 0.5, format: '0%' }]]);
    grid.setStyle(0, { row: 2, column: 1, rows: 1, columns: 1 }, { bold: true });
    grid.setValidation(0, { row: 2, column: 1, rows: 1, columns: 1 }, rule);

    grid.insertRows(0, 2, 1);

    const [[cell] = []] = grid.read(0, { row: 2, column: 1, rows: 1, columns: 1 });
    expect([cell, grid.style(0, 2, 1).bold, grid.validation(0, 2, 1)]).toEqual([
      { value: null, formula: '', format: '0%' },
      true,
      rule,
    ]);
  });

  it('moves its charts, conditional formats and borders with their rows', () => {
    const grid = createMemoryGrid();
    const area = { row: 2, column: 1, rows: 3, columns: 1 };
    const anchor = { row: 1, column: 1, x: 0, y: 0 };
    grid.insertChart(0, {
      type: 'bar',
      ranges: [{ sheetId: 0, area }],
      anchor,
      width: 1,
      height: 1,
      options: {},
      headerRows: 0,
    });
    grid.setConditionalFormats(0, [{ areas: [area], criteria: 'CELL_EMPTY', args: [], style: {} }]);
    grid.setBorders(0, area, [{ side: 'top', color: '#000000' }]);

    grid.insertRows(0, 1, 1);

    const moved = { ...area, row: 3 };
    expect(grid.charts(0)[0]?.ranges).toEqual([{ sheetId: 0, area: moved }]);
    expect(grid.conditionalFormats(0)[0]?.areas).toEqual([moved]);
    expect([grid.borders(0, 2, 1), grid.borders(0, 5, 1)]).toEqual([[], [{ side: 'top', color: '#000000' }]]);
  });

  it('refuses what lies outside of a sheet', () => {
    const grid = createMemoryGrid();

    expect(() => grid.read(0, { row: 1001, column: 1, rows: 1, columns: 1 })).toThrow('outside the dimensions');
    expect(() => grid.write(0, 1, 26, [[{ value: 1 }, { value: 2 }]])).toThrow('outside the dimensions');
    expect(() => grid.lastRow(7)).toThrow('There is no sheet with the id 7.');
  });
});
