// The event objects of simple and installed triggers, as Google's documentation lists their members.

import type { Area, GridCell } from '../grid/grid';
import { AuthModes } from '../services/script/enums';
import { exposeUser } from '../services/session';
import type { Book } from '../services/spreadsheet/book';
import { valueNamed } from '../services/spreadsheet/enums';
import type { Execution } from './execution';

/** What one edit did: `before` and `after` only where it was that of a single cell. */
export interface EditedCells {
  readonly sheetId: number;
  readonly area: Area;
  readonly before: GridCell | undefined;
  readonly after: GridCell | undefined;
}

/** Only the events of installed triggers name their trigger. */
export interface EventOf {
  readonly execution: Execution;
  readonly book: Book;
  readonly triggerUid?: string;
}

export function openEvent(of: EventOf): object {
  return made(of, { ...withSource(of), ...withUser(of) });
}

export function installEvent(of: EventOf): object {
  return made(of, { ...withSource(of), ...withUser(of) });
}

/** Google says what was and what is only for a single cell, as texts, and leaves out what is blank. */
export function editEvent(of: EventOf, { sheetId, area, before, after }: EditedCells): object {
  const value = textOf(after);
  const oldValue = textOf(before);
  return made(of, {
    range: of.book.range({ sheetId, area, wholeColumns: false }),
    ...withSource(of),
    ...withUser(of),
    ...(value !== undefined && { value }),
    ...(oldValue !== undefined && { oldValue }),
  });
}

export function selectionEvent(of: EventOf, sheetId: number, area: Area): object {
  return made(of, {
    range: of.book.range({ sheetId, area, wholeColumns: false }),
    ...withSource(of),
    ...withUser(of),
  });
}

export function changeEvent(of: EventOf, changeType: string): object {
  return made(of, { changeType, ...withUser(of) });
}

/** Google gives the parts of the time in UTC; Monday is the first day, and weeks are those of ISO 8601. */
export function clockEvent(of: EventOf, at: number): object {
  const clock = new Date(at);
  return made(of, {
    year: clock.getUTCFullYear(),
    month: clock.getUTCMonth() + 1,
    'day-of-month': clock.getUTCDate(),
    'day-of-week': clock.getUTCDay() || 7,
    'week-of-year': isoWeekOf(clock),
    hour: clock.getUTCHours(),
    minute: clock.getUTCMinutes(),
    second: clock.getUTCSeconds(),
    timezone: 'UTC',
  });
}

/** `answers` are the headings of the sheet with what was sent for each, in the order of the columns. */
export function formEvent(
  of: EventOf,
  sheetId: number,
  area: Area,
  answers: readonly (readonly [heading: string, answer: string])[],
): object {
  const { realm } = of.execution;
  const named = answers.map(([heading, answer]) => [heading, realm.Array.from([answer])]);
  return made(of, {
    range: of.book.range({ sheetId, area, wholeColumns: false }),
    values: realm.Array.from(answers.map(([, answer]) => answer)),
    namedValues: Object.assign(new realm.Object(), Object.fromEntries(named)),
  });
}

function made({ execution, triggerUid }: EventOf, parts: object): object {
  const authMode = valueNamed(AuthModes, execution.start.authMode);
  return Object.assign(new execution.realm.Object(), { authMode, ...parts, ...(triggerUid && { triggerUid }) });
}

function withSource({ book }: EventOf): object {
  return { source: book.spreadsheet() };
}

function withUser({ execution }: EventOf): object {
  return { user: exposeUser(execution, execution.start.active) };
}

function isoWeekOf(clock: Date): number {
  const day = Date.UTC(clock.getUTCFullYear(), clock.getUTCMonth(), clock.getUTCDate());
  // A week belongs to the year of its Thursday.
  const thursday = new Date(day + (4 - (clock.getUTCDay() || 7)) * 86_400_000);
  const newYear = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  return Math.floor((thursday.getTime() - newYear) / (7 * 86_400_000)) + 1;
}

function textOf(cell: GridCell | undefined): string | undefined {
  if (!cell || cell.value === null) return undefined;
  if (typeof cell.value === 'boolean') return cell.value ? 'TRUE' : 'FALSE';
  return String(cell.value);
}
