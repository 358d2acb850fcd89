// Figures as numbers, counted over rows.

import type { Value } from '../schema/kinds';
import type { Table } from '../schema/table';
import { addDays, type Day } from '../time/day';
import { addMonths } from '../time/months';
import { evaluate, type Fact, type Operands, type Reading } from './evaluate';
import { type Expression, KNOWN_FROM, type Plain, sliced, type Term, unreachable } from './expression';
import type { Measure, Slice } from './measure';

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
  const day = (term: Term) => dayOfTerm(term, world.operands) as Day; // Both terms are made of days.
  if (day(whole.since) < day(KNOWN_FROM)) return null;
  const ratio = quotient(plain(whole.to), plain(whole.from));
  return ratio === null ? null : ratio - 1;
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
function termsIn(given: Readonly<Record<string, Term>>, operands: Operands): Operands {
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

/** Returns the day of a term. */
function dayOfTerm(term: Term, operands: Operands): Value {
  if (typeof term === 'string') return operandOf(term, operands);
  const day = dayOfTerm(term.of, operands) as Day; // Terms are made of days.
  if ('daysBefore' in term) return addDays(day, -term.daysBefore);
  const { monthsBefore: months } = term;
  return addMonths(day, -Number(typeof months === 'number' ? months : operandOf(months, operands)));
}
