// ConditionalFormatRuleBuilder: collects a rule on how cells look.

import type { ConditionalFormat, GradientPoint } from '../../grid/grid';
import { expose, type MemberCost } from '../../runtime/emulated';
import type { Book, GoogleRange } from './book';
import { parseColor } from './color';
import { type ConditionArgs, ConditionRoom, conditionMembers } from './conditions';
import { placeOf } from './range-place';

type GoogleBuilder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type GoogleRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

export const conditionalFormatRuleBuilderMembers = {
  build: 'free',
  getRanges: 'free',
  setBackground: 'free',
  setBold: 'free',
  setFontColor: 'free',
  copy: 'free',
  getBooleanCondition: 'free',
  getGradientCondition: 'free',
  setGradientMaxpoint: 'free',
  setGradientMaxpointWithValue: 'free',
  setGradientMidpointWithValue: 'free',
  setGradientMinpoint: 'free',
  setGradientMinpointWithValue: 'free',
  setItalic: 'free',
  setRanges: 'free',
  setStrikethrough: 'free',
  setUnderline: 'free',
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
    rooms: [
      { members: conditionalFormatRuleBuilderMembers, target: room },
      { members: conditionMembers, target: new ConditionRoom(book, (criteria, args) => room.when(criteria, args)) },
    ],
  });
  return builder;
}

class ConditionalFormatRuleBuilderRoom
  implements Pick<GoogleBuilder, keyof typeof conditionalFormatRuleBuilderMembers>
{
  private sheetId: number;
  private format: ConditionalFormat;
  private points: { min?: GradientPoint; mid?: GradientPoint; max?: GradientPoint };

  constructor(
    private readonly book: Book,
    private readonly exposeRule: Expose,
    private readonly self: () => GoogleBuilder,
    start: DraftFormat | undefined,
  ) {
    this.sheetId = start?.sheetId ?? 0;
    this.format = start?.format ?? { areas: [], criteria: '', args: [], style: {} };
    this.points = { ...start?.format.gradient };
  }

  build(): GoogleRule {
    const format = this.finished();
    if (format.areas.length === 0) throw new Error('A conditional format rule must have at least one range.');
    return this.exposeRule(this.book, { sheetId: this.sheetId, format });
  }

  copy(): GoogleBuilder {
    return exposeConditionalFormatRuleBuilder(this.book, this.exposeRule, this.draft());
  }

  getBooleanCondition(): ReturnType<GoogleBuilder['getBooleanCondition']> {
    return this.format.criteria !== '' ? this.exposeRule(this.book, this.draft()).getBooleanCondition() : null;
  }

  getGradientCondition(): ReturnType<GoogleBuilder['getGradientCondition']> {
    return this.points.min ? this.exposeRule(this.book, this.draft()).getGradientCondition() : null;
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

  setGradientMaxpoint(color: string): GoogleBuilder {
    return this.point('max', color, 'MAX', '');
  }

  setGradientMaxpointWithValue(color: string, type: unknown, value: string): GoogleBuilder {
    return this.point('max', color, type, value);
  }

  setGradientMidpointWithValue(color: string, type: unknown, value: string): GoogleBuilder {
    return this.point('mid', color, type, value);
  }

  setGradientMinpoint(color: string): GoogleBuilder {
    return this.point('min', color, 'MIN', '');
  }

  setGradientMinpointWithValue(color: string, type: unknown, value: string): GoogleBuilder {
    return this.point('min', color, type, value);
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

  setStrikethrough(strikethrough: boolean | null): GoogleBuilder {
    return this.look(strikethrough === null ? {} : { strikethrough });
  }

  setUnderline(underline: boolean | null): GoogleBuilder {
    return this.look(underline === null ? {} : { underline });
  }

  /** Sets the condition, which takes the place of a colour scale. */
  when(criteria: string, args: ConditionArgs): GoogleBuilder {
    this.points = {};
    this.format = { ...this.format, criteria, args };
    return this.self();
  }

  private finished(): ConditionalFormat {
    const { areas, criteria, args, style } = this.format;
    const { min, mid, max } = this.points;
    if (min && max) return { areas, criteria: '', args: [], style: {}, gradient: { min, max, ...(mid && { mid }) } };
    if (min || mid || max) throw new Error('A gradient needs a minimum point and a maximum point.');
    if (criteria === '') throw new Error('A conditional format rule must have a condition.');
    return { areas, criteria, args, style };
  }

  private draft(): DraftFormat {
    return { sheetId: this.sheetId, format: this.finished() };
  }

  private point(end: 'min' | 'mid' | 'max', color: string, type: unknown, value: string): GoogleBuilder {
    const name = POINT_TYPES.find((one) => one === String(type));
    if (!name) throw new Error(`Invalid argument: ${String(type)}`);
    this.points = { ...this.points, [end]: { color: parseColor(color, '#ffffff'), type: name, value: String(value) } };
    return this.self();
  }

  private look(style: ConditionalFormat['style']): GoogleBuilder {
    this.format = { ...this.format, style: { ...this.format.style, ...style } };
    return this.self();
  }
}

const POINT_TYPES: readonly GradientPoint['type'][] = ['MIN', 'MAX', 'NUMBER', 'PERCENT', 'PERCENTILE'];
