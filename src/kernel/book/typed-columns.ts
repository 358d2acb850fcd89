// Which columns of a sheet people type into: a row is free only where nothing stands in any of them.

import { fieldNames, fieldOf, type Table } from '../schema/table';
import type { SheetImage } from './image';

/** How far people's typing reached when the sheet was last seen to its last column. */
export interface TypedColumns {
  /** So many columns from the first hold all of theirs. */
  readonly columns: number;
  /** Fields of theirs that had no column under their heading, which no further read would find. */
  readonly missing: readonly string[];
}

/** Returns how far the typed columns of an image reach. */
export function typedColumnsOf(table: Table, { columns: { at } }: SheetImage): TypedColumns {
  const fields = typedFields(table);
  return {
    columns: fields.reduce((last, field) => Math.max(last, at[field] ?? 0), 0),
    missing: fields.filter((field) => at[field] === undefined),
  };
}

/** Tells whether an image shows all columns that people type into, but for those that are known to be gone. */
export function showsTyped(table: Table, image: SheetImage, known: TypedColumns | undefined): boolean {
  return typedColumnsOf(table, image).missing.every((field) => known?.missing.includes(field));
}

function typedFields(table: Table): string[] {
  return fieldNames(table).filter((field) => !fieldOf(table, field).machine);
}
