// The words for conditions: Google's criteria names beside o-spreadsheet's operators, both ways.

import { type ConditionalFormattingOperatorValues, DEFAULT_LOCALE, helpers } from '@odoo/o-spreadsheet';

export type CriteriaArgs = readonly (string | number | boolean)[];

/** https://developers.google.com/apps-script/reference/spreadsheet/boolean-criteria */
const OPERATORS = {
  CELL_EMPTY: 'isEmpty',
  CELL_NOT_EMPTY: 'isNotEmpty',
  TEXT_EQUAL_TO: 'isEqual',
  TEXT_CONTAINS: 'containsText',
  TEXT_DOES_NOT_CONTAIN: 'notContainsText',
  TEXT_STARTS_WITH: 'beginsWithText',
  TEXT_ENDS_WITH: 'endsWithText',
  DATE_AFTER: 'dateIsAfter',
  DATE_BEFORE: 'dateIsBefore',
  DATE_EQUAL_TO: 'dateIs',
  NUMBER_BETWEEN: 'isBetween',
  NUMBER_NOT_BETWEEN: 'isNotBetween',
  NUMBER_EQUAL_TO: 'isEqual',
  NUMBER_NOT_EQUAL_TO: 'isNotEqual',
  NUMBER_GREATER_THAN: 'isGreaterThan',
  NUMBER_GREATER_THAN_OR_EQUAL_TO: 'isGreaterOrEqualTo',
  NUMBER_LESS_THAN: 'isLessThan',
  NUMBER_LESS_THAN_OR_EQUAL_TO: 'isLessOrEqualTo',
  CUSTOM_FORMULA: 'customFormula',
} as const satisfies Record<string, ConditionalFormattingOperatorValues>;

/** Returns the library's operator; a criteria that it has no word for is refused by name. */
export function toOperator(criteria: string): ConditionalFormattingOperatorValues {
  const operator = Object.entries(OPERATORS).find(([name]) => name === criteria)?.[1];
  if (!operator) throw new Error(`BooleanCriteria.${criteria} is not emulated. Add it in host/grid/live/criteria.ts.`);
  return operator;
}

/** Returns Google's name of the library's operator, undefined when Google has none. */
export function toCriteria(operator: string): string | undefined {
  return Object.entries(OPERATORS).find(([, known]) => known === operator)?.[0];
}

/** Writes an argument as the library holds it: dates as text in its own locale, the rest as typed. */
export function toOperand(criteria: string, arg: string | number | boolean): string {
  if (criteria.startsWith('DATE_') && typeof arg === 'number') {
    return helpers.formatValue(arg, { format: 'mm/dd/yyyy', locale: DEFAULT_LOCALE });
  }
  return typeof arg === 'boolean' ? String(arg).toUpperCase() : String(arg);
}

// https://developers.google.com/apps-script/reference/spreadsheet/relative-date
const RELATIVE_DATES = {
  TODAY: 'today',
  TOMORROW: 'tomorrow',
  YESTERDAY: 'yesterday',
  PAST_WEEK: 'lastWeek',
  PAST_MONTH: 'lastMonth',
  PAST_YEAR: 'lastYear',
} as const;

/** What the library calls the day that a date criteria compares with. */
export function toDateValue(args: CriteriaArgs) {
  const [first] = args;
  return Object.entries(RELATIVE_DATES).find(([name]) => name === first)?.[1] ?? 'exactDate';
}
