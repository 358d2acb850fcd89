// Developer metadata: where they can be attached, how they are found, and what becomes of them, on every grid.

import { GRIDS_AND_RUSSIAN } from '../support/grids';
import { runScript } from '../support/run-script';

const FACTS = `const facts = (one) => [one.getKey(), one.getValue(), String(one.getVisibility()), String(one.getLocation().getLocationType())];
  const keys = (finder) => finder.find().map((one) => one.getKey());
  const D = SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT, P = SpreadsheetApp.DeveloperMetadataVisibility.PROJECT;
  const T = SpreadsheetApp.DeveloperMetadataLocationType;`;

describe.each(GRIDS_AND_RUSSIAN)('developer metadata on $name', ({ create }) => {
  const run = (body: string) => runScript(`${FACTS}\n${body}`, create());

  it.each([
    [
      'the workbook',
      `book.addDeveloperMetadata('k', 'v'); return facts(book.getDeveloperMetadata()[0]);`,
      'SPREADSHEET',
    ],
    ['a sheet', `sheet.addDeveloperMetadata('k', 'v'); return facts(sheet.getDeveloperMetadata()[0]);`, 'SHEET'],
    [
      'a row',
      `const r = sheet.getRange('2:2').addDeveloperMetadata('k', 'v'); return facts(r.getDeveloperMetadata()[0]);`,
      'ROW',
    ],
    [
      'a column',
      `const r = sheet.getRange('B:B').addDeveloperMetadata('k', 'v'); return facts(r.getDeveloperMetadata()[0]);`,
      'COLUMN',
    ],
  ])('are attached to %s', (_where, script, type) => {
    expect(run(script)).toEqual(['k', 'v', 'DOCUMENT', type]);
  });

  it.each([
    [`sheet.addDeveloperMetadata('k')`, [null, 'DOCUMENT']],
    [`sheet.addDeveloperMetadata('k', P)`, [null, 'PROJECT']],
    [`sheet.addDeveloperMetadata('k', 'v')`, ['v', 'DOCUMENT']],
    [`sheet.addDeveloperMetadata('k', 'v', P)`, ['v', 'PROJECT']],
    [`sheet.addDeveloperMetadata('k', '', D)`, ['', 'DOCUMENT']],
  ])('%s', (call, [value, visibility]) => {
    expect(run(`${call}; return facts(sheet.getDeveloperMetadata()[0]);`)).toEqual(['k', value, visibility, 'SHEET']);
  });

  it.each([`sheet.getRange('A1')`, `sheet.getRange('A1:B2')`, `sheet.getRange('A:B')`, `sheet.getRange('1:2')`])(
    'cannot be attached to %s',
    (range) => {
      expect(() => run(`${range}.addDeveloperMetadata('k')`)).toThrow(
        'Adding developer metadata to arbitrary ranges is not currently supported.',
      );
    },
  );

  it('may share a key, and each has its own id', () => {
    const script = `sheet.addDeveloperMetadata('k', '1').addDeveloperMetadata('k', '2');
      const all = sheet.getDeveloperMetadata(); return [all.map((one) => one.getValue()), new Set(all.map((one) => one.getId())).size];`;

    expect(run(script)).toEqual([['1', '2'], 2]);
  });

  it('of a column move with it when columns are inserted before, and when it is moved', () => {
    const script = `sheet.getRange('B:B').addDeveloperMetadata('field', 'phone');
      const place = () => book.createDeveloperMetadataFinder().withKey('field').find()[0].getLocation().getColumn().getA1Notation();
      const places = [place()];
      sheet.insertColumnsBefore(1, 2); places.push(place());
      sheet.moveColumns(sheet.getRange('D:D'), 1); places.push(place());
      sheet.moveColumns(sheet.getRange('A:A'), 6); places.push(place());
      sheet.deleteColumn(1); places.push(place());
      return places;`;

    expect(run(script)).toEqual(['B1:B1000', 'D1:D1000', 'A1:A1000', 'E1:E1000', 'D1:D1000']);
  });

  it('of a row move with it when rows are inserted, deleted and moved', () => {
    const script = `sheet.getRange('5:5').addDeveloperMetadata('deal', '42');
      const place = () => book.createDeveloperMetadataFinder().withKey('deal').find()[0].getLocation().getRow().getRow();
      const places = [];
      sheet.insertRowBefore(5); places.push(place());
      sheet.deleteRows(1, 2); places.push(place());
      sheet.insertRowAfter(4); places.push(place());
      sheet.moveRows(sheet.getRange('4:4'), 10); places.push(place());
      return places;`;

    expect(run(script)).toEqual([6, 4, 4, 9]);
  });

  it.each([
    ['row', `sheet.getRange('3:3').addDeveloperMetadata('k'); sheet.deleteRow(3);`],
    ['column', `sheet.getRange('C:C').addDeveloperMetadata('k'); sheet.deleteColumns(2, 3);`],
    ['sheet', `const other = book.insertSheet('Other'); other.addDeveloperMetadata('k'); book.deleteSheet(other);`],
  ])('die with their %s', (_what, script) => {
    expect(run(`${script} return keys(book.createDeveloperMetadataFinder());`)).toEqual([]);
  });

  it('stay where they are when a sheet is renamed and moved', () => {
    const script = `const other = book.insertSheet('Other'); other.addDeveloperMetadata('s'); other.getRange('B:B').addDeveloperMetadata('c');
      other.setName('Renamed'); book.setActiveSheet(other); book.moveActiveSheet(1);
      return [keys(other.createDeveloperMetadataFinder()), other.getRange('B:B').getDeveloperMetadata().length];`;

    expect(run(script)).toEqual([['s', 'c'], 1]);
  });

  it('of a row stay at their row when the sheet is sorted', () => {
    const script = `sheet.getRange('A1:A3').setValues([[3], [1], [2]]); sheet.getRange('1:1').addDeveloperMetadata('three'); sheet.sort(1);
      return [book.createDeveloperMetadataFinder().find()[0].getLocation().getRow().getRow(), sheet.getRange('A1:A3').getValues()];`;

    expect(run(script)).toEqual([1, [[1], [2], [3]]]);
  });

  it('of a copied sheet are copies with ids of their own', () => {
    const script = `sheet.addDeveloperMetadata('s', '1'); sheet.getRange('B:B').addDeveloperMetadata('c', '2');
      const copy = sheet.copyTo(book);
      const ids = (one) => one.createDeveloperMetadataFinder().find().map((found) => found.getId());
      return [keys(copy.createDeveloperMetadataFinder()), copy.getRange('B:B').getDeveloperMetadata().map((one) => one.getValue()),
        ids(copy).filter((id) => ids(sheet).includes(id)), book.createDeveloperMetadataFinder().withKey('c').find().length];`;

    expect(run(script)).toEqual([['s', 'c'], ['2'], [], 2]);
  });

  it('can be changed, moved elsewhere and removed', () => {
    const script = `sheet.addDeveloperMetadata('k', 'v'); const one = sheet.getDeveloperMetadata()[0]; const seen = [];
      one.setKey('K').setValue('V').setVisibility(P); seen.push(facts(one));
      one.moveToColumn(sheet.getRange('C:C')); seen.push(one.getLocation().getColumn().getColumn());
      one.moveToRow(sheet.getRange('7:7')); seen.push(one.getLocation().getRow().getRow());
      one.moveToSpreadsheet(); seen.push(one.getLocation().getSpreadsheet().getId() === book.getId());
      one.moveToSheet(sheet); seen.push(one.getLocation().getSheet().getName());
      one.remove(); seen.push(book.createDeveloperMetadataFinder().find().length);
      return seen;`;

    expect(run(script)).toEqual([['K', 'V', 'PROJECT', 'SHEET'], 3, 7, true, 'Sheet1', 0]);
  });

  describe('are found', () => {
    const MADE = `book.addDeveloperMetadata('b', '1'); sheet.addDeveloperMetadata('s', '2', P); sheet.getRange('3:3').addDeveloperMetadata('r', '3');
      sheet.getRange('B:B').addDeveloperMetadata('c', '4'); book.insertSheet('Other').addDeveloperMetadata('o', '5');`;

    it.each([
      ['book.createDeveloperMetadataFinder()', ['b', 's', 'r', 'c', 'o']],
      [`book.createDeveloperMetadataFinder().withKey('r')`, ['r']],
      [`book.createDeveloperMetadataFinder().withValue('4')`, ['c']],
      [`book.createDeveloperMetadataFinder().withKey('r').withValue('4')`, []],
      ['book.createDeveloperMetadataFinder().withVisibility(P)', ['s']],
      ['book.createDeveloperMetadataFinder().withLocationType(T.SHEET)', ['s', 'o']],
      ['book.createDeveloperMetadataFinder().withLocationType(T.COLUMN)', ['c']],
      ['book.createDeveloperMetadataFinder().withLocationType(T.SPREADSHEET)', ['b']],
      ['book.createDeveloperMetadataFinder().withId(book.getDeveloperMetadata()[0].getId())', ['b']],
      ['sheet.createDeveloperMetadataFinder()', ['s', 'r', 'c']],
      [`sheet.getRange('1:5').createDeveloperMetadataFinder()`, ['r']],
      [`sheet.getRange('A:C').createDeveloperMetadataFinder()`, ['c']],
      [`sheet.getRange('A1:D5').createDeveloperMetadataFinder()`, []],
      [
        `sheet.getRange('A1:D5').createDeveloperMetadataFinder().onIntersectingLocations().withLocationType(T.ROW)`,
        ['r'],
      ],
      [
        `sheet.getRange('A1:D5').createDeveloperMetadataFinder().onIntersectingLocations().withLocationType(T.COLUMN)`,
        ['c'],
      ],
      [
        `sheet.getRange('C1:D2').createDeveloperMetadataFinder().onIntersectingLocations().withLocationType(T.COLUMN)`,
        [],
      ],
    ])('by %s', (finder, expected) => {
      expect(run(`${MADE} return keys(${finder});`)).toEqual(expected);
    });
  });

  it('of another project are not seen when they are for that project only', () => {
    const grid = create();
    const other = { id: 1, project: 'another', line: null } as const;
    grid.setExtras(0, {
      metadata: [
        { ...other, key: 'secret', value: null, visibility: 'PROJECT' },
        { ...other, id: 2, key: 'open', value: null, visibility: 'DOCUMENT' },
      ],
    });

    expect(runScript(`${FACTS} return keys(book.createDeveloperMetadataFinder());`, grid)).toEqual(['open']);
  });

  it('hold 30,000 characters a sheet, keys included', () => {
    const script = `sheet.addDeveloperMetadata('k', 'x'.repeat(29999));
      const full = (place) => { try { place.addDeveloperMetadata('k'); return 'room'; } catch (e) { return e.message.includes('30000'); } };
      return [full(sheet), full(sheet.getRange('B:B')), full(book)];`;

    expect(run(script)).toEqual([true, true, 'room']);
  });

  it('without a key are refused', () => {
    expect(() => run(`sheet.addDeveloperMetadata('')`)).toThrow('must have a key');
  });
});
