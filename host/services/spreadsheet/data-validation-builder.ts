// DataValidationBuilder: collects a rule on what a cell takes.

import type { ValidationRule } from '../../grid/grid';
import { serialOf } from '../../grid/serial';
import { expose, type MemberCost } from '../../runtime/emulated';
import { isDate } from '../../runtime/realm';
import type { Book, GoogleRange } from './book';
import { DataValidationComparisonsRoom, dataValidationComparisonMembers } from './data-validation-comparisons';
import { placeOf } from './range-place';

type GoogleBuilder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type GoogleRule = GoogleAppsScript.Spreadsheet.DataValidation;
type GoogleDate = GoogleAppsScript.Base.Date;

export const dataValidationBuilderMembers = {
  build: 'free',
  requireCheckbox: 'free',
  requireDate: 'free',
  requireDateAfter: 'free',
  requireDateBefore: 'free',
  requireDateBetween: 'free',
  requireDateEqualTo: 'free',
  requireDateNotBetween: 'free',
  requireDateOnOrAfter: 'free',
  requireDateOnOrBefore: 'free',
  requireFormulaSatisfied: 'free',
  requireValueInList: 'free',
  requireValueInRange: 'free',
  setAllowInvalid: 'free',
  setHelpText: 'free',
  withCriteria: 'free',
  copy: 'free',
  getAllowInvalid: 'free',
  getCriteriaType: 'free',
  getCriteriaValues: 'free',
  getHelpText: 'free',
} satisfies Record<string, MemberCost>;

type Expose = (book: Book, rule: ValidationRule) => GoogleRule;

/** Returns a builder as a script sees it; `exposeRule` shows what it builds. */
export function exposeDataValidationBuilder(book: Book, exposeRule: Expose, start?: ValidationRule): GoogleBuilder {
  const room = new DataValidationBuilderRoom(book, exposeRule, () => builder, start);
  const comparisons = new DataValidationComparisonsRoom((kind, criteria, args) => room.require(kind, criteria, args));
  const builder: GoogleBuilder = expose(book.execution, {
    name: 'DataValidationBuilder',
    file: 'host/services/spreadsheet/data-validation-builder.ts',
    rooms: [
      { members: dataValidationBuilderMembers, target: room },
      { members: dataValidationComparisonMembers, target: comparisons },
    ],
  });
  return builder;
}

class DataValidationBuilderRoom implements Pick<GoogleBuilder, keyof typeof dataValidationBuilderMembers> {
  private rule: ValidationRule | undefined;
  private allowInvalid: boolean;
  private help: string;

  constructor(
    private readonly book: Book,
    private readonly exposeRule: Expose,
    private readonly self: () => GoogleBuilder,
    start: ValidationRule | undefined,
  ) {
    this.rule = start;
    this.allowInvalid = start?.allowInvalid ?? true;
    this.help = start?.help ?? '';
  }

  build(): GoogleRule {
    return this.exposeRule(this.book, this.finished());
  }

  requireCheckbox(checked?: unknown, unchecked?: unknown): GoogleBuilder {
    const given = [checked, unchecked].filter((value) => value !== undefined);
    return this.require('checkbox', 'CHECKBOX', given.map(plain));
  }

  requireDate(): GoogleBuilder {
    return this.require('date', 'DATE_IS_VALID_DATE', []);
  }

  requireDateAfter(date: GoogleDate): GoogleBuilder {
    return this.requireDay('DATE_AFTER', date);
  }

  requireDateBefore(date: GoogleDate): GoogleBuilder {
    return this.requireDay('DATE_BEFORE', date);
  }

  requireDateBetween(start: GoogleDate, end: GoogleDate): GoogleBuilder {
    return this.requireDay('DATE_BETWEEN', start, end);
  }

  requireDateEqualTo(date: GoogleDate): GoogleBuilder {
    return this.requireDay('DATE_EQUAL_TO', date);
  }

  requireDateNotBetween(start: GoogleDate, end: GoogleDate): GoogleBuilder {
    return this.requireDay('DATE_NOT_BETWEEN', start, end);
  }

  requireDateOnOrAfter(date: GoogleDate): GoogleBuilder {
    return this.requireDay('DATE_ON_OR_AFTER', date);
  }

  requireDateOnOrBefore(date: GoogleDate): GoogleBuilder {
    return this.requireDay('DATE_ON_OR_BEFORE', date);
  }

  requireFormulaSatisfied(formula: string): GoogleBuilder {
    return this.require('formula', 'CUSTOM_FORMULA', [formula]);
  }

  requireValueInList(values: string[], showDropdown = true): GoogleBuilder {
    return this.require('list', 'VALUE_IN_LIST', values.map(String), { showDropdown });
  }

  requireValueInRange(range: GoogleRange, showDropdown = true): GoogleBuilder {
    const { sheetId, area } = placeOf(range, 'SpreadsheetApp.DataValidationBuilder.requireValueInRange');
    return this.require('range', 'VALUE_IN_RANGE', [], { showDropdown, source: { sheetId, area } });
  }

  setAllowInvalid(allowInvalid: boolean): GoogleBuilder {
    this.allowInvalid = allowInvalid;
    return this.self();
  }

  setHelpText(help: string): GoogleBuilder {
    this.help = help;
    return this.self();
  }

  copy(): GoogleBuilder {
    return exposeDataValidationBuilder(this.book, this.exposeRule, this.finished());
  }

  getAllowInvalid(): boolean {
    return this.allowInvalid;
  }

  getCriteriaType(): ReturnType<GoogleBuilder['getCriteriaType']> {
    return this.build().getCriteriaType();
  }

  getCriteriaValues(): unknown[] {
    return this.build().getCriteriaValues();
  }

  getHelpText(): string {
    return this.help;
  }

  /** What getCriteriaType and getCriteriaValues gave, to be put in again. */
  withCriteria(criteria: unknown, values: readonly unknown[]): GoogleBuilder {
    const name = String(criteria);
    const [first, second] = values;
    if (name === 'VALUE_IN_LIST' && Array.isArray(first)) return this.requireValueInList(first, second !== false);
    // as: placeOf checks that it is a range
    if (name === 'VALUE_IN_RANGE') return this.requireValueInRange(first as GoogleRange, second !== false);
    if (name === 'DATE_IS_VALID_DATE') return this.requireDate();
    if (name.startsWith('DATE_')) return this.requireDay(name, ...values);
    if (name === 'CUSTOM_FORMULA') return this.requireFormulaSatisfied(String(first));
    const kind = name.startsWith('TEXT_') ? 'text' : name === 'CHECKBOX' ? 'checkbox' : 'number';
    return this.require(kind, name, values.map(plain));
  }

  private finished(): ValidationRule {
    if (!this.rule) throw new Error('Data validation rule must have a criteria.');
    return { ...this.rule, allowInvalid: this.allowInvalid, help: this.help };
  }

  private requireDay(criteria: string, ...dates: readonly unknown[]): GoogleBuilder {
    const serials = dates.map((date) => {
      if (!isDate(date)) throw new Error('A validation by date needs a Date.');
      return serialOf(date.getTime(), this.book.grid.timeZone);
    });
    return this.require('date', criteria, serials);
  }

  /** Takes the place of whatever was required before. */
  require(
    kind: ValidationRule['kind'],
    criteria: string,
    args: ValidationRule['args'],
    more: Partial<ValidationRule> = {},
  ): GoogleBuilder {
    this.rule = { kind, criteria, args, allowInvalid: true, showDropdown: false, help: '', ...more };
    return this.self();
  }
}

function plain(value: unknown): string | number | boolean {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return String(value);
}
