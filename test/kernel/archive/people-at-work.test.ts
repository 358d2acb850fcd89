// What people do beside and during a run of the archive is theirs: it is not taken over, not lost, and stops nothing.

import type { Host } from '../../../host/host';
import { ARCHIVE, aBook, allRows, anArchivedBook, CLOSED, DEALS, mustRun, OURS, rowsIn, sheetOf } from './a-book';

const moved = (deals: number, isDone = true) => ({
  ok: true,
  value: { moved: { deals, sales: 0, payments: 0, dues: 0, activities: 0 }, bound: 0, isDone },
});

// A read that fails is tried once more, which is said.
beforeAll(() => jest.spyOn(console, 'warn').mockImplementation(() => {}));
afterAll(() => jest.restoreAllMocks());

it('leaves what people wrote beside a record that is gone to itself: no record comes back on top of it', () => {
  const host = anArchivedBook();
  const sheet = sheetOf(host.grid, DEALS);
  host.grid.write(sheet, host.grid.lastRow(sheet) + 2, OURS + 1, [[{ value: 'eski belgi' }]]);

  const { outcome } = mustRun(host, 'bringBack');

  expect(outcome).toEqual(moved(CLOSED));
  expect(rowsIn(host, DEALS).filter((row) => row.includes('eski belgi'))).toEqual(['[["Belgi","eski belgi"]]']);
});

it('fills the rows in which people keep checkboxes ready', () => {
  const host = anArchivedBook();
  const sheet = sheetOf(host.grid, DEALS);
  const rows = 50 - host.grid.lastRow(sheet);
  host.grid.write(sheet, 1, OURS + 3, [[{ value: 'Tayyor' }]]);
  host.grid.write(
    sheet,
    host.grid.lastRow(sheet) + 1,
    OURS + 3,
    Array.from({ length: rows }, () => [{ value: false }]),
  );

  const { outcome } = mustRun(host, 'bringBack');

  expect(outcome).toEqual(moved(CLOSED));
  expect(rowsIn(host, DEALS).filter((row) => /"B-\d+".*"Tayyor",false/.test(row))).toHaveLength(CLOSED);
});

it('holds a record back that people change while it comes back, and brings it with the change the next time', () => {
  const host = anArchivedBook();
  const before = rowsIn(host, DEALS).length;
  host.beforeCall((call) => {
    // They stand in both sheets by now.
    if (call !== 'Range.getValues' || rowsIn(host, DEALS).length === before) return;
    host.beforeCall(null);
    host.grid.write(sheetOf(host.grid, ARCHIVE), 2, 4, [[{ value: 'yangi soʻz' }]]);
  });

  const first = mustRun(host, 'bringBack', 'first-back').outcome;
  host.beforeCall(null);
  const between = allRows(host);
  const second = mustRun(host, 'bringBack', 'second-back').outcome;

  expect([first, second]).toEqual([moved(CLOSED - 1, false), moved(1)]);
  expect(allRows(host)).toEqual(between);
  expect(rowsIn(host, DEALS).filter((row) => row.includes('yangi soʻz'))).toHaveLength(1);
});

it('goes on when people delete rows between two of its reads', () => {
  const { record } = mustRun(aBook(), 'archive');
  const moment = record.calls.findIndex(({ name }) => name === 'Range.getFormulasR1C1') - 1;
  const host = aBook();
  host.beforeCall((_, index) => {
    if (index === moment) host.grid.deleteRows(sheetOf(host.grid, DEALS), 40, 3);
  });

  const { outcome } = mustRun(host, 'archive');

  expect(outcome).toMatchObject({ ok: true, value: { moved: { deals: CLOSED }, isDone: true } });
});

it('takes no heading for lost that people call otherwise while the columns of their own get theirs', () => {
  const moment = writeOfHeadings();
  const host = aBook();
  const before = headingsOf(host);
  host.beforeCall((_, index) => {
    if (index === moment) host.grid.write(sheetOf(host.grid, ARCHIVE), 1, 4, [[{ value: 'Что нужно' }]]);
  });

  const { outcome } = mustRun(host, 'archive');

  const after = headingsOf(host);
  expect(outcome).toEqual(moved(CLOSED));
  expect(after.slice(0, before.length)).toEqual(before.map((text) => (text === 'Nima kerak' ? 'Что нужно' : text)));
  expect(after).not.toContain('Nima kerak');
});

/** Which call gives the archive the headings of people's own columns. */
function writeOfHeadings(): number {
  const host = aBook();
  const before = headingsOf(host).length;
  let last = -1;
  host.onCall((call, index) => {
    if (call === 'Range.setValues' && headingsOf(host).length === before) last = index;
  });
  mustRun(host, 'archive');
  host.onCall(null);
  return last;
}

function headingsOf({ grid }: Host): unknown[] {
  const sheet = sheetOf(grid, ARCHIVE);
  const [cells = []] = grid.read(sheet, { row: 1, column: 1, rows: 1, columns: grid.lastColumn(sheet) });
  return cells.flatMap(({ value }) => value || []);
}
