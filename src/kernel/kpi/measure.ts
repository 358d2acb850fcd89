// A measure is declared once, as data; formula.ts prints it for the sheet, evaluate.ts counts it in TypeScript.

import type { Options } from '../schema/options';
import { type FieldName, rangeName, type Table } from '../schema/table';

/** How many records, or the sum of a field over them, with another one added and a third one taken off where it says so. */
export type Aggregate<F extends string = string> =
  | { readonly kind: 'count' }
  | { readonly kind: 'sum'; readonly field: F; readonly plus?: F; readonly less?: F };

/**
 * What a record must fulfil. `param` names an operand that is filled in later: a cell reference in the sheet, a value
 * in TypeScript. All criteria are positive, so that the heading row never counts.
 */
export type Condition =
  | { readonly field: string; readonly is: 'equal'; readonly param: string }
  | { readonly field: string; readonly is: 'from' | 'before'; readonly param: string }
  /** A number, a day or an instant, above 0. */
  | { readonly field: string; readonly is: 'filled' }
  /** Any number, also 0 or one below. */
  | { readonly field: string; readonly is: 'known' }
  /** Any text. */
  | { readonly field: string; readonly is: 'written' }
  /** A flag that is set. */
  | { readonly field: string; readonly is: 'set' }
  /** The first field of a record that has its number. */
  | { readonly field: string; readonly is: 'numbered' }
  /** A fixed choice, in the words of the workbook's language. */
  | { readonly field: string; readonly is: 'word'; readonly options: Options; readonly key: string };

/** By what else a measure may be narrowed down. */
export const SLICES = ['segment', 'owner', 'source', 'product', 'pipeline'] as const;
export type Slice = (typeof SLICES)[number];

export interface Measure {
  readonly name: string;
  readonly table: Table;
  readonly aggregate: Aggregate;
  readonly where: readonly Condition[];
  /** The fields by which it may be narrowed down. */
  readonly by: Readonly<Partial<Record<Slice, string>>>;
}

/** Declares a measure, holding its fields to those of the table. */
export function defineMeasure<T extends Table>(measure: {
  readonly name: string;
  readonly table: T;
  readonly aggregate: Aggregate<FieldName<T>>;
  readonly where: readonly (Condition & { readonly field: FieldName<T> })[];
  readonly by?: Readonly<Partial<Record<Slice, FieldName<T>>>>;
}): Measure {
  return { by: {}, ...measure };
}

/** Returns the conditions that a day or instant field lies in [from, before). */
export function inPeriod<F extends string>(field: F): readonly (Condition & { readonly field: F })[] {
  return [
    { field, is: 'from', param: 'from' },
    { field, is: 'before', param: 'before' },
  ];
}

/** Returns the measure for one label of a slice, whose operand has the slice's name. Throws where it cannot be narrowed down so. */
export function narrowed(measure: Measure, slice: Slice): Measure {
  const field = measure.by[slice];
  if (field === undefined) throw new Error(`The measure ${measure.name} knows no ${slice}.`);
  return { ...measure, where: [...measure.where, { field, is: 'equal', param: slice }] };
}

/** Returns the names of the ranges that the measure's formula uses, however it is narrowed down. */
export function rangeNamesOf({ table, aggregate, where, by }: Measure): string[] {
  const { field, plus, less } = { plus: undefined, less: undefined, field: undefined, ...aggregate };
  const fields = [field, plus, less, ...where.map((condition) => condition.field), ...Object.values(by)];
  return fields.flatMap((name) => (name === undefined ? [] : [rangeName(table, name)]));
}
