// Encodes a value as the content of an o-spreadsheet cell and reads it back: text stays exactly the text it was.

import { type Cell, DEFAULT_LOCALE, helpers } from '@odoo/o-spreadsheet';
import type { CellValue } from '../grid';

// In a plain text cell the library takes any content for text. A number or boolean that a script put there is told apart
// by a space in front, which nobody sees.
const NOT_TEXT = ' ';

/**
 * Returns the content that the library reads back as this very value. Text that it would take for a formula, a number,
 * a date or TRUE is armed with a leading apostrophe.
 *
 * @example toContent('007', '') //=> "'007"
 */
export function toContent(value: CellValue, format: string): string {
  if (value === null) return '';
  if (typeof value === 'string') return needsArming(value, format) ? `'${value}` : value;
  const plain = String(value).toUpperCase();
  return format === '@' ? `${NOT_TEXT}${plain}` : plain;
}

/** Returns the value of a literal cell; the apostrophe that armed it is gone. */
export function toValue(cell: Extract<Cell, { isFormula: false }>): CellValue {
  const { content, format, parsedValue } = cell;
  if (format !== '@' || parsedValue === null) return parsedValue;
  if (content.startsWith("'")) return content.slice(1);
  return content.startsWith(NOT_TEXT) ? parseMarked(content.slice(NOT_TEXT.length)) : content;
}

function parseMarked(plain: string): CellValue {
  return plain === 'TRUE' || plain === 'FALSE' ? plain === 'TRUE' : Number(plain);
}

function needsArming(text: string, format: string): boolean {
  if (text.startsWith('=') || text.startsWith("'")) return true;
  return format === '@' ? text.startsWith(NOT_TEXT) : mayBeParsed(text);
}

/** Wider than what the library parses today, since the parsing of dates depends on a locale that may change. */
function mayBeParsed(text: string): boolean {
  if (text.trim() === '' || /^\s*(true|false)\s*$/i.test(text) || /^[#+@]/.test(text)) return true;
  if (!/\d/.test(text)) return false;
  return (
    /^[\d\s.,:/%$€£()+\-eEapmAPM\u00a0\u202f]+$/.test(text) ||
    helpers.isNumber(text, DEFAULT_LOCALE) ||
    helpers.isDateTime(text, DEFAULT_LOCALE)
  );
}

const GOOGLE_ERRORS: Readonly<Record<string, string>> = {
  '#REF': '#REF!',
  '#BAD_EXPR': '#ERROR!',
  '#CYCLE': '#REF!',
  '#SPILL!': '#REF!',
  '#ERROR': '#ERROR!',
};

/** Turns the library's error signs into Google's. */
export function toGoogleValue(evaluated: CellValue, isError: boolean): CellValue {
  if (!isError || typeof evaluated !== 'string') return evaluated;
  return GOOGLE_ERRORS[evaluated] ?? evaluated;
}
