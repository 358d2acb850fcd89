// What a typed text becomes, by locale, by the cell's format, and by who writes it.

import { type InputPlace, parseInput } from '../../../host/grid/parse-input';

const aPlace = (facts: Partial<InputPlace> = {}): InputPlace => ({
  locale: 'en_US',
  format: '',
  by: 'person',
  year: 2026,
  ...facts,
});

describe('a typed text', () => {
  it.each([
    ['', { value: null }],
    ['Aziz', { value: 'Aziz' }],
    ['007', { value: 7 }],
    ['-5', { value: -5 }],
    ['+5', { value: 5 }],
    ['.5', { value: 0.5 }],
    ['5.', { value: 5 }],
    ['(5)', { value: -5 }],
    ['1e3', { value: 1000, format: '0.00E+00' }],
    ['10%', { value: 0.1, format: '0%' }],
    ['7%', { value: 0.07, format: '0%' }],
    ['12.5%', { value: 0.125, format: '0.00%' }],
    ['1,234', { value: 1234, format: '#,##0' }],
    ['1,234.5', { value: 1234.5, format: '#,##0.00' }],
    ['1,23', { value: '1,23' }],
    ['1 234', { value: '1 234' }],
    ['$5', { value: 5, format: '"$"#,##0.00' }],
    ['TRUE', { value: true }],
    ['false', { value: false }],
    ['truely', { value: 'truely' }],
    ['=1+1', { formula: '=1+1' }],
    ['=', { value: '=' }],
    [' =1+1', { value: ' =1+1' }],
    ["'=1+1", { value: '=1+1' }],
    ["''x", { value: "'x" }],
    ['１２', { value: 12 }],
    ['＝1+1', { formula: '=1+1' }],
    ['2026-03-01', { value: 46082, format: 'yyyy-MM-dd' }],
    ['2026-02-30', { value: '2026-02-30' }],
    ['3/5/2026', { value: 46086, format: 'M/d/yyyy' }],
    ['3/5', { value: 46086, format: 'M/d' }],
    ['3/5/26', { value: 46086, format: 'M/d/yyyy' }],
    ['13/5/2026', { value: '13/5/2026' }],
    ['5.3.2026', { value: '5.3.2026' }],
    ['March 5, 2026', { value: 46086, format: 'MMM d, yyyy' }],
    ['5 Mar 2026', { value: 46086, format: 'd MMM yyyy' }],
    ['May', { value: 'May' }],
    ['12:30', { value: 0.5208333333333334, format: 'H:mm' }],
    ['12:30 PM', { value: 0.5208333333333334, format: 'h:mm am/pm' }],
    ['25:00', { value: 1.0416666666666667, format: '[h]:mm' }],
    ['12:75', { value: '12:75' }],
    ['2026-03-01 12:00', { value: 46082.5, format: 'yyyy-MM-dd H:mm' }],
    ['2026-03-01T12:00:00', { value: 46082.5, format: 'yyyy-MM-dd H:mm:ss' }],
    ['+998 90 123-45-67', { value: '+998 90 123-45-67' }],
    ['C-000123', { value: 'C-000123' }],
  ])('%j becomes %j in the United States', (text, write) => {
    expect(parseInput(text, aPlace())).toEqual(write);
  });

  it.each([
    ['1,5', { value: 1.5 }],
    ['1 234,5', { value: 1234.5, format: '#,##0.00' }],
    ['1\u00a0234', { value: 1234, format: '#,##0' }],
    ['10,5%', { value: 0.105, format: '0.00%' }],
    ['1.5', { value: 46143, format: 'd.M' }],
    ['05.03.2026', { value: 46086, format: 'dd.MM.yyyy' }],
    ['5 марта 2026', { value: 46086, format: 'd MMM yyyy' }],
    ['1,234.5', { value: '1,234.5' }],
    ['500 ₽', { value: 500, format: '#,##0.00"₽"' }],
    ['=IF(A1>1,5;2;3)', { formula: '=IF(A1>1.5,2,3)' }],
  ])('%j becomes %j in Russia', (text, write) => {
    expect(parseInput(text, aPlace({ locale: 'ru_RU' }))).toEqual(write);
  });

  it('keeps the format that the cell has', () => {
    expect(parseInput('10%', aPlace({ format: '0.00' }))).toEqual({ value: 0.1 });
  });

  it.each(['007', '=1+1', 'TRUE', '2026-03-01'])(
    '%s stays text when a person types it into a plain text cell',
    (text) => {
      expect(parseInput(text, aPlace({ format: '@' }))).toEqual({ value: text });
    },
  );

  it.each([
    ['007', { value: 7 }],
    ['=1+1', { formula: '=1+1' }],
  ])('%s does not stay text when a script writes it into a plain text cell', (text, write) => {
    expect(parseInput(text, aPlace({ format: '@', by: 'script' }))).toEqual(write);
  });
});
