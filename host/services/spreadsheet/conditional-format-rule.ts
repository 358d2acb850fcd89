// ConditionalFormatRule: a finished rule on how cells look, and the condition inside it.

import type { ConditionalFormat } from '../../grid/grid';
import { expose, type MemberCost } from '../../runtime/emulated';
import type { Book, GoogleRange } from './book';
import { conditionValues, criteriaName } from './condition-values';
import { type DraftFormat, exposeConditionalFormatRuleBuilder } from './conditional-format-rule-builder';
import { BooleanCriteria, valueNamed } from './enums';
import { exposeGradient } from './gradient-condition';

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

  getBooleanCondition(): GoogleCondition | null {
    return this.format.gradient ? null : exposeCondition(this.book, this.format);
  }

  getGradientCondition(): GoogleAppsScript.Spreadsheet.GradientCondition | null {
    return this.format.gradient ? exposeGradient(this.book, this.format.gradient) : null;
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
  getStrikethrough: 'free',
  getUnderline: 'free',
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
    return valueNamed(BooleanCriteria, criteriaName(this.format)) as Criteria;
  }

  getCriteriaValues(): unknown[] {
    return conditionValues(this.book, this.format);
  }

  getFontColor(): string | null {
    return this.format.style.fontColor ?? null;
  }

  getItalic(): boolean | null {
    return this.format.style.italic ?? null;
  }

  getStrikethrough(): boolean | null {
    return this.format.style.strikethrough ?? null;
  }

  getUnderline(): boolean | null {
    return this.format.style.underline ?? null;
  }
}

function exposeCondition(book: Book, format: ConditionalFormat): GoogleCondition {
  return expose<GoogleCondition>(book.execution, {
    name: 'BooleanCondition',
    file: 'host/services/spreadsheet/conditional-format-rule.ts',
    rooms: [{ members: booleanConditionMembers, target: new BooleanConditionRoom(book, format) }],
  });
}
