// The enumerations of SpreadsheetApp.

import { enumeration } from '../../runtime/enumeration';

type Sheets = typeof GoogleAppsScript.Spreadsheet;

const FILE = 'host/services/spreadsheet/enums.ts';

export const BooleanCriteria = enumeration<Sheets['BooleanCriteria']>('BooleanCriteria', FILE, [
  'CELL_EMPTY',
  'CELL_NOT_EMPTY',
  'DATE_AFTER',
  'DATE_BEFORE',
  'DATE_EQUAL_TO',
  'NUMBER_BETWEEN',
  'NUMBER_EQUAL_TO',
  'NUMBER_GREATER_THAN',
  'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  'NUMBER_LESS_THAN',
  'NUMBER_LESS_THAN_OR_EQUAL_TO',
  'NUMBER_NOT_BETWEEN',
  'NUMBER_NOT_EQUAL_TO',
  'TEXT_CONTAINS',
  'TEXT_DOES_NOT_CONTAIN',
  'TEXT_EQUAL_TO',
  'TEXT_STARTS_WITH',
  'TEXT_ENDS_WITH',
  'CUSTOM_FORMULA',
]);

export const DataValidationCriteria = enumeration<Sheets['DataValidationCriteria']>('DataValidationCriteria', FILE, [
  'DATE_AFTER',
  'DATE_BEFORE',
  'DATE_BETWEEN',
  'DATE_EQUAL_TO',
  'DATE_IS_VALID_DATE',
  'DATE_ON_OR_AFTER',
  'DATE_ON_OR_BEFORE',
  'NUMBER_BETWEEN',
  'NUMBER_EQUAL_TO',
  'NUMBER_GREATER_THAN',
  'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  'NUMBER_LESS_THAN',
  'NUMBER_LESS_THAN_OR_EQUAL_TO',
  'NUMBER_NOT_BETWEEN',
  'NUMBER_NOT_EQUAL_TO',
  'VALUE_IN_LIST',
  'VALUE_IN_RANGE',
  'CUSTOM_FORMULA',
  'CHECKBOX',
]);

export const BorderStyle = enumeration<Sheets['BorderStyle']>('BorderStyle', FILE, [
  'DOTTED',
  'DASHED',
  'SOLID',
  'SOLID_MEDIUM',
  'SOLID_THICK',
  'DOUBLE',
]);

export const WrapStrategy = enumeration<Sheets['WrapStrategy']>('WrapStrategy', FILE, ['WRAP', 'OVERFLOW', 'CLIP']);

/** Returns the value of an enumeration by its name, as a criterion in the grid keeps it. */
export function valueNamed<E extends object>(values: E, name: string): E[keyof E] {
  // as: the name was taken from a value of this enumeration, and a foreign one throws by name
  return values[name as keyof E];
}
