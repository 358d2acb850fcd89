// What lies beside the cells of a live grid: saved and loaded, and moved, deleted and brought back by people in a browser.

import { LocalTransportService, Model } from '@odoo/o-spreadsheet';
import { NO_EXTRAS } from '../../host/grid/extras/sheet-extras';
import { aGrid } from './a-live-grid';

const NOTE = { row: 3, column: 2, text: 'here' };
const METADATA = {
  id: 7,
  key: 'deal',
  value: '42',
  visibility: 'DOCUMENT',
  project: 'p',
  line: { axis: 'row', at: 3 },
} as const;

/** A grid with a note and a metadata in row 3, and a browser that shows it. */
function shared() {
  const transportService = new LocalTransportService();
  const grid = aGrid({ transport: transportService });
  grid.setExtras(0, { notes: [NOTE], metadata: [METADATA] });
  const browser = new Model(grid.snapshot(), { transportService, client: { id: 'browser', name: 'A person' } });
  const sheetId = browser.getters.getActiveSheetId();
  return { grid, browser, sheetId, sheetName: browser.getters.getSheetName(sheetId) };
}

describe('what lies beside the cells', () => {
  it('is the same after the workbook is saved and loaded', () => {
    const grid = aGrid();
    grid.setExtras(0, { notes: [NOTE], metadata: [METADATA], rightToLeft: true });
    grid.setBookExtras({ metadata: [{ ...METADATA, id: 8 }], nextId: 9 });

    const loaded = aGrid({ json: JSON.parse(JSON.stringify(grid.toJSON())) });

    expect([loaded.extras(0), loaded.bookExtras()]).toEqual([grid.extras(0), grid.bookExtras()]);
  });

  it('is nothing on a sheet of which nobody has said anything, and changes part by part', () => {
    const grid = aGrid();
    const before = grid.extras(0);
    grid.setExtras(0, { notes: [NOTE] });
    grid.setExtras(0, { rightToLeft: true });

    expect([before, grid.extras(0)]).toEqual([NO_EXTRAS, { ...NO_EXTRAS, notes: [NOTE], rightToLeft: true }]);
  });

  it('moves when a person inserts rows in the browser', () => {
    const { grid, browser, sheetId, sheetName } = shared();

    browser.dispatch('ADD_COLUMNS_ROWS', {
      sheetId,
      sheetName,
      dimension: 'ROW',
      base: 0,
      position: 'before',
      quantity: 2,
    });

    expect([grid.extras(0).notes[0]?.row, grid.extras(0).metadata[0]?.line]).toEqual([5, { axis: 'row', at: 5 }]);
  });

  it('goes when a person deletes its row, and comes back when the person undoes that', () => {
    const { grid, browser, sheetId, sheetName } = shared();

    browser.dispatch('REMOVE_COLUMNS_ROWS', { sheetId, sheetName, dimension: 'ROW', elements: [2] });
    const without = grid.extras(0);
    browser.dispatch('REQUEST_UNDO');

    expect([without.notes, without.metadata]).toEqual([[], []]);
    expect([grid.extras(0).notes, grid.extras(0).metadata]).toEqual([[NOTE], [METADATA]]);
  });

  it('moves when a person drags its row elsewhere', () => {
    const { grid, browser, sheetId, sheetName } = shared();

    browser.dispatch('MOVE_COLUMNS_ROWS', {
      sheetId,
      sheetName,
      dimension: 'ROW',
      elements: [2],
      base: 0,
      position: 'before',
    });

    expect([grid.extras(0).notes[0]?.row, grid.extras(0).metadata[0]?.line?.at]).toEqual([1, 1]);
  });

  it('is copied with new ids when a person duplicates the sheet', () => {
    const { grid, browser, sheetId } = shared();

    browser.dispatch('DUPLICATE_SHEET', { sheetId, sheetIdTo: 'copy', sheetNameTo: 'Copy' });

    const copy = grid.sheets().find((one) => one.name === 'Copy');
    const made = grid.extras(copy?.id ?? -1);
    expect([made.notes, made.metadata.map(({ key, id }) => [key, id === METADATA.id])]).toEqual([
      [NOTE],
      [['deal', false]],
    ]);
  });

  it('stands in the right row when a script writes while a person inserts rows', () => {
    const { grid, browser, sheetId, sheetName } = shared();
    browser.dispatch('ADD_COLUMNS_ROWS', {
      sheetId,
      sheetName,
      dimension: 'ROW',
      base: 0,
      position: 'before',
      quantity: 1,
    });

    grid.setExtras(0, { notes: [...grid.extras(0).notes, { row: 9, column: 1, text: 'new' }] });
    browser.dispatch('REQUEST_UNDO');

    expect(grid.extras(0).notes.map(({ row, text }) => [row, text])).toEqual([
      [3, 'here'],
      [8, 'new'],
    ]);
  });
});
