// People open the workbook, select cells, install the add-on, and send the form that fills a sheet.

import { parseA1 } from '../grid/a1';
import type { CellWrite } from '../grid/grid';
import { parseInput } from '../grid/parse-input';
import { serialOf, wallClock } from '../grid/serial';
import type { Host, Outcome, RunOptions } from '../host';
import { formEvent, installEvent, openEvent, selectionEvent } from '../runtime/events';
import { SELECTION_PAUSE_MS } from '../runtime/limits';
import type { Runner } from '../runtime/runner';
import type { World } from '../runtime/world';
import { startAsPerson } from './starts';
import type { TriggerRuns } from './trigger-runs';

export type Visits = Pick<Host, 'open' | 'install' | 'select' | 'submitForm'>;

export function createVisits(world: World, runner: Runner, triggers: TriggerRuns): Visits {
  let selectedAt: number | undefined;
  return {
    open: (run = {}) => {
      selectedAt = Number.NEGATIVE_INFINITY;
      return open(world, runner, triggers, run);
    },
    install: (run = {}) => {
      const start = startAsPerson(world, { name: 'onInstall', kind: 'simple trigger', authMode: 'FULL' }, run);
      if (!runner.has('onInstall')) return runner.inProcess(() => undefined, start);
      return runner.run(start, (execution, book) => [installEvent({ execution, book })]);
    },
    select: (sheetName, a1, run = {}) => {
      const now = world.clock.now();
      const place = placeOf(world, sheetName, a1);
      world.look(place.sheetId);
      world.selection = { sheetId: place.sheetId, areas: [place.area] };
      if (selectedAt === undefined || now - selectedAt < SELECTION_PAUSE_MS) return undefined;
      if (!runner.has('onSelectionChange')) return undefined;
      selectedAt = now;
      const wanted = { name: 'onSelectionChange', kind: 'simple trigger', authMode: 'LIMITED' } as const;
      return runner.run(startAsPerson(world, wanted, run), (execution, book) => [
        selectionEvent({ execution, book }, place.sheetId, place.area),
      ]);
    },
    submitForm: (sheetName, answers, run = {}) => submitForm(world, triggers, { sheetName, answers, run }),
  };
}

/** Someone who may only look gets no onOpen; an add-on that was not allowed yet gets one without any authorisation. */
function open(world: World, runner: Runner, triggers: TriggerRuns, run: RunOptions): Outcome {
  world.menus.length = 0;
  const { authorised, canEdit } = world.consents.get(run.as ?? world.user.email);
  const authMode = world.edition === 'addon' && !authorised ? 'NONE' : 'LIMITED';
  const start = startAsPerson(world, { name: 'onOpen', kind: 'simple trigger', authMode }, run);
  const outcome =
    runner.has('onOpen') && canEdit
      ? runner.run(start, (execution, book) => [openEvent({ execution, book })])
      : runner.inProcess(() => undefined, start);
  triggers.fire('ON_OPEN', start.person, openEvent);
  return outcome;
}

function placeOf({ grid }: World, sheetName: string, a1: string) {
  const sheet = grid.sheets().find((one) => one.name === sheetName);
  const area = sheet && parseA1(a1, sheet);
  if (!sheet || !area) throw new Error(`There are no cells ${sheetName}!${a1}.`);
  return { sheetId: sheet.id, area };
}

interface Submission {
  readonly sheetName: string;
  readonly answers: Readonly<Record<string, string>>;
  readonly run: RunOptions;
}

/** Puts the answers below the headings of the sheet, of which the first is the time, and fires the triggers for it. */
function submitForm(world: World, triggers: TriggerRuns, { sheetName, answers, run }: Submission): readonly Outcome[] {
  const { grid, clock } = world;
  const { sheetId } = placeOf(world, sheetName, 'A1');
  const heads = grid.read(sheetId, { row: 1, column: 1, rows: 1, columns: Math.max(1, grid.lastColumn(sheetId)) });
  const headings = (heads[0] ?? []).map(({ value }) => String(value ?? ''));
  const unknown = Object.keys(answers).find((heading) => !headings.slice(1).includes(heading));
  if (unknown !== undefined) throw new Error(`${sheetName} has no heading "${unknown}".`);
  const serial = serialOf(clock.now(), grid.timeZone);
  const stamp: CellWrite = { value: serial, format: 'm/d/yyyy h:mm:ss' };
  const place = { locale: grid.locale, format: '', by: 'person', year: wallClock(serial).getUTCFullYear() } as const;
  const cells = headings.slice(1).map((heading) => parseInput(answers[heading] ?? '', place));
  const row = grid.lastRow(sheetId) + 1;
  grid.write(sheetId, row, 1, [[stamp, ...cells]]);
  const sent = headings.map(
    (heading, index) => [heading, index === 0 ? stampText(serial) : (answers[heading] ?? '')] as const,
  );
  const area = { row, column: 1, rows: 1, columns: headings.length };
  return triggers.fire('ON_FORM_SUBMIT', run.as ?? '', (of) => formEvent(of, sheetId, area, sent));
}

/** stampText(46083.375) //=> '3/2/2026 9:00:00' */
function stampText(serial: number): string {
  const clock = wallClock(serial);
  const two = (number: number) => String(number).padStart(2, '0');
  const time = `${clock.getUTCHours()}:${two(clock.getUTCMinutes())}:${two(clock.getUTCSeconds())}`;
  return `${clock.getUTCMonth() + 1}/${clock.getUTCDate()}/${clock.getUTCFullYear()} ${time}`;
}
