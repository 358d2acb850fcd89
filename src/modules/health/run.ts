// The last run of the hourly work: when it began and ended, what it was at, and what went wrong.

import type { QuotaSeen } from '../outbox/index';
import { parseJson } from './lease';

/** What went wrong, as the key of a sentence. */
export interface Problem {
  readonly text: string;
  readonly params: Readonly<Record<string, string>>;
}

/** The last problem of all runs. */
export interface Trouble extends Problem {
  /** The step of the work that it came in. */
  readonly step: string;
  /** Epoch milliseconds at which it came last. */
  readonly at: number;
  /** In how many runs one after another. */
  readonly count: number;
  /** A later run ended without one. */
  readonly isOver: boolean;
}

export interface Run {
  /** Epoch milliseconds; 0 before the first run. */
  readonly begun: number;
  /** Null while it runs, and for ever where it was cut off. */
  readonly ended: number | null;
  /** The step that it is at; '' between steps. */
  readonly step: string;
  /** The step that two runs were cut off in, which comes last now; '' for none. */
  readonly cut: string;
  readonly trouble: Trouble | null;
  /** The day of the last letter about trouble, 'YYYY-MM-DD'; '' before the first. */
  readonly mailedOn: string;
  /** The last letter could not be sent. */
  readonly isUnmailed: boolean;
  /** What was seen of the mails that the owner of the trigger has left; null where they never allowed mail. */
  readonly quota: QuotaSeen | null;
}

export const NO_RUN: Run = {
  begun: 0,
  ended: 0,
  step: '',
  cut: '',
  trouble: null,
  mailedOn: '',
  isUnmailed: false,
  quota: null,
};

/** Google ends an execution after six minutes: https://developers.google.com/apps-script/guides/services/quotas; half a minute to spare. */
const LONGEST_RUN_MS = 6.5 * 60_000;

/** A run that Google ended can tell nobody: the next one finds that it did not end. */
const CUT = 'health.cut';

/** Tells whether a run is at work at this moment; one that Google must have ended is not. */
export function isRunning({ begun, ended }: Run, now: number): boolean {
  return ended === null && now - begun < LONGEST_RUN_MS;
}

/** Begins the next run; one that was cut off before is trouble, since nothing else could tell of it. */
export function beginRun(before: Run, now: number): Run {
  const next = { ...before, begun: now, ended: null, step: '', cut: '' };
  if (before.ended !== null) return next;
  const { step, trouble } = before;
  // Once is chance; the order of the steps is not changed for it.
  const isAgain = trouble !== null && !trouble.isOver && trouble.text === CUT && trouble.step === step;
  return { ...next, cut: isAgain ? step : '', trouble: troubleAfter(trouble, { step, text: CUT, params: {} }, now) };
}

/** Ends a run with the first problem it met; null where all went well. */
export function endRun(run: Run, problem: (Problem & { readonly step: string }) | null, now: number): Run {
  const ended = { ...run, ended: now, step: '', cut: '' };
  if (problem) return { ...ended, trouble: troubleAfter(run.trouble, problem, now) };
  return { ...ended, trouble: run.trouble && { ...run.trouble, isOver: true } };
}

function troubleAfter(before: Trouble | null, problem: Problem & { readonly step: string }, now: number): Trouble {
  return { ...problem, at: now, count: before && !before.isOver ? before.count + 1 : 1, isOver: false };
}

/** What mostly passes by itself is worth a letter only when it comes in so many runs one after another. */
const RUNS_UNTIL_LETTER: Readonly<Record<string, number>> = { 'error.BUSY': 3, [CUT]: 2 };

/** Tells whether the owner of the trigger is to hear of it on this day: at most once a day, and not of what is over. */
export function isWorthALetter({ trouble, mailedOn }: Run, today: string): boolean {
  if (!trouble || trouble.isOver || mailedOn === today) return false;
  return trouble.count >= (RUNS_UNTIL_LETTER[trouble.text] ?? 1);
}

/** The steps in their order, but for the one that runs are cut off in: it must not keep the others from running. */
export function inOrder<S extends { readonly name: string }>(steps: readonly S[], cut: string): readonly S[] {
  return [...steps.filter(({ name }) => name !== cut), ...steps.filter(({ name }) => name === cut)];
}

/** Reads it back from its property; what cannot be read is no run. */
export function parseRun(text: string): Run {
  const found = parseJson(text);
  if (typeof found !== 'object' || found === null) return NO_RUN;
  const run = { ...NO_RUN, ...(found as Partial<Run>) }; // Written by this code alone; the numbers are checked.
  const isWhole = typeof run.begun === 'number' && (run.ended === null || typeof run.ended === 'number');
  return isWhole ? run : NO_RUN;
}
