// Groups of a live grid: folded and made by people in a browser, saved and loaded, moved and undone.

import { LocalTransportService, Model } from '@odoo/o-spreadsheet';
import { aGrid } from './a-live-grid';

const GROUP = { axis: 'column', first: 3, count: 3, depth: 1, collapsed: true } as const;
const INNER = { axis: 'column', first: 4, count: 2, depth: 2, collapsed: false } as const;
const ROWS = { axis: 'row', first: 2, count: 4, depth: 1, collapsed: false } as const;

/** A grid with a folded group of columns, and a browser that shows it. */
function shared() {
  const transportService = new LocalTransportService();
  const grid = aGrid({ transport: transportService });
  grid.setExtras(0, { groups: [GROUP] });
  const browser = new Model(grid.snapshot(), { transportService, client: { id: 'browser', name: 'A person' } });
  const sheetId = browser.getters.getActiveSheetId();
  return { grid, browser, sheetId, sheetName: browser.getters.getSheetName(sheetId) };
}

describe('groups', () => {
  it('are the same after the workbook is saved and loaded', () => {
    const grid = aGrid();
    grid.setExtras(0, { groups: [ROWS, GROUP, INNER] });

    const loaded = aGrid({ json: JSON.parse(JSON.stringify(grid.toJSON())) });

    expect([loaded.extras(0).groups, loaded.isColumnHidden(0, 4)]).toEqual([[ROWS, GROUP, INNER], true]);
  });

  it('go, come and fold when a script says which there are', () => {
    const grid = aGrid();
    grid.setExtras(0, { groups: [ROWS, GROUP, INNER] });

    grid.setExtras(0, { groups: [{ ...INNER, depth: 1, collapsed: true }] });

    expect(grid.extras(0).groups).toEqual([{ ...INNER, depth: 1, collapsed: true }]);
  });

  it('unfold when a person presses the button, and fold again when that is undone', () => {
    const { grid, browser, sheetId } = shared();

    browser.dispatch('UNFOLD_HEADER_GROUP', { sheetId, dimension: 'COL', start: 2, end: 4 });
    const unfolded = [grid.extras(0).groups, grid.isColumnHidden(0, 3)];
    browser.dispatch('REQUEST_UNDO');

    expect(unfolded).toEqual([[{ ...GROUP, collapsed: false }], false]);
    expect([grid.extras(0).groups, grid.isColumnHidden(0, 3)]).toEqual([[GROUP], true]);
  });

  it('are drawn in the browser as soon as a script makes them', () => {
    const { grid, browser, sheetId } = shared();

    grid.setExtras(0, { groups: [GROUP, { ...INNER, first: 8, depth: 1 }] });

    expect(browser.getters.getVisibleGroupLayers(sheetId, 'COL')).toEqual([
      [
        { start: 2, end: 4, isFolded: true },
        { start: 7, end: 8 },
      ],
    ]);
  });

  it('are one more when a person groups the same columns again', () => {
    const { grid, browser, sheetId } = shared();

    browser.dispatch('GROUP_HEADERS', { sheetId, dimension: 'COL', start: 2, end: 4 });

    expect(grid.extras(0).groups).toEqual([GROUP, { ...GROUP, depth: 2 }]);
  });

  it('go along when a person drags their columns elsewhere, and come back when that is undone', () => {
    const { grid, browser, sheetId, sheetName } = shared();
    const move = { sheetId, sheetName, dimension: 'COL', base: 7, position: 'after' } as const;

    browser.dispatch('MOVE_COLUMNS_ROWS', { ...move, elements: [2, 3, 4] });
    const moved = grid.extras(0).groups;
    browser.dispatch('REQUEST_UNDO');

    expect([moved, grid.extras(0).groups]).toEqual([[{ ...GROUP, first: 6 }], [GROUP]]);
  });

  it('come back with the columns that a person deleted and brought back', () => {
    const { grid, browser, sheetId, sheetName } = shared();

    browser.dispatch('REMOVE_COLUMNS_ROWS', { sheetId, sheetName, dimension: 'COL', elements: [1, 2, 3, 4] });
    const without = grid.extras(0).groups;
    browser.dispatch('REQUEST_UNDO');

    expect([without, grid.extras(0).groups]).toEqual([[], [GROUP]]);
  });
});
