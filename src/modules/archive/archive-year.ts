// Moves what was closed before a year to the archive, and brings back what was archived for a year.

import * as v from 'valibot';
import { ARCHIVED_FOR, openArchive } from '../../kernel/archive/archive-table';
import type { Move } from '../../kernel/archive/copy-records';
import { finishChunk } from '../../kernel/archive/finish-chunk';
import { type AllMoved, moveAll } from '../../kernel/archive/move-all';
import { pendingMove, WORK } from '../../kernel/archive/pending';
import { drawTable } from '../../kernel/drawing/table-drawing';
import { invalid } from '../../kernel/input';
import type { Issue } from '../../kernel/issue';
import type { Ports } from '../../kernel/ports';
import type { Row, Table } from '../../kernel/schema/table';
import { dayAt } from '../../kernel/time/zone';
import { ARCHIVES, type Archived } from './archives';
import { closedBefore, type Select } from './closed-before';

const yearInput = v.object({
  requestId: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
  year: v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(9999)),
});

/** How many records of each table, by its name. */
export type Counts = Readonly<Record<string, number>>;

export interface YearMoved {
  readonly moved: Counts;
  /** Rows that stay since a formula or a picture stands in them. */
  readonly bound: number;
  /** False when the time was over, or people were at work on some of them: asked for again, it goes on. */
  readonly isDone: boolean;
}

export type YearOutcome =
  | { readonly ok: true; readonly value: YearMoved }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** Returns the last year that may be archived for: the one before this stays, with this one. */
export function lastArchiveYear({ now, zone }: Pick<Ports, 'now' | 'zone'>): number {
  return Number(dayAt(now, zone).slice(0, 4)) - 1;
}

export interface YearFound {
  readonly year: number;
  /** How many records of each table are to be moved. */
  readonly counts: Counts;
  /** Whether an earlier run was cut off, which the next one finishes. */
  readonly isUnfinished: boolean;
}

/** Returns the last year that may be archived for, and what would move. Six blocking calls. */
export function findYearToArchive(ports: Ports): YearFound {
  const year = lastArchiveYear(ports);
  const found = count(ports, ({ table }) => ({ opened: table, isIt: closedBefore(table, year, ports) }));
  return { year, counts: found, isUnfinished: ports.book.isUnderWay(WORK) };
}

/** Returns the latest year that something was archived for, and what would come back. Seven blocking calls at most. */
export function findYearToBringBack(ports: Ports): YearFound {
  const { book } = ports;
  const archives = ARCHIVES.flatMap(({ archive }) => openArchive(book, archive) ?? []);
  const years = archives.flatMap((archive) => [...archive.records()].map((record) => Number(record[ARCHIVED_FOR])));
  const year = years.reduce((latest, each) => Math.max(latest, each), 0);
  const isIt: Select = (record) => record[ARCHIVED_FOR] === year;
  const counts = count(ports, ({ archive }) => ({ opened: archive, isIt }));
  return { year, counts, isUnfinished: book.isUnderWay(WORK) };
}

function count(
  { book }: Ports,
  select: (archived: Archived) => { readonly opened: Table; readonly isIt: Select },
): Counts {
  const counts = ARCHIVES.map((archived): [string, number] => {
    const { opened, isIt } = select(archived);
    const records = [...(openArchive(book, opened)?.records() ?? [])];
    return [archived.table.name, records.filter(isIt).length];
  });
  return Object.fromEntries(counts);
}

/**
 * Moves what was closed before 1 January of `{ year }` to the archive tabs, as far as the time goes, and commits each step.
 * The current and the previous year stay. Throws INPUT_INVALID.
 */
export function archiveYear(ports: Ports, input: unknown): YearOutcome {
  const { year } = parse(input);
  const last = lastArchiveYear(ports);
  if (year > last) {
    const issue = { field: 'year', received: String(year), text: 'err.archiveYear', params: { last: String(last) } };
    return { ok: false, issues: [issue] };
  }
  return moveTables(ports, ({ table, archive }) => ({
    move: { from: table, to: archive, adds: { [ARCHIVED_FOR]: year }, goesBack: false },
    isWanted: closedBefore(table, year, ports),
  }));
}

/** Brings back what was archived for `{ year }`, as far as the time goes. Throws INPUT_INVALID. */
export function unarchiveYear(ports: Ports, input: unknown): YearOutcome {
  const { year } = parse(input);
  return moveTables(ports, ({ table, archive }) => ({
    move: { from: archive, to: table, adds: {}, goesBack: true },
    isWanted: (record) => record[ARCHIVED_FOR] === year,
  }));
}

/** A table is not begun in the last of the time: to find what may go is to read several. */
const FOR_A_TABLE_MS = 90_000;

interface Wanted {
  readonly move: Move;
  readonly isWanted: (record: Row<Table>) => boolean;
}

function moveTables(ports: Ports, wantedOf: (archived: Archived) => Wanted): YearOutcome {
  const { book, timeLeft } = ports;
  finishPending(ports);
  const moved: Record<string, number> = {};
  let bound = 0;
  let isDone = true;
  for (const archived of ARCHIVES) {
    const all = timeLeft() < FOR_A_TABLE_MS ? UNTOUCHED : moveTable(ports, archived, wantedOf(archived));
    moved[archived.table.name] = all.moved;
    bound += all.bound;
    isDone = isDone && all.isDone;
  }
  const outcome: YearOutcome = { ok: true, value: { moved, bound, isDone } };
  if (!isDone) return outcome;
  book.keep({});
  book.commit(outcome);
  return outcome;
}

const UNTOUCHED: AllMoved = { moved: 0, bound: 0, isDone: false };

function moveTable(ports: Ports, archived: Archived, { move, isWanted }: Wanted): AllMoved {
  const { desk } = ports;
  // An archive whose drawing was cut off holds nothing yet.
  const isThere = move.goesBack ? desk.isDrawn(move.from) : desk.hasTable(move.from);
  if (!isThere) return { ...UNTOUCHED, isDone: true };
  return moveAll(ports, { ...move, isWanted, prepare: () => drawArchive(ports, archived) });
}

/** Makes the archive's tab in the language of its table's headings, where there is none yet. */
function drawArchive({ book, desk }: Ports, { table, archive }: Archived): void {
  if (desk.isDrawn(archive)) return;
  const { language } = book.open(table, ['id']);
  // It takes what stood in its table, also words that were pasted over a list.
  desk.draw({ ...drawTable(archive, { language, rows: [], names: new Set() }), validations: [] });
}

/** Finishes the records that an earlier run was cut off in, whichever way it went; the rest of that year waits for people to ask again. */
export function finishArchive(ports: Ports): void {
  finishPending(ports);
}

/** What was cut off is finished first, whichever way it went. */
function finishPending(ports: Ports): void {
  // Writes of somebody else's that are still to be looked at would take what is archived for their own mishap.
  ports.book.settle();
  const pending = pendingMove(ports.book);
  const pair = ARCHIVES.find(({ table }) => [pending?.from, pending?.to].includes(table.name));
  if (!pending || !pair) return;
  const { table, archive } = pair;
  const goesBack = pending.to === table.name;
  const [from, to] = goesBack ? [archive, table] : [table, archive];
  finishChunk(ports, { from, to, adds: pending.adds, goesBack }, pending);
}

function parse(input: unknown): v.InferOutput<typeof yearInput> {
  const parsed = v.safeParse(yearInput, input);
  if (!parsed.success) throw invalid(parsed.issues);
  return parsed.output;
}
