// Notes, texts with links and looks of their own, and finding and tidying text, on every grid.

import { GRIDS_AND_RUSSIAN } from '../support/grids';
import { runScript } from '../support/run-script';

describe.each(GRIDS_AND_RUSSIAN)('a note on $name', ({ create }) => {
  const run = (body: string) => runScript(body, create());

  it('stands beside the value, and blank is none', () => {
    const script = `sheet.getRange('A1').setValue('x').setNote('one'); const seen = [sheet.getRange('A1').getNote(), sheet.getRange('B1').getNote(), sheet.getRange('A1').getValue()];
      sheet.getRange('A1').setNote(null); return [...seen, sheet.getRange('A1').getNote()];`;

    expect(run(script)).toEqual(['one', '', 'x', '']);
  });

  it('is set on each cell of a range, or each its own', () => {
    const script = `sheet.getRange('A1:B1').setNote('same'); sheet.getRange('A2:B3').setNotes([['a', null], ['', 'd']]); return sheet.getRange('A1:B3').getNotes();`;

    expect(run(script)).toEqual([
      ['same', 'same'],
      ['a', ''],
      ['', 'd'],
    ]);
  });

  it('counts for no content', () => {
    expect(
      run(`sheet.getRange('C9').setNote('x'); return [sheet.getLastRow(), sheet.getRange('C9').isBlank()];`),
    ).toEqual([0, true]);
  });

  it('survives new content, and goes with clear() of comments, clearNote and clearNotes', () => {
    const script = `const r = sheet.getRange('A1').setNote('x'); const seen = [];
      r.setValue(1).clearContent(); seen.push(r.getNote()); r.clear({ commentsOnly: true }); seen.push(r.getNote());
      r.setNote('y').clearNote(); seen.push(r.getNote()); r.setNote('z'); sheet.clearNotes(); seen.push(r.getNote()); return seen;`;

    expect(run(script)).toEqual(['x', '', '', '']);
  });

  it('follows its cell when rows and columns come, go and move', () => {
    const script = `sheet.getRange('B2').setNote('here'); const where = () => sheet.getRange('A1:F8').getNotes().flatMap((row, r) => row.flatMap((note, c) => note ? [[r + 1, c + 1]] : []));
      const seen = []; sheet.insertRowBefore(1); seen.push(where()); sheet.insertColumnBefore(2); seen.push(where());
      sheet.moveRows(sheet.getRange('3:3'), 6); seen.push(where()); sheet.moveColumns(sheet.getRange('C:C'), 1); seen.push(where());
      sheet.deleteRow(5); seen.push(where()); return seen;`;

    expect(run(script)).toEqual([[[3, 2]], [[3, 3]], [[5, 3]], [[5, 1]], []]);
  });

  it('needs a table of the size of the range', () => {
    expect(() => run(`sheet.getRange('A1:B2').setNotes([['a', 'b']])`)).toThrow('The data has 1 but the range has 2.');
  });
});

describe.each(GRIDS_AND_RUSSIAN)('a rich text on $name', ({ create }) => {
  const run = (body: string) => runScript(body, create());
  const TEXT = `const rich = () => SpreadsheetApp.newRichTextValue(); const style = () => SpreadsheetApp.newTextStyle();`;

  it('keeps a link over the whole text', () => {
    const script = `${TEXT} const r = sheet.getRange('A1').setRichTextValue(rich().setText('Aziz').setLinkUrl('https://t.me/aziz').build());
      return [r.getValue(), r.getRichTextValue().getText(), r.getRichTextValue().getLinkUrl(), r.getFormula()];`;

    expect(run(script)).toEqual(['Aziz', 'Aziz', 'https://t.me/aziz', '']);
  });

  it('keeps links over parts of the text, as runs', () => {
    const script = `${TEXT} const r = sheet.getRange('A1').setRichTextValue(rich().setText('one and two').setLinkUrl(0, 3, 'https://1').setLinkUrl(8, 11, 'https://2').build());
      return [r.getRichTextValue().getRuns().map((run) => [run.getText(), run.getLinkUrl(), run.getStartIndex(), run.getEndIndex()]), r.getRichTextValue().getLinkUrl(),
        r.getRichTextValue().getLinkUrl(0, 3)];`;

    expect(run(script)).toEqual([
      [
        ['one', 'https://1', 0, 3],
        [' and ', null, 3, 8],
        ['two', 'https://2', 8, 11],
      ],
      null,
      'https://1',
    ]);
  });

  it('keeps looks of parts', () => {
    const script = `${TEXT} const bold = style().setBold(true).setForegroundColor('#ff0000').build();
      const r = sheet.getRange('A1').setRichTextValue(rich().setText('ab').setTextStyle(0, 1, bold).build()).getRichTextValue();
      return r.getRuns().map((run) => [run.getText(), run.getTextStyle().isBold(), run.getTextStyle().getForegroundColor()]).concat([[r.getTextStyle().isBold(), r.getTextStyle().isItalic()]]);`;

    expect(run(script)).toEqual([
      ['a', true, '#ff0000'],
      ['b', false, '#000000'],
      [null, false],
    ]);
  });

  it('is text, whatever it looks like', () => {
    expect(run(`${TEXT} return sheet.getRange('A1').setRichTextValue(rich().setText('007').build()).getValue();`)).toBe(
      '007',
    );
  });

  it('loses its links when the cell gets another text', () => {
    const script = `${TEXT} const r = sheet.getRange('A1').setRichTextValue(rich().setText('a').setLinkUrl('https://a').build()); r.setValue('b'); return r.getRichTextValue().getLinkUrl();`;

    expect(run(script)).toBeNull();
  });

  it('is null for a number, and plain for a text and a blank', () => {
    const script = `sheet.getRange('A1:C1').setValues([[1, 'x', '']]); return sheet.getRange('A1:C1').getRichTextValues()[0].map((one) => one && one.getText());`;

    expect(run(script)).toEqual([null, 'x', '']);
  });

  it('is written as a table', () => {
    const script = `${TEXT} sheet.getRange('A1:B1').setRichTextValues([[rich().setText('a').setLinkUrl('https://a').build(), rich().setText('b').build()]]);
      return sheet.getRange('A1:B1').getRichTextValues()[0].map((one) => one.getLinkUrl());`;

    expect(run(script)).toEqual(['https://a', null]);
  });
});

describe.each(GRIDS_AND_RUSSIAN)('finding text on $name', ({ create }) => {
  const WORDS = `sheet.getRange('A1:B3').setValues([['Aziz', 'aziza'], ['Bek', 12], ['a.b', 'Ёлка']]); const at = (list) => list.map((one) => one.getA1Notation());`;
  const run = (body: string) => runScript(`${WORDS}\n${body}`, create());

  it.each([
    [`sheet.createTextFinder('aziz')`, ['A1', 'B1']],
    [`sheet.createTextFinder('aziz').matchCase(true)`, ['B1']],
    [`sheet.createTextFinder('aziz').matchEntireCell(true)`, ['A1']],
    [`sheet.createTextFinder('a.')`, ['A3']],
    [`sheet.createTextFinder('^a.').useRegularExpression(true)`, ['A1', 'B1', 'A3']],
    [`sheet.createTextFinder('2')`, ['B2']],
    [`sheet.createTextFinder('елка').ignoreDiacritics(true)`, ['B3']],
    [`sheet.getRange('B1:B3').createTextFinder('aziz')`, ['B1']],
    [`book.createTextFinder('bek')`, ['A2']],
    [`sheet.createTextFinder('nobody')`, []],
  ])('%s', (finder, expected) => {
    expect(run(`return at(${finder}.findAll());`)).toEqual(expected);
  });

  it('goes from match to match and back', () => {
    const script = `const finder = sheet.createTextFinder('aziz'); const next = () => { const one = finder.findNext(); return one && one.getA1Notation(); };
      return [next(), next(), finder.findPrevious().getA1Notation(), finder.getCurrentMatch().getA1Notation()];`;

    expect(run(script)).toEqual(['A1', 'B1', 'A1', 'A1']);
  });

  it('replaces every occurrence and counts them', () => {
    const script = `const count = sheet.createTextFinder('z').replaceAllWith('s'); return [count, sheet.getRange('A1:B1').getValues()[0]];`;

    expect(run(script)).toEqual([4, ['Asis', 'asisa']]);
  });

  it('replaces by pattern, and reads the result as if it were written', () => {
    const script = `sheet.createTextFinder('^Bek$').useRegularExpression(true).replaceAllWith('12'); return sheet.getRange('A2').getValue();`;

    expect(run(script)).toBe(12);
  });
});

describe.each(GRIDS_AND_RUSSIAN)('tidying on $name', ({ create }) => {
  const run = (body: string) => runScript(body, create());

  it('trims texts at both ends and inside, and leaves the rest', () => {
    expect(
      run(`return sheet.getRange('A1:C1').setValues([['  a   b ', 5, true]]).trimWhitespace().getValues()[0];`),
    ).toEqual(['a b', 5, true]);
  });

  it.each([
    [
      'removeDuplicates()',
      [
        ['a', 1],
        ['b', 2],
        ['a', 3],
      ],
      3,
    ],
    [
      'removeDuplicates([1])',
      [
        ['a', 1],
        ['b', 2],
      ],
      2,
    ],
  ])('%s keeps the first of equal rows', (call, kept, rows) => {
    const script = `const left = sheet.getRange('A1:B4').setValues([['a', 1], ['b', 2], ['A', 1], ['a', 3]]).${call};
      return [left.getNumRows(), sheet.getRange(1, 1, sheet.getLastRow(), 2).getValues()];`;

    expect(run(script)).toEqual([rows, kept]);
  });

  it.each([
    [`sheet.getRange('B2').getDataRegion()`, 'A1:C3'],
    [`sheet.getRange('B2').getDataRegion(SpreadsheetApp.Dimension.ROWS)`, 'B1:B3'],
    [`sheet.getRange('B2').getDataRegion(SpreadsheetApp.Dimension.COLUMNS)`, 'A2:C2'],
    [`sheet.getRange('E9').getDataRegion()`, 'E9'],
    [`sheet.getRange('A1').getNextDataCell(SpreadsheetApp.Direction.DOWN)`, 'A3'],
    [`sheet.getRange('A3').getNextDataCell(SpreadsheetApp.Direction.DOWN)`, 'A1000'],
    [`sheet.getRange('A1').getNextDataCell(SpreadsheetApp.Direction.NEXT)`, 'C1'],
    [`sheet.getRange('C1').getNextDataCell(SpreadsheetApp.Direction.PREVIOUS)`, 'A1'],
    [`sheet.getRange('A9').getNextDataCell(SpreadsheetApp.Direction.UP)`, 'A3'],
  ])('%s is %s', (range, expected) => {
    expect(run(`sheet.getRange('A1:C3').setValue(1); return ${range}.getA1Notation();`)).toBe(expected);
  });
});
