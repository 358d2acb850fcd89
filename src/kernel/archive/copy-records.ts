// Copies the rows of records into another sheet, and takes rows away.

import type { Cells } from '../book/change-set';
import { CrmError } from '../errors';
import type { Ports } from '../ports';
import type { Table } from '../schema/table';
import { arrange } from './arrange';
import { addColumns } from './columns';
import { type Content, nameOfField } from './content';
import { writeNotes } from './notes';
import { glance, look, type Place, type Sight } from './sight';

export interface Move {
  readonly from: Table;
  readonly to: Table;
  /** Cells that the target alone has, such as when it was moved. */
  readonly adds: Cells;
  /** Where a record stands in both sheets, the main one's is the truth: that is the target's when it comes back. */
  readonly goesBack: boolean;
}

export interface Copied {
  readonly target: Place;
  /** The target before the rows were put there, with its formulas. */
  readonly there: Sight;
  readonly put: readonly Content[];
  /** Ids of rows that are not there as they were put. */
  readonly changed: ReadonlySet<string>;
}

/** People would have to type in the very moment of each. */
const ROUNDS = 6;

/** Writes the rows into the target, with the columns and notes that they bring along. Throws BUSY or WRITE_REFUSED. */
export function copyRecords(
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

/** Takes away rows as they stand then, one of each where people have copied it. Throws BUSY when people type on and on. */
export function takeAll(place: Place, known: Sight, ids: readonly string[]): void {
  let left = ids;
  for (let round = 0; left.length > 0; round += 1) {
    if (round === ROUNDS) throw new CrmError('BUSY');
    const now = glance(place, known);
    const there = left.filter((id) => isIn(now, id));
    if (there.length === 0) return;
    const { changed } = arrange(place, known, { take: new Map(there.map((id) => [id, contentOf(now, id)])) });
    left = [...changed].filter((id) => now.rowsOf(id).length === 1);
  }
}

export function placeOf({ whole, zone }: Pick<Ports, 'whole' | 'zone'>, table: Table): Place {
  return { table, sheet: whole(table), zone };
}

export function isIn(sight: Sight, id: string): boolean {
  return sight.rowsOf(id).length > 0;
}

export function contentOf(sight: Sight, id: string): Content {
  return sight.content(sight.rowsOf(id)[0] ?? 0);
}
