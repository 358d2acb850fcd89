// Figures made of measures: sums, shares and changes, printed for the sheet or evaluated in TypeScript from one declaration.

import type { Language } from '../i18n/language';
import type { Value } from '../schema/kinds';
import type { Table } from '../schema/table';
import type { Day } from '../time/day';
import { addDays } from '../time/day';
import { addMonths } from '../time/months';
import { evaluate, type Fact, type Operands, type Reading } from './evaluate';
import { type Expressions, toFormula } from './formula';
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
export type Expression =
  | Plain
  | Share
  /** Relative: 1.12 of what was is 0.12. */
  | { readonly is: 'change'; readonly from: Plain; readonly to: Plain };

export interface Share {
  readonly is: 'share';
  readonly of: Plain;
  readonly by: Plain;
  /** A dash for nothing of it too: what people have not typed, such as a cost, is not known to be nothing. */
  readonly isTyped?: true;
}

/** In the chosen period, unless other operands are given for the measure's parameters. */
export function counted(measure: Measure, given: Readonly<Record<string, Term>> = {}): Plain {
  return { is: 'measure', measure, given: { from: 'from', before: 'until', ...given } };
}

/** What stands for the operands of a formula, and by which operands it is narrowed down. */
export interface Printed {
  readonly names: Expressions;
  readonly language: Language;
  readonly by?: readonly Slice[];
}

/** Returns the expression as a formula without its leading "=". Throws when an operand has no name. */
export function print(expression: Expression, { by = [], ...printed }: Printed): string {
  const whole = sliced(expression, by);
  const plain = (each: Plain): string => printPlain(each, printed);
  if (whole.is === 'share') {
    const [of, by] = [plain(whole.of), plain(whole.by)];
    return dashed(whole.isTyped ? `${of}*${by}` : by, `${of}/${by}`);
  }
  if (whole.is === 'change') return dashed(plain(whole.from), `${plain(whole.to)}/${plain(whole.from)}-1`);
  return plain(whole);
}

/** Rows and operands to evaluate with. */
export interface World extends Reading {
  readonly rowsOf: (table: Table) => readonly Fact[];
  readonly operands: Operands;
  readonly by?: readonly Slice[];
  /** Counts a measure over the table's rows in a faster way than one by one, such as a Tally does. */
  readonly count?: (measure: Measure, operands: Operands) => number;
}

/** Returns the value, null for a dash. Throws when an operand is missing. */
export function reckon(expression: Expression, world: World): number | null {
  const whole = sliced(expression, world.by ?? []);
  const plain = (each: Plain): number => plainValue(each, world);
  if (whole.is === 'share') {
    const share = quotient(plain(whole.of), plain(whole.by));
    return whole.isTyped && share === 0 ? null : share;
  }
  if (whole.is !== 'change') return plain(whole);
  const ratio = quotient(plain(whole.to), plain(whole.from));
  return ratio === null ? null : ratio - 1;
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

/** Returns the day of a term. */
export function dayOfTerm(term: Term, operands: Operands): Value {
  if (typeof term === 'string') return operandOf(term, operands);
  const day = dayOfTerm(term.of, operands) as Day; // Terms are made of days.
  if ('daysBefore' in term) return addDays(day, -term.daysBefore);
  const { monthsBefore: months } = term;
  return addMonths(day, -Number(typeof months === 'number' ? months : operandOf(months, operands)));
}

function printPlain(expression: Plain, printed: Omit<Printed, 'by'>): string {
  switch (expression.is) {
    case 'measure':
      return toFormula(expression.measure, withTerms(expression, printed.names), printed.language);
    case 'given':
      return nameOf(expression.name, printed.names);
    case 'sum':
      return `(${expression.of.map((each) => printPlain(each, printed)).join('+')})`;
    case 'less':
      return `(${printPlain(expression.of, printed)}-${printPlain(expression.less, printed)})`;
    default:
      return unreachable(expression);
  }
}

function withTerms({ given }: Extract<Plain, { is: 'measure' }>, names: Expressions): Expressions {
  const terms = Object.entries(given).map(([param, term]) => [param, printTerm(term, names)]);
  return { ...names, ...Object.fromEntries(terms) };
}

function printTerm(term: Term, names: Expressions): string {
  if (typeof term === 'string') return nameOf(term, names);
  if ('daysBefore' in term) return `(${printTerm(term.of, names)}-${term.daysBefore})`;
  const months = typeof term.monthsBefore === 'number' ? term.monthsBefore : nameOf(term.monthsBefore, names);
  return `EDATE(${printTerm(term.of, names)};-${months})`;
}

function nameOf(operand: string, names: Expressions): string {
  const name = names[operand];
  if (name === undefined) throw new Error(`Nothing stands for the operand "${operand}".`);
  return name;
}

function dashed(divisor: string, quotient: string): string {
  return `IF(${divisor}=0;"–";${quotient})`;
}

function plainValue(expression: Plain, world: World): number {
  switch (expression.is) {
    case 'measure':
      return measured(expression, world);
    case 'given':
      return Number(operandOf(expression.name, world.operands));
    case 'sum':
      return expression.of.reduce((sum, each) => sum + plainValue(each, world), 0);
    case 'less':
      return plainValue(expression.of, world) - plainValue(expression.less, world);
    default:
      return unreachable(expression);
  }
}

function measured(part: Extract<Plain, { is: 'measure' }>, world: World): number {
  const { rowsOf, operands, count } = world;
  const { measure } = part;
  const all = operandsFor(part, operands);
  return count ? count(measure, all) : evaluate(measure, rowsOf(measure.table), all, world);
}

/** Returns the operands with those that a part of an expression gives to its measure; what the measure does not ask for is not reckoned. */
export function operandsFor({ measure, given }: Extract<Plain, { is: 'measure' }>, operands: Operands): Operands {
  const asked = measure.where.flatMap((condition) => ('param' in condition ? [condition.param] : []));
  const terms = Object.entries(given).filter(([param]) => asked.includes(param));
  return { ...operands, ...termsIn(Object.fromEntries(terms), operands) };
}

/** Returns the operands of a measure's parameters, in which days before others are reckoned. */
export function termsIn(given: Readonly<Record<string, Term>>, operands: Operands): Operands {
  return Object.fromEntries(Object.entries(given).map(([param, term]) => [param, dayOfTerm(term, operands)]));
}

function operandOf(name: string, operands: Operands): Value {
  const operand = operands[name];
  if (operand === undefined) throw new Error(`The operand "${name}" has no value.`);
  return operand;
}

function quotient(dividend: number, divisor: number): number | null {
  return divisor === 0 ? null : dividend / divisor;
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

function unreachable(never: never): never {
  throw new Error(`Unknown expression: ${JSON.stringify(never)}`);
}
