// Groups what was done to many records at once, such as a paste over a column or rows deleted by the dozen, so that the
// owner can be offered to take it back as one.

import type { Cells, Operation, Update } from '../book/change-set';
import { type Edited, pick } from './findings';
import type { Survey } from './survey';

// More than anybody changes by hand between two passes, an hour apart at most.
const FEWEST_RECORDS = 20;

export interface Bulk {
  readonly kind: 'edited' | 'deleted';
  readonly table: string;
  /** None for records that were deleted. */
  readonly fields: readonly string[];
  readonly ids: readonly string[];
  /** What takes it back, as things stand now. */
  readonly undo: readonly Operation[];
}

/** Returns the table's bulks. Cells that only changed places are none: see torn.ts. */
export function findBulks({ table, findings, torn }: Survey): Bulk[] {
  const moved = new Set(torn?.fields);
  const edits = findings.filter((finding): finding is Edited => finding.kind === 'edited');
  const fields = fieldsOfMany(edits).filter((field) => !moved.has(field));
  const edited = narrow(edits, fields);
  const deleted = findings.flatMap((finding) => (finding.kind === 'deleted' ? [finding] : []));
  const bulks: Bulk[] = [];
  if (fields.length > 0) {
    const undo = undoEdits(table.name, edited);
    bulks.push({ kind: 'edited', table: table.name, fields, ids: edited.map(({ id }) => id), undo });
  }
  if (deleted.length >= FEWEST_RECORDS) {
    const undo = deleted.map(({ id, cells }) => restoreOf(table.name, id, cells));
    bulks.push({ kind: 'deleted', table: table.name, fields: [], ids: deleted.map(({ id }) => id), undo });
  }
  return bulks;
}

/** Returns the edits the other way round. */
export function undoEdits(table: string, edits: readonly Edited[]): Update[] {
  return edits.map(({ id, from, to }) => ({ kind: 'update', table, id, from: to, to: from }));
}

/** Returns what puts a record back as it was last known, under its own number. */
export function restoreOf(table: string, id: string, cells: Cells): Operation {
  return { kind: 'insert', table, id, cells: { ...cells, id } };
}

function fieldsOfMany(edits: readonly Edited[]): string[] {
  const counts = new Map<string, number>();
  for (const { to } of edits) for (const field of Object.keys(to)) counts.set(field, (counts.get(field) ?? 0) + 1);
  return [...counts].flatMap(([field, count]) => (count >= FEWEST_RECORDS ? [field] : []));
}

function narrow(edits: readonly Edited[], fields: readonly string[]): Edited[] {
  const narrowed = edits.map((edit) => ({ ...edit, from: pick(edit.from, fields), to: pick(edit.to, fields) }));
  return narrowed.filter(({ to }) => Object.keys(to).length > 0);
}
