// Carries out a change set: intent, tables, log, answer, and a look at what arrived, in as many blocking calls as it may take.

import type { Table } from '../schema/table';
import type { Zone } from '../time/zone';
import type { ChangeSet, Operation, StatePatch } from './change-set';
import type { Journal, JournalState, Witness } from './journal';
import { writeLog } from './log';
import type { Written } from './mend';
import type { OpenTable } from './open-table';
import { placesAfter } from './places';
import type { Workbook } from './port';
import { recallFrom } from './recall';
import { type Look, verify, verifyThoroughly, willShowColumns } from './verify';
import { mustBeTaken, writeTable } from './write-table';

export interface Commit {
  readonly changes: ChangeSet;
  readonly state: JournalState;
  readonly journal: Journal;
  /** The tables of the operations; one that is gone is left out, and its lines still go into the log. */
  readonly tables: ReadonlyMap<string, OpenTable<Table>>;
  readonly workbook: Workbook;
  readonly zone: Zone;
  /** Blocking calls that are left. */
  readonly calls: number;
  /** Whether there are operations on tables that were not opened: the next execution carries those out. */
  readonly hasMore: boolean;
}

/** A commit whose rest, if there is any, is a change set of its own, which stays open in the journal. */
interface Divided extends Commit {
  /** What is answered: the whole of it. */
  readonly whole: ChangeSet;
  readonly rest: readonly Operation[];
}

/** A sheet of witnesses must fit into a cell. */
const WITNESS_CHARACTERS = 8_000;
const WITNESSES_KEPT = 4;
const ROWS_WITNESSED = 6;

/**
 * Writes the change set and makes it permanent; returns the journal's state after it.
 * Hint: every table that was written is looked at again. Where calls do not suffice, new records are looked at later, by
 * what the journal keeps (`unsettled`), and so are columns where the rows around tell nothing; of other changes, what cannot be looked at now is left to the next execution, and so is what needs tables that were not opened.
 */
export function carryOut(whole: Commit): JournalState {
  const { changes, journal, workbook } = whole;
  journal.begin(changes);
  const commit = divided(whole);
  const touched = touchedTables(commit);
  // One table is written and looked at in any case.
  const calls = Math.max(1, commit.calls);
  if (touched.length <= calls && !commit.hasMore) return finishLooking(commit, touched);
  if (!commit.hasMore && commit.changes.operations.every(isAdded)) {
    const written = writeTables(commit, touched);
    const state = finish(commit, written, written.flatMap(witnessOf));
    workbook.flush();
    return state;
  }
  const written = writeTables(commit, touched.slice(0, calls));
  const places = placesAfter(commit.state.places, written);
  const witnesses = written.filter((each) => !willShowColumns(each)).flatMap(witnessOf);
  const state = withWitnesses({ ...commit.state, places }, witnesses);
  journal.leaveOpen(changes, state);
  for (const each of written) verify(each, lookAt(each, commit));
  if (written.length === 0) workbook.flush();
  return state;
}

/**
 * Where all that can be written now is new, it is done with, and only the rest stays open: the next execution need not
 * read the tables of new records again in order to add to another one.
 */
function divided(commit: Commit): Divided {
  const { changes, tables, hasMore } = commit;
  const isNow = (operation: Operation): boolean => operation.kind === 'noted' || tables.has(operation.table);
  const now = changes.operations.filter(isNow);
  if (!hasMore || now.length === 0 || !now.every(isAdded)) return { ...commit, whole: changes, rest: [] };
  const rest = changes.operations.filter((operation) => !isNow(operation));
  return { ...commit, changes: { ...changes, operations: now }, hasMore: false, whole: changes, rest };
}

function isAdded({ kind }: Operation): boolean {
  return kind === 'insert' || kind === 'noted';
}

/**
 * The log and the answer go before the look, since the look commits them. Columns of which the rows around tell nothing are
 * looked at by their headings: at once where a call is left for it, else later.
 */
function finishLooking(commit: Divided, touched: readonly OpenTable<Table>[]): JournalState {
  const written = writeTables(commit, touched);
  const doubtful = written.filter((each) => !willShowColumns(each));
  const canBeThorough = touched.length + doubtful.length <= commit.calls;
  const state = finish(commit, written, canBeThorough ? [] : doubtful.flatMap(witnessOf));
  for (const each of written) {
    if (canBeThorough && doubtful.includes(each)) verifyThoroughly(each, lookAt(each, commit));
    else verify(each, lookAt(each, commit));
  }
  // What was put right by the look, or the log alone, is not permanent yet.
  if (written.length === 0) commit.workbook.flush();
  return state;
}

function lookAt({ before }: Written, { workbook, zone }: Commit): Look {
  return { zone, recall: recallFrom(workbook, before.table) };
}

function finish(commit: Divided, written: readonly Written[], witnesses: readonly Witness[]): JournalState {
  const { changes, whole, rest, journal, state } = commit;
  const logRow = writeLog(changes, commit);
  const known = withWitnesses({ ...state, ...patched(state, changes.state) }, witnesses);
  const next = {
    ...known,
    logRow,
    places: placesAfter(state.places, written),
    lastIds: changes.lastIds,
    commits: state.commits + 1,
  };
  const { request, at, by, lastIds } = whole;
  journal.finish(whole, next, rest.length === 0 ? null : { request, at, by, lastIds, operations: rest, logRow });
  return next;
}

function withWitnesses(state: JournalState, witnesses: readonly Witness[]): JournalState {
  return { ...state, unsettled: [...state.unsettled, ...witnesses].slice(-WITNESSES_KEPT) };
}

/** Work that is done, which is null in the patch, is not known any more. */
function patched(state: JournalState, patch: StatePatch = {}): StatePatch {
  const lists = { ...state.lists, ...patch.lists };
  if (!patch.work) return { ...patch, lists };
  const work = Object.entries({ ...state.work, ...patch.work }).filter(([, progress]) => progress !== null);
  return { ...patch, lists, work: Object.fromEntries(work) };
}

function touchedTables({ changes, tables }: Commit): OpenTable<Table>[] {
  const names = new Set(changes.operations.flatMap(({ kind, table }) => (kind === 'noted' ? [] : [table])));
  return [...names].flatMap((name) => tables.get(name) ?? []);
}

/** Throws WRITE_REFUSED, with what was hit before put right. */
function writeTables(commit: Commit, tables: readonly OpenTable<Table>[]): Written[] {
  const all: Written[] = [];
  for (const table of tables) {
    const written = writeTable(table, commit.changes.operations);
    if (!written) continue;
    all.push(written);
    if (!written.refusal) continue;
    // That it was refused is a sign itself that a column with a rule came there, whatever the rows around tell.
    for (const each of all) if (each.writes.length > 0) verifyThoroughly(each, lookAt(each, commit));
    mustBeTaken(table, written);
  }
  return all;
}

/** Nothing for a change that is too large to be kept. */
function witnessOf({ before, operations, writes, rowsMade }: Written): Witness[] {
  const { cells, row } = before.image;
  const rows = writes.map((write) => write.row);
  const first = Math.max(row, Math.min(...rows) - ROWS_WITNESSED);
  const image = { ...before.image, row: first, cells: cells.slice(first - row, Math.max(...rows) + 1 - row) };
  const written = writes.map((write) => ({ ...write, cells: [...write.cells] }));
  const witness = { table: before.table.name, image, operations, writes: written, rowsMade };
  return JSON.stringify(witness).length <= WITNESS_CHARACTERS ? [witness] : [];
}
