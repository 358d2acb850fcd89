// Turns Google's number format patterns into o-spreadsheet's; the ones that differ are remembered by the side table.

import { helpers } from '@odoo/o-spreadsheet';

/**
 * Returns the pattern as the library reads it.
 *
 * @example toLibraryFormat('dd.MM.yyyy HH:mm') //=> 'dd.mm.yyyy hh:mm'
 */
export function toLibraryFormat(pattern: string): string {
  if (pattern === '' || /^general$/i.test(pattern)) return '';
  if (isReadable(pattern)) return pattern;
  const adapted = adapt(pattern);
  if (isReadable(adapted)) return adapted;
  throw new Error(`Number format "${pattern}" is not emulated. Add it in host/grid/live/formats.ts.`);
}

/** Colours and elapsed-time brackets go, date letters become small; quoted text stays as it is. */
function adapt(pattern: string): string {
  return pattern
    .split(/("[^"]*")/)
    .map((part) => (part.startsWith('"') ? part : adaptUnquoted(part)))
    .join('');
}

function adaptUnquoted(part: string): string {
  return part
    .replace(/\[(h+|m+|s+)\]/gi, '$1')
    .replace(/\[[^\]$]*\]/g, '')
    .replace(/am\/pm/gi, 'a')
    .replace(/E[+-]0+/g, 'e')
    .replace(/[YMDHS]/g, (letter) => letter.toLowerCase());
}

function isReadable(pattern: string): boolean {
  try {
    helpers.parseFormat(pattern);
    return true;
  } catch (error) {
    if (error instanceof Error) return false;
    throw error;
  }
}
