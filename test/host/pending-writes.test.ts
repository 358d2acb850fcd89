// What a script has buffered is its own until it is committed.

import { createHost } from '../../host/create-host';
import type { Grid } from '../../host/grid/grid';
import type { Host } from '../../host/host';
import { GRIDS } from '../support/grids';

const WRITE_AND_WAIT = `function main() {
  var sheet = SpreadsheetApp.getActiveSheet();
  sheet.getRange('A3').setValue('new');
  sheet.getName();
  SpreadsheetApp.flush();
  sheet.getName();
  return sheet.getRange('A3').getValue();
}
function other() { return SpreadsheetApp.getActiveSheet().getRange('A3').getValue(); }`;

function columnA(grid: Grid): unknown[] {
  return grid.read(0, { row: 1, column: 1, rows: 4, columns: 1 }).map(([cell]) => cell?.value ?? '');
}

/** Does something at each of the two calls of getName: before the flush and after it. */
function atBothNames(host: Host, act: () => void): void {
  host.beforeCall((call) => {
    if (call === 'Sheet.getName') act();
  });
}

describe.each(GRIDS)('on the $name', ({ create }) => {
  const hostWith = (): Host => {
    const grid = create();
    grid.write(0, 1, 1, [[{ value: 'one' }], [{ value: 'two' }]]);
    return createHost({ code: WRITE_AND_WAIT, grid });
  };

  it('people and other executions see a write only when it is committed, the script itself at once', () => {
    const host = hostWith();
    const seen: unknown[] = [];
    atBothNames(host, () => seen.push([columnA(host.grid), host.run('other')]));

    const outcome = host.run('main');

    expect(seen).toMatchObject([
      [['one', 'two', '', ''], { value: '' }],
      [['one', 'two', 'new', ''], { value: 'new' }],
    ]);
    expect(outcome).toMatchObject({ value: 'new' });
  });

  it('it is committed to the cells that were named, whatever people have moved there meanwhile', () => {
    const host = hostWith();
    let moved = false;
    atBothNames(host, () => {
      if (!moved) host.grid.insertRows(0, 1, 1);
      moved = true;
    });

    host.run('main');

    expect(columnA(host.grid)).toEqual(['', 'one', 'new', '']);
  });

  it.each([
    ['appends', "sheet.appendRow(['new'])"],
    ['moves', "sheet.getRange('A1').moveTo(sheet.getRange('A3'))"],
  ])('everybody sees at once what it %s, since the service has answered', (_, call) => {
    const code = `function main() { var sheet = SpreadsheetApp.getActiveSheet(); ${call}; sheet.getName(); }`;
    const host = createHost({ code, grid: create() });
    host.grid.write(0, 1, 1, [[{ value: 'new' }], [{ value: 'two' }]]);
    const seen: unknown[] = [];
    atBothNames(host, () => seen.push(columnA(host.grid)[2]));

    host.run('main');

    expect(seen).toEqual(['new']);
  });

  it('a crash leaves what was buffered until then', () => {
    const host = hostWith();
    atBothNames(host, () => {
      throw new Error('The machine died.');
    });

    const outcome = host.run('main');

    expect([outcome.ok, columnA(host.grid)]).toEqual([false, ['one', 'two', 'new', '']]);
  });
});
