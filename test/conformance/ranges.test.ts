// Which ranges a script can name, and the sentences with which Google refuses the others, on every grid.

import { GRIDS } from '../support/grids';
import { runScript } from '../support/run-script';

describe.each(GRIDS)('a range on $name', ({ create }) => {
  it.each([
    [`sheet.getRange('B2')`, 'B2'],
    [`sheet.getRange('b2:a1')`, 'A1:B2'],
    [`sheet.getRange('$A$1:$B$2')`, 'A1:B2'],
    [`sheet.getRange('A:D')`, 'A1:D1000'],
    [`sheet.getRange('A2:D')`, 'A2:D1000'],
    [`sheet.getRange('2:3')`, 'A2:Z3'],
    [`sheet.getRange('Sheet1!C3')`, 'C3'],
    [`sheet.getRange(2, 3)`, 'C2'],
    [`sheet.getRange(2, 3, 4)`, 'C2:C5'],
    [`sheet.getRange(2, 3, 4, 2)`, 'C2:D5'],
    [`sheet.getRange('B2:C3').offset(1, 1)`, 'C3:D4'],
    [`sheet.getRange('B2:C3').offset(-1, 0, 1, 1)`, 'B1'],
    [`sheet.getRange('B2:C3').getCell(2, 1)`, 'B3'],
    [`book.getRange("'Sheet1'!A1:B1")`, 'A1:B1'],
    [`sheet.getDataRange()`, 'A1'],
  ])('%s is %s', (range, notation) => {
    expect(runScript(`return ${range}.getA1Notation();`, create())).toBe(notation);
  });

  it.each([
    [`sheet.getRange(0, 1)`, 'The starting row of the range is too small.'],
    [`sheet.getRange(1, 0)`, 'The starting column of the range is too small.'],
    [`sheet.getRange(1, 1, 0, 1)`, 'The number of rows in the range must be at least 1.'],
    [`sheet.getRange(1, 1, 1, 0)`, 'The number of columns in the range must be at least 1.'],
    [`sheet.getRange(1001, 1)`, 'The coordinates of the range are outside the dimensions of the sheet.'],
    [`sheet.getRange(1000, 1, 2)`, 'The coordinates of the range are outside the dimensions of the sheet.'],
    [`sheet.getRange(1, 27)`, 'The coordinates of the range are outside the dimensions of the sheet.'],
    [`sheet.getRange('nonsense!')`, 'Range not found'],
    [`sheet.getRange('Other!A1')`, 'Range not found'],
    [`sheet.getRange('A1').offset(-1, 0)`, 'The starting row of the range is too small.'],
  ])('%s is refused: %s', (range, sentence) => {
    expect(() => runScript(range, create())).toThrow(sentence);
  });

  it.each([
    [
      `setValues([[1, 2]])`,
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    ],
    [
      `setValues([[1], [2]])`,
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    ],
    [
      `setValues([[1, 2], [3]])`,
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    ],
    [
      `setNumberFormats([['@', '@'], ['@', '@'], ['@', '@']])`,
      'The number of rows in the data does not match the number of rows in the range. The data has 3 but the range has 2.',
    ],
    [
      `setFormulas([['=1']])`,
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    ],
  ])('refuses %s on A1:B2', (call, sentence) => {
    expect(() => runScript(`sheet.getRange('A1:B2').${call}`, create())).toThrow(sentence);
  });

  it('knows its edges', () => {
    const script = `const r = sheet.getRange('B2:C4'); return [r.getRow(), r.getColumn(), r.getNumRows(), r.getNumColumns(), r.getLastRow(), r.getLastColumn(), r.getSheet().getName()];`;

    expect(runScript(script, create())).toEqual([2, 2, 3, 2, 4, 3, 'Sheet1']);
  });

  it('is cleared of contents but keeps its formats', () => {
    const script = `
      const r = sheet.getRange('A1'); r.setValue(0.5).setNumberFormat('0%').setBackground('#FF0000').clearContent();
      return [r.getValue(), r.getNumberFormat(), r.getBackground()];`;

    expect(runScript(script, create())).toEqual(['', '0%', '#ff0000']);
  });

  it('is cleared of contents and formats by clear', () => {
    const script = `
      const r = sheet.getRange('A1'); r.setValue(0.5).setNumberFormat('0%').setBackground('red').clear();
      return [r.getValue(), r.getNumberFormat(), r.getBackground()];`;

    expect(runScript(script, create())).toEqual(['', '0.###############', '#ffffff']);
  });

  it('keeps number formats cell by cell', () => {
    const script = `
      sheet.getRange('A1:B1').setNumberFormats([['0.00', '@']]);
      return sheet.getRange('A1:C1').getNumberFormats();`;

    expect(runScript(script, create())).toEqual([['0.00', '@', '0.###############']]);
  });

  it('keeps its style', () => {
    const script = `
      const r = sheet.getRange('A1').setFontWeight('bold').setFontStyle('italic').setFontSize(14).setFontFamily('Roboto')
        .setHorizontalAlignment('center').setVerticalAlignment('middle').setWrap(true).setBackground('#abc');
      return [r.getFontWeight(), r.getFontStyle(), r.getFontSize(), r.getFontFamily(), r.getHorizontalAlignment(),
        r.getVerticalAlignment(), r.getWrap(), r.getBackground(), sheet.getRange('A2').getFontWeight()];`;

    expect(runScript(script, create())).toEqual([
      'bold',
      'italic',
      14,
      'Roboto',
      'center',
      'middle',
      true,
      '#aabbcc',
      'normal',
    ]);
  });

  it('sorts by several columns, blanks last, and takes whole rows along', () => {
    const script = `
      sheet.getRange('A1:C5').setValues([['b', 2, 'r1'], ['a', 1, 'r2'], ['', 9, 'r3'], ['a', 3, 'r4'], [5, 0, 'r5']]);
      sheet.getRange('A1:C5').sort([{ column: 1, ascending: true }, { column: 2, ascending: false }]);
      return sheet.getRange('A1:C5').getValues();`;

    expect(runScript(script, create())).toEqual([
      [5, 0, 'r5'],
      ['a', 3, 'r4'],
      ['a', 1, 'r2'],
      ['b', 2, 'r1'],
      ['', 9, 'r3'],
    ]);
  });

  it('keeps only the upper left value when it is merged', () => {
    const script = `sheet.getRange('A1:B1').setValues([[1, 2]]); sheet.getRange('A1:B1').merge(); return sheet.getRange('A1:B1').getValues();`;

    expect(runScript(script, create())).toEqual([[1, '']]);
  });
});
