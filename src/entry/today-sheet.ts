// Takes what people filled in on the Today sheet, row by row, says there what became of it, and draws the sheet anew.

import { customersTable, type NamedCustomer } from '../modules/customers/index';
import { hasFiguresWaiting, refreshFigures } from '../modules/figures/index';
import { readStages, type Stage } from '../modules/stages/index';
import {
  isQuick,
  planRow,
  type RowTaken,
  readTodaySheet,
  refreshTodaySheet,
  requestOfStep,
  type StepDone,
  type TodayRow,
  takeStep,
  writeTaken,
} from '../modules/today-sheet/index';
import { personTexts, reading, settling, UNHURRIED, writing } from './app';
import { toFieldIssue } from './field-issue';
import { report, showingErrors } from './report-error';
import { say } from './say';
import { savedSentence } from './today-sentence';

/** Takes what stands on the Today sheet and draws it anew; what cannot be taken stays, with a sentence beside it. */
export function refreshToday(): void {
  showingErrors(() => {
    computeFigures();
    say(personTexts()(drawToday() ? 'todaySheet.drawn' : 'todaySheet.gone'));
  });
}

/**
 * Does the same without a word, for the pass and for who waits for no answer. Returns whether there is such a sheet. A debt
 * that was just paid is gone from it: what is owed is computed before.
 */
export function drawToday(): boolean {
  if (takeToday(() => true) > 0) computeFigures();
  return reading(refreshTodaySheet);
}

function computeFigures(): void {
  if (settling(hasFiguresWaiting).value) writing('', refreshFigures, UNHURRIED);
}

/** Takes the filled-in rows that are ready; returns how many there were. */
export function takeToday(isReady: (row: TodayRow) => boolean): number {
  const rows = reading(readTodaySheet).filter(isReady);
  if (rows.length === 0) return 0;
  const stages = reading(({ book }) => readStages(book));
  for (const row of rows) {
    const taken = takeRow(row, { stages, customers: namesFor(row) });
    reading((ports) => writeTaken(ports, row, taken));
  }
  settling(() => null);
  return rows.length;
}

/** A person fills in a blank row cell by cell: it is ready with the last one, and a sale's last is how it was paid. */
export function isReadyAtOnce({ key, next, outcome, stage, what, amount }: TodayRow): boolean {
  if (key.kind === 'sale' || key.kind === 'payment') return outcome !== '' && (what !== '' || amount !== '');
  return key.kind !== 'lead' || next !== '' || outcome !== '' || stage !== '';
}

/** Those whom a new sale or payment may name, as they are when its turn comes: the row above may have added one. */
function namesFor({ key, customer, contact }: TodayRow): readonly NamedCustomer[] {
  const isNamed = isQuick(key) && key.kind !== 'lead' && (customer !== '' || contact !== '');
  if (!isNamed) return [];
  return reading(({ book }) => [...book.open(customersTable, ['id', 'name', 'contact'], { must: ['id'] }).records()]);
}

interface Known {
  readonly stages: readonly Stage[];
  readonly customers: readonly NamedCustomer[];
}

function takeRow(row: TodayRow, known: Known): RowTaken {
  const first = takeSteps(row, known, 0);
  const { dealId = '', customerId = '', nextContact = '' } = first.done;
  const hasMore = row.outcome !== '' || row.stage !== '' || row.note !== '';
  if (row.key.kind !== 'lead' || !first.taken.isTaken || !hasMore) return first.taken;
  const ids = { customerId, dealId };
  const key = { ...row.key, kind: 'contact' as const, id: dealId, ...ids };
  const second = takeSteps({ ...row, key, next: nextContact }, known, 1).taken;
  return second.isTaken ? second : { ...second, ids };
}

interface Taking {
  readonly taken: RowTaken;
  readonly done: StepDone;
}

/** Stops at the first step that is refused; what a step before it moved stays moved, and the row says so. */
function takeSteps(row: TodayRow, { stages, customers }: Known, from: number): Taking {
  const plan = planRow(row, stages, customers);
  if (!plan.ok) return { taken: { isTaken: false, status: toFieldIssue(plan.issue).message }, done: {} };
  let done: StepDone = {};
  const moved = (): Pick<RowTaken, 'stage'> => (done.to === undefined ? {} : { stage: done.to });
  for (const [index, step] of plan.steps.entries()) {
    try {
      const request = requestOfStep(row, step, from * 10 + index);
      const result = writing(request, (ports) => takeStep(ports, row, step, request), UNHURRIED);
      if (!result.ok) {
        const status = result.issues.map((issue) => toFieldIssue(issue).message).join(' ');
        return { taken: { isTaken: false, status, ...moved() }, done };
      }
      done = { ...done, ...result.value };
    } catch (reason) {
      return { taken: { isTaken: false, status: report(reason), ...moved() }, done };
    }
  }
  const status = savedSentence(row, done, personTexts());
  const { seen = row.cells, left } = done;
  return { taken: { isTaken: true, status, seen, ...moved(), ...(left === undefined ? {} : { left }) }, done };
}
