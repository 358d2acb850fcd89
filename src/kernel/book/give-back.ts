// What a write that hit the wrong row or column gives back there: what was read before it, else what the log knows.

import type { Cell } from '../schema/codec';
import type { Table } from '../schema/table';
import type { Operation } from './change-set';
import { cellOf, isWhole, lastRowOf, type SheetImage } from './image';
import type { Written } from './mend';
import type { OpenTable } from './open-table';
import type { Recall } from './recall';
import type { RowWrite } from './writes';

export interface Hit {
  readonly written: Written;
  readonly after: OpenTable<Table>;
  /** The row before the write of the record that was hit; null where a blank row was, or one that was not read. */
  readonly victim: number | null;
  readonly recall: Recall;
}

/** Returns the cells that the written coordinates get back. */
export function givenBack(operation: Operation, write: RowWrite, hit: Hit): RowWrite {
  return recalled(operation, write, hit) ?? asRead(write, hit);
}

/** By the headings above them now. */
function asRead({ row, id, cells }: RowWrite, { written: { before }, after, victim }: Hit): RowWrite {
  const back = new Map<number, Cell>();
  for (const column of cells.keys()) {
    const old = columnBefore(column, before.image, after.image);
    back.set(column, victim === null || old === null ? '' : cellOf(before.image, victim, old));
  }
  return { row, id, cells: back };
}

/** Of a long table only the rows around are read. Null where what was hit had been read, or cannot be told. */
function recalled(operation: Operation, { row, id, cells }: RowWrite, { written, after, victim, recall }: Hit) {
  if (victim !== null || (operation.kind !== 'update' && operation.kind !== 'remove')) return null;
  if (operation.kind === 'remove' && wasRead(row, written, after)) return null;
  const hit = operation.kind === 'update' ? String(after.cellAt(row, 'id')) : onlyMissing(written, after, recall);
  if (hit === '' || hit === id || written.before.rowOf(hit) !== null) return null;
  const known = recall().get(hit);
  if (!known) return null;
  const back = new Map<number, Cell>([...cells.keys()].map((column) => [column, '']));
  for (const field of written.before.fields) {
    const column = after.columnOf(field);
    if (cells.has(column)) back.set(column, field === 'id' ? hit : (known[field] ?? ''));
  }
  return { row, id, cells: back };
}

/**
 * Tells whether what a removal hit had been read: all of the sheet was, or, where rows came or went, all that these may have
 * brought to the row. A record that is missing then is none that was hit: people deleted it, which no pass has seen yet.
 */
function wasRead(row: number, { before: { image }, rowsMade }: Written, after: OpenTable<Table>): boolean {
  if (isWhole(image)) return true;
  const came = after.image.rowCount - image.rowCount - rowsMade;
  return came !== 0 && Math.min(row, row - came) >= image.row && Math.max(row, row - came) <= lastRowOf(image);
}

/** The one record that the log knows of and nobody sees any more; '' where it is not one: people may have deleted others. */
function onlyMissing({ before, operations }: Written, after: OpenTable<Table>, recall: Recall): string {
  const leaving = new Set(operations.filter(({ kind }) => kind === 'remove').map(({ id }) => id));
  const missing = [...recall().keys()].filter((id) => {
    return after.rowOf(id) === null && before.rowOf(id) === null && !leaving.has(id);
  });
  return missing.length === 1 ? (missing[0] ?? '') : '';
}

/**
 * Returns the same heading's column before, and of several the one at the same turn; one that was given another heading where
 * it stands is the same. Null for a column that is new.
 */
export function columnBefore(column: number, before: SheetImage, after: SheetImage): number | null {
  const [heading, was] = [after.headings[column - 1] ?? '', before.headings[column - 1]];
  if (was === heading) return column;
  const turn = after.headings.slice(0, column - 1).filter((other) => other === heading).length;
  const places = before.headings.flatMap((other, index) => (other === heading ? [index + 1] : []));
  const isRenamed = places.length === 0 && was !== undefined && !after.headings.includes(was);
  return places[turn] ?? (isRenamed ? column : null);
}
