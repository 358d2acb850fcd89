// Moves records with their whole rows from one sheet to another: copies them, looks whether they arrived, and only then
// takes them away. Cut off anywhere, each stands in one of the two sheets once the work is gone on with.

import type { Cells } from '../book/change-set';
import type { Ports } from '../ports';
import type { Row, Table } from '../schema/table';
import { arrange } from './arrange';
import { addColumns } from './columns';
import { type Content, isPut, nameOfField } from './content';
import { completeHalves } from './halves';
import { parseIds, printIds } from './id-ranges';
import { noteMoved } from './moved-lines';
import { writeNotes } from './notes';
import { glance, look, lookFurther, type Place, type Sight } from './sight';
import { NO_VALUE } from './whole-sheet';

export interface Move {
  readonly from: Table;
  readonly to: Table;
  /** Cells that the target alone has, such as when it was moved. */
  readonly adds: Cells;
  /** Where a record stands in both sheets, the main one's is the truth: that is the target's when it comes back. */
  readonly goesBack: boolean;
}

export interface Chunk extends Move {
  readonly isWanted: (record: Row<Table>) => boolean;
  /** Makes the target's sheet where there is none; called when there is something to move. */
  readonly prepare: () => void;
  /** Records that did not let themselves be moved before. */
  readonly passedOver: ReadonlySet<string>;
}

export interface Moved {
  readonly moved: number;
  /** Wanted records that stay, since a formula or a picture stands in their row, which cannot be written again. */
  readonly bound: number;
  /** Records that people changed while they were being moved. */
  readonly changed: ReadonlySet<string>;
  /** Whether there are more than one step may take. */
  readonly hasMore: boolean;
  /** What was left of the source; null when nothing was to be moved. */
  readonly left: Left | null;
}

export interface Left {
  readonly source: Place;
  /** The source before anything was taken away, with its formulas. */
  readonly known: Sight;
  /** Its rows that are blank now. */
  readonly blanked: readonly number[];
}

/** What the journal knows while a chunk is under way. */
export interface Pending {
  readonly from: string;
  readonly to: string;
  readonly adds: Cells;
  /** As `printIds` prints them. */
  readonly ids: string;
}

export const WORK = 'archive';

/** So many ids fit beside the rest of the journal's state into one cell, even when none follows another. */
const RECORDS_A_CHUNK = 2_000;

/** Moves the next records that are wanted, as many as one step may take. About twenty blocking calls. Throws BUSY. */
export function moveChunk(ports: Ports, chunk: Chunk): Moved {
  const source = placeOf(ports, chunk.from);
  const first = glance(source);
  const isWorthIt = choose(chunk, first).rows.size > 0;
  const known = isWorthIt ? lookFurther(source, first) : first;
  const { rows, bound, hasMore } = choose(chunk, known);
  if (!isWorthIt || rows.size === 0) return { moved: 0, bound, changed: new Set(), hasMore: false, left: null };

  chunk.prepare();
  begin(ports, chunk, [...rows.keys()]);
  const { put, changed: unsure, target, there } = copy(ports, chunk, rows, { source, known });
  const sure = [...rows].filter(([id]) => !unsure.has(id));
  const taken = arrange(source, known, { take: new Map(sure) });

  const changed = new Set([...unsure, ...taken.changed]);
  takeAll(target, there, chunk.goesBack ? untouched(target, there, put, changed) : [...changed]);
  finish(
    ports,
    chunk,
    put.filter(({ id }) => !changed.has(id)),
  );
  const left = { source, known, blanked: taken.blanked };
  return { moved: rows.size - changed.size, bound, changed, hasMore, left };
}

/** Finishes a chunk that was cut off; returns how many records it had moved. Throws BUSY. */
export function finishChunk(ports: Ports, move: Move, pending: Pending): number {
  const [source, target] = [placeOf(ports, move.from), placeOf(ports, move.to)];
  const sights = { source: look(source), target: look(target) };
  const ids = parseIds(move.to.prefix, pending.ids);
  const both = ids.filter((id) => isIn(sights.source, id) && isIn(sights.target, id));
  const alone = ids.filter((id) => isIn(sights.target, id) && !isIn(sights.source, id));
  let halves: ReadonlyMap<string, Content> = new Map();
  if (move.goesBack) {
    halves = completeHalves(ports.book, move.to, sights.target, alone);
    if (halves.size > 0) arrange(target, sights.target, { put: halves });
    const rows = new Map(both.map((id) => [id, contentOf(sights.source, id)]));
    copy(ports, move, rows, { source, known: sights.source });
    arrange(source, sights.source, { take: rows });
  } else takeAll(target, sights.target, both);
  const moved = move.goesBack ? ids.filter((id) => isIn(sights.target, id)) : alone;
  const rows = moved.map((id) => halves.get(id) ?? contentOf(sights.target, id));
  finish(ports, move, rows);
  return rows.length;
}

function placeOf({ whole, zone }: Ports, table: Table): Place {
  return { table, sheet: whole(table), zone };
}

interface Chosen extends Pick<Moved, 'bound' | 'hasMore'> {
  readonly rows: ReadonlyMap<string, Content>;
}

/** A number that stands twice is not told apart, and a row with a formula cannot be written elsewhere. */
function choose({ isWanted, passedOver }: Chunk, sight: Sight): Chosen {
  const rows = new Map<string, Content>();
  let bound = 0;
  for (const id of sight.ids()) {
    const [row = 0, ...copies] = sight.rowsOf(id);
    if (passedOver.has(id) || copies.length > 0 || !isWanted(sight.opened.record(row))) continue;
    if (rows.size === RECORDS_A_CHUNK) return { rows, bound, hasMore: true };
    const content = sight.content(row);
    if (isBound(content)) bound += 1;
    else rows.set(id, content);
  }
  return { rows, bound, hasMore: false };
}

/** Tells whether a row cannot be written again elsewhere: it has a formula or a picture. */
export function isBound({ formulas, cells }: Content): boolean {
  return formulas.size > 0 || [...cells.values()].includes(NO_VALUE);
}

/** Notes what is about to be moved, before any of it is. */
function begin({ book }: Ports, { from, to, adds }: Move, ids: readonly string[]): void {
  const pending: Pending = { from: from.name, to: to.name, adds, ids: printIds(from.prefix, ids) };
  book.keep({ work: { [WORK]: { ...pending } } });
  book.commitStep();
}

interface Copied {
  readonly target: Place;
  /** The target before the rows were put there, with its formulas. */
  readonly there: Sight;
  readonly put: readonly Content[];
  /** Ids of rows that are not there as they were put. */
  readonly changed: ReadonlySet<string>;
}

function copy(
  ports: Ports,
  move: Move,
  rows: ReadonlyMap<string, Content>,
  from: { source: Place; known: Sight },
): Copied {
  const target = placeOf(ports, move.to);
  let there = look(target);
  const put = new Map([...rows].map(([id, row]) => [id, inTarget(row, move, there)]));
  const names = new Set([...put.values()].flatMap(({ cells, notes }) => [...cells.keys(), ...notes.keys()]));
  const sights = { source: from.known, target: there };
  const hasMore = addColumns(target, from.source, { names, isHeaded: !move.goesBack, ...sights });
  if (hasMore) there = look(target);
  const { changed } = arrange(target, there, { put });
  writeNotes(target, there, put.values());
  return { target, there, put: [...put.values()], changed };
}

/** The row as it is to stand in the target. What people have changed meanwhile in one that came back before stays. */
function inTarget(row: Content, { from, to, adds, goesBack }: Move, target: Sight): Content {
  const cells = new Map(row.cells);
  for (const field of Object.keys(from.fields)) if (!(field in to.fields)) cells.delete(nameOfField(field));
  for (const [field, cell] of Object.entries(adds)) cells.set(nameOfField(field), cell);
  const there = goesBack && isIn(target, row.id) ? contentOf(target, row.id).cells : [];
  return { ...row, cells: new Map([...cells, ...there]) };
}

function takeAll(place: Place, known: Sight, ids: readonly string[]): void {
  if (ids.length === 0) return;
  const now = glance(place, known);
  const there = ids.filter((id) => isIn(now, id));
  if (there.length > 0) arrange(place, known, { take: new Map(there.map((id) => [id, contentOf(now, id)])) });
}

/** Those that came back in this chunk and that nobody has touched since, so that the changed ones in the archive stay. */
function untouched(place: Place, before: Sight, put: readonly Content[], changed: ReadonlySet<string>): string[] {
  if (changed.size === 0) return [];
  const now = glance(place, before);
  const isOurs = (row: Content): boolean =>
    changed.has(row.id) &&
    !isIn(before, row.id) &&
    isIn(now, row.id) &&
    isPut(contentOf(now, row.id), row, before.computed());
  return put.filter(isOurs).map(({ id }) => id);
}

function finish({ book }: Ports, move: Move, rows: readonly Content[]): void {
  noteMoved(book, move, rows);
  book.keep({ work: { [WORK]: null } });
  book.commitStep();
}

function isIn(sight: Sight, id: string): boolean {
  return sight.rowsOf(id).length > 0;
}

function contentOf(sight: Sight, id: string): Content {
  return sight.content(sight.rowsOf(id)[0] ?? 0);
}
