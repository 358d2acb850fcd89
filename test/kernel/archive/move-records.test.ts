// Records move to the archive and back whole, whatever dies or is moved by people in between.

import type { Grid } from '../../../host/grid/grid';
import type { Host } from '../../../host/host';
import type { YearOutcome } from '../../../src/modules/archive/index';
import {
  ARCHIVE,
  aBook,
  allRows,
  anArchivedBook,
  CLOSED,
  type Command,
  DEALS,
  logOf,
  mustRun,
  rowsIn,
  run,
  sheetOf,
} from './a-book';

const WAYS: readonly { readonly command: Command; readonly start: () => Host }[] = [
  { command: 'archive', start: aBook },
  { command: 'bringBack', start: anArchivedBook },
];

/** Calls at which people who act are seen or missed; between others nothing is different. */
const WAITS = /getValues|getFormulasR1C1|getNotes|setValues|isBlank|deleteRows|flush/;

/** To die before another call is to die before the next of these. */
const CHANGES =
  /\.(set|insert|delete|clear|copy|move|append|flush|add|remove|hide|show|protect|shift|collapse|sort|rename|apply)/;

type Deed = (grid: Grid, sheet: number) => void;

const whole = (grid: Grid, sheet: number) => ({
  row: 2,
  column: 1,
  rows: Math.max(1, grid.lastRow(sheet) - 1),
  columns: grid.lastColumn(sheet),
});

const DEEDS: Readonly<Record<string, Deed>> = {
  sort: (grid, sheet) => grid.sort(sheet, whole(grid, sheet), [{ column: 2, ascending: false }]),
  'insert a row at the top': (grid, sheet) => grid.insertRows(sheet, 2, 1),
  'insert two rows in the middle': (grid, sheet) => grid.insertRows(sheet, 5, 2),
  'insert a column between ours': (grid, sheet) => grid.insertColumns(sheet, 3, 1),
  'insert a column before all': (grid, sheet) => grid.insertColumns(sheet, 1, 1),
  'drag a row down': (grid, sheet) => {
    if (grid.lastRow(sheet) > 5) grid.moveRows(sheet, 2, 1, 6);
  },
};

// A read that dies is tried once more, which is said; here it is meant to die.
beforeAll(() => jest.spyOn(console, 'warn').mockImplementation(() => {}));
afterAll(() => jest.restoreAllMocks());

const DONE = {
  ok: true,
  value: { moved: { deals: CLOSED, sales: 0, payments: 0, dues: 0, activities: 0 }, bound: 0, isDone: true },
};

describe.each(WAYS)('to $command', ({ command, start }) => {
  it('moves whole rows, and each record stands in one place', () => {
    const host = start();
    const before = allRows(host);

    const { outcome } = mustRun(host, command);

    expect(outcome).toEqual(DONE);
    expect(allRows(host)).toEqual(before);
    expect(rowsIn(host, command === 'archive' ? ARCHIVE : DEALS)).toHaveLength(command === 'archive' ? CLOSED : 9);
  });

  it('leaves, when it died at any call and is done again, what one undisturbed run leaves', () => {
    const undisturbed = start();
    const { record } = mustRun(undisturbed, command);
    const expected = pictureOf(undisturbed);

    const moments = record.calls.flatMap(({ name }, index) => (CHANGES.test(name) ? [index] : []));

    const pictures = moments.map((index) => pictureAfterDeath(start(), command, index));

    expect(moments.length).toBeGreaterThan(10);
    expect(pictures.filter((picture) => JSON.stringify(picture) !== JSON.stringify(expected))).toEqual([]);
  });

  it.each([DEALS, ARCHIVE])(
    'loses nothing when people move rows and columns of %s in the very moment of any call',
    (name) => {
      const host = start();
      const before = allRows(host);
      const { record } = mustRun(host, command);
      const moments = record.calls.flatMap(({ name: call }, index) => (WAITS.test(call) ? [index] : []));

      const disturbed = moments.map((moment, turn) => {
        const deeds = Object.entries(DEEDS);
        const [deed, act] = deeds[turn % deeds.length] ?? ['', () => {}];
        return { moment, deed, ...afterDeed(start(), command, { moment, name, act }) };
      });

      const expected = disturbed.map(({ moment, deed }) => ({
        moment,
        deed,
        isDone: true,
        moved: CLOSED,
        rows: before,
      }));
      expect(moments.length).toBeGreaterThan(20);
      expect(disturbed).toEqual(expected);
    },
  );
});

describe('people at work while records are archived', () => {
  it('find what they typed into a record that was about to move where it went', () => {
    const host = aBook();
    const sheet = sheetOf(host.grid, DEALS);
    host.beforeCall((call) => {
      if (call !== 'Range.getNotes') return;
      host.beforeCall(null);
      host.grid.write(sheet, 2, 4, [[{ value: 'yangi soʻz' }]]);
    });

    const { outcome } = mustRun(host, 'archive');

    expect(outcome).toEqual(DONE);
    expect(rowsIn(host, ARCHIVE).filter((row) => row.includes('yangi soʻz'))).toHaveLength(1);
  });

  it('may delete another row meanwhile, which does not come back', () => {
    const host = aBook();
    const before = allRows(host);
    const typed = 10;
    host.beforeCall((call) => {
      // The very write that blanks them: all of them stand in the archive by now.
      if (call !== 'Range.setValues' || rowsIn(host, ARCHIVE).length < CLOSED) return;
      host.beforeCall(null);
      host.grid.deleteRows(sheetOf(host.grid, DEALS), typed, 1);
    });

    mustRun(host, 'archive');

    const after = allRows(host);
    expect(before.filter((row) => !after.includes(row))).toEqual([expect.stringContaining('qoʻlda yozilgan')]);
  });

  it('get a row back that stood where the deletion of their own pushed it, in that very moment', () => {
    const host = aBook();
    const before = allRows(host);
    host.beforeCall((call) => {
      if (call !== 'Range.setValues' || rowsIn(host, ARCHIVE).length < CLOSED) return;
      host.beforeCall(null);
      host.grid.deleteRows(sheetOf(host.grid, DEALS), 2, 1);
    });

    mustRun(host, 'archive');

    expect(allRows(host)).toEqual(before);
  });
});

function pictureOf(host: Host): unknown {
  return [rowsIn(host, DEALS), rowsIn(host, ARCHIVE), logOf(host).map(String).sort()];
}

function pictureAfterDeath(host: Host, command: Command, index: number): unknown {
  host.onCall((_, at) => {
    if (at === index) throw new Error('The machine died.');
  });
  const first = run(host, command);
  host.onCall(null);
  mustRun(host, command, 'again');
  return first.ok ? 'It did not die.' : pictureOf(host);
}

interface Moment {
  readonly moment: number;
  readonly name: string;
  readonly act: Deed;
}

function afterDeed(host: Host, command: Command, { moment, name, act }: Moment) {
  host.beforeCall((_, index) => {
    if (index !== moment) return;
    host.beforeCall(null);
    act(host.grid, sheetOf(host.grid, name));
  });
  const runs = [mustRun(host, command).outcome];
  host.beforeCall(null);
  // Records that people were at work on are left to the next run.
  if (!isDone(runs[0])) runs.push(mustRun(host, command).outcome);
  const moved = runs.flatMap((outcome) => (outcome.ok ? (outcome.value.moved.deals ?? 0) : []));
  return { isDone: isDone(runs.at(-1)), moved: moved.reduce((sum, each) => sum + each, 0), rows: allRows(host) };
}

function isDone(outcome: YearOutcome | undefined): boolean {
  return outcome?.ok === true && outcome.value.isDone;
}
