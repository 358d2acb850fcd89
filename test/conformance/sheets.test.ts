// Sheets: their names, order, sizes, and rows and columns that come and go, on every grid.

import { GRIDS } from '../support/grids';
import { runScript } from '../support/run-script';

const NAMES = 'book.getSheets().map((one) => one.getName())';
const FILL = `sheet.getRange('A1:B4').setValues([['a', 1], ['b', 2], ['c', 3], ['d', 4]]);`;

describe.each(GRIDS)('a sheet on $name', ({ create }) => {
  it('is inserted after the active one and becomes active', () => {
    const script = `book.insertSheet('Two'); book.insertSheet('Three'); sheet.activate(); book.insertSheet('Four');
      return [${NAMES}, book.getActiveSheet().getName()];`;

    expect(runScript(script, create())).toEqual([['Sheet1', 'Four', 'Two', 'Three'], 'Four']);
  });

  it('is inserted at an index and moved by a position', () => {
    const script = `book.insertSheet('Two', 0); const first = ${NAMES}; book.moveActiveSheet(2); return [first, ${NAMES}];`;

    expect(runScript(script, create())).toEqual([
      ['Two', 'Sheet1'],
      ['Sheet1', 'Two'],
    ]);
  });

  it('is found by name and by id, and null when there is none', () => {
    const script = `const two = book.insertSheet('Two'); return [book.getSheetByName('Two').getSheetId() === two.getSheetId(),
      book.getSheetById(two.getSheetId()).getName(), book.getSheetByName('None'), book.getSheetById(987654)];`;

    expect(runScript(script, create())).toEqual([true, 'Two', null, null]);
  });

  it('keeps its id when it is renamed, and no later sheet gets the id of a deleted one', () => {
    const script = `const two = book.insertSheet('Two'); const id = two.getSheetId(); two.setName('Deux');
      const kept = two.getSheetId() === id; book.deleteSheet(two); return [kept, book.insertSheet('Two').getSheetId() === id];`;

    expect(runScript(script, create())).toEqual([true, false]);
  });

  it.each([
    [`book.insertSheet('sheet1')`, 'A sheet with the name "sheet1" already exists. Please enter another name.'],
    [
      `book.insertSheet('Two').setName('Sheet1')`,
      'A sheet with the name "Sheet1" already exists. Please enter another name.',
    ],
    [`book.deleteSheet(sheet)`, "You can't remove all the visible sheets in a document."],
    [`sheet.hideSheet()`, "You can't hide all the sheets in a document."],
    [`sheet.deleteRows(1, 1000)`, 'Sorry, it is not possible to delete all non-frozen rows.'],
    [`sheet.setFrozenRows(1); sheet.deleteRows(2, 999)`, 'Sorry, it is not possible to delete all non-frozen rows.'],
    [`sheet.deleteRow(1001)`, 'Those rows are out of bounds.'],
    [`sheet.insertColumnsAfter(27, 1)`, 'Those columns are out of bounds.'],
  ])('refuses %s', (call, sentence) => {
    expect(() => runScript(call, create())).toThrow(sentence);
  });

  it('has 1000 rows and 26 columns at first, and content nowhere', () => {
    const script = `return [sheet.getMaxRows(), sheet.getMaxColumns(), sheet.getLastRow(), sheet.getLastColumn()];`;

    expect(runScript(script, create())).toEqual([1000, 26, 0, 0]);
  });

  it('ends where its content ends: false counts, a format and a cleared cell do not', () => {
    const script = `sheet.getRange('B3').setValue(false); sheet.getRange('D9').setNumberFormat('0%');
      sheet.getRange('C7').setValue(1).clearContent(); return [sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()];`;

    expect(runScript(script, create())).toEqual([3, 2, 'A1:B3']);
  });

  it('takes appended rows below its content', () => {
    const script = `${FILL} sheet.appendRow(['e', "'5", true]); return sheet.getRange('A4:C5').getValues();`;

    expect(runScript(script, create())).toEqual([
      ['d', 4, ''],
      ['e', '5', true],
    ]);
  });

  it('grows when a row is appended to a full one', () => {
    const script = `sheet.getRange('A1000').setValue(1); sheet.appendRow(['x']); return [sheet.getMaxRows(), sheet.getLastRow()];`;

    expect(runScript(script, create())).toEqual([1001, 1001]);
  });

  it('can be made longer and wider at its ends', () => {
    const script = `sheet.insertRowsAfter(sheet.getMaxRows(), 500); sheet.insertColumnsAfter(sheet.getMaxColumns(), 4);
      sheet.getRange(1500, 30).setValue('corner'); return [sheet.getMaxRows(), sheet.getMaxColumns(), sheet.getRange('AD1500').getValue(), sheet.getLastRow()];`;

    expect(runScript(script, create())).toEqual([1500, 30, 'corner', 1500]);
  });

  it('shifts its rows when rows are inserted and deleted', () => {
    const script = `${FILL} sheet.insertRowsAfter(1, 2); const inserted = sheet.getRange('A1:A6').getValues().join();
      sheet.deleteRows(2, 3); return [inserted, sheet.getRange('A1:A3').getValues().join(), sheet.getMaxRows()];`;

    expect(runScript(script, create())).toEqual(['a,,,b,c,d', 'a,c,d', 999]);
  });

  it('shifts its columns when columns are inserted and deleted', () => {
    const script = `${FILL} sheet.insertColumnBefore(2); const inserted = sheet.getRange('A1:C1').getValues();
      sheet.deleteColumn(1); return [inserted, sheet.getRange('A1:B1').getValues(), sheet.getMaxColumns()];`;

    expect(runScript(script, create())).toEqual([[['a', '', 1]], [['', 1]], 26]);
  });

  it('takes its column widths and hidden columns along', () => {
    const script = `sheet.setColumnWidth(2, 40); sheet.hideColumns(3); sheet.insertColumnBefore(1);
      return [sheet.getColumnWidth(3), sheet.isColumnHiddenByUser(4), sheet.isColumnHiddenByUser(3)];`;

    expect(runScript(script, create())).toEqual([40, true, false]);
  });

  it('keeps its looks', () => {
    const script = `book.insertSheet('Two'); sheet.setFrozenRows(1); sheet.setFrozenColumns(2); sheet.hideSheet(); sheet.setTabColor('#0A0B0C');
      sheet.setHiddenGridlines(true); return [sheet.getFrozenRows(), sheet.getFrozenColumns(), sheet.isSheetHidden(), sheet.getTabColor(), sheet.hasHiddenGridlines(), sheet.getIndex()];`;

    expect(runScript(script, create())).toEqual([1, 2, true, '#0a0b0c', true, 1]);
  });

  it('sorts below its frozen rows', () => {
    const script = `sheet.getRange('A1:A4').setValues([['Heading'], ['c'], ['a'], ['b']]); sheet.setFrozenRows(1); sheet.sort(1);
      return sheet.getRange('A1:A4').getValues().join();`;

    expect(runScript(script, create())).toBe('Heading,a,b,c');
  });

  it('is emptied by clearContents', () => {
    expect(
      runScript(
        `${FILL} sheet.clearContents(); return [sheet.getLastRow(), sheet.getRange('A1').getValue()];`,
        create(),
      ),
    ).toEqual([0, '']);
  });
});
