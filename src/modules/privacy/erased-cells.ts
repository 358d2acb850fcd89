// What changes in the cells of one record when a person is erased: the same on its sheet, in the history and in the shadow.

import type { Cells } from '../../kernel/book/change-set';
import type { Cell } from '../../kernel/schema/codec';
import type { FieldKind } from '../../kernel/schema/kinds';
import type { Field, Table } from '../../kernel/schema/table';
import { type Erasure, redactCell } from './erasure';
import { leftOf } from './personal-fields';

/** Kinds of fields into which people write whatever they like; a choice, or a colleague, is no text about the person. */
const WRITTEN: readonly FieldKind[] = ['text', 'contact', 'email', 'link', 'reference'];

/** Tells whether people write into the field whatever they like. */
export function isWritten({ kind }: Field): boolean {
  return WRITTEN.includes(kind);
}

/** Returns those of the cells that change, as they are to be. */
export function erasedCells(table: Table, id: string, cells: Cells, erasure: Erasure): Cells {
  const { person, words } = erasure;
  const left = person.ids.has(id) ? leftOf(table.name, id, cells, words) : {};
  const redacted = Object.entries(cells).flatMap(([name, cell]): [string, Cell][] => {
    const field = table.fields[name];
    if (field && !isWritten(field)) return [];
    const now = redactCell(cell, erasure);
    if (now === cell) return [];
    // A mark is neither a phone nor an address.
    const isText = !field || field.kind === 'text' || field.kind === 'reference';
    return [[name, isText ? now : '']];
  });
  return { ...Object.fromEntries(redacted), ...left };
}
