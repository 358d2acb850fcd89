// What Sheets makes of a text that a person types or a script writes with setValue.

import { toInvariantFormula } from './formula-separators';
import type { CellWrite } from './grid';
import { parseDate } from './parse-date';
import { parseNumber } from './parse-number';

export interface InputPlace {
  /** Google's locale name of the workbook, such as ru_RU. */
  readonly locale: string;
  /** The number format that the cell has; "" is automatic. */
  readonly format: string;
  /** In an "@" cell a person's typing stays text, but a script's writing is still read as a number or date. */
  readonly by: 'person' | 'script';
  /** The year of a date typed without one. */
  readonly year: number;
}

/** parseInput('007', place) //=> { value: 7 }; the result names a format only where the cell's own is automatic. */
export function parseInput(text: string, place: InputPlace): CellWrite {
  if (text === '') return { value: null };
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (place.format === '@' && place.by === 'person') return { value: text };
  if (!MAY_BE_MORE_THAN_TEXT.test(text)) return { value: text };
  return parsePlain(text, place) ?? parsePlain(toHalfWidth(text), place) ?? { value: text };
}

// A quick look first, because bulk writes are mostly plain words.
const MAY_BE_MORE_THAN_TEXT = /^[=\uff1d]|[\d\uff10-\uff19]|^\s*(?:true|false)\s*$/i;

function parsePlain(text: string, place: InputPlace): CellWrite | null {
  if (text.length > 1 && text.startsWith('=')) return { formula: toInvariantFormula(text, place.locale) };
  const bare = text.trim();
  if (/^(true|false)$/i.test(bare)) return { value: /^true$/i.test(bare) };
  const found = parseNumber(bare, place.locale) ?? parseDate(bare, place.locale, place.year);
  if (!found) return null;
  return place.format === '' && found.format !== '' ? found : { value: found.value };
}

/** Full-width forms, as East Asian keyboards make them, count as their plain letters: '＝１＋１' is '=1+1'. */
function toHalfWidth(text: string): string {
  return text.replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
}
