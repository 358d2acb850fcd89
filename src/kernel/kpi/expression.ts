// Figures made of measures: sums, shares and changes, declared once. `print` makes formulas of them, `reckon` numbers.

import { type Measure, narrowed, type Slice } from './measure';

/** An operand by its name, or a day that lies before another one; the number of months may be an operand itself. */
export type Term =
  | string
  | { readonly monthsBefore: number | string; readonly of: Term }
  | { readonly daysBefore: number; readonly of: Term };

/** A number that is always one. */
export type Plain =
  | { readonly is: 'measure'; readonly measure: Measure; readonly given: Readonly<Record<string, Term>> }
  /** An operand that is a number, such as the firm's plan. */
  | { readonly is: 'given'; readonly name: string }
  | { readonly is: 'sum'; readonly of: readonly Plain[] }
  | { readonly is: 'less'; readonly of: Plain; readonly less: Plain };

/** What may have nothing to divide by; it then is a dash in the sheet, and null here. */
export type Expression = Plain | Share | Change;

export interface Share {
  readonly is: 'share';
  readonly of: Plain;
  readonly by: Plain;
  /** A dash for nothing of it too: what people have not typed, such as a cost, is not known to be nothing. */
  readonly isTyped?: true;
}

/** Relative: 1.12 of what was is 0.12. */
export interface Change {
  readonly is: 'change';
  readonly from: Plain;
  readonly to: Plain;
  /**
   * The first day of what it is held against. A dash where nobody knows that day: a year of which Daftar has seen two months
   * makes any next one six times as large.
   */
  readonly since: Term;
}

/** The operand that is the first day of which the firm has a record. */
export const FIRST_DAY = 'firstDay';

/**
 * What a change must not be held against an earlier day than: the operand `firstDay` is the first day of which the firm has a
 * record, and a week without one is a quiet week, not a month of which the beginning is missing.
 */
export const KNOWN_FROM: Term = { daysBefore: 7, of: FIRST_DAY };

/** In the chosen period, unless other operands are given for the measure's parameters. */
export function counted(measure: Measure, given: Readonly<Record<string, Term>> = {}): Plain {
  return { is: 'measure', measure, given: { from: 'from', before: 'until', ...given } };
}

/** Returns the measures that the expression is made of. */
export function measuresOf(expression: Expression): readonly Measure[] {
  return partsOf(expression).flatMap((part) => (part.is === 'measure' ? [part.measure] : []));
}

/** What an expression is made of in the end. */
export type Leaf = Extract<Plain, { is: 'measure' | 'given' }>;

/** Returns the measures, with what they are given, and the operands that are numbers, of which the expression is made. */
export function partsOf(expression: Expression): readonly Leaf[] {
  switch (expression.is) {
    case 'measure':
    case 'given':
      return [expression];
    case 'sum':
      return expression.of.flatMap(partsOf);
    case 'less':
      return [expression.of, expression.less].flatMap(partsOf);
    case 'share':
      return [expression.of, expression.by].flatMap(partsOf);
    case 'change':
      return [expression.from, expression.to].flatMap(partsOf);
    default:
      return unreachable(expression);
  }
}

/** Tells whether all that it is made of can be narrowed down so. */
export function canSlice(expression: Expression, slice: Slice): boolean {
  return measuresOf(expression).every(({ by }) => by[slice] !== undefined);
}

/** Returns the expression narrowed down by each slice. Throws where it cannot be. */
export function sliced(expression: Expression, by: readonly Slice[]): Expression {
  return by.length === 0 ? expression : mapMeasures(expression, (measure) => by.reduce(narrowed, measure));
}

function mapMeasures(expression: Expression, change: (measure: Measure) => Measure): Expression {
  const plain = (each: Plain): Plain => mapPlain(each, change);
  if (expression.is === 'share') return { ...expression, of: plain(expression.of), by: plain(expression.by) };
  if (expression.is === 'change') return { ...expression, from: plain(expression.from), to: plain(expression.to) };
  return plain(expression);
}

function mapPlain(expression: Plain, change: (measure: Measure) => Measure): Plain {
  switch (expression.is) {
    case 'measure':
      return { ...expression, measure: change(expression.measure) };
    case 'given':
      return expression;
    case 'sum':
      return { ...expression, of: expression.of.map((each) => mapPlain(each, change)) };
    case 'less':
      return { ...expression, of: mapPlain(expression.of, change), less: mapPlain(expression.less, change) };
    default:
      return unreachable(expression);
  }
}

/** Throws: the compiler has told that there is no such expression. */
export function unreachable(never: never): never {
  throw new Error(`Unknown expression: ${JSON.stringify(never)}`);
}
