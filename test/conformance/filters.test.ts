// Filters, and sorting below frozen rows, on every grid.

import { GRIDS_AND_RUSSIAN } from '../support/grids';
import { runScript } from '../support/run-script';

const TABLE = `sheet.getRange('A1:C5').setValues([['Name', 'Sum', 'Due'], ['Aziz', 300, new Date('2026-03-01T07:00:00Z')], ['Bek', 100, new Date('2026-03-05T07:00:00Z')],
  ['Cholpon', 200, ''], ['aziza', '', new Date('2026-02-01T07:00:00Z')]]);
  const criteria = () => SpreadsheetApp.newFilterCriteria();
  const hidden = () => [1, 2, 3, 4, 5, 6].filter((row) => sheet.isRowHiddenByFilter(row));`;

describe.each(GRIDS_AND_RUSSIAN)('a filter on $name', ({ create }) => {
  const run = (body: string) => runScript(`${TABLE}\n${body}`, create());

  it.each([
    [1, `criteria().setHiddenValues(['Aziz'])`, [2]],
    [1, `criteria().setHiddenValues(['Aziz', 'Bek'])`, [2, 3]],
    [1, `criteria().setVisibleValues(['Bek'])`, [2, 4, 5]],
    [1, `criteria().whenTextContains('AZIZ')`, [3, 4]],
    [1, `criteria().whenTextDoesNotContain('z')`, [2, 5]],
    [1, `criteria().whenTextStartsWith('b')`, [2, 4, 5]],
    [1, `criteria().whenTextEndsWith('a')`, [2, 3, 4]],
    [1, `criteria().whenTextEqualTo('bek')`, [2, 4, 5]],
    [2, `criteria().whenNumberGreaterThan(100)`, [3, 5]],
    [2, `criteria().whenNumberGreaterThanOrEqualTo(200)`, [3, 5]],
    [2, `criteria().whenNumberLessThan(200)`, [2, 4, 5]],
    [2, `criteria().whenNumberLessThanOrEqualTo(200)`, [2, 5]],
    [2, `criteria().whenNumberEqualTo(200)`, [2, 3, 5]],
    [2, `criteria().whenNumberNotEqualTo(200)`, [4, 5]],
    [2, `criteria().whenNumberBetween(100, 200)`, [2, 5]],
    [2, `criteria().whenNumberNotBetween(100, 200)`, [3, 4, 5]],
    [2, `criteria().whenCellEmpty()`, [2, 3, 4]],
    [2, `criteria().whenCellNotEmpty()`, [5]],
    [3, `criteria().whenDateAfter(new Date('2026-03-01T07:00:00Z'))`, [2, 4, 5]],
    [3, `criteria().whenDateBefore(new Date('2026-03-01T07:00:00Z'))`, [2, 3, 4]],
    [3, `criteria().whenDateEqualTo(new Date('2026-03-05T07:00:00Z'))`, [2, 4, 5]],
  ])('on column %i hides by %s', (column, made, rows) => {
    expect(
      run(`sheet.getDataRange().createFilter().setColumnFilterCriteria(${column}, ${made}.build()); return hidden();`),
    ).toEqual(rows);
  });

  it('shows a row only when every column lets it through', () => {
    const script = `sheet.getRange('A1:C5').createFilter().setColumnFilterCriteria(1, criteria().whenTextContains('z').build())
      .setColumnFilterCriteria(2, criteria().whenCellNotEmpty().build()); return hidden();`;

    expect(run(script)).toEqual([3, 4, 5]);
  });

  it('is one a sheet, and found from the sheet and any range of it', () => {
    const script = `const before = sheet.getFilter(); sheet.getRange('A1:C5').createFilter();
      return [before, sheet.getFilter().getRange().getA1Notation(), sheet.getRange('Z9').getFilter().getRange().getA1Notation()];`;

    expect(run(script)).toEqual([null, 'A1:C5', 'A1:C5']);
    expect(() => run(`sheet.getRange('A1:C5').createFilter(); sheet.getRange('A1:B2').createFilter();`)).toThrow(
      "You can't create a filter in a sheet that already has a filter.",
    );
  });

  it('hands its criteria back', () => {
    const script = `const filter = sheet.getRange('A1:C5').createFilter();
      filter.setColumnFilterCriteria(2, criteria().whenNumberBetween(1, 2).build()).setColumnFilterCriteria(1, criteria().setHiddenValues(['x']).build());
      const [one, two] = [filter.getColumnFilterCriteria(1), filter.getColumnFilterCriteria(2)];
      return [one.getHiddenValues(), String(two.getCriteriaType()), two.getCriteriaValues(), filter.getColumnFilterCriteria(3),
        one.copy().setVisibleValues(['y']).build().getVisibleValues()];`;

    expect(run(script)).toEqual([['x'], 'NUMBER_BETWEEN', [1, 2], null, ['y']]);
  });

  it('shows all again when the criteria of a column, or all of it, are removed', () => {
    const script = `const filter = sheet.getRange('A1:C5').createFilter().setColumnFilterCriteria(1, criteria().setVisibleValues(['Bek']).build());
      const seen = [hidden().length]; filter.removeColumnFilterCriteria(1); seen.push(hidden().length);
      filter.remove(); seen.push(sheet.getFilter()); return seen;`;

    expect(run(script)).toEqual([3, 0, null]);
  });

  it('sorts the rows under its header', () => {
    const script = `sheet.getRange('A1:C5').createFilter().sort(2, false); return sheet.getRange('A1:A5').getValues().flat();`;

    expect(run(script)).toEqual(['Name', 'Aziz', 'Cholpon', 'Bek', 'aziza']);
  });

  it('grows and moves with its rows and columns, and dies with them', () => {
    const script = `sheet.getRange('B1:C5').createFilter().setColumnFilterCriteria(3, criteria().whenCellEmpty().build());
      const seen = []; sheet.insertColumnBefore(1); seen.push([sheet.getFilter().getRange().getA1Notation(), String(sheet.getFilter().getColumnFilterCriteria(4).getCriteriaType())]);
      sheet.insertRowBefore(3); seen.push(sheet.getFilter().getRange().getA1Notation());
      sheet.deleteColumns(3, 2); seen.push(sheet.getFilter()); return seen;`;

    expect(run(script)).toEqual([['C1:D5', 'CELL_EMPTY'], 'C1:D6', null]);
  });

  it('goes into the copy of a sheet', () => {
    const script = `sheet.getRange('A1:C5').createFilter().setColumnFilterCriteria(1, criteria().setVisibleValues(['Bek']).build());
      const copy = sheet.copyTo(book); sheet.getFilter().remove();
      return [copy.getFilter().getRange().getA1Notation(), copy.isRowHiddenByFilter(2), copy.isRowHiddenByFilter(3)];`;

    expect(run(script)).toEqual(['A1:C5', true, false]);
  });

  it('tells rows that it hides from rows that a person has hidden', () => {
    const script = `sheet.getRange('A1:C5').createFilter().setColumnFilterCriteria(1, criteria().setVisibleValues(['Bek']).build()); sheet.hideRows(3);
      return [[2, 3].map((row) => sheet.isRowHiddenByFilter(row)), [2, 3].map((row) => sheet.isRowHiddenByUser(row))];`;

    expect(run(script)).toEqual([
      [true, false],
      [false, true],
    ]);
  });

  it('refuses a column outside of it', () => {
    expect(() =>
      run(`sheet.getRange('A1:B5').createFilter().setColumnFilterCriteria(3, criteria().whenCellEmpty().build())`),
    ).toThrow('outside');
  });
});

describe.each(GRIDS_AND_RUSSIAN)('sorting on $name', ({ create }) => {
  it('of a sheet leaves its frozen rows', () => {
    const script = `sheet.getRange('A1:A4').setValues([['z'], ['c'], ['a'], ['b']]); sheet.setFrozenRows(1); sheet.sort(1); return sheet.getRange('A1:A4').getValues().flat();`;

    expect(runScript(script, create())).toEqual(['z', 'a', 'b', 'c']);
  });

  it('of a sheet without frozen rows takes every row', () => {
    const script = `sheet.getRange('A1:A3').setValues([['z'], ['c'], ['a']]); sheet.sort(1, false); return sheet.getRange('A1:A3').getValues().flat();`;

    expect(runScript(script, create())).toEqual(['z', 'c', 'a']);
  });

  it('of a range takes its header along when it is part of it', () => {
    const script = `sheet.setFrozenRows(1); sheet.getRange('A1:A3').setValues([['z'], ['c'], ['a']]).sort(1); return sheet.getRange('A1:A3').getValues().flat();`;

    expect(runScript(script, create())).toEqual(['a', 'c', 'z']);
  });

  it('carries notes and links along with the cells, and leaves those beside the range', () => {
    const script = `sheet.getRange('A1:B2').setValues([['b', 1], ['a', 2]]); sheet.getRange('A1').setNote('bee'); sheet.getRange('C1').setNote('beside');
      sheet.getRange('A2').setRichTextValue(SpreadsheetApp.newRichTextValue().setText('a').setLinkUrl('https://a.uz').build());
      sheet.getRange('A1:B2').sort(1);
      return [sheet.getRange('A1:C2').getNotes(), sheet.getRange('A1').getRichTextValue().getLinkUrl(), sheet.getRange('A2').getRichTextValue().getLinkUrl()];`;

    expect(runScript(script, create())).toEqual([
      [
        ['', '', 'beside'],
        ['bee', '', ''],
      ],
      'https://a.uz',
      null,
    ]);
  });

  it('carries looks along, and moves the relative references of formulas', () => {
    const script = `sheet.getRange('A1:B2').setValues([[2, '=A1*2'], [1, '=A2*$A$1']]); sheet.getRange('A1:B1').setFontWeight('bold').setBackground('red'); sheet.getRange('A1:B2').sort(1);
      return [sheet.getRange('A1:B2').getFontWeights(), sheet.getRange('A1:B2').getBackgrounds(), sheet.getRange('B1:B2').getFormulas()];`;

    expect(runScript(script, create())).toEqual([
      [
        ['normal', 'normal'],
        ['bold', 'bold'],
      ],
      [
        ['#ffffff', '#ffffff'],
        ['#ff0000', '#ff0000'],
      ],
      [['=A1*$A$1'], ['=A2*2']],
    ]);
  });
});
