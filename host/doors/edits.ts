// People edit cells: what they type is parsed as Sheets would, and fires onEdit and the triggers for edits and changes.

import { parseA1 } from '../grid/a1';
import type { Area, GridCell, HumanEdit } from '../grid/grid';
import { parseInput } from '../grid/parse-input';
import { serialOf, wallClock } from '../grid/serial';
import type { Host, Outcome, RunOptions } from '../host';
import { changeEvent, type EditedCells, editEvent } from '../runtime/events';
import { MAX_WAITING_EDITS } from '../runtime/limits';
import type { Runner } from '../runtime/runner';
import type { World } from '../runtime/world';
import { checkRules } from '../services/spreadsheet/check-rules';
import { startAsPerson } from './starts';
import type { TriggerRuns } from './trigger-runs';

export interface Edits {
  readonly type: Host['type'];
  readonly hear: (edit: HumanEdit) => void;
  readonly dropped: Host['droppedEdits'];
}

export function createEdits(world: World, runner: Runner, triggers: TriggerRuns): Edits {
  const queue = createEditQueue((edit: EditedCells, run: RunOptions) => fireEdit(world, runner, triggers, edit, run));
  const hear: Edits['hear'] = (edit) => {
    if (edit.kind === 'edit') queue.take(toEditedCells(world, edit.sheetId, edit.area, edit.before), { as: edit.by });
    else triggers.fire('ON_CHANGE', edit.by, (of) => changeEvent(of, edit.change ?? 'OTHER'));
  };
  const type: Edits['type'] = (sheetName, a1, input, run = {}) => {
    const person = run.as ?? world.user.email;
    if (!world.consents.get(person).canEdit) throw new Error(`${person} may look at this workbook, not edit it.`);
    const { sheetId, area } = cellOf(world, sheetName, a1);
    const before = world.grid.read(sheetId, area)[0]?.[0];
    typeInto(world, sheetId, area, input, before?.format ?? '');
    return queue.take(toEditedCells(world, sheetId, area, before), run);
  };
  return { type, hear, dropped: queue.dropped };
}

interface EditQueue {
  readonly take: (edit: EditedCells, run: RunOptions) => Outcome | undefined;
  readonly dropped: () => number;
}

/** While one edit is handled two more wait for their turn, and others are lost. */
function createEditQueue(handle: EditQueue['take']): EditQueue {
  const waiting: (() => void)[] = [];
  let isBusy = false;
  let dropped = 0;
  const take: EditQueue['take'] = (edit, run) => {
    if (isBusy) {
      if (waiting.length < MAX_WAITING_EDITS) waiting.push(() => void handle(edit, run));
      else dropped++;
      return undefined;
    }
    isBusy = true;
    try {
      const outcome = handle(edit, run);
      for (let next = waiting.shift(); next; next = waiting.shift()) next();
      return outcome;
    } finally {
      isBusy = false;
    }
  };
  return { take, dropped: () => dropped };
}

/** Returns how the simple trigger ended; installed ones tell theirs in the list of triggers. */
function fireEdit(
  world: World,
  runner: Runner,
  triggers: TriggerRuns,
  edit: EditedCells,
  run: RunOptions,
): Outcome | undefined {
  world.look(edit.sheetId);
  const start = startAsPerson(world, { name: 'onEdit', kind: 'simple trigger', authMode: 'LIMITED' }, run);
  const outcome = runner.has('onEdit')
    ? runner.run(start, (execution, book) => [editEvent({ execution, book }, edit)])
    : undefined;
  triggers.fire('ON_EDIT', start.person, (of) => editEvent(of, edit));
  triggers.fire('ON_CHANGE', start.person, (of) => changeEvent(of, 'EDIT'));
  return outcome;
}

function toEditedCells({ grid }: World, sheetId: number, area: Area, before: GridCell | undefined): EditedCells {
  const isSingle = area.rows * area.columns === 1;
  const after = isSingle ? grid.read(sheetId, area)[0]?.[0] : undefined;
  return { sheetId, area, before: isSingle ? before : undefined, after };
}

function cellOf({ grid }: World, sheetName: string, a1: string): { readonly sheetId: number; readonly area: Area } {
  const sheet = grid.sheets().find((one) => one.name === sheetName);
  const area = sheet && parseA1(a1, sheet);
  if (!sheet || !area || area.rows * area.columns !== 1) throw new Error(`There is no cell ${sheetName}!${a1}.`);
  return { sheetId: sheet.id, area };
}

function typeInto(world: World, sheetId: number, area: Area, input: string, format: string): void {
  const { grid, clock } = world;
  const year = wallClock(serialOf(clock.now(), grid.timeZone)).getUTCFullYear();
  const cells = [[parseInput(input, { locale: grid.locale, format, by: 'person', year })]];
  checkRules(grid, sheetId, area, cells);
  grid.write(sheetId, area.row, area.column, cells);
}
