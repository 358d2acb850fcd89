// Many scattered records that are changed in one go, while people move things in that very moment: each change reaches its
// record, and nothing else is touched.

import { FIELDS } from '../../bench/customers';
import { type OpenedSubject, openSubject, SUBJECTS } from '../../bench/subject';
import type { Grid } from '../../host/grid/grid';

/** So many that a block of all columns, blank ones too, is dearer than to ask for the last column. */
const CUSTOMERS = 700;
const OWN_COLUMN = 14;
const CHANGED = [5, 40, 41, 300, 301, 302, 560, 690];

const DEEDS: readonly (readonly [string, (grid: Grid, sheet: number) => void])[] = [
  ['nothing happens', () => undefined],
  [
    'somebody sorts the sheet',
    (grid, sheet) =>
      grid.sort(sheet, { row: 2, column: 1, rows: CUSTOMERS, columns: OWN_COLUMN }, [{ column: 3, ascending: false }]),
  ],
  ['somebody inserts a row', (grid, sheet) => grid.insertRows(sheet, 200, 1)],
  ['somebody moves a row', (grid, sheet) => grid.moveRows(sheet, 2, 1, 500)],
  ['somebody inserts a column', (grid, sheet) => grid.insertColumns(sheet, 5, 1)],
  ['somebody moves the changed column', (grid, sheet) => grid.moveColumns(sheet, FIELDS.length, 1, 3)],
  ['somebody moves a column of their own in its place', (grid, sheet) => grid.moveColumns(sheet, OWN_COLUMN, 1, 12)],
];

function withOwnColumn(): OpenedSubject {
  const [daftar] = SUBJECTS;
  if (daftar?.name !== 'daftar') throw new Error('Daftar comes first.');
  const opened = openSubject(daftar, { customers: CUSTOMERS, blankRows: 20 });
  const own = Array.from({ length: CUSTOMERS + 1 }, (_, row) => [{ value: row === 0 ? 'own' : `mine ${row}` }]);
  opened.host.grid.write(opened.sheetId, 1, OWN_COLUMN, own);
  return opened;
}

/** The records by their number, each cell by its heading. */
function standing({ host: { grid }, sheetId }: OpenedSubject) {
  const area = { row: 1, column: 1, rows: grid.lastRow(sheetId), columns: grid.lastColumn(sheetId) };
  const [headings = [], ...rows] = grid.read(sheetId, area).map((row) => row.map(({ value }) => value ?? ''));
  const headed = rows.map((row) =>
    Object.fromEntries(headings.flatMap((heading, index) => (heading === '' ? [] : [[heading, row[index]]]))),
  );
  return new Map(headed.filter(({ id }) => id !== '').map((record) => [record.id, record]));
}

function beforeTheWrite({ host }: OpenedSubject, method: string, act: () => void): void {
  let isWritten = false;
  host.beforeCall((call) => {
    // The intent in the journal is written first.
    if (call === 'Range.setValues' && !isWritten && method === call) isWritten = true;
    else if (call === method) {
      host.beforeCall(null);
      act();
    }
  });
}

const NOTES = [
  ['the same text', 'RangeList.setValue', () => 'changed'],
  ['a text each', 'Range.setValues', (number: number) => `changed ${number}`],
] as const;

describe.each(NOTES)('changing scattered records to %s', (_, method, noteOf) => {
  it.each(DEEDS)('reaches them and no other while %s', (_name, deed) => {
    const opened = withOwnColumn();
    const wanted = new Map(standing(opened));
    for (const number of CHANGED) {
      const id = opened.idOf(number);
      wanted.set(id, { ...wanted.get(id), note: noteOf(number) });
    }
    beforeTheWrite(opened, method, () => deed(opened.host.grid, opened.sheetId));

    const outcome = opened.run('update', [
      CHANGED.map((number) => ({ id: opened.idOf(number), values: { note: noteOf(number) } })),
    ]);

    expect(outcome.ok).toBe(true);
    expect(standing(opened)).toEqual(wanted);
  });
});

it('takes five blocking calls, with columns of people beside ours', () => {
  const opened = withOwnColumn();

  const { record } = opened.run('update', [
    CHANGED.map((number) => ({ id: opened.idOf(number), values: { note: 'x' } })),
  ]);

  expect(record.calls.filter(({ blocking }) => blocking).map(({ name }) => name)).toEqual([
    'Lock.tryLock',
    'Range.getValues',
    'Sheet.getLastColumn',
    'Range.getValues',
    'Range.getValues',
  ]);
});

it('is finished by the next execution when the machine dies at the write', () => {
  const opened = withOwnColumn();
  const wanted = new Map(standing(opened));
  for (const number of [...CHANGED, 100]) {
    const id = opened.idOf(number);
    wanted.set(id, { ...wanted.get(id), note: 'changed' });
  }
  const change = (numbers: readonly number[]) =>
    opened.run('update', [numbers.map((number) => ({ id: opened.idOf(number), values: { note: 'changed' } }))]);
  beforeTheWrite(opened, 'RangeList.setValue', () => {
    throw new Error('The machine died.');
  });

  const died = change(CHANGED);
  const next = change([100]);

  expect([died.ok, next.ok]).toEqual([false, true]);
  expect(standing(opened)).toEqual(wanted);
});
