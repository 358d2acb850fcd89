// A1 notation, both ways.

import fc from 'fast-check';
import { columnLetters, columnNumber, isWholeColumns, parseA1, splitSheetName, toA1 } from '../../../host/grid/a1';

const SIZE = { rows: 100, columns: 10 };

describe('A1 notation', () => {
  it.each([
    ['A1', { row: 1, column: 1, rows: 1, columns: 1 }],
    ['c3:b2', { row: 2, column: 2, rows: 2, columns: 2 }],
    ['B:C', { row: 1, column: 2, rows: 100, columns: 2 }],
    ['B5:B', { row: 5, column: 2, rows: 96, columns: 1 }],
    ['4:6', { row: 4, column: 1, rows: 3, columns: 10 }],
    ['$B$2', { row: 2, column: 2, rows: 1, columns: 1 }],
  ])('%s names an area', (notation, area) => {
    expect(parseA1(notation, SIZE)).toEqual(area);
  });

  it.each(['', 'A', '7', 'A0', 'A1:B2:C3', 'A-1', 'ABCD1', 'Amount'])('"%s" names none', (notation) => {
    expect(parseA1(notation, SIZE)).toBeNull();
  });

  it.each([
    ["'My sheet'!A1", { sheetName: 'My sheet', cells: 'A1' }],
    ["'It''s'!A1:B2", { sheetName: "It's", cells: 'A1:B2' }],
    ['Deals!F:F', { sheetName: 'Deals', cells: 'F:F' }],
    ['F:F', { sheetName: undefined, cells: 'F:F' }],
  ])('%s has a sheet and cells', (notation, parts) => {
    expect(splitSheetName(notation)).toEqual(parts);
  });

  it('tells whole columns from open ranges', () => {
    expect(['F:F', '$A:$D', 'F2:F', '2:3', 'A1'].map(isWholeColumns)).toEqual([true, true, false, false, false]);
  });

  it('survives a round trip', () => {
    const area = fc.record({
      row: fc.integer({ min: 1, max: 90 }),
      column: fc.integer({ min: 1, max: 9 }),
      rows: fc.integer({ min: 1, max: 10 }),
      columns: fc.integer({ min: 1, max: 2 }),
    });

    fc.assert(fc.property(area, (one) => expect(parseA1(toA1(one), SIZE)).toEqual(one)));
  });

  it('counts columns past Z', () => {
    expect([1, 26, 27, 702, 703, 18_278].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA', 'ZZZ']);
    expect(columnNumber('zzz')).toBe(18_278);
  });
});
