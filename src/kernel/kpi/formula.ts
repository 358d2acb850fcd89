// Prints a measure as a native formula of the functions that Google Sheets, Excel and LibreOffice share.

import { type Language, wordIn } from '../i18n/language';
import { rangeName } from '../schema/table';
import type { Condition, Measure } from './measure';

/** What stands for each parameter of a measure: a cell reference or another expression, such as `$C$3` or `TODAY()`. */
export type Expressions = Readonly<Record<string, string>>;

/** Below every number that a cell of ours holds, without a decimal point or an exponent. */
const BELOW_ALL = '-999999999999999';

/**
 * Returns the expression without the leading "=", separated by ";" since commas fail in decimal-comma locales.
 * `SUMIFS(sales_amount;sales_date;">="&$C$3;sales_date;"<"&$C$4)`. `language` is the one in which the workbook's fixed choices are
 * written. Throws when a parameter has no expression.
 */
export function toFormula(measure: Measure, expressions: Expressions = {}, language: Language = 'uz'): string {
  const criteria = measure.where.flatMap((condition) => criterion(measure, condition, { expressions, language }));
  const { aggregate, table } = measure;
  if (aggregate.kind === 'count') return `COUNTIFS(${criteria.join(';')})`;
  const sum = (field: string): string => `SUMIFS(${[rangeName(table, field), ...criteria].join(';')})`;
  const { field, plus, less } = aggregate;
  if (!plus && !less) return sum(field);
  return `(${sum(field)}${plus ? `+${sum(plus)}` : ''}${less ? `-${sum(less)}` : ''})`;
}

interface Printing {
  readonly expressions: Expressions;
  readonly language: Language;
}

function criterion(measure: Measure, condition: Condition, { expressions, language }: Printing): string[] {
  const range = rangeName(measure.table, condition.field);
  switch (condition.is) {
    case 'filled':
      return [range, '">0"'];
    case 'known':
      return [range, `">${BELOW_ALL}"`];
    case 'written':
      return [range, '"?*"'];
    case 'set':
      return [range, 'TRUE'];
    case 'numbered':
      return [range, `"${measure.table.prefix}-*"`];
    case 'word':
      return [range, `"${wordOf(condition, language)}"`];
    case 'equal':
      return [range, operandOf(measure, condition.param, expressions)];
    default:
      return [range, `"${condition.is === 'from' ? '>=' : '<'}"&${operandOf(measure, condition.param, expressions)}`];
  }
}

function operandOf({ name }: Measure, param: string, expressions: Expressions): string {
  const operand = expressions[param];
  if (operand === undefined) throw new Error(`The measure ${name} needs the parameter "${param}".`);
  return operand;
}

/** The word of a fixed choice as cells hold it. Throws for a key that the choice does not have. */
export function wordOf({ options, key }: Extract<Condition, { is: 'word' }>, language: Language): string {
  const words = options[key];
  if (!words) throw new Error(`There is no choice "${key}".`);
  return wordIn(words, language);
}
