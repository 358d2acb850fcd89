// Moves records with their whole rows from one sheet to another: copies them, looks whether they arrived, and only then
// takes them away. Cut off anywhere, each stands in one of the two sheets once the work is gone on with.

import { CrmError } from '../errors';
import type { Ports } from '../ports';
import { arrange } from './arrange';
import { type Choice, choose } from './choose';
import { type Content, isPut } from './content';
import { contentOf, copyRecords, isIn, type Move, placeOf, takeAll } from './copy-records';
import { printIds } from './id-ranges';
import { noteMoved } from './moved-lines';
import { keepPending, type Pending } from './pending';
import { glance, lookFurther, type Place, type Sight } from './sight';

export interface Chunk extends Move, Choice {
  /** Makes the target's sheet where there is none; called when there is something to move. */
  readonly prepare: () => void;
}

export interface Moved {
  readonly moved: number;
  /** Wanted records that stay, since a formula or a picture stands in their row, which cannot be written again. */
  readonly bound: number;
  /** Records that people changed while they were being moved. */
  readonly changed: ReadonlySet<string>;
  /** Records whose number stands in the target already: people have copied them there, and nobody can tell which is meant. */
  readonly twice: ReadonlySet<string>;
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

const NONE: ReadonlySet<string> = new Set();

/** Moves the next records that are wanted, as many as one step may take. About twenty blocking calls. Throws BUSY or WRITE_REFUSED. */
export function moveChunk(ports: Ports, chunk: Chunk): Moved {
  const source = placeOf(ports, chunk.from);
  const first = glance(source);
  const isWorthIt = choose(chunk, first).rows.size > 0;
  const known = isWorthIt ? lookFurther(source, first) : first;
  const { rows: chosen, bound, hasMore } = choose(chunk, known);
  const nothing = { moved: 0, bound, changed: NONE, twice: NONE, hasMore: false, left: null };
  if (!isWorthIt || chosen.size === 0) return nothing;

  chunk.prepare();
  const there = glance(placeOf(ports, chunk.to));
  const twice = new Set([...chosen.keys()].filter((id) => isIn(there, id)));
  const rows = new Map([...chosen].filter(([id]) => !twice.has(id)));
  if (rows.size === 0) return { ...nothing, twice, hasMore };
  const pending = begin(ports, chunk, [...rows.keys()]);
  const { changed, blanked } = orGiveUp(ports, chunk, rows, () =>
    moveRows(ports, chunk, { rows, source, known, pending }),
  );
  return { moved: rows.size - changed.size, bound, changed, twice, hasMore, left: { source, known, blanked } };
}

interface ToMove {
  readonly rows: ReadonlyMap<string, Content>;
  readonly source: Place;
  readonly known: Sight;
  readonly pending: Pending;
}

function moveRows(ports: Ports, move: Move, { rows, source, known, pending }: ToMove) {
  const { put, changed: unsure, target, there } = copyRecords(ports, move, rows, { source, known });
  // From now on a cell that is blank in the main sheet is one that people have cleared.
  if (move.goesBack) keepPending(ports.book, { ...pending, isWhole: true });
  const { changed: stays, blanked } = arrange(source, known, {
    take: new Map([...rows].filter(([id]) => !unsure.has(id))),
  });
  const changed = new Set([...unsure, ...stays]);
  takeAll(target, there, move.goesBack ? untouched(target, there, put, changed) : [...changed]);
  for (const id of move.goesBack ? stillIn(target, there, changed) : []) {
    // Somebody was at work on both of its rows: the main sheet's is the truth.
    takeAll(source, known, [id]);
    changed.delete(id);
  }
  const moved = put.filter(({ id }) => !changed.has(id));
  close(ports, move, moved);
  return { changed, blanked };
}

function stillIn(place: Place, before: Sight, ids: ReadonlySet<string>): string[] {
  if (ids.size === 0) return [];
  const now = glance(place, before);
  return [...ids].filter((id) => isIn(now, id));
}

/** Where Google refuses a write, by a rule of people's own, what was copied is taken back and the work is over: nobody is kept waiting. */
function orGiveUp<T>(ports: Ports, move: Move, rows: ReadonlyMap<string, Content>, work: () => T): T {
  try {
    return work();
  } catch (reason) {
    if (!(reason instanceof CrmError && reason.code === 'WRITE_REFUSED')) throw reason;
    const [source, target] = [placeOf(ports, move.from), placeOf(ports, move.to)];
    const sights = { source: glance(source), target: glance(target) };
    const arrived = [...rows.keys()].filter((id) => isIn(sights.target, id));
    takeAll(
      target,
      sights.target,
      arrived.filter((id) => isIn(sights.source, id)),
    );
    const moved = arrived.filter((id) => !isIn(sights.source, id));
    close(
      ports,
      move,
      moved.map((id) => contentOf(sights.target, id)),
    );
    throw reason;
  }
}

/** Notes what is about to be moved, before any of it is. */
function begin({ book }: Ports, { from, to, adds }: Move, ids: readonly string[]): Pending {
  const pending: Pending = { from: from.name, to: to.name, adds, ids: printIds(from.prefix, ids) };
  keepPending(book, pending);
  return pending;
}

/** Those that came back in this chunk and that nobody has touched since, so that the changed ones in the archive stay. */
function untouched(place: Place, before: Sight, put: readonly Content[], changed: ReadonlySet<string>): string[] {
  if (changed.size === 0) return [];
  const now = glance(place, before);
  const isOurs = (row: Content): boolean =>
    changed.has(row.id) &&
    !isIn(before, row.id) &&
    isIn(now, row.id) &&
    isPut(contentOf(now, row.id), row, before.leftOut());
  return put.filter(isOurs).map(({ id }) => id);
}

/** Writes the lines of what was moved; the work is over. */
export function close({ book }: Ports, move: Move, rows: readonly Content[]): void {
  noteMoved(book, move, rows);
  keepPending(book, null);
}
