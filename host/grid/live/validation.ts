// Validation rules of the live grid: dropdowns, dates, numbers, checkboxes.

import type { DataValidationCriterion } from '@odoo/o-spreadsheet';
import type { Area, Grid, ValidationRule } from '../grid';
import { plainCopy } from '../plain-copy';
import { type Book, toArea } from './book';
import { toDateValue, toOperand } from './criteria';
import { chooseDropdownLooks } from './dropdown-looks';

/** The part of the grid that deals with validation. */
export function validationMembers(book: Book): Pick<Grid, 'validation' | 'setValidation'> {
  return {
    validation: (sheetId, row, column) => readRule(book, book.uid(sheetId), row - 1, column - 1),
    setValidation: (sheetId, area, rule) => {
      book.checkedUid(sheetId, area);
      if (rule) addRule(book, sheetId, area, rule);
      else clearRules(book, sheetId, area);
      chooseDropdownLooks(book, book.uid(sheetId));
    },
  };
}

function addRule(book: Book, sheetId: number, area: Area, rule: ValidationRule): string {
  const id = book.model.uuidGenerator.smallUuid();
  book.dispatch('ADD_DATA_VALIDATION_RULE', {
    sheetId: book.uid(sheetId),
    ranges: [book.rangeData(sheetId, area)],
    rule: { id, criterion: toCriterion(book, rule), isBlocking: !rule.allowInvalid },
  });
  const { source: _, ...rest } = rule;
  book.side.validations[id] = plainCopy(rest);
  return id;
}

/** A new rule takes the cells from the old ones, and then goes: the library has no other way to clear a part. */
function clearRules(book: Book, sheetId: number, area: Area): void {
  const id = addRule(book, sheetId, area, ANY_DATE);
  book.dispatch('REMOVE_DATA_VALIDATION_RULE', { sheetId: book.uid(sheetId), id });
  delete book.side.validations[id];
}

const ANY_DATE: ValidationRule = {
  kind: 'date',
  criteria: 'DATE_IS_VALID_DATE',
  args: [],
  allowInvalid: true,
  showDropdown: false,
  help: '',
};

const COMPARISONS: Readonly<Record<string, string>> = {
  NUMBER_BETWEEN: 'isBetween',
  NUMBER_NOT_BETWEEN: 'isNotBetween',
  NUMBER_EQUAL_TO: 'isEqual',
  NUMBER_NOT_EQUAL_TO: 'isNotEqual',
  NUMBER_GREATER_THAN: 'isGreaterThan',
  NUMBER_GREATER_THAN_OR_EQUAL_TO: 'isGreaterOrEqualTo',
  NUMBER_LESS_THAN: 'isLessThan',
  NUMBER_LESS_THAN_OR_EQUAL_TO: 'isLessOrEqualTo',
  DATE_IS_VALID_DATE: 'dateIsValid',
  DATE_AFTER: 'dateIsAfter',
  DATE_BEFORE: 'dateIsBefore',
  DATE_ON_OR_AFTER: 'dateIsOnOrAfter',
  DATE_ON_OR_BEFORE: 'dateIsOnOrBefore',
  DATE_BETWEEN: 'dateIsBetween',
  DATE_NOT_BETWEEN: 'dateIsNotBetween',
  DATE_EQUAL_TO: 'dateIs',
  TEXT_CONTAINS: 'containsText',
  TEXT_DOES_NOT_CONTAIN: 'notContainsText',
  TEXT_EQUAL_TO: 'isEqualText',
  TEXT_IS_VALID_EMAIL: 'isEmail',
  TEXT_IS_VALID_URL: 'isLink',
};

function toCriterion(book: Book, rule: ValidationRule): DataValidationCriterion {
  const displayStyle = rule.showDropdown ? 'chip' : 'plainText';
  switch (rule.kind) {
    case 'checkbox':
      return { type: 'isBoolean', values: [] };
    case 'list':
      return { type: 'isValueInList', values: rule.args.map(String), displayStyle };
    case 'range':
      return { type: 'isValueInRange', values: [sourceReference(book, rule)], displayStyle };
    case 'formula':
      return { type: 'customFormula', values: rule.args.map(String) };
    case 'date':
    case 'number':
    case 'text':
      return toComparison(rule);
  }
}

function toComparison(rule: ValidationRule): DataValidationCriterion {
  const type = COMPARISONS[rule.criteria];
  if (!type) {
    throw new Error(`DataValidationCriteria.${rule.criteria} is not emulated. Add it in host/grid/live/validation.ts.`);
  }
  const values = rule.args.map((arg) => toOperand(rule.criteria, arg));
  const dated = rule.kind === 'date' ? { dateValue: toDateValue(rule.args) } : {};
  // The table above holds nothing but the library's own names for comparisons.
  return { type, values, ...dated } as DataValidationCriterion;
}

function sourceReference(book: Book, rule: ValidationRule): string {
  if (!rule.source) throw new Error('A validation of kind "range" needs its source.');
  const range = book.getters.getRangeFromRangeData(book.rangeData(rule.source.sheetId, rule.source.area));
  return book.getters.getRangeString(range, 'nowhere', { useFixedReference: true });
}

function readRule(book: Book, uid: string, row: number, col: number): ValidationRule | null {
  const rule = book.getters.getValidationRuleForCell({ sheetId: uid, row, col });
  if (!rule) return null;
  const known = book.side.validations[rule.id] ?? describe(rule.criterion, rule.isBlocking ?? false);
  if (known.kind !== 'range') return plainCopy(known);
  const source = book.getters.getRangeFromSheetXC(uid, rule.criterion.values[0] ?? '');
  return { ...plainCopy(known), source: { sheetId: book.gid(source.sheetId), area: toArea(source.zone) } };
}

/** A rule that a person made on the screen, in Google's words. */
function describe(criterion: DataValidationCriterion, isBlocking: boolean): Omit<ValidationRule, 'source'> {
  const rest = {
    args: criterion.values,
    allowInvalid: !isBlocking,
    showDropdown: 'displayStyle' in criterion,
    help: '',
  };
  if (criterion.type === 'isBoolean') return { kind: 'checkbox', criteria: 'CHECKBOX', ...rest };
  if (criterion.type === 'isValueInList') return { kind: 'list', criteria: 'VALUE_IN_LIST', ...rest };
  if (criterion.type === 'isValueInRange') return { kind: 'range', criteria: 'VALUE_IN_RANGE', ...rest, args: [] };
  const criteria = Object.entries(COMPARISONS).find(([, type]) => type === criterion.type)?.[0];
  if (!criteria) return { kind: 'formula', criteria: 'CUSTOM_FORMULA', ...rest };
  const kind = criteria.startsWith('DATE') ? 'date' : criteria.startsWith('TEXT') ? 'text' : 'number';
  return { kind, criteria, ...rest };
}
