// What brings in many sales at once, in steps that go on where they were cut off, and takes them back as one.

import { LONG_RUN_MS } from '../google/limits';
import { CrmError } from '../kernel/errors';
import { type Undone, undoAdded } from '../modules/history/index';
import { importSales as bringIn, type SalesImported } from '../modules/import/index';
import { UNHURRIED, writing } from './app';
import { toFieldIssue } from './field-issue';
import { answering } from './report-error';
import type { Answer } from './rpc';
import { requestOf } from './sidebar';

/** A request's own length, without that of its step. */
const LONGEST_REQUEST = 56;
const UNDO = 'undo-';

export interface RowToMend {
  /** Of the outside table. */
  readonly row: number;
  readonly field: string;
  readonly received: string;
  /** What was expected, as a sentence. */
  readonly message: string;
}

export interface SalesBroughtIn {
  readonly sales: number;
  readonly customers: number;
  /** Rows whose sale was there before. */
  readonly skipped: number;
  readonly issues: readonly RowToMend[];
  /** How many rows have something to be put right; `issues` has the first of them. */
  readonly wrong: number;
  /** In how many steps it was written: `undoImport` wants to know. */
  readonly steps: number;
  /** False where the time was over: call again with the same request. */
  readonly isDone: boolean;
}

/**
 * Brings in `{ requestId, rows }`, as far as the time goes. Each step plans all rows by the book as it is then, so that what is
 * there is not added again, whatever was cut off.
 */
export function importSales(input: unknown): SalesBroughtIn {
  return answering(() => {
    const request = shortRequest(requestOf(input));
    const until = Date.now() + LONG_RUN_MS;
    const first = bringInStep(input, stepRequest(request, 0));
    const { skipped, wrong, issues } = first;
    let [last, steps, sales, customers] = [first, 1, first.sales, first.customers];
    while (last.left > 0 && Date.now() < until) {
      last = bringInStep(input, stepRequest(request, steps), first);
      steps += 1;
      sales += last.sales;
      customers += last.customers;
    }
    const rows = issues.map((issue) => ({ row: issue.row, received: issue.received, ...toFieldIssue(issue) }));
    return { sales, customers, skipped, issues: rows, wrong, steps, isDone: last.left === 0 };
  });
}

/** Takes back an import of `{ requestId, steps }` as one: all of it, or nothing where something was changed since. */
export function undoImport(input: unknown): Answer<Undone> {
  return answering(() => {
    const request = shortRequest(requestOf(input));
    const steps = stepsOf(input);
    const requests = Array.from({ length: steps }, (_, step) => stepRequest(request, step));
    const result = writing(`${UNDO}${request}`, (ports) => undoAdded(ports, requests), UNHURRIED);
    return result.ok ? result : { ok: false, issues: result.issues.map(toFieldIssue) };
  });
}

function bringInStep(input: unknown, request: string, first?: SalesImported): SalesImported {
  return writing(request, (ports) => bringIn(ports, input, first), UNHURRIED);
}

function stepRequest(request: string, step: number): string {
  return `${request}-${step}`;
}

function shortRequest(request: string): string {
  if (request.length <= LONGEST_REQUEST) return request;
  throw new CrmError('INPUT_INVALID', { problem: 'The request id is too long.' });
}

function stepsOf(input: unknown): number {
  const steps = (input as { readonly steps?: unknown }).steps; // as: `requestOf` found it to be an object.
  if (typeof steps === 'number' && Number.isInteger(steps) && steps >= 1 && steps <= MOST_STEPS) return steps;
  throw new CrmError('INPUT_INVALID', { problem: 'The number of steps is none.' });
}

/** Of the most rows that a call carries, and some. */
const MOST_STEPS = 60;
