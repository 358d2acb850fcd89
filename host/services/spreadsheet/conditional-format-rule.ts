// ConditionalFormatRule: a finished rule on how cells look, and the condition inside it.

import type { ConditionalFormat } from '../../grid/grid';
import { instantOf } from '../../grid/serial';
import { expose, type MemberCost } from '../../runtime/emulated';
import type { Book, GoogleRange } from './book';
import { type DraftFormat, exposeConditionalFormatRuleBuilder } from './conditional-format-rule-builder';
import { BooleanCriteria, valueNamed } from './enums';

type GoogleRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type GoogleCondition = GoogleAppsScript.Spreadsheet.BooleanCondition;
type Criteria = GoogleAppsScript.Spreadsheet.BooleanCriteria;

export const conditionalFormatRuleMembers = {
  copy: 'free',
  getBooleanCondition: 'free',
  getGradientCondition: 'free',
  getRanges: 'free',
} satisfies Record<string, MemberCost>;

export class ConditionalFormatRuleRoom implements Pick<GoogleRule, keyof typeof conditionalFormatRuleMembers> {
  constructor(
    private readonly book: Book,
    readonly sheetId: number,
    readonly format: ConditionalFormat,
  ) {}

  copy(): GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder {
    return exposeConditionalFormatRuleBuilder(this.book, exposeDraft, { sheetId: this.sheetId, format: this.format });
  }

  getBooleanCondition(): GoogleCondition {
    return exposeCondition(this.book, this.format);
  }

  getGradientCondition(): null {
    return null;
  }

  getRanges(): GoogleRange[] {
    return this.format.areas.map((area) => this.book.range({ sheetId: this.sheetId, area, wholeColumns: false }));
  }
}

export function exposeConditionalFormatRule(book: Book, sheetId: number, format: ConditionalFormat): GoogleRule {
  return expose<GoogleRule>(book.execution, {
    name: 'ConditionalFormatRule',
    file: 'host/services/spreadsheet/conditional-format-rule.ts',
    rooms: [{ members: conditionalFormatRuleMembers, target: new ConditionalFormatRuleRoom(book, sheetId, format) }],
  });
}

/** Shows what a builder has built. */
export function exposeDraft(book: Book, draft: DraftFormat): GoogleRule {
  return exposeConditionalFormatRule(book, draft.sheetId, draft.format);
}

const booleanConditionMembers = {
  getBackground: 'free',
  getBold: 'free',
  getCriteriaType: 'free',
  getCriteriaValues: 'free',
  getFontColor: 'free',
  getItalic: 'free',
} satisfies Record<string, MemberCost>;

class BooleanConditionRoom implements Pick<GoogleCondition, keyof typeof booleanConditionMembers> {
  constructor(
    private readonly book: Book,
    private readonly format: ConditionalFormat,
  ) {}

  getBackground(): string | null {
    return this.format.style.background ?? null;
  }

  getBold(): boolean | null {
    return this.format.style.bold ?? null;
  }

  getCriteriaType(): Criteria {
    // as: the enumeration's values stand for Google's, whose types say number
    return valueNamed(BooleanCriteria, this.format.criteria) as Criteria;
  }

  getCriteriaValues(): unknown[] {
    const { timeZone } = this.book.grid;
    if (!this.format.criteria.startsWith('DATE_')) return [...this.format.args];
    return this.format.args.map((serial) => new this.book.execution.realm.Date(instantOf(Number(serial), timeZone)));
  }

  getFontColor(): string | null {
    return this.format.style.fontColor ?? null;
  }

  getItalic(): boolean | null {
    return this.format.style.italic ?? null;
  }
}

function exposeCondition(book: Book, format: ConditionalFormat): GoogleCondition {
  return expose<GoogleCondition>(book.execution, {
    name: 'BooleanCondition',
    file: 'host/services/spreadsheet/conditional-format-rule.ts',
    rooms: [{ members: booleanConditionMembers, target: new BooleanConditionRoom(book, format) }],
  });
}
