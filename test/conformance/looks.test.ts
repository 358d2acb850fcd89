// How cells look, one by one and as tables, colours as objects, sizes; and the limits of a workbook, on every grid.

import { createMemoryGrid } from '../../host/grid/memory-grid';
import { GRIDS_AND_RUSSIAN } from '../support/grids';
import { runScript } from '../support/run-script';

describe.each(GRIDS_AND_RUSSIAN)('looks on $name', ({ create }) => {
  const run = (body: string) => runScript(body, create());

  it.each([
    [
      'setFontWeights',
      `[['bold', 'normal'], [null, 'bold']]`,
      'getFontWeights',
      [
        ['bold', 'normal'],
        ['normal', 'bold'],
      ],
    ],
    [
      'setFontStyles',
      `[['italic', null], ['normal', 'italic']]`,
      'getFontStyles',
      [
        ['italic', 'normal'],
        ['normal', 'italic'],
      ],
    ],
    [
      'setFontLines',
      `[['underline', 'line-through'], ['none', null]]`,
      'getFontLines',
      [
        ['underline', 'line-through'],
        ['none', 'none'],
      ],
    ],
    [
      'setFontSizes',
      `[[8, 10], [12, 14]]`,
      'getFontSizes',
      [
        [8, 10],
        [12, 14],
      ],
    ],
    [
      'setFontFamilies',
      `[['Georgia', null], ['Verdana', 'Arial']]`,
      'getFontFamilies',
      [
        ['Georgia', 'Arial'],
        ['Verdana', 'Arial'],
      ],
    ],
    [
      'setBackgrounds',
      `[['#f00', null], ['blue', '#00FF00']]`,
      'getBackgrounds',
      [
        ['#ff0000', '#ffffff'],
        ['#0000ff', '#00ff00'],
      ],
    ],
    [
      'setFontColors',
      `[['#f00', null], ['blue', '#00FF00']]`,
      'getFontColors',
      [
        ['#ff0000', '#000000'],
        ['#0000ff', '#00ff00'],
      ],
    ],
    [
      'setHorizontalAlignments',
      `[['left', 'center'], ['right', null]]`,
      'getHorizontalAlignments',
      [
        ['left', 'center'],
        ['right', 'general'],
      ],
    ],
    [
      'setVerticalAlignments',
      `[['top', 'middle'], ['bottom', null]]`,
      'getVerticalAlignments',
      [
        ['top', 'middle'],
        ['bottom', 'bottom'],
      ],
    ],
    [
      'setWraps',
      `[[true, false], [false, true]]`,
      'getWraps',
      [
        [true, false],
        [false, true],
      ],
    ],
    [
      'setNumberFormats',
      `[['0.00', '@'], ['dd.MM.yyyy', '0%']]`,
      'getNumberFormats',
      [
        ['0.00', '@'],
        ['dd.MM.yyyy', '0%'],
      ],
    ],
    [
      'setNotes',
      `[['a', ''], [null, 'd']]`,
      'getNotes',
      [
        ['a', ''],
        ['', 'd'],
      ],
    ],
  ])('%s gives each cell its own', (setter, table, getter, expected) => {
    expect(run(`return sheet.getRange('A1:B2').${setter}(${table}).${getter}();`)).toEqual(expected);
  });

  it.each(['setFontWeights', 'setFontSizes', 'setFontLines', 'setBackgrounds', 'setWraps', 'setVerticalAlignments'])(
    '%s needs a table of the size of the range',
    (setter) => {
      expect(() => run(`sheet.getRange('A1:B2').${setter}([[null, null]])`)).toThrow(
        'The data has 1 but the range has 2.',
      );
    },
  );

  it('of a getter for one cell is that of the first cell', () => {
    const script = `sheet.getRange('A1').setFontWeight('bold').setFontSize(20).setFontLine('line-through').setFontColor('red').setBackground('yellow').setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP); const r = sheet.getRange('A1:B2');
      return [r.getFontWeight(), r.getFontSize(), r.getFontLine(), r.getFontColorObject().asRgbColor().asHexString(), r.getBackground(), String(r.getWrapStrategy()), r.getWrap()];`;

    expect(run(script)).toEqual(['bold', 20, 'line-through', '#ffff0000', '#ffff00', 'CLIP', false]);
  });

  it('are as in a new sheet until somebody changes them', () => {
    const script = `const r = sheet.getRange('A1'); return [r.getFontFamily(), r.getFontSize(), r.getFontWeight(), r.getFontStyle(), r.getFontLine(), r.getBackground(), r.getVerticalAlignment(), String(r.getWrapStrategy()), r.getNumberFormat()];`;

    expect(run(script)).toEqual([
      'Arial',
      10,
      'normal',
      'normal',
      'none',
      '#ffffff',
      'bottom',
      'OVERFLOW',
      '0.###############',
    ]);
  });

  it('of a text style are set and read as one', () => {
    const script = `const style = SpreadsheetApp.newTextStyle().setBold(true).setItalic(true).setUnderline(true).setStrikethrough(false).setFontSize(13).setFontFamily('Georgia').setForegroundColor('#112233').build();
      const got = sheet.getRange('A1').setTextStyle(style).getTextStyle(); return [got.isBold(), got.isItalic(), got.isUnderline(), got.isStrikethrough(), got.getFontSize(), got.getFontFamily(), got.getForegroundColor(), got.copy().setBold(false).build().isBold()];`;

    expect(run(script)).toEqual([true, true, true, false, 13, 'Georgia', '#112233', false]);
  });

  it('take colours as objects', () => {
    const script = `const color = SpreadsheetApp.newColor().setRgbColor('#0f766e').build(); const rgb = color.asRgbColor(); sheet.getRange('A1').setBackgroundObject(color).setFontColorObject(color); sheet.setTabColorObject(color);
      return [sheet.getRange('A1').getBackground(), rgb.getRed(), rgb.getGreen(), rgb.getBlue(), String(color.getColorType()), sheet.getTabColor(), sheet.getTabColorObject().asRgbColor().getRed(), sheet.setTabColorObject(null).getTabColor()];`;

    expect(run(script)).toEqual(['#0f766e', 15, 118, 110, 'RGB', '#0f766e', 15, null]);
  });

  it.each([
    [`sheet.getRange('A1').setFontLine('wavy')`],
    [`sheet.getRange('A1').setFontSize(0)`],
    [`sheet.getRange('A1').setHorizontalAlignment('middle')`],
    [`sheet.getRange('A1').setVerticalAlignment('center')`],
    [`sheet.getRange('A1').setBackground('no colour')`],
  ])('%s is refused', (call) => {
    expect(() => run(call)).toThrow(/Invalid/);
  });

  it('take their borders along when formats are cleared, within the range only', () => {
    const grid = createMemoryGrid();

    runScript(
      `sheet.getRange('A1:B2').setBorder(true, true, true, true, true, true); sheet.getRange('B1').clearFormat();`,
      grid,
    );

    expect([grid.borders(0, 1, 1).length > 0, grid.borders(0, 1, 2)]).toEqual([true, []]);
  });

  it('go with clearFormat, and the values stay', () => {
    const script = `const r = sheet.getRange('A1').setValue(5).setNumberFormat('0.00').setFontLine('underline').setBackground('red').clearFormat(); return [r.getValue(), r.getNumberFormat(), r.getFontLine(), r.getBackground()];`;

    expect(run(script)).toEqual([5, '0.###############', 'none', '#ffffff']);
  });

  it('follow the content of a column when its width is fitted', () => {
    const script = `sheet.getRange('A1:B1').setValues([['a rather long heading of a column', 'x']]); sheet.autoResizeColumns(1, 2); return [sheet.getColumnWidth(1) > 150, sheet.getColumnWidth(2) < 60, sheet.getColumnWidth(3)];`;

    expect(run(script)).toEqual([true, true, 100]);
  });

  it('of the sheet itself are its direction and type', () => {
    expect(
      run(`return [sheet.isRightToLeft(), sheet.setRightToLeft(true).isRightToLeft(), String(sheet.getType())];`),
    ).toEqual([false, true, 'GRID']);
  });
});

describe.each(GRIDS_AND_RUSSIAN)('a workbook on $name', ({ create }) => {
  const run = (body: string) => runScript(body, create());

  it.each([
    [`sheet.insertRowsAfter(1, 10000000 / 26)`, 'above the limit of 10000000 cells'],
    [`sheet.insertColumnsAfter(1, 18253)`, '18278'],
    [`sheet.getRange('A1').setValue('x'.repeat(50001))`, 'more than the maximum of 50000 characters in a single cell'],
    [`sheet.appendRow(['x'.repeat(50001)])`, 'more than the maximum of 50000 characters in a single cell'],
  ])('refuses %s', (call, sentence) => {
    expect(() => run(call)).toThrow(sentence);
  });

  it('takes as much as the limits allow', () => {
    expect(
      run(`sheet.getRange('A1').setValue('x'.repeat(50000)); return sheet.getRange('A1').getValue().length;`),
    ).toBe(50_000);
    expect(
      run(
        `sheet.deleteRows(2, 998); sheet.insertColumnsAfter(1, 18252); return [sheet.getMaxColumns(), sheet.getRange(1, 18278).getA1Notation()];`,
      ),
    ).toEqual([18_278, 'ZZZ1']);
  });

  it('speaks of its active sheet in the members that name none', () => {
    const script = `const other = book.insertSheet('Other'); book.appendRow(['a', 'b']); book.setFrozenRows(1); book.insertRowAfter(1); book.setColumnWidth(2, 77);
      return [other.getLastRow(), book.getLastColumn(), book.getDataRange().getA1Notation(), book.getFrozenRows(), other.getMaxRows(), book.getColumnWidth(2), book.getSheetName(), book.getSheetId() === other.getSheetId(), sheet.getLastRow()];`;

    expect(run(script)).toEqual([1, 2, 'A1:B1', 1, 1001, 77, 'Other', true, 0]);
  });

  it('knows its owner, and itself by its id', () => {
    expect(
      run(
        `return [book.getOwner().getEmail(), SpreadsheetApp.openById(book.getId()).getName() === book.getName(), SpreadsheetApp.openByUrl(book.getUrl()).getId() === book.getId()];`,
      ),
    ).toEqual(['owner@example.com', true, true]);
    expect(() => run(`SpreadsheetApp.openById('nothing')`)).toThrow('is missing');
  });

  it('gives a sheet its own names only', () => {
    expect(
      run(
        `const other = book.insertSheet('Other'); book.setNamedRange('One', sheet.getRange('A1')); book.setNamedRange('Two', other.getRange('A1')); return other.getNamedRanges().map((one) => one.getName());`,
      ),
    ).toEqual(['Two']);
  });
});

describe.each(GRIDS_AND_RUSSIAN)('dates on $name', ({ create }) => {
  it('are those of the zone of the workbook, whatever the zone of the script', () => {
    const script = `book.setSpreadsheetTimeZone('America/New_York'); sheet.getRange('A1').setValue('2026-03-01 10:00:00');
      const read = sheet.getRange('A1').getValue(); return [read, Utilities.formatDate(read, book.getSpreadsheetTimeZone(), 'yyyy-MM-dd HH:mm'), sheet.getRange('A1').getDisplayValue().includes('10:00')];`;

    expect(runScript(script, create({ locale: 'en_US' }))).toEqual([
      'Date 2026-03-01T15:00:00.000Z',
      '2026-03-01 10:00',
      true,
    ]);
  });

  it('keep what is shown, and change what they mean, when the workbook moves to another zone', () => {
    const script = `sheet.getRange('A1').setValue('2026-03-01'); const before = sheet.getRange('A1').getDisplayValue(); book.setSpreadsheetTimeZone('Pacific/Auckland'); return [sheet.getRange('A1').getDisplayValue() === before, sheet.getRange('A1').getValue()];`;

    expect(runScript(script, create({ timeZone: 'UTC' }))).toEqual([true, 'Date 2026-02-28T11:00:00.000Z']);
  });
});
