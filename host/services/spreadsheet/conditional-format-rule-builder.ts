// ConditionalFormatRuleBuilder: collects a rule on how cells look.

import type { ConditionalFormat } from '../../grid/grid';
import { serialOf } from '../../grid/serial';
import { expose, type MemberCost } from '../../runtime/emulated';
import { isDate } from '../../runtime/realm';
import type { Book, GoogleRange } from './book';
import { parseColor } from './color';
import { placeOf } from './range-place';

type GoogleBuilder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type GoogleRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

export const conditionalFormatRuleBuilderMembers = {
  build: 'free',
  getRanges: 'free',
  setBackground: 'free',
  setBold: 'free',
  setFontColor: 'free',
  setItalic: 'free',
  setRanges: 'free',
  whenCellEmpty: 'free',
  whenCellNotEmpty: 'free',
  whenDateAfter: 'free',
  whenDateBefore: 'free',
  whenDateEqualTo: 'free',
  whenFormulaSatisfied: 'free',
  whenNumberBetween: 'free',
  whenNumberEqualTo: 'free',
  whenNumberGreaterThan: 'free',
  whenNumberGreaterThanOrEqualTo: 'free',
  whenNumberLessThan: 'free',
  whenNumberLessThanOrEqualTo: 'free',
  whenTextContains: 'free',
  whenTextDoesNotContain: 'free',
  whenTextEndsWith: 'free',
  whenTextEqualTo: 'free',
  whenTextStartsWith: 'free',
} satisfies Record<string, MemberCost>;

export interface DraftFormat {
  readonly sheetId: number;
  readonly format: ConditionalFormat;
}

type Expose = (book: Book, draft: DraftFormat) => GoogleRule;

/** Returns a builder as a script sees it; `exposeRule` shows what it builds. */
export function exposeConditionalFormatRuleBuilder(book: Book, exposeRule: Expose, start?: DraftFormat): GoogleBuilder {
  const room = new ConditionalFormatRuleBuilderRoom(book, exposeRule, () => builder, start);
  const builder: GoogleBuilder = expose(book.execution, {
    name: 'ConditionalFormatRuleBuilder',
    file: 'host/services/spreadsheet/conditional-format-rule-builder.ts',
    rooms: [{ members: conditionalFormatRuleBuilderMembers, target: room }],
  });
  return builder;
}

class ConditionalFormatRuleBuilderRoom
  implements Pick<GoogleBuilder, keyof typeof conditionalFormatRuleBuilderMembers>
{
  private sheetId: number;
  private format: ConditionalFormat;

  constructor(
    private readonly book: Book,
    private readonly exposeRule: Expose,
    private readonly self: () => GoogleBuilder,
    start: DraftFormat | undefined,
  ) {
    this.sheetId = start?.sheetId ?? 0;
    this.format = start?.format ?? { areas: [], criteria: '', args: [], style: {} };
  }

  build(): GoogleRule {
    if (this.format.criteria === '') throw new Error('A conditional format rule must have a condition.');
    if (this.format.areas.length === 0) throw new Error('A conditional format rule must have at least one range.');
    return this.exposeRule(this.book, { sheetId: this.sheetId, format: this.format });
  }

  getRanges(): GoogleRange[] {
    return this.format.areas.map((area) => this.book.range({ sheetId: this.sheetId, area, wholeColumns: false }));
  }

  setBackground(color: string | null): GoogleBuilder {
    return this.look(color === null ? {} : { background: parseColor(color, '#ffffff') });
  }

  setBold(bold: boolean | null): GoogleBuilder {
    return this.look(bold === null ? {} : { bold });
  }

  setFontColor(color: string | null): GoogleBuilder {
    return this.look(color === null ? {} : { fontColor: parseColor(color, '#000000') });
  }

  setItalic(italic: boolean | null): GoogleBuilder {
    return this.look(italic === null ? {} : { italic });
  }

  setRanges(ranges: GoogleRange[]): GoogleBuilder {
    const places = ranges.map((range) => placeOf(range, 'SpreadsheetApp.ConditionalFormatRuleBuilder.setRanges'));
    this.sheetId = places[0]?.sheetId ?? 0;
    this.format = { ...this.format, areas: places.map((place) => place.area) };
    return this.self();
  }

  whenCellEmpty(): GoogleBuilder {
    return this.when('CELL_EMPTY', []);
  }

  whenCellNotEmpty(): GoogleBuilder {
    return this.when('CELL_NOT_EMPTY', []);
  }

  whenDateAfter(date: unknown): GoogleBuilder {
    return this.whenDay('DATE_AFTER', date);
  }

  whenDateBefore(date: unknown): GoogleBuilder {
    return this.whenDay('DATE_BEFORE', date);
  }

  whenDateEqualTo(date: unknown): GoogleBuilder {
    return this.whenDay('DATE_EQUAL_TO', date);
  }

  whenFormulaSatisfied(formula: string): GoogleBuilder {
    return this.when('CUSTOM_FORMULA', [formula]);
  }

  whenNumberBetween(start: number, end: number): GoogleBuilder {
    return this.when('NUMBER_BETWEEN', [start, end]);
  }

  whenNumberEqualTo(number: number): GoogleBuilder {
    return this.when('NUMBER_EQUAL_TO', [number]);
  }

  whenNumberGreaterThan(number: number): GoogleBuilder {
    return this.when('NUMBER_GREATER_THAN', [number]);
  }

  whenNumberGreaterThanOrEqualTo(number: number): GoogleBuilder {
    return this.when('NUMBER_GREATER_THAN_OR_EQUAL_TO', [number]);
  }

  whenNumberLessThan(number: number): GoogleBuilder {
    return this.when('NUMBER_LESS_THAN', [number]);
  }

  whenNumberLessThanOrEqualTo(number: number): GoogleBuilder {
    return this.when('NUMBER_LESS_THAN_OR_EQUAL_TO', [number]);
  }

  whenTextContains(text: string): GoogleBuilder {
    return this.when('TEXT_CONTAINS', [text]);
  }

  whenTextDoesNotContain(text: string): GoogleBuilder {
    return this.when('TEXT_DOES_NOT_CONTAIN', [text]);
  }

  whenTextEndsWith(text: string): GoogleBuilder {
    return this.when('TEXT_ENDS_WITH', [text]);
  }

  whenTextEqualTo(text: string): GoogleBuilder {
    return this.when('TEXT_EQUAL_TO', [text]);
  }

  whenTextStartsWith(text: string): GoogleBuilder {
    return this.when('TEXT_STARTS_WITH', [text]);
  }

  private whenDay(criteria: string, date: unknown): GoogleBuilder {
    if (!isDate(date))
      throw new Error('Relative dates are not emulated. Add them in host/services/spreadsheet/enums.ts.');
    return this.when(criteria, [serialOf(date.getTime(), this.book.grid.timeZone)]);
  }

  private when(criteria: string, args: ConditionalFormat['args']): GoogleBuilder {
    this.format = { ...this.format, criteria, args };
    return this.self();
  }

  private look(style: ConditionalFormat['style']): GoogleBuilder {
    this.format = { ...this.format, style: { ...this.format.style, ...style } };
    return this.self();
  }
}
