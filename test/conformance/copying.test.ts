// Cells copied and moved, ranges written as a list, and the selection, on every grid.

import { GRIDS_AND_RUSSIAN } from '../support/grids';
import { runScript } from '../support/run-script';

describe.each(GRIDS_AND_RUSSIAN)('copying cells on $name', ({ create }) => {
  const run = (body: string) =>
    runScript(
      `const T = SpreadsheetApp.CopyPasteType; sheet.getRange('A1:B2').setValues([['a', 1], ['b', 2]]); sheet.getRange('A1').setFontWeight('bold').setNote('n');\n${body}`,
      create(),
    );

  it.each([
    [
      `sheet.getRange('A1:B2').copyTo(sheet.getRange('D4'))`,
      [
        ['a', 1],
        ['b', 2],
      ],
    ],
    [
      `sheet.getRange('A1:B2').copyTo(sheet.getRange('D4:D5'))`,
      [
        ['a', 1],
        ['b', 2],
      ],
    ],
    [
      `sheet.getRange('A1').copyTo(sheet.getRange('D4:E5'))`,
      [
        ['a', 'a'],
        ['a', 'a'],
      ],
    ],
    [
      `sheet.getRange('A1:B1').copyTo(sheet.getRange('D4:E5'))`,
      [
        ['a', 1],
        ['a', 1],
      ],
    ],
    [
      `sheet.getRange('A1:B2').copyTo(sheet.getRange('D4'), T.PASTE_NORMAL, true)`,
      [
        ['a', 'b'],
        [1, 2],
      ],
    ],
    [
      `sheet.getRange('A1:B2').copyTo(sheet.getRange('D4'), T.PASTE_VALUES, false)`,
      [
        ['a', 1],
        ['b', 2],
      ],
    ],
    [
      `sheet.getRange('A1:B2').copyTo(sheet.getRange('D4'), T.PASTE_FORMAT, false)`,
      [
        ['', ''],
        ['', ''],
      ],
    ],
    [
      `sheet.getRange('A1:B2').copyValuesToRange(sheet, 4, 5, 4, 5)`,
      [
        ['a', 1],
        ['b', 2],
      ],
    ],
    [
      `sheet.getRange('A1:B2').copyFormatToRange(sheet, 4, 5, 4, 5)`,
      [
        ['', ''],
        ['', ''],
      ],
    ],
    [
      `sheet.getRange('A1:B2').moveTo(sheet.getRange('D4'))`,
      [
        ['a', 1],
        ['b', 2],
      ],
    ],
  ])('%s', (call, expected) => {
    expect(run(`${call}; return sheet.getRange('D4:E5').getValues();`)).toEqual(expected);
  });

  it.each([
    ['T.PASTE_NORMAL, false', ['bold', 'n']],
    ['T.PASTE_FORMAT, false', ['bold', '']],
    ['T.PASTE_VALUES, false', ['normal', '']],
    ['{ formatOnly: true }', ['bold', '']],
    ['{ contentsOnly: true }', ['normal', '']],
  ])('copyTo with %s takes looks and notes %j', (how, expected) => {
    expect(
      run(
        `sheet.getRange('A1').copyTo(sheet.getRange('D4'), ${how}); return [sheet.getRange('D4').getFontWeight(), sheet.getRange('D4').getNote()];`,
      ),
    ).toEqual(expected);
  });

  it('moves relative references along, and leaves fixed ones', () => {
    const script = `sheet.getRange('C1').setFormula('=A1+$A$1+A$1+$A1'); sheet.getRange('C1').copyTo(sheet.getRange('D3')); return sheet.getRange('D3').getFormula();`;

    expect(run(script)).toBe('=B3+$A$1+B$1+$A3');
  });

  it('leaves references as they are when cells are moved, and clears where they were', () => {
    const script = `sheet.getRange('C1').setFormula('=A1'); sheet.getRange('A1:C2').moveTo(sheet.getRange('A2')); return [sheet.getRange('A1:B1').getValues()[0], sheet.getRange('A2').getNote(), sheet.getRange('A1').getNote(), sheet.getRange('A1').getFontWeight()];`;

    expect(run(script)).toEqual([['', ''], 'n', '', 'normal']);
  });

  it('copies rules and merged cells into another sheet', () => {
    const script = `sheet.getRange('A5').insertCheckboxes(); sheet.getRange('A6:B6').merge(); const other = book.insertSheet('Other'); sheet.getRange('A5:B6').copyTo(other.getRange('C1'));
      return [other.getRange('C1').isChecked(), other.getRange('C2').getMergedRanges()[0].getA1Notation()];`;

    expect(run(script)).toEqual([false, 'C2:D2']);
  });

  it('copies a day with its format, even as a value only', () => {
    const script = `sheet.getRange('A1').setValue(new Date('2026-03-01T07:00:00Z')); sheet.getRange('A1').copyTo(sheet.getRange('B9'), T.PASTE_VALUES, false); return sheet.getRange('B9').getValue();`;

    expect(run(script)).toBe('Date 2026-03-01T07:00:00.000Z');
  });

  it.each([
    ['ROWS', 'up', ['c', '', 1, 2]],
    ['COLUMNS', 'to the left', [1, 'c', '', 2]],
  ])('deletes cells by %s: what lies there moves %s', (dimension, _, expected) => {
    const script = `sheet.getRange('A2').setValue('c'); sheet.getRange('A1').deleteCells(SpreadsheetApp.Dimension.${dimension});
      return ['A1', 'A2', 'B1', 'B2'].map((place) => sheet.getRange(place).getValue());`;

    expect(run(script)).toEqual(expected);
  });

  it('deletes no cells among merged ones', () => {
    const script = `sheet.getRange('A8:B8').merge(); sheet.getRange('A1').deleteCells(SpreadsheetApp.Dimension.ROWS);`;

    expect(() => run(script)).toThrow('Range.deleteCells among merged cells is not emulated.');
  });

  it('takes looks and notes along to where deleted cells were, and keeps the size of the sheet', () => {
    const script = `sheet.insertRowBefore(1); sheet.getRange('A1:B1').deleteCells(SpreadsheetApp.Dimension.ROWS);
      return [sheet.getRange('A1').getFontWeight(), sheet.getRange('A1').getNote(), sheet.getRange('A2').getFontWeight(), sheet.getRange('A2').getNote(), sheet.getMaxRows()];`;

    expect(run(script)).toEqual(['bold', 'n', 'normal', '', 1001]);
  });

  it('is refused beyond the sheet', () => {
    expect(() => run(`sheet.getRange('A1:B2').copyTo(sheet.getRange('Z1000'))`)).toThrow('outside the dimensions');
  });
});

describe.each(GRIDS_AND_RUSSIAN)('formulas by R1C1 on $name', ({ create }) => {
  const run = (body: string) => runScript(body, create());

  it.each([
    ['=R[-1]C', '=B1'],
    ['=R[-1]C[-1]+R1C1', '=A1+$A$1'],
    ['=SUM(R[1]C:R[3]C[1])', '=SUM(B3:C5)'],
    ['=R5C[1]', '=C$5'],
    ['=RC1&"R1C1"', '=$A2&"R1C1"'],
  ])('%s in B2 is %s', (given, expected) => {
    expect(run(`return sheet.getRange('B2').setFormulaR1C1('${given}').getFormula();`)).toBe(expected);
  });

  it.each([
    ['=B1', '=R[-1]C[0]'],
    ['=$A$1', '=R1C1'],
    ['=A$1', '=R1C[-1]'],
  ])('%s in B2 reads as %s', (given, expected) => {
    expect(run(`return sheet.getRange('B2').setFormula('${given}').getFormulaR1C1();`)).toBe(expected);
  });

  it('fills a range with each its own reference', () => {
    expect(
      run(
        `sheet.getRange('B1:B3').setFormula('=A1'); sheet.getRange('C1:C2').setFormulaR1C1('=R[0]C[-1]*2'); return [sheet.getRange('B1:B3').getFormulas().flat(), sheet.getRange('C1:C2').getFormulas().flat()];`,
      ),
    ).toEqual([
      ['=A1', '=A2', '=A3'],
      ['=B1*2', '=B2*2'],
    ]);
  });

  it('is null where there is no formula', () => {
    expect(run(`return sheet.getRange('A1:B1').setValues([['x', '=1']]).getFormulasR1C1();`)).toEqual([[null, '=1']]);
  });
});

describe.each(GRIDS_AND_RUSSIAN)('a list of ranges on $name', ({ create }) => {
  const run = (body: string) => runScript(`const list = sheet.getRangeList(['A1', 'C2:C3']);\n${body}`, create());

  it.each([
    [`list.setValue(5)`, 'getValue', 5],
    [`list.setFormula('=1')`, 'getFormula', '=1'],
    [`list.setNote('n')`, 'getNote', 'n'],
    [`list.setBackground('red')`, 'getBackground', '#ff0000'],
    [`list.setBackgroundRGB(0, 128, 255)`, 'getBackground', '#0080ff'],
    [`list.setFontWeight('bold')`, 'getFontWeight', 'bold'],
    [`list.setFontStyle('italic')`, 'getFontStyle', 'italic'],
    [`list.setFontLine('underline')`, 'getFontLine', 'underline'],
    [`list.setFontSize(14)`, 'getFontSize', 14],
    [`list.setFontFamily('Georgia')`, 'getFontFamily', 'Georgia'],
    [`list.setHorizontalAlignment('center')`, 'getHorizontalAlignment', 'center'],
    [`list.setVerticalAlignment('middle')`, 'getVerticalAlignment', 'middle'],
    [`list.setNumberFormat('0.00')`, 'getNumberFormat', '0.00'],
    [`list.setWrap(true)`, 'getWrap', true],
    [`list.insertCheckboxes().check()`, 'isChecked', true],
    [`list.insertCheckboxes().check().uncheck()`, 'isChecked', false],
    [`list.setValue(5).clearContent()`, 'getValue', ''],
    [`list.setNote('n').clearNote()`, 'getNote', ''],
    [`list.setFontWeight('bold').clearFormat()`, 'getFontWeight', 'normal'],
    [`list.setValue(' x ').trimWhitespace()`, 'getValue', 'x'],
    [`list.insertCheckboxes().removeCheckboxes()`, 'isChecked', null],
  ])('%s changes each of them and nothing between', (call, getter, expected) => {
    expect(
      run(
        `const before = sheet.getRange('B2').${getter}(); ${call}; return ['A1', 'C2', 'C3'].map((cell) => sheet.getRange(cell).${getter}()).concat([sheet.getRange('B2').${getter}() === before]);`,
      ),
    ).toEqual([expected, expected, expected, true]);
  });

  it('hands its ranges back, and refuses a notation that is none', () => {
    expect(run(`return list.getRanges().map((one) => one.getA1Notation());`)).toEqual(['A1', 'C2:C3']);
    expect(() => run(`sheet.getRangeList(['A1', '!!'])`)).toThrow('Range not found');
  });
});

describe.each(GRIDS_AND_RUSSIAN)('the selection on $name', ({ create }) => {
  const run = (body: string) => runScript(body, create());

  it('is the first cell until somebody selects', () => {
    expect(
      run(
        `return [SpreadsheetApp.getActiveRange().getA1Notation(), book.getCurrentCell().getA1Notation(), sheet.getActiveCell().getA1Notation()];`,
      ),
    ).toEqual(['A1', 'A1', 'A1']);
  });

  it.each([
    [`sheet.setActiveRange(sheet.getRange('B2:C3'))`, 'B2:C3', 'B2'],
    [`sheet.getRange('B2:C3').activate()`, 'B2:C3', 'B2'],
    [`sheet.setActiveSelection('D4')`, 'D4', 'D4'],
    [`book.setActiveSelection('Sheet1!D4:D5')`, 'D4:D5', 'D4'],
    [`SpreadsheetApp.setCurrentCell(sheet.getRange('E5'))`, 'E5', 'E5'],
    [`sheet.setActiveRangeList(sheet.getRangeList(['A1', 'C3:C4']))`, 'C3:C4', 'C3'],
    [`sheet.getRangeList(['A1', 'C3:C4']).activate()`, 'C3:C4', 'C3'],
  ])('after %s is %s with the current cell %s', (call, range, cell) => {
    expect(
      run(
        `${call}; return [book.getActiveRange().getA1Notation(), SpreadsheetApp.getCurrentCell().getA1Notation(), sheet.getSelection().getActiveRange().getA1Notation()];`,
      ),
    ).toEqual([range, cell, range]);
  });

  it('hands its list back', () => {
    expect(
      run(
        `sheet.getRangeList(['A1', 'C3']).activate(); return book.getActiveRangeList().getRanges().map((one) => one.getA1Notation());`,
      ),
    ).toEqual(['A1', 'C3']);
  });

  it('takes the sheet of the range to the front', () => {
    expect(
      run(
        `const other = book.insertSheet('Other'); book.setActiveSheet(sheet); other.getRange('B2').activate(); return [book.getActiveSheet().getName(), book.getSelection().getActiveSheet().getName()];`,
      ),
    ).toEqual(['Other', 'Other']);
  });

  it('of another sheet is its first cell again', () => {
    expect(
      run(
        `sheet.getRange('B2').activate(); book.insertSheet('Other').activate(); return book.getActiveRange().getA1Notation();`,
      ),
    ).toBe('A1');
  });

  it('cannot be set in a sheet that the range is not in', () => {
    expect(() => run(`sheet.setActiveRange(book.insertSheet('Other').getRange('A1'))`)).toThrow(
      'must be part of the sheet',
    );
  });
});
