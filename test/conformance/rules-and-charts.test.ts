// All kinds of validation, conditional formats and charts, on every grid.

import { GRIDS_AND_RUSSIAN } from '../support/grids';
import { runScript } from '../support/run-script';

describe.each(GRIDS_AND_RUSSIAN)('validation on $name', ({ create }) => {
  const run = (body: string) =>
    runScript(
      `const v = () => SpreadsheetApp.newDataValidation(); const day = (text) => new Date(text + 'T00:00:00+05:00');\n${body}`,
      create(),
    );

  it.each([
    [`requireNumberBetween(1, 5)`, ['NUMBER_BETWEEN', [1, 5]], 3, 6],
    [`requireNumberNotBetween(1, 5)`, ['NUMBER_NOT_BETWEEN', [1, 5]], 6, 3],
    [`requireNumberEqualTo(1)`, ['NUMBER_EQUAL_TO', [1]], 1, 2],
    [`requireNumberNotEqualTo(1)`, ['NUMBER_NOT_EQUAL_TO', [1]], 2, 1],
    [`requireNumberGreaterThan(1)`, ['NUMBER_GREATER_THAN', [1]], 2, 1],
    [`requireNumberGreaterThanOrEqualTo(1)`, ['NUMBER_GREATER_THAN_OR_EQUAL_TO', [1]], 1, 0],
    [`requireNumberLessThan(1)`, ['NUMBER_LESS_THAN', [1]], 0, 1],
    [`requireNumberLessThanOrEqualTo(1)`, ['NUMBER_LESS_THAN_OR_EQUAL_TO', [1]], 1, 2],
    [`requireTextContains('ab')`, ['TEXT_CONTAINS', ['ab']], 'xABx', 'x'],
    [`requireTextDoesNotContain('ab')`, ['TEXT_DOES_NOT_CONTAIN', ['ab']], 'x', 'ab'],
    [`requireTextEqualTo('ab')`, ['TEXT_EQUAL_TO', ['ab']], 'ab', 'abc'],
    [`requireTextIsEmail()`, ['TEXT_IS_VALID_EMAIL', []], 'a@b.uz', 'a.b.uz'],
    [`requireTextIsUrl()`, ['TEXT_IS_VALID_URL', []], 'https://a.uz/x', 'a b'],
    [`requireValueInList(['a', 'b'], false)`, ['VALUE_IN_LIST', [['a', 'b'], false]], 'a', 'c'],
    [`requireDate()`, ['DATE_IS_VALID_DATE', []], '2026-03-01', 'soon'],
    [`requireCheckbox('yes', 'no')`, ['CHECKBOX', ['yes', 'no']], 'yes', 'maybe'],
  ])('%s says what it is, and takes what it should', (rule, facts, good, bad) => {
    const script = `const r = sheet.getRange('B2').setDataValidation(v().${rule}.setAllowInvalid(false).build()); const got = r.getDataValidation(); const taken = (value) => { try { r.setValue(value); return true; } catch (e) { return e.message.includes('B2 violates the data validation rules'); } };
      return [[String(got.getCriteriaType()), got.getCriteriaValues()], taken(${JSON.stringify(good)}) === true && r.getValue() !== '', (() => { const before = String(r.getValue()); taken(${JSON.stringify(bad)}); return String(r.getValue()) === before; })()];`;

    expect(run(script)).toEqual([facts, true, true]);
  });

  it.each([
    ['requireDateAfter(day("2026-03-01"))', 'DATE_AFTER', '2026-03-02', '2026-03-01'],
    ['requireDateBefore(day("2026-03-01"))', 'DATE_BEFORE', '2026-02-28', '2026-03-01'],
    ['requireDateOnOrAfter(day("2026-03-01"))', 'DATE_ON_OR_AFTER', '2026-03-01', '2026-02-28'],
    ['requireDateOnOrBefore(day("2026-03-01"))', 'DATE_ON_OR_BEFORE', '2026-03-01', '2026-03-02'],
    ['requireDateEqualTo(day("2026-03-01"))', 'DATE_EQUAL_TO', '2026-03-01', '2026-03-02'],
    ['requireDateBetween(day("2026-03-01"), day("2026-03-31"))', 'DATE_BETWEEN', '2026-03-31', '2026-04-01'],
    ['requireDateNotBetween(day("2026-03-01"), day("2026-03-31"))', 'DATE_NOT_BETWEEN', '2026-04-01', '2026-03-15'],
  ])('%s', (rule, name, good, bad) => {
    const script = `const r = sheet.getRange('B2').setDataValidation(v().${rule}.setAllowInvalid(false).build()); const takes = (text) => { try { r.setValue(day(text)); return true; } catch (e) { return false; } };
      return [String(r.getDataValidation().getCriteriaType()), takes('${good}'), takes('${bad}')];`;

    expect(run(script)).toEqual([name, true, false]);
  });

  it('builds the same rule from its own criteria', () => {
    const script = `const one = v().requireValueInRange(sheet.getRange('D1:D3'), false).setHelpText('h').setAllowInvalid(false).build(); const two = v().withCriteria(one.getCriteriaType(), one.getCriteriaValues()).build();
      const three = one.copy().requireNumberBetween(1, 2).build(); return [two.getCriteriaValues()[0].getA1Notation(), two.getCriteriaValues()[1], three.getHelpText(), three.getAllowInvalid(), String(three.getCriteriaType())];`;

    expect(run(script)).toEqual(['D1:D3', false, 'h', false, 'NUMBER_BETWEEN']);
  });

  it('of a checkbox knows whether it is checked', () => {
    const script = `const r = sheet.getRange('A1:A2').insertCheckboxes(); const seen = [r.getValues(), r.isChecked()]; sheet.getRange('A1').check(); seen.push(r.isChecked(), sheet.getRange('A1').isChecked(), sheet.getRange('B1').isChecked());
      sheet.getRange('C1').insertCheckboxes('yes', 'no').check(); seen.push(sheet.getRange('C1').getValue()); r.removeCheckboxes(); seen.push(r.getValues(), sheet.getRange('A1').getDataValidation()); return seen;`;

    expect(run(script)).toEqual([[[false], [false]], false, null, true, null, 'yes', [[''], ['']], null]);
  });
});

describe.each(GRIDS_AND_RUSSIAN)('conditional formats on $name', ({ create }) => {
  const run = (body: string) =>
    runScript(
      `const rule = () => SpreadsheetApp.newConditionalFormatRule().setRanges([sheet.getRange('A1:A9')]); const I = SpreadsheetApp.InterpolationType; const put = (...rules) => { sheet.setConditionalFormatRules(rules.map((one) => one.build())); return sheet.getConditionalFormatRules(); };\n${body}`,
      create(),
    );

  it.each([
    ['whenCellEmpty()', 'CELL_EMPTY', []],
    ['whenCellNotEmpty()', 'CELL_NOT_EMPTY', []],
    ['whenTextEqualTo("Won")', 'TEXT_EQUAL_TO', ['Won']],
    ['whenTextContains("o")', 'TEXT_CONTAINS', ['o']],
    ['whenTextDoesNotContain("o")', 'TEXT_DOES_NOT_CONTAIN', ['o']],
    ['whenTextStartsWith("W")', 'TEXT_STARTS_WITH', ['W']],
    ['whenTextEndsWith("n")', 'TEXT_ENDS_WITH', ['n']],
    ['whenNumberBetween(1, 2)', 'NUMBER_BETWEEN', [1, 2]],
    ['whenNumberNotBetween(1, 2)', 'NUMBER_NOT_BETWEEN', [1, 2]],
    ['whenNumberEqualTo(1)', 'NUMBER_EQUAL_TO', [1]],
    ['whenNumberNotEqualTo(1)', 'NUMBER_NOT_EQUAL_TO', [1]],
    ['whenNumberGreaterThan(1)', 'NUMBER_GREATER_THAN', [1]],
    ['whenNumberLessThanOrEqualTo(1)', 'NUMBER_LESS_THAN_OR_EQUAL_TO', [1]],
    ['whenFormulaSatisfied("=A1>1")', 'CUSTOM_FORMULA', ['=A1>1']],
    ['whenDateBefore(new Date("2026-03-01T00:00:00+05:00"))', 'DATE_BEFORE', ['Date 2026-02-28T19:00:00.000Z']],
    ['whenDateEqualTo(SpreadsheetApp.RelativeDate.TODAY)', 'DATE_EQUAL_TO_RELATIVE', ['TODAY']],
    ['whenDateAfter(SpreadsheetApp.RelativeDate.PAST_WEEK)', 'DATE_AFTER_RELATIVE', ['PAST_WEEK']],
  ])('%s is handed back', (when, name, values) => {
    const script = `const [one] = put(rule().${when}.setBold(true)); const condition = one.getBooleanCondition(); return [String(condition.getCriteriaType()), condition.getCriteriaValues().map((value) => typeof value === 'object' && value.name ? String(value) : value), condition.getBold()];`;

    expect(run(script)).toEqual([name, values, true]);
  });

  it('keep their looks, and copies keep all', () => {
    const script = `const [one] = put(rule().whenCellEmpty().setBackground('#ff0000').setFontColor('white').setItalic(true).setUnderline(true).setStrikethrough(true)); const c = one.copy().build().getBooleanCondition();
      return [c.getBackground(), c.getFontColor(), c.getItalic(), c.getBold(), one.getRanges()[0].getA1Notation()];`;

    expect(run(script)).toEqual(['#ff0000', '#ffffff', true, null, 'A1:A9']);
  });

  it('keep a colour scale of two or three points', () => {
    const script = `const [two, three] = put(rule().setGradientMinpoint('#ffffff').setGradientMaxpoint('#00ff00'),
      rule().setGradientMinpointWithValue('#ff0000', I.NUMBER, '0').setGradientMidpointWithValue('#ffff00', I.PERCENT, '50').setGradientMaxpointWithValue('#00ff00', I.PERCENTILE, '90'));
      const facts = (g) => [g.getMinColor(), String(g.getMinType()), g.getMinValue(), g.getMidColor(), g.getMidType() && String(g.getMidType()), g.getMidValue(), g.getMaxColor(), String(g.getMaxType()), g.getMaxValue()];
      return [facts(two.getGradientCondition()), facts(three.getGradientCondition()), two.getBooleanCondition()];`;

    expect(run(script)).toEqual([
      ['#ffffff', 'MIN', '', '', null, '', '#00ff00', 'MAX', ''],
      ['#ff0000', 'NUMBER', '0', '#ffff00', 'PERCENT', '50', '#00ff00', 'PERCENTILE', '90'],
      null,
    ]);
  });

  it('are replaced all at once, in their order', () => {
    expect(
      run(
        `put(rule().whenCellEmpty()); return put(rule().whenTextContains('a'), rule().setGradientMinpoint('#ffffff').setGradientMaxpoint('#000000'), rule().whenTextContains('b')).map((one) => one.getBooleanCondition() ? one.getBooleanCondition().getCriteriaValues()[0] : 'scale');`,
      ),
    ).toEqual(['a', 'scale', 'b']);
  });

  it('follow inserted rows', () => {
    expect(
      run(
        `put(rule().whenCellEmpty()); sheet.insertRowsBefore(3, 2); return sheet.getConditionalFormatRules()[0].getRanges()[0].getA1Notation();`,
      ),
    ).toBe('A1:A11');
  });

  it('need a condition, a range and their own sheet', () => {
    expect(() => run(`rule().build()`)).toThrow('must have a condition');
    expect(() => run(`rule().setGradientMinpoint('#ffffff').build()`)).toThrow(
      'needs a minimum point and a maximum point',
    );
    expect(() => run(`SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().build()`)).toThrow(
      'at least one range',
    );
    expect(() => run(`book.insertSheet('B').setConditionalFormatRules([rule().whenCellEmpty().build()])`)).toThrow(
      'cannot reference a different sheet',
    );
  });
});

describe.each(GRIDS_AND_RUSSIAN)('a chart on $name', ({ create }) => {
  const run = (body: string) =>
    runScript(`sheet.getRange('A1:B3').setValues([['Stage', 'Sum'], ['New', 1], ['Won', 2]]);\n${body}`, create());

  it.each(['COLUMN', 'BAR', 'LINE', 'AREA', 'COMBO', 'PIE', 'TABLE'])(
    'of the type %s is inserted and found',
    (type) => {
      const script = `sheet.insertChart(sheet.newChart().setChartType(Charts.ChartType.${type}).addRange(sheet.getRange('A1:B3')).setPosition(5, 2, 10, 20).setOption('title', 'Sums').setOption('width', 400).setOption('height', 300).setNumHeaders(1).build());
      const [chart] = sheet.getCharts(); const place = chart.getContainerInfo();
      return [String(chart.modify().getChartType()), chart.getRanges().map((one) => one.getA1Notation()), [place.getAnchorRow(), place.getAnchorColumn(), place.getOffsetX(), place.getOffsetY()],
        ['title', 'width', 'height', 'nothing'].map((name) => chart.getOptions().get(name)), chart.getNumHeaders()];`;

      expect(run(script)).toEqual([type, ['A1:B3'], [5, 2, 10, 20], ['Sums', 400, 300, null], 1]);
    },
  );

  it('is changed in place and keeps its id', () => {
    const script = `sheet.insertChart(sheet.newChart().asColumnChart().addRange(sheet.getRange('A1:B3')).setPosition(1, 4, 0, 0).build()); const [before] = sheet.getCharts();
      sheet.updateChart(before.modify().asLineChart().setOption('title', 'New').setPosition(9, 9, 0, 0).removeRange(sheet.getRange('A1:B3')).addRange(sheet.getRange('A1:B2')).build());
      const all = sheet.getCharts(); return [all.length, all[0].getChartId() === before.getChartId(), all[0].getOptions().get('title'), String(all[0].modify().getChartType()), all[0].getContainerInfo().getAnchorRow(), all[0].getRanges()[0].getA1Notation()];`;

    expect(run(script)).toEqual([1, true, 'New', 'LINE', 9, 'A1:B2']);
  });

  it('that was removed can neither be removed nor changed again', () => {
    const make = `sheet.insertChart(sheet.newChart().asPieChart().addRange(sheet.getRange('A1:B3')).setPosition(1, 4, 0, 0).build()); const [chart] = sheet.getCharts(); sheet.removeChart(chart);`;

    expect(run(`${make} return sheet.getCharts().length;`)).toBe(0);
    expect(() => run(`${make} sheet.removeChart(chart);`)).toThrow('Chart not found');
    expect(() => run(`${make} sheet.updateChart(chart);`)).toThrow('Chart not found');
  });

  it('follows its data when rows are inserted', () => {
    expect(
      run(
        `sheet.insertChart(sheet.newChart().asBarChart().addRange(sheet.getRange('A1:B3')).setPosition(1, 4, 0, 0).build()); sheet.insertRowBefore(1); return sheet.getCharts()[0].getRanges()[0].getA1Notation();`,
      ),
    ).toBe('A2:B4');
  });
});
