// What a table is: its sheet, its fields in column order, and the TypeScript type of one of its rows.

import type { Words } from '../i18n/language';
import type { FieldKind, ValueOf } from './kinds';
import type { Options } from './options';

export interface Field {
  readonly kind: FieldKind;
  /** What stands in row 1, in each language. */
  readonly heading: Words;
  /** Other headings by which the column is known, in any language. */
  readonly aliases?: readonly string[];
  /** Written by Daftar only: stands at the end, grey, in a folded group. */
  readonly machine?: true;
  /**
   * Computed from other records, such as a balance; a machine field. Neither the history nor the memory of what people did
   * knows it: what is typed there is written over.
   */
  readonly derived?: true;
  /** Seldom filled in: stands in a folded group beside those that are shown. */
  readonly further?: true;
  /** Pixels; a width by kind when absent. */
  readonly width?: number;
  /** For kind "choice": the named range that holds the labels to choose from. */
  readonly choices?: string;
  /** For kind "choice": what there is to choose from where people cannot add to it, by key; cells hold the words. */
  readonly options?: Options;
  /** For kind "reference": whose label it shows; the field `by` of the same table holds the record's number in `table`. */
  readonly labelOf?: { readonly table: string; readonly by: string };
  /** The schema version that brought the field; 1 when absent. */
  readonly since?: number;
}

/** Colours the cells of a field where something is true of their row. */
export interface TableMarking {
  readonly field: string;
  /** A native formula with ";" separators, in which `{field}` stands for the cell of the row. */
  readonly when: string;
  readonly tone: 'late' | 'today' | 'stuck';
  /** Named ranges of other sheets that the formula asks by INDIRECT. */
  readonly names?: readonly string[];
}

export interface Table<F extends Fields = Fields> {
  /** English plural, used in code, in named ranges and in the change log. */
  readonly name: string;
  /** The name of its sheet in each language. */
  readonly sheet: Words;
  /** What its record numbers begin with: "M" for M-1042. */
  readonly prefix: string;
  /** Hidden sheets are for settings and history. */
  readonly hidden?: true;
  /** In the order of the columns of a new sheet; the first is the id. */
  readonly fields: F;
  /** Of two that colour one cell the first wins. */
  readonly markings?: readonly TableMarking[];
}

export type Fields = Readonly<Record<string, Field>>;

/** One record: a value for each field of its table. */
export type Row<T extends Table> = { readonly [K in keyof T['fields']]: ValueOf<T['fields'][K]['kind']> };

/** The name of a field of the table. */
export type FieldName<T extends Table> = keyof T['fields'] & string;

/** Declares a table, keeping the kinds of its fields for the type of its rows. */
export function defineTable<const F extends Fields>(table: Table<F>): Table<F> {
  return table;
}

/** Returns the names of the table's fields in column order. */
export function fieldNames<T extends Table>(table: T): readonly FieldName<T>[] {
  return Object.keys(table.fields);
}

/** Returns the field of that name. Throws when the table has none. */
export function fieldOf(table: Table, name: string): Field {
  const field = table.fields[name];
  if (!field) throw new Error(`The table ${table.name} has no field "${name}".`);
  return field;
}

/** Returns the name of the named range over the field's whole column: `rangeName(deals, 'wonAt') //=> 'deals_won_at'`. */
export function rangeName(table: Table, field: string): string {
  return `${table.name}_${field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`;
}

/** Returns the fields whose columns have a named range: those whose name is in use, and the first, by which the sheet is found. */
export function namedFields(table: Table, inUse: ReadonlySet<string>): readonly string[] {
  return fieldNames(table).filter((field, index) => index === 0 || inUse.has(rangeName(table, field)));
}

/** Returns the name of the range over the first column, by which the table's sheet is found whatever its tab is called. */
export function anchorName(table: Table): string {
  return rangeName(table, fieldNames(table)[0] ?? '');
}
