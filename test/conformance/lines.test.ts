// Rows and columns hidden and moved; merged cells; sheets copied; on every grid.

import { GRIDS_AND_RUSSIAN } from '../support/grids';
import { runScript } from '../support/run-script';

describe.each(GRIDS_AND_RUSSIAN)('hiding on $name', ({ create }) => {
  const run = (body: string) => runScript(body, create());
  const ROWS = `const rows = () => [1, 2, 3, 4, 5].filter((row) => sheet.isRowHiddenByUser(row)); const columns = () => [1, 2, 3, 4, 5].filter((column) => sheet.isColumnHiddenByUser(column));`;

  it.each([
    ['sheet.hideRows(2);', [2], []],
    ['sheet.hideRows(2, 3);', [2, 3, 4], []],
    [`sheet.hideRow(sheet.getRange('A3:B4'));`, [3, 4], []],
    [`sheet.hideRows(1, 4); sheet.showRows(2, 2);`, [1, 4], []],
    [`sheet.hideRows(1, 4); sheet.unhideRow(sheet.getRange('A1:A2'));`, [3, 4], []],
    ['sheet.hideColumns(2, 2);', [], [2, 3]],
    [`sheet.hideColumn(sheet.getRange('B1:C9'));`, [], [2, 3]],
    [`sheet.hideColumns(1, 4); sheet.unhideColumn(sheet.getRange('B:B'));`, [], [1, 3, 4]],
    ['sheet.hideRows(3); sheet.insertRowBefore(1);', [4], []],
    ['sheet.hideRows(3); sheet.deleteRow(2);', [2], []],
    ['book.hideRow(sheet.getRange(2, 1));', [2], []],
  ])('%s hides rows %j and columns %j', (call, rows, columns) => {
    expect(run(`${ROWS} ${call} return [rows(), columns()];`)).toEqual([rows, columns]);
  });

  it('is refused beyond the sheet', () => {
    expect(() => run('sheet.hideRows(1000, 2)')).toThrow('Those rows are out of bounds.');
    expect(() => run('sheet.hideColumns(0)')).toThrow('Those columns are out of bounds.');
  });

  it('changes no value and no last row', () => {
    expect(
      run(
        `sheet.getRange('A1:A3').setValues([[1], [2], [3]]); sheet.hideRows(2, 2); return [sheet.getLastRow(), sheet.getDataRange().getValues()];`,
      ),
    ).toEqual([3, [[1], [2], [3]]]);
  });
});

describe.each(GRIDS_AND_RUSSIAN)('moving lines on $name', ({ create }) => {
  const run = (body: string) =>
    runScript(
      `sheet.getRange('A1:D4').setValues([[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12], [13, 14, 15, 16]]);\n${body}`,
      create(),
    );

  it.each([
    [`sheet.moveRows(sheet.getRange('1:1'), 3)`, [5, 1, 9, 13]],
    [`sheet.moveRows(sheet.getRange('1:2'), 5)`, [9, 13, 1, 5]],
    [`sheet.moveRows(sheet.getRange('3:4'), 1)`, [9, 13, 1, 5]],
    [`sheet.moveRows(sheet.getRange('B4'), 2)`, [1, 13, 5, 9]],
  ])('%s puts the rows before the destination', (call, expected) => {
    expect(run(`${call}; return sheet.getRange('A1:A4').getValues().flat();`)).toEqual(expected);
  });

  it.each([
    [`sheet.moveColumns(sheet.getRange('A:A'), 3)`, [2, 1, 3, 4]],
    [`sheet.moveColumns(sheet.getRange('C:D'), 1)`, [3, 4, 1, 2]],
  ])('%s puts the columns before the destination', (call, expected) => {
    expect(run(`${call}; return sheet.getRange('A1:D1').getValues()[0];`)).toEqual(expected);
  });

  it('takes looks, rules and heights along', () => {
    const script = `sheet.getRange('1:1').setFontWeight('bold'); sheet.setRowHeight(1, 50); sheet.getRange('A1').insertCheckboxes(); sheet.moveRows(sheet.getRange('1:1'), 4);
      return [1, 3].map((row) => [sheet.getRange(row, 2).getFontWeight(), sheet.getRowHeight(row), sheet.getRange(row, 1).getDataValidation() !== null]);`;

    expect(run(script)).toEqual([
      ['normal', 21, false],
      ['bold', 50, true],
    ]);
  });

  it('takes names along', () => {
    expect(
      run(
        `book.setNamedRange('Place', sheet.getRange('A1:B1')); sheet.moveRows(sheet.getRange('1:1'), 4); return book.getRangeByName('Place').getA1Notation();`,
      ),
    ).toBe('A3:B3');
  });

  it('is refused beyond the sheet', () => {
    expect(() => run(`sheet.moveRows(sheet.getRange('1:1'), 1002)`)).toThrow('Those rows are out of bounds.');
  });
});

describe.each(GRIDS_AND_RUSSIAN)('merging on $name', ({ create }) => {
  const run = (body: string) =>
    runScript(
      `sheet.getRange('A1:C3').setValues([[1, 2, 3], [4, 5, 6], [7, 8, 9]]); const merged = () => sheet.getRange('A1:D4').getMergedRanges().map((one) => one.getA1Notation());\n${body}`,
      create(),
    );

  it.each([
    [
      `sheet.getRange('A1:B2').merge()`,
      ['A1:B2'],
      [
        [1, '', 3],
        ['', '', 6],
        [7, 8, 9],
      ],
    ],
    [
      `sheet.getRange('A1:B2').mergeAcross()`,
      ['A1:B1', 'A2:B2'],
      [
        [1, '', 3],
        [4, '', 6],
        [7, 8, 9],
      ],
    ],
    [
      `sheet.getRange('A1:B2').mergeVertically()`,
      ['A1:A2', 'B1:B2'],
      [
        [1, 2, 3],
        ['', '', 6],
        [7, 8, 9],
      ],
    ],
    [
      `sheet.getRange('A1:B2').merge().breakApart()`,
      [],
      [
        [1, '', 3],
        ['', '', 6],
        [7, 8, 9],
      ],
    ],
    [
      `sheet.getRange('A1').merge()`,
      [],
      [
        [1, 2, 3],
        [4, 5, 6],
        [7, 8, 9],
      ],
    ],
  ])('%s', (call, areas, values) => {
    expect(run(`${call}; return [merged(), sheet.getRange('A1:C3').getValues()];`)).toEqual([areas, values]);
  });

  it('is known to each of its cells', () => {
    expect(
      run(
        `sheet.getRange('A1:B2').merge(); return ['A1', 'B2', 'C3'].map((cell) => sheet.getRange(cell).isPartOfMerge());`,
      ),
    ).toEqual([true, true, false]);
  });

  it('follows inserted rows', () => {
    expect(run(`sheet.getRange('A1:B2').merge(); sheet.insertRowBefore(1); return merged();`)).toEqual(['A2:B3']);
  });

  it('of a part of a merge is refused', () => {
    expect(() => run(`sheet.getRange('A1:B2').merge(); sheet.getRange('B2:C3').merge();`)).toThrow(
      'You must select all cells in a merged range to merge or unmerge them.',
    );
  });
});

describe.each(GRIDS_AND_RUSSIAN)('copying a sheet on $name', ({ create }) => {
  const run = (body: string) => runScript(body, create());

  it('puts the copy at the end, named after the original', () => {
    const script = `book.insertSheet('Deals'); book.insertSheet('Last'); const deals = book.getSheetByName('Deals'); deals.copyTo(book); deals.copyTo(book); return book.getSheets().map((one) => one.getName());`;

    expect(run(script)).toEqual(['Sheet1', 'Deals', 'Last', 'Copy of Deals', 'Copy of Deals 2']);
  });

  it('copies values, formulas, looks, rules, sizes and charts, and leaves the original alone', () => {
    const script = `sheet.getRange('A1:B2').setValues([['x', 1], ['y', '=B1*2']]).setBackground('#ff0000'); sheet.getRange('C1').insertCheckboxes(); sheet.setColumnWidth(1, 222); sheet.setFrozenRows(1);
      sheet.insertChart(sheet.newChart().asPieChart().addRange(sheet.getRange('A1:B2')).setPosition(3, 3, 0, 0).build());
      sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().setBold(true).setRanges([sheet.getRange('A1:A9')]).build()]);
      const copy = sheet.copyTo(book); sheet.clear(); sheet.clearConditionalFormatRules();
      return [copy.getRange('A1:A2').getValues(), copy.getRange('B2').getFormula(), copy.getRange('A1').getBackground(), copy.getRange('C1').getDataValidation() !== null, copy.getColumnWidth(1), copy.getFrozenRows(),
        copy.getCharts().map((chart) => chart.getRanges()[0].getSheet().getName()), copy.getConditionalFormatRules().length, sheet.getConditionalFormatRules().length, sheet.getLastRow()];`;

    expect(run(script)).toEqual([[['x'], ['y']], '=B1*2', '#ff0000', true, 222, 1, ['Copy of Sheet1'], 1, 0, 0]);
  });

  it('duplicates the active sheet behind it, and looks at the copy', () => {
    const script = `book.insertSheet('B'); book.setActiveSheet(sheet); const copy = book.duplicateActiveSheet(); return [copy.getIndex(), book.getActiveSheet().getName(), copy.getSheetId() !== sheet.getSheetId()];`;

    expect(run(script)).toEqual([2, 'Copy of Sheet1', true]);
  });

  it('serves as a template', () => {
    expect(
      run(
        `sheet.getRange('A1').setValue('x'); return book.insertSheet('New', 0, { template: sheet }).getRange('A1').getValue() + book.getSheets()[0].getName();`,
      ),
    ).toBe('xNew');
  });

  it('deletes and renames the active sheet', () => {
    expect(
      run(
        `book.insertSheet('B'); book.renameActiveSheet('C'); const names = book.getSheets().map((one) => one.getName()); book.deleteActiveSheet(); return [names, book.getNumSheets()];`,
      ),
    ).toEqual([['Sheet1', 'C'], 1]);
  });
});
