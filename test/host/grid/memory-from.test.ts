// A workbook that was put into a memory grid is the same to all that Daftar reads.

import type { Grid } from '../../../host/grid/grid';
import { openStored, openStoredInMemory } from '../../support/stored-workbook';

describe('a stored workbook in a memory grid', () => {
  it('holds what it holds in a live grid', () => {
    const name = 'v2-uz';

    const inMemory = openStoredInMemory(name);

    const live = openStored(name);
    expect(contentsOf(inMemory.grid)).toEqual(contentsOf(live.grid));
    expect(inMemory.clock.now()).toBe(live.clock.now());
  });

  it('is opened anew each time, whatever happened to it before', () => {
    const before = openStoredInMemory('v2-uz');
    const [sheet] = before.grid.sheets();

    before.grid.deleteSheet(sheet?.id ?? 0);

    const sheets = openStoredInMemory('v2-uz').grid.sheets();
    expect(sheets).toHaveLength(before.grid.sheets().length + 1);
  });
});

function contentsOf(grid: Grid): unknown {
  const { name, locale, timeZone } = grid;
  const names = [...grid.namedRanges()].sort((one, other) => (one.name < other.name ? -1 : 1));
  const sheets = grid.sheets().map((facts) => {
    const { id, rows, columns } = facts;
    const widths = Array.from({ length: columns }, (_, index) => [
      grid.columnWidth(id, index + 1),
      grid.isColumnHidden(id, index + 1),
    ]);
    const cells = grid.read(id, { row: 1, column: 1, rows, columns });
    return { facts, cells, widths, extras: grid.extras(id), conditional: grid.conditionalFormats(id) };
  });
  return { name, locale, timeZone, book: grid.bookExtras(), names, sheets };
}
