// What the probe asks Google: facts that we have from reports (R) or hearsay (F), each as a piece of plain Apps Script.
//
// A case has `sheet`, a fresh sheet of its own, and `book`. It returns plain values that can be compared as JSON.

export interface ProbeCase {
  readonly fact: string;
  readonly mark: 'R' | 'F';
  /** The body of a function of (book, sheet). */
  readonly body: string;
  readonly expected: unknown;
  /** Grids of the host that are known to answer otherwise; docs/differences-from-google.md says why. */
  readonly differsOn?: readonly ('memory-grid' | 'live-grid')[];
}

const BOTH = ['memory-grid', 'live-grid'] as const;

const VALUES: readonly ProbeCase[] = [
  {
    fact: 'A leading apostrophe is consumed when a text is written',
    mark: 'R',
    body: `return sheet.getRange('A1').setValue("'007").getValue();`,
    expected: '007',
  },
  {
    fact: 'The bare text that was read is a number when it is written back',
    mark: 'R',
    body: `const cell = sheet.getRange('A1').setValue("'007"); return cell.setValue(cell.getValue()).getValue();`,
    expected: 7,
  },
  {
    fact: 'The format @ alone does not stop a script from writing a number',
    mark: 'R',
    body: `return sheet.getRange('A1').setNumberFormat('@').setValue('007').getValue();`,
    expected: 7,
  },
  {
    fact: 'An apostrophe keeps a text that begins with =',
    mark: 'R',
    body: `const cell = sheet.getRange('A1').setValue("'=1+1"); return [cell.getValue(), cell.getFormula()];`,
    expected: ['=1+1', ''],
  },
  {
    fact: '10% is read as 0.1',
    mark: 'F',
    body: `return sheet.getRange('A1').setValue('10%').getValue();`,
    expected: 0.1,
  },
  {
    fact: 'A text that begins with + and is no number stays text',
    mark: 'R',
    body: `return sheet.getRange('A1').setValue('+tashkent').getValue();`,
    expected: '+tashkent',
  },
  {
    fact: 'A phone number with + becomes a number',
    mark: 'R',
    body: `return sheet.getRange('A1').setValue('+998901234567').getValue();`,
    expected: 998901234567,
  },
  {
    fact: 'Blank, zero and false are three things',
    mark: 'F',
    body: `return sheet.getRange('A1:C1').setValues([['', 0, false]]).getValues();`,
    expected: [['', 0, false]],
  },
  {
    fact: 'null in setValues makes a cell blank',
    mark: 'F',
    body: `sheet.getRange('A1').setValue('x'); return sheet.getRange('A1').setValues([[null]]).isBlank();`,
    expected: true,
  },
  {
    fact: 'A day from a cell is a Date by its tag',
    mark: 'F',
    body: `return Object.prototype.toString.call(sheet.getRange('A1').setValue(new Date(2026, 2, 1)).getValue());`,
    expected: '[object Date]',
  },
  {
    fact: 'A cell that nobody has formatted answers 0.###############',
    mark: 'R',
    body: `return sheet.getRange('A1').getNumberFormat();`,
    expected: '0.###############',
  },
  {
    fact: 'A cell takes no more than 50,000 characters',
    mark: 'F',
    body: `try { sheet.getRange('A1').setValue('x'.repeat(50001)); SpreadsheetApp.flush(); return 'taken'; } catch (e) { return /50000/.test(e.message); }`,
    expected: true,
  },
];

const FORMULAS: readonly ProbeCase[] = [
  {
    fact: 'setFormula on several cells moves its relative references along',
    mark: 'F',
    body: `return sheet.getRange('B1:B2').setFormula('=A1').getFormulas();`,
    expected: [['=A1'], ['=A2']],
  },
  {
    fact: 'getFormulaR1C1 writes offsets in brackets',
    mark: 'F',
    body: `return sheet.getRange('B2').setFormula('=B1+$A$1').getFormulaR1C1();`,
    expected: '=R[-1]C[0]+R1C1',
  },
  {
    fact: 'A formula with commas is an error in a locale with decimal commas',
    mark: 'R',
    body: `const locale = book.getSpreadsheetLocale(); book.setSpreadsheetLocale('ru_RU');
      try { sheet.getRange('A1').setFormula('=IF(1>0,5,6)'); SpreadsheetApp.flush(); return sheet.getRange('A1').getDisplayValue(); } finally { book.setSpreadsheetLocale(locale); }`,
    expected: '#ERROR!',
    differsOn: BOTH,
  },
  {
    fact: 'A formula with semicolons works in every locale',
    mark: 'R',
    body: `sheet.getRange('A1').setFormula('=IF(1>0;5;6)'); SpreadsheetApp.flush(); return sheet.getRange('A1').getValue();`,
    expected: 5,
    differsOn: ['memory-grid'],
  },
  {
    fact: 'A formula by a name whose column was deleted counts again when the name is set anew',
    mark: 'F',
    body: `book.setNamedRange('probe_name', sheet.getRange('B:B')); sheet.getRange('A1').setFormula('=SUM(probe_name)'); SpreadsheetApp.flush(); sheet.deleteColumn(2);
      sheet.getRange('D1').setValue(5); book.setNamedRange('probe_name', sheet.getRange('D:D')); SpreadsheetApp.flush();
      try { return sheet.getRange('A1').getValue(); } finally { book.removeNamedRange('probe_name'); }`,
    expected: 5,
    differsOn: ['memory-grid'],
  },
];

const METADATA: readonly ProbeCase[] = [
  {
    fact: 'Metadata are for whole rows and columns only',
    mark: 'R',
    body: `try { sheet.getRange('A1:B2').addDeveloperMetadata('k'); return 'taken'; } catch (e) { return /arbitrary ranges/.test(e.message); }`,
    expected: true,
  },
  {
    fact: 'Metadata die with their column',
    mark: 'R',
    body: `sheet.getRange('B:B').addDeveloperMetadata('probe'); sheet.deleteColumn(2); return sheet.createDeveloperMetadataFinder().withKey('probe').find().length;`,
    expected: 0,
  },
  {
    fact: 'Metadata move with their column',
    mark: 'F',
    body: `sheet.getRange('B:B').addDeveloperMetadata('probe'); sheet.moveColumns(sheet.getRange('B:B'), 5);
      return sheet.createDeveloperMetadataFinder().withKey('probe').find()[0].getLocation().getColumn().getColumn();`,
    expected: 4,
  },
  {
    fact: 'A copied sheet has copies of the metadata, with other ids',
    mark: 'F',
    body: `sheet.addDeveloperMetadata('probe'); const copy = sheet.copyTo(book);
      try { const id = (one) => one.createDeveloperMetadataFinder().withKey('probe').find().map((found) => found.getId()); return [id(copy).length, id(copy)[0] === id(sheet)[0]]; } finally { book.deleteSheet(copy); }`,
    expected: [1, false],
  },
  {
    fact: 'The columns of a copied sheet have copies of the metadata too',
    mark: 'F',
    body: `sheet.getRange('B:B').addDeveloperMetadata('probe', 'v'); const copy = sheet.copyTo(book);
      try { return copy.createDeveloperMetadataFinder().withKey('probe').withValue('v').find().map((one) => one.getLocation().getColumn().getColumn()); } finally { book.deleteSheet(copy); }`,
    expected: [2],
  },
  {
    fact: 'Metadata of a column stay at it when its cells are copied into another',
    mark: 'F',
    body: `sheet.getRange('B:B').addDeveloperMetadata('probe'); sheet.getRange('B:B').copyTo(sheet.getRange('D:D'));
      return sheet.createDeveloperMetadataFinder().withKey('probe').find().map((one) => one.getLocation().getColumn().getColumn());`,
    expected: [2],
  },
  {
    fact: 'Metadata of a row stay at their row when the sheet is sorted',
    mark: 'F',
    body: `sheet.getRange('A1:A2').setValues([[2], [1]]); sheet.getRange('1:1').addDeveloperMetadata('probe'); sheet.sort(1);
      return sheet.createDeveloperMetadataFinder().withKey('probe').find()[0].getLocation().getRow().getRow();`,
    expected: 1,
  },
  {
    fact: 'A sheet takes no more than 30,000 characters of metadata',
    mark: 'F',
    body: `try { sheet.addDeveloperMetadata('k', 'x'.repeat(30000)); SpreadsheetApp.flush(); return 'taken'; } catch (e) { return 'refused'; }`,
    expected: 'refused',
  },
  {
    fact: 'The row 3:3 is not in the scope of A1:D5, but intersects it',
    mark: 'F',
    body: `sheet.getRange('3:3').addDeveloperMetadata('probe'); const finder = () => sheet.getRange('A1:D5').createDeveloperMetadataFinder().withKey('probe');
      return [finder().find().length, finder().onIntersectingLocations().find().length];`,
    expected: [0, 1],
  },
];

const SHEETS: readonly ProbeCase[] = [
  {
    fact: 'A new sheet has 1000 rows and 26 columns of 100 by 21 pixels',
    mark: 'F',
    body: `return [sheet.getMaxRows(), sheet.getMaxColumns(), sheet.getColumnWidth(1), sheet.getRowHeight(1)];`,
    expected: [1000, 26, 100, 21],
  },
  {
    fact: 'The range of the data of an empty sheet is A1',
    mark: 'F',
    body: `return [sheet.getDataRange().getA1Notation(), sheet.getLastRow()];`,
    expected: ['A1', 0],
  },
  {
    fact: 'setConditionalFormatRules replaces all rules',
    mark: 'R',
    body: `const rule = (text) => SpreadsheetApp.newConditionalFormatRule().whenTextContains(text).setBold(true).setRanges([sheet.getRange('A1:A9')]).build();
      sheet.setConditionalFormatRules([rule('a'), rule('b')]); sheet.setConditionalFormatRules([rule('c')]);
      return sheet.getConditionalFormatRules().map((one) => one.getBooleanCondition().getCriteriaValues()[0]);`,
    expected: ['c'],
  },
  {
    fact: 'moveRows counts its destination before the move',
    mark: 'F',
    body: `sheet.getRange('A1:A3').setValues([[1], [2], [3]]); sheet.moveRows(sheet.getRange('1:1'), 3); return sheet.getRange('A1:A3').getValues();`,
    expected: [[2], [1], [3]],
  },
  {
    fact: 'Rows inserted after a row look like that row',
    mark: 'F',
    body: `sheet.getRange('A1').setFontWeight('bold'); sheet.insertRowAfter(1); return sheet.getRange('A2').getFontWeight();`,
    expected: 'bold',
    differsOn: BOTH,
  },
  {
    fact: 'The copy of a sheet is named "Copy of ..."',
    mark: 'F',
    body: `const copy = sheet.copyTo(book); const name = copy.getName(); book.deleteSheet(copy); return name === 'Copy of ' + sheet.getName();`,
    expected: true,
  },
  {
    fact: 'A named range leads to the original after its sheet was copied',
    mark: 'F',
    body: `book.setNamedRange('probe_name', sheet.getRange('A:A')); const copy = sheet.copyTo(book);
      try { return book.getRangeByName('probe_name').getSheet().getSheetId() === sheet.getSheetId(); } finally { book.deleteSheet(copy); book.removeNamedRange('probe_name'); }`,
    expected: true,
  },
  {
    fact: 'A named range leads nowhere after its sheet was deleted, also when there is a copy',
    mark: 'F',
    body: `const own = book.insertSheet(); book.setNamedRange('probe_name', own.getRange('A:A')); const copy = own.copyTo(book); book.deleteSheet(own);
      try { return book.getRangeByName('probe_name'); } finally { book.deleteSheet(copy); }`,
    expected: null,
  },
  {
    fact: 'A named range leads nowhere after its column was deleted',
    mark: 'F',
    body: `book.setNamedRange('probe_name', sheet.getRange('B:B')); sheet.deleteColumn(2); return book.getRangeByName('probe_name');`,
    expected: null,
  },
  {
    fact: 'Columns inserted after a column look like that column',
    mark: 'F',
    body: `sheet.getRange('A1').setFontWeight('bold'); sheet.insertColumnsAfter(1, 1); return sheet.getRange('B1').getFontWeight();`,
    expected: 'bold',
    differsOn: BOTH,
  },
  {
    fact: 'Rows of a folded group count as hidden by the user',
    mark: 'F',
    body: `sheet.getRange('2:3').shiftRowGroupDepth(1); sheet.getRowGroup(2, 1).collapse(); return sheet.isRowHiddenByUser(2);`,
    expected: true,
  },
  {
    fact: 'There is no chart type SCORECARD',
    mark: 'R',
    body: `try { return typeof Charts.ChartType.SCORECARD; } catch (e) { return 'undefined'; }`,
    expected: 'undefined',
  },
];

const CELLS: readonly ProbeCase[] = [
  {
    fact: 'A note survives new content and clearContent',
    mark: 'F',
    body: `return sheet.getRange('A1').setNote('n').setValue(1).clearContent().getNote();`,
    expected: 'n',
  },
  {
    fact: 'Notes go with their cells when a range is sorted',
    mark: 'F',
    body: `sheet.getRange('A1:A2').setValues([[2], [1]]); sheet.getRange('A1').setNote('two'); sheet.getRange('A1:A2').sort(1); return sheet.getRange('A1:A2').getNotes();`,
    expected: [[''], ['two']],
  },
  {
    fact: 'A rich text stays text, whatever it looks like',
    mark: 'F',
    body: `return sheet.getRange('A1').setRichTextValue(SpreadsheetApp.newRichTextValue().setText('007').build()).getValue();`,
    expected: '007',
  },
  {
    fact: 'A rich text with two links has none over the whole',
    mark: 'F',
    body: `const text = SpreadsheetApp.newRichTextValue().setText('ab').setLinkUrl(0, 1, 'https://a.example').setLinkUrl(1, 2, 'https://b.example').build();
      const got = sheet.getRange('A1').setRichTextValue(text).getRichTextValue(); return [got.getLinkUrl(), got.getRuns().map((run) => run.getStartIndex())];`,
    expected: [null, [0, 1]],
  },
  {
    fact: 'A checkbox writes FALSE into blank cells, and a mixed range is neither checked nor unchecked',
    mark: 'R',
    body: `const range = sheet.getRange('A1:A2').insertCheckboxes(); const values = range.getValues(); sheet.getRange('A1').check(); return [values, range.isChecked()];`,
    expected: [[[false], [false]], null],
  },
  {
    fact: 'removeDuplicates takes upper and lower case for equal',
    mark: 'F',
    body: `sheet.getRange('A1:A2').setValues([['a'], ['A']]).removeDuplicates(); return sheet.getLastRow();`,
    expected: 1,
  },
  {
    fact: 'trimWhitespace makes one space of several inside',
    mark: 'F',
    body: `return sheet.getRange('A1').setValue('  a   b ').trimWhitespace().getValue();`,
    expected: 'a b',
  },
  {
    fact: 'Replacing counts occurrences, not cells',
    mark: 'F',
    body: `sheet.getRange('A1:A2').setValues([['zz'], ['Z']]); return sheet.createTextFinder('z').replaceAllWith('s');`,
    expected: 3,
  },
  {
    fact: 'A day pasted as a value only is still a day',
    mark: 'F',
    body: `sheet.getRange('A1').setValue(new Date(2026, 2, 1)); sheet.getRange('A1').copyTo(sheet.getRange('B1'), SpreadsheetApp.CopyPasteType.PASTE_VALUES, false);
      return Object.prototype.toString.call(sheet.getRange('B1').getValue());`,
    expected: '[object Date]',
  },
  {
    fact: 'A second filter in a sheet is refused',
    mark: 'F',
    body: `sheet.getRange('A1:A3').setValues([['h'], [1], [2]]).createFilter(); try { sheet.getRange('A1:A2').createFilter(); return 'taken'; } catch (e) { return /already has a filter/.test(e.message); }`,
    expected: true,
  },
  {
    fact: 'The banding of nothing said is light grey with a header',
    mark: 'F',
    body: `const banding = sheet.getRange('A1:B5').applyRowBanding(); return [banding.getHeaderRowColor(), banding.getFirstRowColor(), banding.getSecondRowColor(), banding.getFooterRowColor()];`,
    expected: ['#bdbdbd', '#ffffff', '#f3f3f3', null],
  },
  {
    fact: 'A strict rule refuses what a script writes, by the name of the cell',
    mark: 'F',
    body: `sheet.getRange('B2').setDataValidation(SpreadsheetApp.newDataValidation().requireNumberBetween(1, 5).setAllowInvalid(false).build());
      try { sheet.getRange('B2').setValue(9); SpreadsheetApp.flush(); return 'taken'; } catch (e) { return /B2/.test(e.message); }`,
    expected: true,
  },
];

const RUNTIME: readonly ProbeCase[] = [
  {
    fact: 'Intl works',
    mark: 'F',
    body: `return [typeof Intl, new Intl.PluralRules('ru').select(3), new Intl.NumberFormat('en-US').format(1234.5)];`,
    expected: ['object', 'few', '1,234.5'],
  },
  {
    fact: 'Neither structuredClone nor queueMicrotask nor anything of a browser is there',
    mark: 'F',
    body: `return ['structuredClone', 'queueMicrotask', 'setTimeout', 'fetch', 'URL', 'TextEncoder', 'atob', 'crypto', 'performance', 'process', 'window'].filter((name) => typeof globalThis[name] !== 'undefined');`,
    expected: [],
  },
  {
    fact: 'The document lock and the script lock do not exclude each other',
    mark: 'F',
    body: `const one = LockService.getDocumentLock(); const two = LockService.getScriptLock(); const got = [one.tryLock(1000), two.tryLock(1000)]; one.releaseLock(); two.releaseLock(); return got;`,
    expected: [true, true],
  },
  {
    fact: 'With the scope of this workbook only, SpreadsheetApp.getActiveRangeList fails and Spreadsheet.getActiveRangeList works',
    mark: 'R',
    body: `const list = book.getActiveRangeList().getRanges().length; try { SpreadsheetApp.getActiveRangeList(); return [list, 'worked']; } catch (e) { return [list, 'failed']; }`,
    expected: [1, 'failed'],
  },
  {
    fact: 'With the scope of this workbook only, openById fails even for this workbook',
    mark: 'R',
    body: `try { SpreadsheetApp.openById(book.getId()); return 'opened'; } catch (e) { return 'failed'; }`,
    expected: 'failed',
  },
];

export const PROBE_CASES: readonly ProbeCase[] = [...VALUES, ...FORMULAS, ...METADATA, ...SHEETS, ...CELLS, ...RUNTIME];
