// A measure is declared once, as data; formula.ts prints it for the sheet, evaluate.ts counts it in TypeScript.

import { type FieldName, rangeName, type Table } from '../schema/table';

/** How many records, or the sum of a field over them, less that of another one where it says so. */
export type Aggregate<F extends string = string> =
  | { readonly kind: 'count' }
  | { readonly kind: 'sum'; readonly field: F; readonly less?: F };

/**
 * What a record must fulfil. `param` names an operand that is filled in later: a cell reference in the sheet, a value
 * in TypeScript. All criteria are positive, so that the heading row never counts.
 */
export type Condition =
  | { readonly field: string; readonly is: 'equal'; readonly param: string }
  | { readonly field: string; readonly is: 'from' | 'before'; readonly param: string }
  | { readonly field: string; readonly is: 'filled' };

export interface Measure {
  readonly name: string;
  readonly table: Table;
  readonly aggregate: Aggregate;
  readonly where: readonly Condition[];
}

/** Declares a measure, holding its fields to those of the table. */
export function defineMeasure<T extends Table>(measure: {
  readonly name: string;
  readonly table: T;
  readonly aggregate: Aggregate<FieldName<T>>;
  readonly where: readonly (Condition & { readonly field: FieldName<T> })[];
}): Measure {
  return measure;
}

/** Returns the conditions that a day or instant field lies in [from, before). */
export function inPeriod<F extends string>(field: F): readonly (Condition & { readonly field: F })[] {
  return [
    { field, is: 'from', param: 'from' },
    { field, is: 'before', param: 'before' },
  ];
}

/** Returns the names of the ranges that the measure's formula uses. */
export function rangeNamesOf({ table, aggregate, where }: Measure): string[] {
  const summed = aggregate.kind === 'sum' ? [aggregate.field, ...(aggregate.less ? [aggregate.less] : [])] : [];
  const fields = [...summed, ...where.map(({ field }) => field)];
  return fields.map((field) => rangeName(table, field));
}
