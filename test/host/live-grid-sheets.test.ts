// Sheets of the live grid, and a whole workbook saved and loaded.

import { aGrid, area, values } from './a-live-grid';

describe('sheets', () => {
  it('are described by Google’s facts', () => {
    const grid = aGrid();
    const id = grid.insertSheet('Sozlamalar', 0);
    grid.updateSheet(id, { hidden: true, gridLinesHidden: true, frozenRows: 1, frozenColumns: 2, tabColor: '#0f766e' });

    expect(grid.sheets()).toEqual([
      {
        id,
        name: 'Sozlamalar',
        hidden: true,
        gridLinesHidden: true,
        rows: 1000,
        columns: 26,
        frozenRows: 1,
        frozenColumns: 2,
        tabColor: '#0f766e',
      },
      {
        id: 0,
        name: 'Sheet1',
        hidden: false,
        gridLinesHidden: false,
        rows: 1000,
        columns: 26,
        frozenRows: 0,
        frozenColumns: 0,
        tabColor: '',
      },
    ]);
  });

  it('move past hidden ones', () => {
    const grid = aGrid();
    const hidden = grid.insertSheet('Hidden');
    grid.updateSheet(hidden, { hidden: true });
    grid.insertSheet('Last');

    grid.moveSheet(0, 2);

    expect(grid.sheets().at(-1)?.name).toBe('Sheet1');
  });

  it('never give the id of a deleted one to another', () => {
    const grid = aGrid();
    const first = grid.insertSheet('A');

    grid.deleteSheet(first);

    expect(grid.insertSheet('A')).not.toBe(first);
  });

  it('sort rows by two columns with blanks last and take looks along', () => {
    const grid = aGrid();
    grid.write(
      0,
      1,
      1,
      values([
        ['b', 1],
        [null, 9],
        ['a', 2],
        ['a', 1],
      ]),
    );
    grid.setStyle(0, area(1, 1), { bold: true });

    grid.sort(0, area(1, 1, 4, 2), [
      { column: 1, ascending: true },
      { column: 2, ascending: false },
    ]);

    const sorted = grid.read(0, area(1, 1, 4, 2)).map((row) => row.map((cell) => cell.value));
    expect(sorted).toEqual([
      ['a', 2],
      ['a', 1],
      ['b', 1],
      [null, 9],
    ]);
    expect(grid.style(0, 3, 1).bold).toBe(true);
  });

  it('remember widths, heights and hidden columns', () => {
    const grid = aGrid();

    grid.setColumnWidth(0, 2, 180);
    grid.setRowHeight(0, 1, 40);
    grid.hideColumns(0, 3, 2, true);

    expect([grid.columnWidth(0, 1), grid.columnWidth(0, 2), grid.rowHeight(0, 1), grid.rowHeight(0, 2)]).toEqual([
      100, 180, 40, 21,
    ]);
    expect([2, 3, 4, 5].map((column) => grid.isColumnHidden(0, column))).toEqual([false, true, true, false]);
  });
});

describe('a saved workbook', () => {
  it('is the same after it is loaded', () => {
    const grid = aGrid({ name: 'Mijozlar', locale: 'uz_UZ' });
    const id = grid.insertSheet('Deals');
    grid.write(id, 1, 1, [[{ value: '007' }, { formula: '=TODAY()', format: 'dd.MM.yyyy' }, { value: false }]]);
    grid.setNamedRange({ name: 'Deals_id', sheetId: id, area: area(1, 1, 1000, 1), wholeColumns: true });
    grid.setStyle(id, area(1, 1), { fontFamily: 'Georgia' });

    const loaded = aGrid({ json: JSON.parse(JSON.stringify(grid.toJSON())) });

    expect([loaded.name, loaded.locale, loaded.sheets(), loaded.namedRanges()]).toEqual([
      'Mijozlar',
      'uz_UZ',
      grid.sheets(),
      grid.namedRanges(),
    ]);
    expect(loaded.read(id, area(1, 1, 1, 3))).toEqual(grid.read(id, area(1, 1, 1, 3)));
    expect(loaded.style(id, 1, 1)).toEqual(grid.style(id, 1, 1));
    expect(loaded.insertSheet('New')).not.toBe(id);
  });

  it('takes 9,000 rows of 25 columns in one write', () => {
    const grid = aGrid();
    grid.insertRows(0, 1001, 8000);
    const rows = Array.from({ length: 9000 }, (_, row) =>
      Array.from({ length: 25 }, (_, column) => ({ value: column % 2 ? row : `text ${row}` })),
    );

    grid.write(0, 1, 1, rows);

    expect(grid.lastRow(0)).toBe(9000);
  });
});
