// Named ranges, data validation, conditional formats and charts, on every grid.

import { GRIDS } from '../support/grids';
import { runScript } from '../support/run-script';

describe.each(GRIDS)('a named range on $name', ({ create }) => {
  it('is found by its name, and null when there is none', () => {
    const script = `book.setNamedRange('Rates', sheet.getRange('B2:C3')); const found = book.getRangeByName('Rates');
      return [found.getA1Notation(), found.getSheet().getName(), book.getRangeByName('None'), book.getNamedRanges().map((one) => one.getName())];`;

    expect(runScript(script, create())).toEqual(['B2:C3', 'Sheet1', null, ['Rates']]);
  });

  it('moves with rows inserted above it and grows with rows inserted in it', () => {
    const script = `book.setNamedRange('Rates', sheet.getRange('B2:C3')); sheet.insertRowBefore(1); sheet.insertRowAfter(3);
      return book.getRangeByName('Rates').getA1Notation();`;

    expect(runScript(script, create())).toBe('B3:C5');
  });

  it('of whole columns stays whole when rows come on top and moves with its column', () => {
    const script = `book.setNamedRange('Amount', sheet.getRange('F:F')); sheet.insertRowBefore(1); sheet.insertColumnBefore(1);
      return book.getRangeByName('Amount').getA1Notation();`;

    expect(runScript(script, create())).toBe('G1:G1001');
  });

  it('is replaced, removed, and gone with its sheet', () => {
    const script = `const two = book.insertSheet('Two'); book.setNamedRange('A_', sheet.getRange('A1')); book.setNamedRange('A_', sheet.getRange('B1'));
      book.setNamedRange('Gone', two.getRange('A1')); book.setNamedRange('Off', sheet.getRange('A1')); book.removeNamedRange('Off'); book.deleteSheet(two);
      return book.getNamedRanges().map((one) => one.getName() + ' ' + one.getRange().getA1Notation());`;

    expect(runScript(script, create())).toEqual(['A_ B1']);
  });

  it.each(['A1', 'with space', '1st', 'true', ''])('may not be called "%s"', (name) => {
    expect(() => runScript(`book.setNamedRange('${name}', sheet.getRange('A1'))`, create())).toThrow(
      'not valid for a named range',
    );
  });
});

describe.each(GRIDS)('a validation rule on $name', ({ create }) => {
  it('is handed back as it was built', () => {
    const script = `
      const rule = SpreadsheetApp.newDataValidation().requireValueInList(['Won', 'Lost'], true).setAllowInvalid(false).setHelpText('Choose').build();
      sheet.getRange('B2:B5').setDataValidation(rule);
      const back = sheet.getRange('B5').getDataValidation();
      return [back.getCriteriaType() === SpreadsheetApp.DataValidationCriteria.VALUE_IN_LIST, back.getCriteriaValues(), back.getAllowInvalid(), back.getHelpText(),
        sheet.getRange('B6').getDataValidation()];`;

    expect(runScript(script, create())).toEqual([true, [['Won', 'Lost'], true], false, 'Choose', null]);
  });

  it.each([
    [`requireValueInList(['Won', 'Lost'])`, `'Open'`, `'Won'`],
    [`requireNumberGreaterThanOrEqualTo(0)`, '-1', '0'],
    [`requireNumberBetween(1, 5)`, '6', '5'],
    [`requireCheckbox()`, `'yes'`, 'true'],
    [`requireDate()`, `'tomorrow'`, `'2026-03-01'`],
    [`requireValueInRange(sheet.getRange('D1:D2'))`, `'z'`, `'x'`],
  ])('%s refuses %s and takes %s', (criteria, refused, taken) => {
    const start = `sheet.getRange('D1:D2').setValues([['x'], ['y']]);
      sheet.getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation().${criteria}.setAllowInvalid(false).build());`;

    expect(() => runScript(`${start} sheet.getRange('A1').setValue(${refused})`, create())).toThrow(
      'The data you entered in cell A1 violates the data validation rules set on this cell.',
    );
    expect(runScript(`${start} sheet.getRange('A1').setValue(${taken}); return true;`, create())).toBe(true);
  });

  it('only warns when it allows what is invalid', () => {
    const script = `sheet.getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['Won']).build());
      sheet.getRange('A1').setValue('Open'); return sheet.getRange('A1').getValue();`;

    expect(runScript(script, create())).toBe('Open');
  });

  it('for a checkbox makes blank cells false, which then count as content', () => {
    const script = `sheet.getRange('A1:A3').setDataValidation(SpreadsheetApp.newDataValidation().requireCheckbox().build());
      return [sheet.getRange('A1:A3').getValues(), sheet.getLastRow()];`;

    expect(runScript(script, create())).toEqual([[[false], [false], [false]], 3]);
  });

  it('is removed by null and by clearDataValidations', () => {
    const script = `const rule = SpreadsheetApp.newDataValidation().requireDate().build();
      sheet.getRange('A1:A3').setDataValidation(rule); sheet.getRange('A1').setDataValidation(null); sheet.getRange('A2').clearDataValidations();
      return sheet.getRange('A1:A3').getDataValidations().map((row) => row[0] === null);`;

    expect(runScript(script, create())).toEqual([true, true, false]);
  });
});

describe.each(GRIDS)('a conditional format on $name', ({ create }) => {
  it('is handed back as it was built, and set as a whole list', () => {
    const script = `
      const rule = SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo('Won').setBackground('#D5F5E3').setFontColor('#111111').setBold(true).setRanges([sheet.getRange('C2:C9')]).build();
      const other = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=$A1>1').setBackground('#ffffff').setRanges([sheet.getRange('A1')]).build();
      sheet.setConditionalFormatRules([rule]);
      sheet.setConditionalFormatRules(sheet.getConditionalFormatRules().concat([other]));
      return sheet.getConditionalFormatRules().map((one) => { const c = one.getBooleanCondition();
        return [String(c.getCriteriaType()), c.getCriteriaValues(), c.getBackground(), c.getFontColor(), c.getBold(), one.getRanges().map((r) => r.getA1Notation())]; });`;

    expect(runScript(script, create())).toEqual([
      ['TEXT_EQUAL_TO', ['Won'], '#d5f5e3', '#111111', true, ['C2:C9']],
      ['CUSTOM_FORMULA', ['=$A1>1'], '#ffffff', null, null, ['A1']],
    ]);
  });

  it('is refused without a condition or a range', () => {
    const start = 'SpreadsheetApp.newConditionalFormatRule()';

    expect(() => runScript(`${start}.setRanges([sheet.getRange('A1')]).build()`, create())).toThrow(
      'must have a condition',
    );
    expect(() => runScript(`${start}.whenCellEmpty().build()`, create())).toThrow('must have at least one range');
  });
});

describe.each(GRIDS)('a chart on $name', ({ create }) => {
  it('stands in the sheet with its ranges until it is removed', () => {
    const script = `
      sheet.getRange('A1:B3').setValues([['Month', 'Won'], ['Jan', 1], ['Feb', 2]]);
      const chart = sheet.newChart().setChartType(Charts.ChartType.COLUMN).addRange(sheet.getRange('A1:B3')).setNumHeaders(1)
        .setOption('title', 'Won by month').setPosition(5, 1, 0, 0).build();
      sheet.insertChart(chart);
      const [drawn] = sheet.getCharts(); const found = [sheet.getCharts().length, drawn.getRanges().map((r) => r.getA1Notation())];
      sheet.removeChart(drawn); return [found, sheet.getCharts().length];`;

    expect(runScript(script, create())).toEqual([[1, ['A1:B3']], 0]);
  });

  it('keeps its options for the screen', () => {
    const grid = create();
    const script = `sheet.insertChart(sheet.newChart().asBarChart().addRange(sheet.getRange('A1:B3')).setNumHeaders(1)
      .setOption('title', 'Won').setOption('width', 480).setOption('height', 300).setPosition(2, 3, 4, 5).build());`;

    runScript(script, grid);

    const [sheet] = grid.sheets();
    expect(grid.charts(sheet?.id ?? -1)).toMatchObject([
      {
        type: 'bar',
        width: 480,
        height: 300,
        anchor: { row: 2, column: 3, x: 4, y: 5 },
        options: { title: 'Won' },
        headerRows: 1,
      },
    ]);
  });
});
