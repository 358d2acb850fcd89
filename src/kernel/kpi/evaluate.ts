// Counts a measure over records in TypeScript: the second opinion beside the formula in the sheet.

import { toMinor } from '../money';
import type { Value } from '../schema/kinds';
import { type Operands, type Reading, testsOf } from './conditions';
import type { Aggregate, Measure } from './measure';

export type { Operands, Reading } from './conditions';

export type Fact = Readonly<Record<string, Value>>;

/** Minor units of money, or hundredths, in one. */
export const MINOR = 100;

/** Returns the measure over the records, exact to the smallest unit of money. Throws when a parameter has no value. */
export function evaluate(measure: Measure, records: Iterable<Fact>, operands: Operands, reading: Reading): number {
  const isCounted = compile(measure, operands, reading);
  let minor = 0;
  let count = 0;
  for (const record of records) {
    if (!isCounted(record)) continue;
    count += 1;
    minor += shareOf(measure.aggregate, record);
  }
  return measure.aggregate.kind === 'count' ? count : minor / MINOR;
}

/** Returns the records that the measure counts: the rows behind its number. Throws when a parameter has no value. */
export function select<F extends Fact>(
  measure: Measure,
  records: Iterable<F>,
  operands: Operands,
  reading: Reading,
): readonly F[] {
  return [...records].filter(compile(measure, operands, reading));
}

/** Returns what a record adds to a sum, in minor units, so that no tenth is lost on the way; 0 to a count. */
export function shareOf(aggregate: Aggregate, record: Fact): number {
  if (aggregate.kind === 'count') return 0;
  const { field, plus, less } = aggregate;
  return amountIn(record, field) + amountIn(record, plus) - amountIn(record, less);
}

function compile(measure: Measure, operands: Operands, reading: Reading): (record: Fact) => boolean {
  const tests = testsOf(measure, operands, reading);
  return (record) => tests.every(({ field, holds }) => holds(record[field] ?? ''));
}

function amountIn(record: Fact, field: string | undefined): number {
  const value = field === undefined ? null : record[field];
  return typeof value === 'number' ? minorOf(value) : 0;
}

/** What a formula in a cell made may have further digits, which the sheet adds up too. */
function minorOf(value: number): number {
  const whole = toMinor(value);
  return Math.abs(whole - value * MINOR) < 1e-4 ? whole : value * MINOR;
}
