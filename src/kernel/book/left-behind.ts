// Finds what a change left under headings that it was not meant for, where the change has been done again since: by whoever
// finished an open change set before anybody looked at the headings.

import type { Cell } from '../schema/codec';
import type { Table } from '../schema/table';
import type { Operation } from './change-set';
import { columnBefore } from './give-back';
import { cellOf, isBlank } from './image';
import type { Written } from './mend';
import type { OpenTable } from './open-table';
import type { RowWrite } from './writes';

/** Returns what puts it right; null where nothing of it stands there, or only blanks, which people may have made since. */
export function leftBehind(
  { kind, id }: Operation,
  write: RowWrite,
  { before }: Written,
  after: OpenTable<Table>,
): RowWrite | null {
  const { row, cells } = write;
  if (kind !== 'update' || after.rowOf(id) !== row) return null;
  const meant = (column: number): Cell => {
    const old = columnBefore(column, before.image, after.image);
    return old === null ? '' : (cells.get(old) ?? cellOf(before.image, row, old));
  };
  const wrong = [...cells].filter(([column, cell]) => {
    const isLeft = columnBefore(column, before.image, after.image) !== column;
    return isLeft && cellOf(after.image, row, column) === cell && meant(column) !== cell;
  });
  if (wrong.every(([, cell]) => isBlank(cell))) return null;
  return { ...write, cells: new Map(wrong.map(([column]) => [column, meant(column)])) };
}
