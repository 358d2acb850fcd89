// A workbook that was set up once and kept is the workbook that set-up leaves.

import { createLiveGrid } from '../../../host/grid/live-grid';
import { createMemoryGrid, type MemoryGrid } from '../../../host/grid/memory-grid';
import { copyGrid } from '../../support/copy-grid';
import { aLiveBook, aMemoryBook, setUpDaftar } from '../../support/daftar';
import { fromText, toText } from '../../support/grid-text';
import { gridOf, keepSetUp, keptSetUp } from '../../support/set-ups';

describe('a memory grid as text', () => {
  it('comes back as it was, and what was shared is shared', () => {
    const grid = createMemoryGrid({ rows: 30 });
    grid.write(0, 2, 3, [[{ value: 'Aziz' }, { value: 7, format: '0.00' }], [{ formula: '=A1' }]]);
    grid.setStyle(0, { row: 1, column: 1, rows: 2, columns: 3 }, { bold: true });
    grid.setNamedRange({
      ...{ name: 'all', sheetId: 0, wholeColumns: true },
      area: { row: 1, column: 1, rows: 30, columns: 2 },
    });
    grid.copySheet(0, 'Copy');

    const back = read(toText(grid));

    expect(back).toStrictEqual(grid);
    expect(toText(back)).toBe(toText(grid));
    expect(back.copySheet(0, 'Another')).toBe(2);
  });

  it('is refused where something in it has no text', () => {
    const grid = Object.assign(createMemoryGrid(), { heard: () => undefined });

    expect(() => toText(grid)).toThrow('which has no text');
  });
});

describe('a workbook that was set up and kept', () => {
  it.each(['uz', 'ru'])('is what set-up leaves in a memory grid for %s', (locale) => {
    const fresh = setUpDaftar({ locale, spreadsheetId: 'not kept' });

    keepSetUp(`memory ${locale}`, fresh.grid, fresh.properties());

    const kept = keptSetUp(`memory ${locale}`);
    const { grid, clock } = aMemoryBook();
    const opened = kept && gridOf(kept, grid, clock);
    expect(opened).toBe(grid);
    expect(opened).toStrictEqual(copyGrid(fresh.grid));
    expect(kept?.properties).toEqual(fresh.properties());
  });

  it('is what set-up leaves in a live grid', () => {
    const fresh = setUpDaftar({ ...aLiveBook(), spreadsheetId: 'not kept' });

    keepSetUp('live', fresh.grid, fresh.properties());

    const kept = keptSetUp('live');
    const { grid, clock } = aLiveBook();
    const opened = kept && gridOf(kept, grid, clock);
    expect(JSON.stringify(opened)).toBe(JSON.stringify(reopened(fresh.grid)));
  });
});

function read(text: string): MemoryGrid {
  const grid = createMemoryGrid();
  fromText(text, grid);
  return grid;
}

/** What the library itself makes of a workbook when it reads it. */
function reopened(grid: ReturnType<typeof aLiveBook>['grid']): unknown {
  return createLiveGrid({ json: JSON.parse(JSON.stringify(grid)) });
}
