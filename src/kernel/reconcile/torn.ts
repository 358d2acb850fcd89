// Notices that cells changed places among records: people sorted some columns and not the others, or pushed cells down.

import type { Cells } from '../book/change-set';
import type { Table } from '../schema/table';
import { type Edited, type Finding, pick, type Torn } from './findings';
import { contentFields, contentKey } from './same-cell';

// Two records swapped, or three in a ring, is what a person does who puts a mistake right; a sort moves more, and more
// than two values: five ticked and five unticked boxes look like a sort of their column, and are none.
const FEWEST_RECORDS = 4;
const FEWEST_VALUES = 3;
// Of seven cells that moved, one may be missing: pushed out at the end, or typed over before we came to look.
const FOUND_AGAIN = 0.85;

export interface ToSearch {
  readonly table: Table;
  readonly findings: readonly Finding[];
  /** The records before the edits. */
  readonly records: ReadonlyMap<string, Cells>;
}

/** A record before and after the edits. */
interface Move {
  readonly edit: Edited;
  readonly before: Cells;
  readonly after: Cells;
}

/** Returns the fields whose cells stand beside other records than before, all in one; null when there are none. */
export function findTorn({ table, findings, records }: ToSearch): Torn | null {
  const edited = findings.filter((finding): finding is Edited => finding.kind === 'edited');
  if (edited.length < FEWEST_RECORDS) return null;
  const moves = edited.map((edit): Move => {
    const before = records.get(edit.id) ?? {};
    return { edit, before, after: { ...before, ...edit.to } };
  });
  const fields = tornFields(table, moves);
  if (fields.length === 0) return null;
  const torn = movesIn(moves, fields);
  const edits = withoutTyped(table, torn, fields);
  const homes = findHomes(table, torn, findings);
  const ids = edits.map(({ id }) => id);
  return { kind: 'torn', fields, ids, moved: homes.length > 0 ? 'ids' : 'cells', edits, homes };
}

/** The fields that each look sorted by themselves, and those that moved along with them: a flag cannot tell alone. */
function tornFields(table: Table, moves: readonly Move[]): readonly string[] {
  const changed = contentFields(table).filter((field) => moves.some(({ edit }) => edit.to[field] !== undefined));
  const strong = changed.filter((field) => areSorted(table, moves, [field]));
  const weak = changed.filter(
    (field) => !strong.includes(field) && movedAmong(table, movesIn(moves, [field]), [field]),
  );
  if (strong.length === 0) return areSorted(table, moves, weak) ? weak : [];
  const torn = [...strong];
  for (const field of weak) if (areSorted(table, moves, [...torn, field])) torn.push(field);
  return torn;
}

function areSorted(table: Table, moves: readonly Move[], fields: readonly string[]): boolean {
  const moved = movesIn(moves, fields);
  const values = new Set(moved.map(({ before }) => contentKey(table, before, fields)));
  return moved.length >= FEWEST_RECORDS && values.size >= FEWEST_VALUES && movedAmong(table, moved, fields);
}

/** Tells whether what stands in the fields now is what stood there before, beside other records. */
function movedAmong(table: Table, moves: readonly Move[], fields: readonly string[]): boolean {
  const before = countKeys(moves.map((move) => contentKey(table, move.before, fields)));
  const after = countKeys(moves.map((move) => contentKey(table, move.after, fields)));
  let found = 0;
  for (const [key, count] of after) found += Math.min(count, before.get(key) ?? 0);
  return moves.length > 1 && found >= FOUND_AGAIN * moves.length;
}

/** What was typed amid the moved cells stood nowhere before: putting the others back leaves it alone. */
function withoutTyped(table: Table, moves: readonly Move[], fields: readonly string[]): readonly Edited[] {
  const stood = new Map(
    fields.map((field) => [field, new Set(moves.map(({ before }) => keyOf(table, before, field)))]),
  );
  return moves.flatMap(({ edit, after }) => {
    const moved = fields.filter((field) => {
      const isOld = stood.get(field)?.has(keyOf(table, after, field)) ?? false;
      return edit.to[field] !== undefined && (isOld || edit.to[field] === '');
    });
    return moved.length === 0 ? [] : [{ ...edit, from: pick(edit.from, moved), to: pick(edit.to, moved) }];
  });
}

/**
 * The row where each record's whole content stands now; none at all unless all contents are still there, whole. One may
 * stand in a row that has no number any more: numbers that were pushed down leave the first row without.
 */
function findHomes(table: Table, moves: readonly Move[], findings: readonly Finding[]): Torn['homes'] {
  const fields = contentFields(table);
  const typed = findings.flatMap((finding) => (finding.kind === 'typed' ? [finding] : []));
  const rows = new Map<string, number[]>();
  for (const { row, cells } of [...moves.map(({ edit, after }) => ({ row: edit.row, cells: after })), ...typed]) {
    const key = contentKey(table, cells, fields);
    rows.set(key, [...(rows.get(key) ?? []), row]);
  }
  const homes = moves.flatMap(({ edit, before }) => {
    const row = rows.get(contentKey(table, before, fields))?.shift();
    return row === undefined ? [] : [{ id: edit.id, row }];
  });
  return homes.length === moves.length ? homes : [];
}

function movesIn(moves: readonly Move[], fields: readonly string[]): readonly Move[] {
  return moves.filter(({ edit }) => fields.some((field) => edit.to[field] !== undefined));
}

function keyOf(table: Table, cells: Cells, field: string): string {
  return contentKey(table, cells, [field]);
}

function countKeys(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
