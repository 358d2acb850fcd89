// What cells show, by number format and locale.

import { isDateFormat } from '../../../host/grid/number-format';
import { displayOf } from '../../../host/services/spreadsheet/display';

const MOMENT = 46_086 + 15.5 / 24 + 7 / 86_400; // 2026-03-05 15:30:07

describe('a cell', () => {
  it.each([
    [1234.5, '#,##0.00', 'en_US', '1,234.50'],
    [1234.5, '#,##0.00', 'ru_RU', '1\u00a0234,50'],
    [-1234567, '#,##0', 'en_US', '-1,234,567'],
    [0.1 + 0.2, '', 'en_US', '0.3'],
    [0.1, '', 'ru_RU', '0,1'],
    [0.125, '0.0%', 'en_US', '12.5%'],
    [5, '"$"#,##0.00', 'en_US', '$5.00'],
    [500, '#,##0 "so\'m"', 'uz_UZ', "500 so'm"],
    [7, '@', 'en_US', '7'],
    [MOMENT, 'yyyy-mm-dd', 'en_US', '2026-03-05'],
    [MOMENT, 'yyyy-MM-dd HH:mm:ss', 'en_US', '2026-03-05 15:30:07'],
    [MOMENT, 'dd.MM.yyyy', 'ru_RU', '05.03.2026'],
    [MOMENT, 'M/d/yy h:mm am/pm', 'en_US', '3/5/26 3:30 PM'],
    [MOMENT, 'd mmm yyyy', 'en_US', '5 Mar 2026'],
    [MOMENT, 'mmmm', 'en_US', 'March'],
    [1.5, '[h]:mm', 'en_US', '36:00'],
  ])('of %d under %j in %s shows %j', (value, format, locale, shown) => {
    expect(displayOf({ value, formula: '', format }, locale)).toBe(shown);
  });
});

describe('a date format', () => {
  it.each(['yyyy-MM-dd', 'd/m', 'H:mm', '[h]:mm', 'dd.MM.yyyy HH:mm', '[$-419]d mmm'])('is %s', (format) => {
    expect(isDateFormat(format)).toBe(true);
  });

  it.each(['', '@', 'General', '0.00', '#,##0 "so\'m"', '0%', '"days" 0', '[Red]0', '[$₽]#,##0', '0.00E+00'])(
    'is not %s',
    (format) => {
      expect(isDateFormat(format)).toBe(false);
    },
  );
});
