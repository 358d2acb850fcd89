// Groups of rows and columns: made, nested, folded, and carried along by lines that come, go and move; on every grid.

import { GRIDS_AND_RUSSIAN } from '../support/grids';
import { runScript } from '../support/run-script';

/** The columns of each group, with its depth and whether it is folded. */
const TELL = `const tell = () => { const found = []; for (let depth = 1; depth <= 8; depth++) for (let column = 1; column <= 12; column++) {
  const group = sheet.getColumnGroupDepth(column) >= depth ? sheet.getColumnGroup(column, depth) : null;
  if (group && group.getRange().getColumn() === column) found.push([group.getRange().getA1Notation(), depth, group.isCollapsed()]); } return found; };`;

describe.each(GRIDS_AND_RUSSIAN)('a group on $name', ({ create }) => {
  const run = (body: string) => runScript(body, create());

  it('has a depth, a range, and none where there is none', () => {
    const script = `sheet.getRange('2:6').shiftRowGroupDepth(1); sheet.getRange('3:4').shiftRowGroupDepth(1);
      return [[1, 2, 3, 5, 7].map((row) => sheet.getRowGroupDepth(row)), sheet.getRowGroup(3, 1).getRange().getA1Notation(), sheet.getRowGroup(3, 2).getRange().getA1Notation(), sheet.getRowGroup(2, 2)];`;

    expect(run(script)).toEqual([[0, 1, 2, 1, 0], 'A2:Z6', 'A3:Z4', null]);
  });

  it('folds and unfolds its rows', () => {
    const script = `sheet.getRange('2:3').shiftRowGroupDepth(1); const group = sheet.getRowGroup(2, 1); const seen = [];
      group.collapse(); seen.push([group.isCollapsed(), sheet.isRowHiddenByUser(2), sheet.isRowHiddenByUser(4)]);
      sheet.expandAllRowGroups(); seen.push([group.isCollapsed(), sheet.isRowHiddenByUser(2)]);
      sheet.getRange('1:5').collapseGroups(); seen.push(sheet.isRowHiddenByUser(3)); return seen;`;

    expect(run(script)).toEqual([[true, true, false], [false, false], true]);
  });

  it('goes when its depth goes or when it is removed, and its rows come back', () => {
    const script = `sheet.getRange('2:3').shiftRowGroupDepth(1); sheet.getRowGroup(2, 1).collapse().remove(); const seen = [sheet.getRowGroupDepth(2), sheet.isRowHiddenByUser(2)];
      sheet.getRange('B:D').shiftColumnGroupDepth(2).shiftColumnGroupDepth(-1); seen.push(sheet.getColumnGroupDepth(3)); sheet.getRange('B:D').shiftColumnGroupDepth(-5); seen.push(sheet.getColumnGroupDepth(3));
      return seen;`;

    expect(run(script)).toEqual([0, false, 1, 0]);
  });

  it('has its button after it, or before', () => {
    const script = `sheet.getRange('2:3').shiftRowGroupDepth(1); const index = () => sheet.getRowGroup(2, 1).getControlIndex();
      const seen = [String(sheet.getRowGroupControlPosition()), index()]; sheet.setRowGroupControlPosition(SpreadsheetApp.GroupControlTogglePosition.BEFORE);
      return [...seen, String(sheet.getRowGroupControlPosition()), index()];`;

    expect(run(script)).toEqual(['AFTER', 4, 'BEFORE', 1]);
  });

  it('can be at most eight deep', () => {
    expect(() => run(`sheet.getRange('2:3').shiftRowGroupDepth(9)`)).toThrow('8');
  });

  it('is found by the line of its button as well', () => {
    const script = `sheet.getRange('B:C').shiftColumnGroupDepth(1);
      return [sheet.getColumnGroup(4, 1).getRange().getColumn(), sheet.getColumnGroup(1, 1)];`;

    expect(run(script)).toEqual([2, null]);
  });

  it('shows the lines of the inner group only when both are unfolded', () => {
    const script = `sheet.getRange('B:F').shiftColumnGroupDepth(1); sheet.getRange('D:E').shiftColumnGroupDepth(1); sheet.collapseAllColumnGroups();
      const hidden = () => [2, 3, 4, 5, 6].filter((column) => sheet.isColumnHiddenByUser(column)); const seen = [hidden()];
      sheet.getColumnGroup(2, 1).expand(); seen.push(hidden()); sheet.getColumnGroup(4, 2).expand(); return [...seen, hidden()];`;

    expect(run(script)).toEqual([[2, 3, 4, 5, 6], [4, 5], []]);
  });

  it('needs a line beside it for its button', () => {
    const before = `sheet.setColumnGroupControlPosition(SpreadsheetApp.GroupControlTogglePosition.BEFORE);`;

    expect(() => run(`${before} sheet.getRange('A:B').shiftColumnGroupDepth(1);`)).toThrow('button');
    expect(() => run(`sheet.getRange('Y:Z').shiftColumnGroupDepth(1);`)).toThrow('button');
    expect(() => run(`${before} sheet.getRange('Y:Z').shiftColumnGroupDepth(1);`)).not.toThrow();
  });

  it.each([
    [
      'two that overlap nest',
      `sheet.getRange('B:D').shiftColumnGroupDepth(1); sheet.getRange('C:E').shiftColumnGroupDepth(1);`,
      [
        ['B1:E1000', 1, false],
        ['C1:D1000', 2, false],
      ],
    ],
    [
      'a wider one goes around',
      `sheet.getRange('C:D').shiftColumnGroupDepth(1); sheet.getRange('B:E').shiftColumnGroupDepth(1);`,
      [
        ['B1:E1000', 1, false],
        ['C1:D1000', 2, false],
      ],
    ],
    [
      'neighbours are one',
      `sheet.getRange('B:C').shiftColumnGroupDepth(1); sheet.getRange('D:E').shiftColumnGroupDepth(1);`,
      [['B1:E1000', 1, false]],
    ],
    [
      'a folded one stays folded when another is made',
      `sheet.getRange('B:C').shiftColumnGroupDepth(1); sheet.getColumnGroup(2, 1).collapse(); sheet.getRange('E:F').shiftColumnGroupDepth(1);`,
      [
        ['B1:C1000', 1, true],
        ['E1:F1000', 1, false],
      ],
    ],
    [
      'what is taken out of the middle parts it',
      `sheet.getRange('B:F').shiftColumnGroupDepth(1); sheet.getRange('D:D').shiftColumnGroupDepth(-1);`,
      [
        ['B1:C1000', 1, false],
        ['E1:F1000', 1, false],
      ],
    ],
  ])('%s', (_, script, groups) => {
    expect(run(`${TELL} ${script} return tell();`)).toEqual(groups);
  });
});

describe.each(GRIDS_AND_RUSSIAN)('a folded group C:E on $name', ({ create }) => {
  const run = (body: string) =>
    runScript(
      `${TELL} sheet.getRange('C:E').shiftColumnGroupDepth(1); sheet.getColumnGroup(3, 1).collapse(); ${body}
      return [tell(), [1, 2, 3, 4, 5, 6, 7, 8, 9].filter((column) => sheet.isColumnHiddenByUser(column))];`,
      create(),
    );

  it.each([
    [
      'goes along with columns that are inserted before it',
      'sheet.insertColumnsBefore(2, 2);',
      [['E1:G1000', 1, true]],
      [5, 6, 7],
    ],
    [
      'takes in a column that is inserted in its middle',
      'sheet.insertColumnAfter(3);',
      [['C1:F1000', 1, true]],
      [3, 4, 5, 6],
    ],
    ['takes in none before its first', 'sheet.insertColumnBefore(3);', [['D1:F1000', 1, true]], [4, 5, 6]],
    ['takes in none after its last', 'sheet.insertColumnAfter(5);', [['C1:E1000', 1, true]], [3, 4, 5]],
    [
      'goes along with a column that is deleted before it',
      'sheet.deleteColumn(1);',
      [['B1:D1000', 1, true]],
      [2, 3, 4],
    ],
    ['loses a column that is deleted', 'sheet.deleteColumn(4);', [['C1:D1000', 1, true]], [3, 4]],
    ['goes with its last column', 'sheet.deleteColumns(2, 5);', [], []],
    ['is moved whole', `sheet.moveColumns(sheet.getRange('C:E'), 8);`, [['E1:G1000', 1, true]], [5, 6, 7]],
    [
      'is moved whole to the front of others',
      `sheet.moveColumns(sheet.getRange('C:E'), 2);`,
      [['B1:D1000', 1, true]],
      [2, 3, 4],
    ],
    [
      'loses a column that is moved out of it',
      `sheet.moveColumns(sheet.getRange('D:D'), 9);`,
      [['C1:D1000', 1, true]],
      [3, 4],
    ],
    [
      'takes in a column that is moved into it',
      `sheet.moveColumns(sheet.getRange('G:G'), 4);`,
      [['C1:F1000', 1, true]],
      [3, 4, 5, 6],
    ],
  ])('%s', (_, script, groups, hidden) => {
    expect(run(script)).toEqual([groups, hidden]);
  });

  it('becomes one with a neighbour when the column between them is deleted', () => {
    const script = `${TELL} for (const columns of ['B:C', 'E:F']) sheet.getRange(columns).shiftColumnGroupDepth(1);
      sheet.deleteColumn(4); return tell();`;

    expect(runScript(script, create())).toEqual([['B1:E1000', 1, false]]);
  });

  it('is copied with its sheet', () => {
    const script = `sheet.getRange('C:E').shiftColumnGroupDepth(1); sheet.getColumnGroup(3, 1).collapse(); const copy = sheet.copyTo(book);
      return [copy.getColumnGroup(4, 1).isCollapsed(), copy.isColumnHiddenByUser(4), copy.isColumnHiddenByUser(6)];`;

    expect(runScript(script, create())).toEqual([true, true, false]);
  });
});
