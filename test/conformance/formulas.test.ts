// Formulas as scripts write and read them, on every grid (their results are the business of grids that evaluate).

import { GRIDS_IN_LOCALES } from '../support/grids';
import { runScript } from '../support/run-script';

describe.each(GRIDS_IN_LOCALES)('a formula on $name', ({ create }) => {
  it.each([
    ['setValue', `sheet.getRange('A1').setValue('=1+1')`],
    ['setValues', `sheet.getRange('A1').setValues([['=1+1']])`],
    ['setFormula', `sheet.getRange('A1').setFormula('=1+1')`],
    ['setFormula without the sign', `sheet.getRange('A1').setFormula('1+1')`],
    ['setFormulas', `sheet.getRange('A1').setFormulas([['=1+1']])`],
  ])('is written by %s', (_method, write) => {
    expect(runScript(`${write}; return sheet.getRange('A1').getFormula();`, create())).toBe('=1+1');
  });

  it.each(['en_US', 'ru_RU', 'uz_UZ'])('takes semicolons in %s and gives commas back', (locale) => {
    const script = `sheet.getRange('A1').setFormula('=IF(B1>0;"a;b";2)'); return sheet.getRange('A1').getFormula();`;

    expect(runScript(script, create({ locale }))).toBe('=IF(B1>0,"a;b",2)');
  });

  it('gives way to a value, and a value to it', () => {
    const script = `
      const cell = sheet.getRange('A1');
      cell.setValue('=1+1'); cell.setValue(5); const first = [cell.getFormula(), cell.getValue()];
      cell.setFormula('=2+2'); return [first, cell.getFormula()];`;

    expect(runScript(script, create())).toEqual([['', 5], '=2+2']);
  });

  it('stands beside values in getFormulas, which is blank for them', () => {
    const script = `sheet.getRange('A1:C1').setValues([[1, '=A1', '']]); return sheet.getRange('A1:C1').getFormulas();`;

    expect(runScript(script, create())).toEqual([['', '=A1', '']]);
  });

  it('is removed by an empty setFormula', () => {
    const script = `const cell = sheet.getRange('A1'); cell.setFormula('=1+1'); cell.setFormula(''); return [cell.getFormula(), cell.isBlank()];`;

    expect(runScript(script, create())).toEqual(['', true]);
  });

  it('counts as content', () => {
    expect(
      runScript(
        `sheet.getRange('B3').setFormula('=1+1'); return [sheet.getLastRow(), sheet.getLastColumn()];`,
        create(),
      ),
    ).toEqual([3, 2]);
  });
});
