// The numbers of the dashboard: the rows behind the selected one, and the check of all of them.

import type { Ports } from '../kernel/ports';
import { dayAt } from '../kernel/time/zone';
import { type Finding, runCheck, sentenceOf } from '../modules/cross-check/index';
import { liveNumbers } from '../modules/dashboard/index';
import { modules, tableNamed } from '../modules/index';
import { type RowsView, rowsOfSelected, selectedCell } from '../modules/rows-behind/index';
import { personLanguage, personTexts, reading, textsIn } from './app';
import { answering, showingErrors } from './report-error';
import { say } from './say';
import { writeTickState } from './tick-state';
import type { Known } from './tick-steps';

/** Returns the rows behind the number that is selected on the dashboard; see `Rpc.rowsBehind`. */
export function rowsBehind(): RowsView {
  return answering(() => reading((ports) => rowsOfSelected(ports, liveNumbers())));
}

/** Says which cell of the dashboard is selected, '12:5'; '' for none. */
export function selectedNumber(): string {
  return answering(() => reading(selectedCell));
}

/** Selects a row of a table's sheet, `deals` and its row. */
export function showRow(table: unknown, row: unknown): void {
  answering(() => {
    const known = modules.flatMap(({ tables }) => tables).find(({ name }) => name === table);
    if (known && typeof row === 'number' && Number.isInteger(row) && row > 1) {
      reading(({ desk }) => desk.select(known, row));
    }
  });
}

/** Counts all numbers again, and says what came of it. */
export function checkDashboard(): void {
  showingErrors(() => {
    const found = reading((ports) => check(ports, ''));
    say(found ? sentenceOf(found, personTexts(), personLanguage(), tableNamed) : personTexts()('check.none'), {
      stays: found !== null && found.differ > 0,
    });
  });
}

/** Tells whether the workbook has changed since its numbers were counted last, or another day has begun. */
export function isCheckDue(known: Known): boolean {
  return known.found?.mark !== markOf(known);
}

/** Counts all numbers again in the hourly run. */
export function checkStep(known: Known): null {
  reading((ports) => check(ports, markOf(known)));
  return null;
}

/** Returns the finding as a sentence in a language. */
export function sentenceOfFinding(found: Finding, language: Parameters<typeof textsIn>[0]): string {
  return sentenceOf(found, textsIn(language), language, tableNamed);
}

function check(ports: Ports, mark: string): Finding | null {
  const found = runCheck(ports, { numbers: liveNumbers(), mark });
  if (found) writeTickState({ found });
  return found;
}

function markOf({ commits, zone, begun }: Known): string {
  return `${commits} ${dayAt(begun.begun, zone)}`;
}
