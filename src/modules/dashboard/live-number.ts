// A live number of the dashboard, declared once: where it stands, what it counts, and in which cells its operands stand. Its formula
// is printed from this, and whoever counts it again or lists its rows reads the operands from the very same cells.

import type { Language } from '../../kernel/i18n/language';
import { canSlice, type Expression } from '../../kernel/kpi/expression';
import type { Slice } from '../../kernel/kpi/measure';
import { print } from '../../kernel/kpi/print';
import { addressesOf, addressOf, type Place } from './places';

/**
 * How to count it again: read the cell of each operand (days are serial numbers), narrow the expression down by `by`, whose operands
 * are there too; then, where `followsSegment` is set and the cell of SEGMENT is not blank, by the segment that stands there (and where
 * the expression cannot be narrowed down so, the cell shows "–"). A blank `label` leaves the number blank. A text in the cell instead
 * of a number is a dash for null.
 */
export interface LiveNumber {
  readonly at: Place;
  /** Which figure it is, for people and notes: the key of a KPI, or a name such as 'funnel'. */
  readonly key: string;
  readonly expression: Expression;
  /** The cell of each operand, by the operand's name; also those that the expression does not use. */
  readonly operands: Readonly<Record<string, Place>>;
  /** By what it is always narrowed down. */
  readonly by: readonly Slice[];
  readonly followsSegment: boolean;
  /** The label without which there is nothing to count. */
  readonly label?: Place;
}

/** The hidden cell with the word of the chosen segment; blank for all. */
export const SEGMENT: Place = { range: 'dashboard_segment' };

/** Returns the number's formula with its leading "=". */
export function formulaOf(number: LiveNumber, language: Language): string {
  const { label } = number;
  const counted = followed(number, language);
  return label ? `=IF(${addressOf(label)}="";"";${counted})` : `=${counted}`;
}

function followed({ expression, operands, by, followsSegment }: LiveNumber, language: Language): string {
  const names = addressesOf(operands);
  const segment = addressOf(SEGMENT);
  const all = print(expression, { names, language, by });
  if (!followsSegment) return all;
  const one = canSlice(expression, 'segment')
    ? print(expression, { names: { ...names, segment }, language, by: [...by, 'segment'] })
    : '"–"';
  return `IF(${segment}="";${all};${one})`;
}
