// Conditional formats of the live grid.

import type { CellIsRule, ColorScaleRule, ConditionalFormat as LibraryFormat, Style } from '@odoo/o-spreadsheet';
import { toInvariantFormula } from '../formula-separators';
import type { ConditionalFormat, Grid } from '../grid';
import { plainCopy } from '../plain-copy';
import { type Book, toArea } from './book';
import { fromColorScale, toColorScale } from './color-scales';
import { toCriteria, toDateValue, toOperand, toOperator } from './criteria';
import { chooseDropdownLooks } from './dropdown-looks';
import { toLibraryStyle } from './styles';

/** The part of the grid that deals with conditional formats. */
export function conditionalFormatMembers(book: Book): Pick<Grid, 'conditionalFormats' | 'setConditionalFormats'> {
  return {
    conditionalFormats: (sheetId) => {
      const uid = book.uid(sheetId);
      return expressible(book, uid).map((format) => readFormat(book, uid, format));
    },
    setConditionalFormats: (sheetId, formats) => {
      const uid = book.uid(sheetId);
      for (const { id } of expressible(book, uid)) {
        book.dispatch('REMOVE_CONDITIONAL_FORMAT', { sheetId: uid, id });
        forget(book, id);
      }
      for (const format of formats) addFormat(book, sheetId, format);
      chooseDropdownLooks(book, uid);
    },
  };
}

/** The copy of a sheet that a person made has formats with the very ids of the original's. */
function forget(book: Book, id: string): void {
  const sheets = book.getters.getSheetIds();
  const isUsed = sheets.some((uid) => book.getters.getConditionalFormats(uid).some((format) => format.id === id));
  if (!isUsed) delete book.side.conditionalFormats[id];
}

/** A copy of a sheet begins with the very ids of the original's formats: it gets its own. */
export function renewFormats(book: Book, uid: string, copy: string): void {
  const formats = expressible(book, uid).map((format) => readFormat(book, uid, format));
  for (const { id } of expressible(book, copy)) book.dispatch('REMOVE_CONDITIONAL_FORMAT', { sheetId: copy, id });
  for (const format of formats) addFormat(book, book.gid(copy), format);
}

type Expressible = LibraryFormat & { rule: CellIsRule | ColorScaleRule };

/** Icons and data bars, which a person may have made, have no words in the contract: they stay. */
function expressible(book: Book, uid: string): readonly Expressible[] {
  return book.getters.getConditionalFormats(uid).flatMap((format): Expressible[] => {
    const { rule } = format;
    if (rule.type === 'ColorScaleRule') return [{ ...format, rule }];
    if (rule.type !== 'CellIsRule') return [];
    return book.side.conditionalFormats[format.id] || toCriteria(rule.operator) ? [{ ...format, rule }] : [];
  });
}

function addFormat(book: Book, sheetId: number, format: ConditionalFormat): void {
  const id = book.model.uuidGenerator.smallUuid();
  book.dispatch('ADD_CONDITIONAL_FORMAT', {
    sheetId: book.uid(sheetId),
    ranges: format.areas.map((area) => book.rangeData(sheetId, area)),
    cf: { id, rule: format.gradient ? toColorScale(format.gradient) : toRule(book, format) },
  });
  const { areas: _, ...rest } = format;
  book.side.conditionalFormats[id] = plainCopy(rest);
}

function toRule(book: Book, { criteria, args, style }: ConditionalFormat): CellIsRule {
  const dateValue = criteria.startsWith('DATE_') ? toDateValue(args) : undefined;
  return {
    type: 'CellIsRule',
    operator: toOperator(criteria),
    values:
      dateValue === undefined || dateValue === 'exactDate' ? args.map((arg) => operandOf(book, criteria, arg)) : [],
    style: toLibraryStyle(style),
    ...(dateValue && { dateValue }),
  };
}

/** The library keeps formulas in one form, whatever the locale of the workbook. */
function operandOf(book: Book, criteria: string, arg: string | number | boolean): string {
  const operand = toOperand(criteria, arg);
  return criteria === 'CUSTOM_FORMULA' ? toInvariantFormula(operand, book.getters.getLocale().code) : operand;
}

function readFormat(book: Book, uid: string, format: Expressible): ConditionalFormat {
  const areas = format.ranges.map((xc) => toArea(book.getters.getRangeFromSheetXC(uid, xc).zone));
  const known = book.side.conditionalFormats[format.id];
  if (known?.criteria === 'CUSTOM_FORMULA' && format.rule.type === 'CellIsRule') {
    // The library moves the references along with their columns, in its own form.
    const [now] = format.rule.values;
    const isMoved = now !== undefined && now !== operandOf(book, known.criteria, known.args[0] ?? '');
    return { ...plainCopy(known), areas, ...(isMoved && { args: [now] }) };
  }
  if (known) return { ...plainCopy(known), areas };
  if (format.rule.type === 'ColorScaleRule') {
    return { areas, criteria: '', args: [], style: {}, gradient: fromColorScale(format.rule) };
  }
  const criteria = toCriteria(format.rule.operator) ?? 'CUSTOM_FORMULA';
  return { areas, criteria, args: format.rule.values, style: toFormatStyle(format.rule.style) };
}

function toFormatStyle(style: Style): ConditionalFormat['style'] {
  return {
    ...(style.bold !== undefined && { bold: style.bold }),
    ...(style.italic !== undefined && { italic: style.italic }),
    ...(style.underline !== undefined && { underline: style.underline }),
    ...(style.strikethrough !== undefined && { strikethrough: style.strikethrough }),
    ...(style.textColor !== undefined && { fontColor: style.textColor.toLowerCase() }),
    ...(style.fillColor !== undefined && { background: style.fillColor.toLowerCase() }),
  };
}
