// DataValidation: a finished rule on what a cell takes.

import type { ValidationRule } from '../../grid/grid';
import { instantOf } from '../../grid/serial';
import { expose, type MemberCost } from '../../runtime/emulated';
import type { Book } from './book';
import { exposeDataValidationBuilder } from './data-validation-builder';
import { DataValidationCriteria, valueNamed } from './enums';

type GoogleRule = GoogleAppsScript.Spreadsheet.DataValidation;
type Criteria = GoogleAppsScript.Spreadsheet.DataValidationCriteria;

export const dataValidationMembers = {
  copy: 'free',
  getAllowInvalid: 'free',
  getCriteriaType: 'free',
  getCriteriaValues: 'free',
  getHelpText: 'free',
} satisfies Record<string, MemberCost>;

export class DataValidationRoom implements Pick<GoogleRule, keyof typeof dataValidationMembers> {
  constructor(
    private readonly book: Book,
    readonly rule: ValidationRule,
  ) {}

  copy(): GoogleAppsScript.Spreadsheet.DataValidationBuilder {
    return exposeDataValidationBuilder(this.book, exposeDataValidation, this.rule);
  }

  getAllowInvalid(): boolean {
    return this.rule.allowInvalid;
  }

  getCriteriaType(): Criteria {
    // as: the enumeration's values stand for Google's, whose types say number
    return valueNamed(DataValidationCriteria, this.rule.criteria) as Criteria;
  }

  getCriteriaValues(): unknown[] {
    return criteriaValues(this.book, this.rule);
  }

  getHelpText(): string {
    return this.rule.help;
  }
}

export function exposeDataValidation(book: Book, rule: ValidationRule): GoogleRule {
  return expose<GoogleRule>(book.execution, {
    name: 'DataValidation',
    file: 'host/services/spreadsheet/data-validation.ts',
    rooms: [{ members: dataValidationMembers, target: new DataValidationRoom(book, rule) }],
  });
}

function criteriaValues(book: Book, rule: ValidationRule): unknown[] {
  switch (rule.kind) {
    case 'list':
      return [[...rule.args], rule.showDropdown];
    case 'range':
      return rule.source ? [book.range({ ...rule.source, wholeColumns: false }), rule.showDropdown] : [];
    case 'date':
      return rule.args.map((serial) => new book.execution.realm.Date(instantOf(Number(serial), book.grid.timeZone)));
    case 'number':
    case 'text':
    case 'checkbox':
    case 'formula':
      return [...rule.args];
  }
}
