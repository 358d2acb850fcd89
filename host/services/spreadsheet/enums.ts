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
  'DATE_AFTER_RELATIVE',
  'DATE_BEFORE_RELATIVE',
  'DATE_EQUAL_TO_RELATIVE',
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
  'DATE_NOT_BETWEEN',
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
  'TEXT_CONTAINS',
  'TEXT_DOES_NOT_CONTAIN',
  'TEXT_EQUAL_TO',
  'TEXT_IS_VALID_EMAIL',
  'TEXT_IS_VALID_URL',
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

export const InterpolationType = enumeration<Sheets['InterpolationType']>('InterpolationType', FILE, [
  'NUMBER',
  'PERCENT',
  'PERCENTILE',
  'MIN',
  'MAX',
]);

export const RelativeDate = enumeration<Sheets['RelativeDate']>('RelativeDate', FILE, [
  'TODAY',
  'TOMORROW',
  'YESTERDAY',
  'PAST_WEEK',
  'PAST_MONTH',
  'PAST_YEAR',
]);

export const BandingTheme = enumeration<Sheets['BandingTheme']>('BandingTheme', FILE, [
  'LIGHT_GREY',
  'CYAN',
  'GREEN',
  'YELLOW',
  'ORANGE',
  'BLUE',
  'TEAL',
  'GREY',
  'BROWN',
  'LIGHT_GREEN',
  'INDIGO',
  'PINK',
]);

export const ColorType = enumeration<typeof GoogleAppsScript.Base.ColorType>('ColorType', FILE, [
  'UNSUPPORTED',
  'RGB',
  'THEME',
]);

export const CopyPasteType = enumeration<Sheets['CopyPasteType']>('CopyPasteType', FILE, [
  'PASTE_NORMAL',
  'PASTE_NO_BORDERS',
  'PASTE_FORMAT',
  'PASTE_FORMULA',
  'PASTE_DATA_VALIDATION',
  'PASTE_VALUES',
  'PASTE_CONDITIONAL_FORMATTING',
  'PASTE_COLUMN_WIDTHS',
]);

export const DeveloperMetadataLocationType = enumeration<Sheets['DeveloperMetadataLocationType']>(
  'DeveloperMetadataLocationType',
  FILE,
  ['SPREADSHEET', 'SHEET', 'ROW', 'COLUMN'],
);

export const DeveloperMetadataVisibility = enumeration<Sheets['DeveloperMetadataVisibility']>(
  'DeveloperMetadataVisibility',
  FILE,
  ['DOCUMENT', 'PROJECT'],
);

export const Dimension = enumeration<Sheets['Dimension']>('Dimension', FILE, ['COLUMNS', 'ROWS']);

export const Direction = enumeration<Sheets['Direction']>('Direction', FILE, ['UP', 'DOWN', 'PREVIOUS', 'NEXT']);

export const GroupControlTogglePosition = enumeration<Sheets['GroupControlTogglePosition']>(
  'GroupControlTogglePosition',
  FILE,
  ['BEFORE', 'AFTER'],
);

export const ProtectionType = enumeration<Sheets['ProtectionType']>('ProtectionType', FILE, ['RANGE', 'SHEET']);

export const SheetType = enumeration<Sheets['SheetType']>('SheetType', FILE, ['GRID', 'OBJECT']);

/** Returns the value of an enumeration by its name, as a criterion in the grid keeps it. */
export function valueNamed<E extends object>(values: E, name: string): E[keyof E] {
  // as: the name was taken from a value of this enumeration, and a foreign one throws by name
  return values[name as keyof E];
}
