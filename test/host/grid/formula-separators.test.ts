// Formulas as people write them in their locale, brought into one form.

import { toInvariantFormula } from '../../../host/grid/formula-separators';

describe('a formula', () => {
  it.each([
    ['=SUM(A1;B1)', 'en_US', '=SUM(A1,B1)'],
    ['=SUM(A1,B1)', 'en_US', '=SUM(A1,B1)'],
    ['=IF(A1>1,5;"a;b";2)', 'ru_RU', '=IF(A1>1.5,"a;b",2)'],
    ['=IF(A1="say ""x;y""";1;2)', 'ru_RU', '=IF(A1="say ""x;y""",1,2)'],
    ["=SUM('a;b'!A1;1)", 'uz_UZ', "=SUM('a;b'!A1,1)"],
    ['={1;2}', 'en_US', '={1;2}'],
    ['=SUM({1;2};3)', 'en_US', '=SUM({1;2},3)'],
    ['=SUM(1,2)', 'ru_RU', '=SUM(1,2)'],
    ['=A1', 'ru_RU', '=A1'],
  ])('%s of %s becomes %s', (formula, locale, invariant) => {
    expect(toInvariantFormula(formula, locale)).toBe(invariant);
  });

  it('is left alone once it is in that form, where points are decimal', () => {
    const once = toInvariantFormula('=IF(A1>1.5;"x";{1;2})', 'en_US');

    expect(toInvariantFormula(once, 'en_US')).toBe(once);
  });
});
