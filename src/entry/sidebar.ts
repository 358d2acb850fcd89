// What the sidebar calls: each argument comes from a stranger and is parsed by the command.

import { UNDO } from '../kernel/book/journal';
import { CrmError } from '../kernel/errors';
import type { Ports } from '../kernel/ports';
import type { Summary } from '../kernel/reconcile/summary';
import type { Table } from '../kernel/schema/table';
import { addLead as add, type FoundCustomer, findCustomer as find, type LeadAdded } from '../modules/deals/index';
import { undo as takeBack, type Undone } from '../modules/history/index';
import { importDeals as bringIn, type Imported } from '../modules/import/index';
import { modules } from '../modules/index';
import {
  changeRecord as change,
  type RecordOutcome,
  removeRecord as remove,
  restoreRecord as restore,
} from '../modules/records/index';
import { lookAfter } from '../modules/upkeep/index';
import { newPass, reading, UNHURRIED, writing } from './app';
import { toFieldIssue } from './field-issue';
import { settleAndNotice } from './origin';
import { answering, report } from './report-error';
import type { Answer } from './rpc';
import { drawToday } from './today-sheet';

/** Finds the customer who has this phone or @username. */
export function findCustomer(contact: unknown): FoundCustomer | null {
  return answering(() => {
    if (typeof contact !== 'string') throw new CrmError('INPUT_INVALID', { problem: 'The contact is no text.' });
    return reading((ports) => find(ports, contact));
  });
}

/** Adds a lead; see ui/features/add-lead for what it sends. */
export function addLead(input: unknown): Answer<LeadAdded> {
  return answering(() => {
    const result = writing(requestOf(input), (ports) => add(ports, input, { canAsk: true }));
    return result.ok ? result : { ok: false, issues: result.issues.map(toFieldIssue) };
  });
}

/** Takes back what the action of that request id added; see ui/features/add-lead. */
export function undo(requestId: unknown): Answer<Undone> {
  return answering(() => {
    if (typeof requestId !== 'string') throw new CrmError('INPUT_INVALID', { problem: 'The request id is no text.' });
    const result = writing(`${UNDO}${requestId}`, (ports) => takeBack(ports, requestId));
    return result.ok ? result : { ok: false, issues: result.issues.map(toFieldIssue) };
  });
}

/** Adds many deals at once. */
export function importDeals(input: unknown): Imported {
  return answering(() => writing(requestOf(input), (ports) => bringIn(ports, input), UNHURRIED));
}

/** Changes fields of a record: `{ requestId, table, id, values, expected }`. */
export function changeRecord(input: unknown): Answer<{ readonly id: string }> {
  return onRecord(change, input);
}

/** Removes a record to where `restoreRecord` finds it: `{ requestId, table, id }`. */
export function removeRecord(input: unknown): Answer<{ readonly id: string }> {
  return onRecord(remove, input);
}

/** Puts back a removed record: `{ requestId, table, id }`. */
export function restoreRecord(input: unknown): Answer<{ readonly id: string }> {
  return onRecord(restore, input);
}

/**
 * Looks whether what was added in haste arrived, and puts it right if people moved rows at that very moment. The page calls
 * it when the person has the answer already.
 */
export function settle(): number {
  return answering(settleAndNotice);
}

/** Looks after all sheets, as the tick does by itself; returns how many findings of each kind there were. */
export function reconcile(): Summary['counts'] {
  return answering(() => {
    const { counts } = writing(newPass(), lookAfter, UNHURRIED);
    drawTodayBesides();
    return counts;
  });
}

/** The pass is done: a sheet that is missing for what is due today is said where people ask for it. */
function drawTodayBesides(): void {
  try {
    drawToday();
  } catch (reason) {
    report(reason);
  }
}

type RecordCommand = (ports: Ports, tables: readonly Table[], input: unknown) => RecordOutcome;

function onRecord(command: RecordCommand, input: unknown): Answer<{ readonly id: string }> {
  return answering(() => {
    const tables = modules.flatMap((module) => module.tables);
    const result = writing(requestOf(input), (ports) => command(ports, tables, input));
    return result.ok ? result : { ok: false, issues: result.issues.map(toFieldIssue) };
  });
}

/** Returns the action's id as the page made it; what is none fails when the command parses the input. */
export function requestOf(input: unknown): string {
  const id = typeof input === 'object' && input !== null ? (input as { requestId?: unknown }).requestId : undefined;
  return typeof id === 'string' ? id.slice(0, 64) : '';
}
