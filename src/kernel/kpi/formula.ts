// Prints a measure as a native formula of the functions that Google Sheets, Excel and LibreOffice share.

import { rangeName } from '../schema/table';
import type { Condition, Measure } from './measure';

/** What stands for each parameter of a measure: a cell reference or another expression, such as `$C$3` or `TODAY()`. */
export type Expressions = Readonly<Record<string, string>>;

/**
 * Returns the expression without the leading "=", separated by ";" since commas fail in decimal-comma locales.
 * `SUMIFS(sales_amount;sales_date;">="&$C$3;sales_date;"<"&$C$4)`. Throws when a parameter has no expression.
 */
export function toFormula(measure: Measure, expressions: Expressions = {}): string {
  const criteria = measure.where.flatMap((condition) => criterion(measure, condition, expressions));
  const { aggregate, table } = measure;
  if (aggregate.kind === 'count') return `COUNTIFS(${criteria.join(';')})`;
  const sum = (field: string): string => `SUMIFS(${[rangeName(table, field), ...criteria].join(';')})`;
  return aggregate.less ? `(${sum(aggregate.field)}-${sum(aggregate.less)})` : sum(aggregate.field);
}

/** Returns a quotient that shows a dash where there is nothing to divide by. */
export function toQuotient(dividend: string, divisor: string): string {
  return `IF(${divisor}=0;"–";${dividend}/${divisor})`;
}

function criterion(measure: Measure, condition: Condition, expressions: Expressions): string[] {
  const range = rangeName(measure.table, condition.field);
  if (condition.is === 'filled') return [range, '">0"'];
  const operand = expressions[condition.param];
  if (operand === undefined) throw new Error(`The measure ${measure.name} needs the parameter "${condition.param}".`);
  if (condition.is === 'equal') return [range, operand];
  return [range, condition.is === 'from' ? `">="&${operand}` : `"<"&${operand}`];
}
