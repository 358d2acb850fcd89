// Tells which operations of an old write are still to stand, for who looks at it late: much may have been done since.

import type { Table } from '../schema/table';
import type { Operation, Remove, Update } from './change-set';
import { isBlank } from './image';
import type { Written } from './mend';
import type { OpenTable } from './open-table';
import type { Recall } from './recall';

/** Returns the write without what was changed, taken back or written over since. May cost the blocking call of a recall. */
export function stillMeant(written: Written, after: OpenTable<Table>, recall: Recall): Written {
  const isMeant = (operation: Operation): boolean => {
    if (operation.kind === 'update') return !isChangedSince(operation, recall);
    return (
      operation.kind !== 'remove' || !(isBack(operation, after, recall) || isFilledSince(operation, written, after))
    );
  };
  return { ...written, operations: written.operations.filter(isMeant) };
}

/** Of computed figures the log has no word. */
function isChangedSince({ id, to, computed }: Update, recall: Recall): boolean {
  const known = computed ? undefined : recall().get(id);
  return Object.entries(to).some(([field, cell]) => known?.[field] !== undefined && known[field] !== cell);
}

/** Who removed a record may have taken that back before anybody looked. */
function isBack({ id }: Remove, after: OpenTable<Table>, recall: Recall): boolean {
  return after.rowOf(id) !== null && recall().has(id);
}

/** What is left of a record itself, where columns moved while it was removed, did not come since. */
function isFilledSince({ id }: Remove, { before, writes }: Written, after: OpenTable<Table>): boolean {
  const [was, now] = [before.rowOf(id), writes.find((write) => write.id === id)?.row];
  if (now === undefined || after.rowOf(id) !== null) return false;
  return before.fields.some((field) => {
    const cell = after.cellAt(now, field);
    return !isBlank(cell) && (was === null || before.cellAt(was, field) !== cell);
  });
}
