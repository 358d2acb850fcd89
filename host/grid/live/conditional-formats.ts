// Conditional formats of the live grid.

import type { CellIsRule, ConditionalFormat as LibraryFormat, Style } from '@odoo/o-spreadsheet';
import type { ConditionalFormat, Grid } from '../grid';
import { type Book, toArea } from './book';
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
        delete book.side.conditionalFormats[id];
      }
      for (const format of formats) addFormat(book, sheetId, format);
      chooseDropdownLooks(book, uid);
    },
  };
}

/** Colour scales, icons and data bars, which a person may have made, have no words in the contract: they stay. */
function expressible(book: Book, uid: string): readonly (LibraryFormat & { rule: CellIsRule })[] {
  return book.getters
    .getConditionalFormats(uid)
    .flatMap((format) =>
      format.rule.type === 'CellIsRule' && (book.side.conditionalFormats[format.id] || toCriteria(format.rule.operator))
        ? [{ ...format, rule: format.rule }]
        : [],
    );
}

function addFormat(book: Book, sheetId: number, format: ConditionalFormat): void {
  const id = book.model.uuidGenerator.smallUuid();
  book.dispatch('ADD_CONDITIONAL_FORMAT', {
    sheetId: book.uid(sheetId),
    ranges: format.areas.map((area) => book.rangeData(sheetId, area)),
    cf: { id, rule: toRule(format) },
  });
  const { areas: _, ...rest } = format;
  book.side.conditionalFormats[id] = structuredClone(rest);
}

function toRule({ criteria, args, style }: ConditionalFormat): CellIsRule {
  const dateValue = criteria.startsWith('DATE_') ? toDateValue(args) : undefined;
  return {
    type: 'CellIsRule',
    operator: toOperator(criteria),
    values: dateValue === undefined || dateValue === 'exactDate' ? args.map((arg) => toOperand(criteria, arg)) : [],
    style: toLibraryStyle(style),
    ...(dateValue && { dateValue }),
  };
}

function readFormat(book: Book, uid: string, format: LibraryFormat & { rule: CellIsRule }): ConditionalFormat {
  const areas = format.ranges.map((xc) => toArea(book.getters.getRangeFromSheetXC(uid, xc).zone));
  const known = book.side.conditionalFormats[format.id];
  if (known) return { ...structuredClone(known), areas };
  const criteria = toCriteria(format.rule.operator) ?? 'CUSTOM_FORMULA';
  return { areas, criteria, args: format.rule.values, style: toFormatStyle(format.rule.style) };
}

function toFormatStyle(style: Style): ConditionalFormat['style'] {
  return {
    ...(style.bold !== undefined && { bold: style.bold }),
    ...(style.italic !== undefined && { italic: style.italic }),
    ...(style.textColor !== undefined && { fontColor: style.textColor.toLowerCase() }),
    ...(style.fillColor !== undefined && { background: style.fillColor.toLowerCase() }),
  };
}
