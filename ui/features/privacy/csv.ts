// Prints tables as CSV that no spreadsheet takes for formulas.

import type { ExportValue as Value } from '../../../src/modules/export/export-tables';

export interface CsvOptions {
  /** Default ','. */
  readonly separator?: string;
  /** What stands before the fraction of a number; default '.'. */
  readonly decimal?: string;
}

/** What makes Excel and its like read a text as a formula: https://owasp.org/www-community/attacks/CSV_Injection */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;

/** By it Excel knows that a file is UTF-8. */
export const BYTE_ORDER_MARK = '\ufeff';

/** Returns the lines as CSV by RFC 4180; every text that a sheet would count gets an apostrophe before it. */
export function toCsv(
  lines: readonly (readonly Value[])[],
  { separator = ',', decimal = '.' }: CsvOptions = {},
): string {
  return lines.map((line) => `${line.map((value) => toCell(value, decimal)).join(separator)}\r\n`).join('');
}

function toCell(value: Value, decimal: string): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value).replace('.', decimal);
  if (typeof value !== 'string') return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",;\t\r\n]/.test(safe) || safe.trim() !== safe ? `"${safe.replace(/"/g, '""')}"` : safe;
}
