// Chooses how dropdowns look: chips, unless conditional formats colour their values; a grey chip on colour is no help.

import type { DataValidationRule } from '@odoo/o-spreadsheet';
import type { Book } from './book';

/** Looks at the dropdowns of a sheet anew; call it after its rules or its conditional formats changed. */
export function chooseDropdownLooks(book: Book, uid: string): void {
  const colored = coloredTexts(book, uid);
  for (const rule of book.getters.getDataValidationRules(uid)) chooseLook(book, uid, rule, colored);
}

function coloredTexts(book: Book, uid: string): ReadonlySet<string> {
  const texts = book.getters.getConditionalFormats(uid).flatMap(({ rule }) => {
    const isColoredText = rule.type === 'CellIsRule' && rule.operator === 'isEqual' && rule.style.fillColor;
    return isColoredText ? rule.values : [];
  });
  return new Set(texts);
}

function chooseLook(book: Book, uid: string, rule: DataValidationRule, colored: ReadonlySet<string>): void {
  const { criterion, ranges, ...rest } = rule;
  if (criterion.type !== 'isValueInList' || criterion.displayStyle === 'plainText') return;
  const displayStyle = criterion.values.some((text) => colored.has(text)) ? 'arrow' : 'chip';
  if (displayStyle === criterion.displayStyle) return;
  book.dispatch('ADD_DATA_VALIDATION_RULE', {
    sheetId: uid,
    ranges: ranges.map((range) => book.getters.getRangeData(range)),
    rule: { ...rest, criterion: { ...criterion, displayStyle } },
  });
}
