// The conditions of a measure as tests of a field's value, as the formula's criteria would decide.

import type { Language } from '../i18n/language';
import type { Value } from '../schema/kinds';
import type { Day } from '../time/day';
import { instantAt } from '../time/work-time';
import type { Zone } from '../time/zone';
import { wordOf } from './formula';
import { compilePattern } from './matching';
import type { Condition, Measure } from './measure';

/** The value of each parameter: a label, a number, or a day ('YYYY-MM-DD'), at whose midnight an instant is held against it. */
export type Operands = Readonly<Record<string, Value>>;

export interface Reading {
  /** The workbook's. */
  readonly zone: Zone;
  /** In which its fixed choices are written. */
  readonly language: Language;
}

/** A condition whose operand is known. */
export interface Test {
  readonly field: string;
  /** Two tests over one table with the same key decide the same of every value. */
  readonly key: string;
  readonly holds: (value: Value) => boolean;
}

interface Given {
  readonly operands: Operands;
  readonly reading: Reading;
}

/** Returns the tests of a measure. Throws when a parameter has no value. */
export function testsOf(measure: Measure, operands: Operands, reading: Reading): readonly Test[] {
  return measure.where.map((condition) => testOf(measure, condition, { operands, reading }));
}

function testOf(measure: Measure, condition: Condition, given: Given): Test {
  const { field, is } = condition;
  const test = (holds: Test['holds'], operand: Value = ''): Test => {
    return { field, key: `${field} ${is} ${typeof operand} ${operand}`, holds };
  };
  const matching = (pattern: string): Test => test(compilePattern(pattern), pattern);
  switch (is) {
    case 'filled':
      return test((value) =>
        typeof value === 'number' ? value > 0 : value !== '' && value !== false && value !== null,
      );
    case 'known':
      return test((value) => typeof value === 'number');
    case 'written':
      return test((value) => typeof value === 'string' && value !== '');
    case 'set':
      return test((value) => value === true);
    case 'numbered':
      return matching(`${measure.table.prefix}-*`);
    case 'word':
      return matching(wordOf(condition, given.reading.language));
    case 'equal':
      return matching(String(operandOf(measure, condition.param, given.operands) ?? ''));
    default: {
      const bound = boundOf(measure, condition, given);
      return test(comparison(is, bound), bound);
    }
  }
}

/** Days compare as texts, all else as numbers; a blank is on neither side. */
function comparison(is: 'from' | 'before', bound: Value): Test['holds'] {
  if (bound === null || bound === '') return () => false;
  return (value) => {
    if (value === '' || value === null || typeof value !== typeof bound) return false;
    return is === 'from' ? value >= bound : value < bound;
  };
}

function boundOf(measure: Measure, { field, param }: { field: string; param: string }, given: Given): Value {
  const operand = operandOf(measure, param, given.operands);
  const isInstant = measure.table.fields[field]?.kind === 'instant';
  // as: whoever names a day for an instant gives a Day.
  return isInstant && typeof operand === 'string' ? instantAt(operand as Day, 0, given.reading.zone) : operand;
}

function operandOf({ name }: Measure, param: string, operands: Operands): Value {
  const operand = operands[param];
  if (operand === undefined) throw new Error(`The measure ${name} needs the parameter "${param}".`);
  return operand;
}
