// Counts a measure over records in TypeScript: the second opinion beside the formula in the sheet.

import type { Value } from '../schema/kinds';
import { fold } from '../text/fold';
import type { Aggregate, Condition, Measure } from './measure';

/** The value of each parameter: a label, a day ('YYYY-MM-DD') or an instant, as the measure's fields hold them. */
export type Operands = Readonly<Record<string, Value>>;

type Fact = Readonly<Record<string, Value>>;

/** Returns the measure over the records; days compare as texts, instants and amounts as numbers. */
export function evaluate(measure: Measure, records: Iterable<Fact>, operands: Operands = {}): number {
  let total = 0;
  for (const record of records) {
    if (!measure.where.every((condition) => holds(measure, condition, record, operands))) continue;
    total += shareOf(measure.aggregate, record);
  }
  return total;
}

function shareOf(aggregate: Aggregate, record: Fact): number {
  if (aggregate.kind === 'count') return 1;
  return Number(record[aggregate.field] ?? 0) - (aggregate.less ? Number(record[aggregate.less] ?? 0) : 0);
}

function holds(measure: Measure, condition: Condition, record: Fact, operands: Operands): boolean {
  const value = record[condition.field] ?? '';
  if (condition.is === 'filled') return value !== '';
  const operand = operands[condition.param];
  if (operand === undefined) throw new Error(`The measure ${measure.name} needs the parameter "${condition.param}".`);
  if (condition.is === 'equal') return fold(String(value)) === fold(String(operand));
  if (value === '' || operand === null) return false;
  return condition.is === 'from' ? value >= operand : value < operand;
}
