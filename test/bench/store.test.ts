// The store bench measures every action of every subject, in lines that others can read.

import type { Row } from '../../bench/room';
import { measureStore } from '../../bench/store';

const SUBJECTS = ['daftar', 'sheetquery', 'tamotsu', 'bound'];
const ACTIONS = ['insert 1', 'insert 100', 'update 1', 'update 100', 'find', 'query', 'delete'];

const rows: readonly Row[] = [...measureStore([120])];

it('measures all actions of all subjects', () => {
  const measured = rows.map(({ subject, action }) => `${subject}: ${action}`);

  expect(measured).toEqual(SUBJECTS.flatMap((subject) => ACTIONS.map((action) => `${subject}: ${action}`)));
});

it('gives each line its action, subject, rows, calls, blocking calls, modelled time and CPU time, and no more', () => {
  const shapes = rows.map((row) => Object.fromEntries(Object.entries(row).map(([key, value]) => [key, typeof value])));

  const number = 'number';
  const shape = { action: 'string', subject: 'string', rows: number, calls: number, blocking: number };
  expect(shapes).toEqual(rows.map(() => ({ ...shape, modelledMs: number, cpuMs: number })));
});

it.each([
  ['sheetquery', 'insert 1', 5, 3],
  ['sheetquery', 'update 1', 8, 4],
  ['sheetquery', 'query', 4, 2],
  ['tamotsu', 'query', 7, 4],
  ['bound', 'update 1', 11, 4],
  ['bound', 'query', 4, 2],
])('%s makes for %s %d calls, %d of them blocking, as its source says', (subject, action, calls, blocking) => {
  expect(rows).toContainEqual(expect.objectContaining({ subject, action, calls, blocking }));
});

it('leaves the start of the execution and the first open out of the modelled time', () => {
  const query = rows.find(({ subject, action }) => subject === 'bound' && action === 'query');

  // getActive, getSheetByName, getDataRange, getValues of 12 cells in each of 222 rows: the headings, 120, and 101 added.
  expect(query?.modelledMs).toBe(Math.round(0.5 + 0.5 + 60 + 100 + 0.0085 * 12 * 222));
});
