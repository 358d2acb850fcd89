// Takes what people filled in on the Today sheet, row by row, says there what became of it, and draws the sheet anew.

import { printDay } from '../kernel/time/day';
import type { Stage } from '../modules/stages/index';
import { readStages } from '../modules/stages/index';
import {
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

/** Takes what stands on the Today sheet and draws it anew; what cannot be taken stays, with a sentence beside it. */
export function refreshToday(): void {
  showingErrors(() => say(personTexts()(drawToday() ? 'todaySheet.drawn' : 'todaySheet.gone')));
}

/** Does the same without a word, for the pass and for who waits for no answer. Returns whether there is such a sheet. */
export function drawToday(): boolean {
  takeToday(() => true);
  return reading(refreshTodaySheet);
}

/** Takes the filled-in rows that are ready; returns how many there were. */
export function takeToday(isReady: (row: TodayRow) => boolean): number {
  const rows = reading(readTodaySheet).filter(isReady);
  if (rows.length === 0) return 0;
  const stages = reading(({ book }) => readStages(book));
  for (const row of rows) {
    const taken = takeRow(row, stages);
    reading((ports) => writeTaken(ports, row, taken));
  }
  settling(() => null);
  return rows.length;
}

/** A person fills in a lead cell by cell: it is ready with the last one. */
export function isReadyAtOnce({ key, next, outcome, stage }: TodayRow): boolean {
  return key.kind !== 'lead' || next !== '' || outcome !== '' || stage !== '';
}

function takeRow(row: TodayRow, stages: readonly Stage[]): RowTaken {
  const first = takeSteps(row, stages, 0);
  const { dealId = '', customerId = '', nextContact = '' } = first.done;
  const hasMore = row.outcome !== '' || row.stage !== '' || row.note !== '';
  if (row.key.kind !== 'lead' || !first.taken.isTaken || !hasMore) return first.taken;
  const ids = { customerId, dealId };
  const key = { ...row.key, kind: 'contact' as const, id: dealId, ...ids };
  const second = takeSteps({ ...row, key, next: nextContact }, stages, 1).taken;
  return second.isTaken ? second : { ...second, ids };
}

interface Taking {
  readonly taken: RowTaken;
  readonly done: StepDone;
}

/** Stops at the first step that is refused; what a step before it moved stays moved, and the row says so. */
function takeSteps(row: TodayRow, stages: readonly Stage[], from: number): Taking {
  const plan = planRow(row, stages);
  if (!plan.ok) return { taken: { isTaken: false, status: toFieldIssue(plan.issue).message }, done: {} };
  let done: StepDone = {};
  const moved = (): Pick<RowTaken, 'stage'> => (done.to === undefined ? {} : { stage: done.to });
  for (const [index, step] of plan.steps.entries()) {
    try {
      const request = requestOfStep(row, from * 10 + index);
      const result = writing(request, (ports) => takeStep(ports, step, request), UNHURRIED);
      if (!result.ok) {
        const status = result.issues.map((issue) => toFieldIssue(issue).message).join(' ');
        return { taken: { isTaken: false, status, ...moved() }, done };
      }
      done = { ...done, ...result.value };
    } catch (reason) {
      return { taken: { isTaken: false, status: report(reason), ...moved() }, done };
    }
  }
  return { taken: { isTaken: true, status: savedSentence(row, done), ...moved() }, done };
}

function savedSentence({ key }: TodayRow, { dealId = '', nextContact = '', missing = [] }: StepDone): string {
  const texts = personTexts();
  const saved = nextContact === '' ? texts('ok.savedNoDate') : texts('ok.saved', { date: printDay(nextContact) });
  const lacking = missing.length > 0 ? texts('note.moveFields', { deal: key.dealId, fields: missing.join(', ') }) : '';
  if (lacking !== '') return `✓ ${saved} ${lacking}`;
  return key.kind === 'lead' ? `✓ ${dealId}. ${saved}` : `✓ ${saved}`;
}
