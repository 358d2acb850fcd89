// What a script writes into cells and reads back, on every grid.

import { GRIDS_IN_LOCALES } from '../support/grids';
import { runScript } from '../support/run-script';

/** Writes the value into A1 of a workbook and returns what getValue then gives. */
const WRITE_AND_READ = (value: string) =>
  `sheet.getRange('A1').setValue(${value}); return sheet.getRange('A1').getValue();`;

describe.each(GRIDS_IN_LOCALES)('a value on $name', ({ create }) => {
  it.each([
    ['a number', '12.5', 12.5],
    ['zero', '0', 0],
    ['a negative number', '-3', -3],
    ['true', 'true', true],
    ['false', 'false', false],
    ['a word', '"Aziz"', 'Aziz'],
    ['a word with spaces around it', '"  Aziz "', '  Aziz '],
    ['a text of several lines', '"a\\nb"', 'a\nb'],
    ['markup', '"<b>x</b>"', '<b>x</b>'],
    ['an Uzbek name', '"Oʻgʻiloy Gʻaniyeva"', 'Oʻgʻiloy Gʻaniyeva'],
  ])('keeps %s', (_kind, written, read) => {
    const value = runScript(WRITE_AND_READ(written), create());

    expect(value).toBe(read);
  });

  it.each([
    ['leading zeros', '"007"', 7],
    ['a phone number', '"+998901234567"', 998901234567],
    ['a percent', '"10%"', 0.1],
    ['an exponent', '"1e3"', 1000],
    ['the word TRUE', '"TRUE"', true],
    ['the word false', '"false"', false],
    ['grouped digits', '"1,234"', 1234],
    ['a number between spaces', '" 5 "', 5],
  ])('reads %s in a text as Sheets does', (_kind, written, read) => {
    const value = runScript(WRITE_AND_READ(written), create({ locale: 'en_US' }));

    expect(value).toBe(read);
  });

  it.each([
    ['"\'007"', '007'],
    ['"\'=1+1"', '=1+1'],
    ['"\'TRUE"', 'TRUE'],
    ['"\'10%"', '10%'],
    ['"\'2026-03-01"', '2026-03-01'],
    ['"\'\'quoted"', "'quoted"],
    ['"\'+998901234567"', '+998901234567'],
  ])('consumes the apostrophe of %s and keeps the rest as text', (written, read) => {
    const value = runScript(WRITE_AND_READ(written), create());

    expect(value).toBe(read);
  });

  it('is read as a number when a text that was protected is written back bare', () => {
    const script = `const cell = sheet.getRange('A1'); cell.setValue("'007"); cell.setValue(cell.getValue()); return cell.getValue();`;

    expect(runScript(script, create())).toBe(7);
  });

  it('is read as a number even in a plain text cell when a script writes it', () => {
    const script = `const cell = sheet.getRange('A1'); cell.setNumberFormat('@'); cell.setValue('007'); return cell.getValue();`;

    expect(runScript(script, create())).toBe(7);
  });

  it('is blank as an empty text, and null and "" make a cell blank', () => {
    const script = `
      sheet.getRange('A1:C1').setValues([['x', 'y', 'z']]);
      sheet.getRange('A1:B1').setValues([[null, '']]);
      return [sheet.getRange('A1:D1').getValues(), sheet.getRange('A1').isBlank(), sheet.getRange('C1').isBlank()];`;

    expect(runScript(script, create())).toEqual([[['', '', 'z', '']], true, false]);
  });

  it('tells blank, zero and false apart in one block', () => {
    const script = `sheet.getRange('A1:C1').setValues([['', 0, false]]); return sheet.getRange('A1:C1').getValues();`;

    expect(runScript(script, create())).toEqual([['', 0, false]]);
  });

  it('is the same in every cell when setValue meets a block', () => {
    const script = `sheet.getRange('A1:B2').setValue(1); return sheet.getRange('A1:B2').getValues();`;

    expect(runScript(script, create())).toEqual([
      [1, 1],
      [1, 1],
    ]);
  });

  it('reads a decimal comma in Russian and leaves the point to dates', () => {
    const script = `sheet.getRange('A1:B1').setValues([['1,5', '1 234,5']]); return sheet.getRange('A1:B1').getValues();`;

    expect(runScript(script, create({ locale: 'ru_RU' }))).toEqual([[1.5, 1234.5]]);
  });

  it('gives a typed percent the format that shows it', () => {
    const script = `sheet.getRange('A1').setValue('10%'); return [sheet.getRange('A1').getNumberFormat(), sheet.getRange('A1').getDisplayValue()];`;

    expect(runScript(script, create())).toEqual(['0%', '10%']);
  });

  it.each([
    ['0.00', 1234.5, '1234.50'],
    ['#,##0', 1234567, '1,234,567'],
    ['0%', 0.256, '26%'],
    ['', 0.1, '0.1'],
    ['', true, 'TRUE'],
    ['', 'x', 'x'],
    ['', '', ''],
  ])('under the format "%s" shows %j as "%s"', (format, value, shown) => {
    const script = `sheet.getRange('A1').setNumberFormat(${JSON.stringify(format)} || 'General').setValue(${JSON.stringify(value)}); return sheet.getRange('A1').getDisplayValue();`;

    expect(runScript(script, create({ locale: 'en_US' }))).toBe(shown);
  });

  it('keeps the number format that the cell has', () => {
    const script = `const cell = sheet.getRange('A1'); cell.setNumberFormat('0.00'); cell.setValue('10%'); return cell.getNumberFormat();`;

    expect(runScript(script, create())).toBe('0.00');
  });

  it('arrives in the script as its own Array and Date', () => {
    const script = `
      sheet.getRange('A1').setValue(new Date(Date.UTC(2026, 2, 1)));
      const values = sheet.getRange('A1').getValues();
      return [values instanceof Array, values[0] instanceof Array, values[0][0] instanceof Date];`;

    expect(runScript(script, create())).toEqual([true, true, true]);
  });

  it('is refused when it is longer than a cell holds', () => {
    const long = `sheet.getRange('A1').setValue('x'.repeat(50001))`;

    expect(() => runScript(long, create())).toThrow(
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    );
    expect(runScript(`sheet.getRange('A1').setValue('x'.repeat(50000)); return true`, create())).toBe(true);
  });

  it('is taken as it was, whatever becomes of the list that brought it', () => {
    const script = `const rows = [['a', 'b']]; sheet.getRange('A1:B1').setValues(rows); rows[0][0] = 'z'; rows.push([1]);
      return sheet.getRange('A1:B1').getValues();`;

    expect(runScript(script, create())).toEqual([['a', 'b']]);
  });

  it('is a copy: changing what was read changes no cell', () => {
    const script = `sheet.getRange('A1').setValue(1); sheet.getRange('A1').getValues()[0][0] = 2; return sheet.getRange('A1').getValue();`;

    expect(runScript(script, create())).toBe(1);
  });
});
