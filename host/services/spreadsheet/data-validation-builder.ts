// DataValidationBuilder: collects a rule on what a cell takes.

import type { ValidationRule } from '../../grid/grid';
import { serialOf } from '../../grid/serial';
import { expose, type MemberCost } from '../../runtime/emulated';
import { isDate } from '../../runtime/realm';
import type { Book, GoogleRange } from './book';
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
  requireDateOnOrAfter: 'free',
  requireDateOnOrBefore: 'free',
  requireFormulaSatisfied: 'free',
  requireNumberBetween: 'free',
  requireNumberEqualTo: 'free',
  requireNumberGreaterThan: 'free',
  requireNumberGreaterThanOrEqualTo: 'free',
  requireNumberLessThan: 'free',
  requireNumberLessThanOrEqualTo: 'free',
  requireValueInList: 'free',
  requireValueInRange: 'free',
  setAllowInvalid: 'free',
  setHelpText: 'free',
} satisfies Record<string, MemberCost>;

type Expose = (book: Book, rule: ValidationRule) => GoogleRule;

/** Returns a builder as a script sees it; `exposeRule` shows what it builds. */
export function exposeDataValidationBuilder(book: Book, exposeRule: Expose, start?: ValidationRule): GoogleBuilder {
  const room = new DataValidationBuilderRoom(book, exposeRule, () => builder, start);
  const builder: GoogleBuilder = expose(book.execution, {
    name: 'DataValidationBuilder',
    file: 'host/services/spreadsheet/data-validation-builder.ts',
    rooms: [{ members: dataValidationBuilderMembers, target: room }],
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
    if (!this.rule) throw new Error('Data validation rule must have a criteria.');
    return this.exposeRule(this.book, { ...this.rule, allowInvalid: this.allowInvalid, help: this.help });
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

  requireDateOnOrAfter(date: GoogleDate): GoogleBuilder {
    return this.requireDay('DATE_ON_OR_AFTER', date);
  }

  requireDateOnOrBefore(date: GoogleDate): GoogleBuilder {
    return this.requireDay('DATE_ON_OR_BEFORE', date);
  }

  requireFormulaSatisfied(formula: string): GoogleBuilder {
    return this.require('formula', 'CUSTOM_FORMULA', [formula]);
  }

  requireNumberBetween(start: number, end: number): GoogleBuilder {
    return this.require('number', 'NUMBER_BETWEEN', [start, end]);
  }

  requireNumberEqualTo(number: number): GoogleBuilder {
    return this.require('number', 'NUMBER_EQUAL_TO', [number]);
  }

  requireNumberGreaterThan(number: number): GoogleBuilder {
    return this.require('number', 'NUMBER_GREATER_THAN', [number]);
  }

  requireNumberGreaterThanOrEqualTo(number: number): GoogleBuilder {
    return this.require('number', 'NUMBER_GREATER_THAN_OR_EQUAL_TO', [number]);
  }

  requireNumberLessThan(number: number): GoogleBuilder {
    return this.require('number', 'NUMBER_LESS_THAN', [number]);
  }

  requireNumberLessThanOrEqualTo(number: number): GoogleBuilder {
    return this.require('number', 'NUMBER_LESS_THAN_OR_EQUAL_TO', [number]);
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

  private requireDay(criteria: string, date: unknown): GoogleBuilder {
    if (!isDate(date)) throw new Error('A validation by date needs a Date.');
    return this.require('date', criteria, [serialOf(date.getTime(), this.book.grid.timeZone)]);
  }

  private require(
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
