// Remembers which customers somebody said are not the same, so that nobody is asked again.

import type { Book } from '../../kernel/book/book';
import { settingsTable } from '../settings/index';

/** The setting that holds the pairs: 'M-3 M-17; M-4 M-9'. */
export const APART_SETTING = 'notSame';

/** A cell holds 50,000 characters; the oldest answers go first. */
const MOST_PAIRS = 2_500;

/** Returns the key of a pair, whichever comes first. */
export function pairKey(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}

/** Returns the pairs that were told apart. One blocking call. */
export function toldApart(book: Book): ReadonlySet<string> {
  if (!book.has(settingsTable)) return new Set();
  return new Set(pairsIn(book.open(settingsTable, ['id', 'value']).get(APART_SETTING)?.value ?? ''));
}

/** Remembers a pair; false where the sheet of the settings is gone. One blocking call. */
export function tellApart(book: Book, one: string, other: string): boolean {
  if (!book.has(settingsTable)) return false;
  const settings = book.open(settingsTable, ['id', 'value']);
  const known = pairsIn(settings.get(APART_SETTING)?.value ?? '');
  const value = [...new Set([...known, pairKey(one, other)])].slice(-MOST_PAIRS).join('; ');
  if (settings.rowOf(APART_SETTING) === null) book.restore(settingsTable, APART_SETTING, { value });
  else book.update(settingsTable, APART_SETTING, { value });
  return true;
}

function pairsIn(value: string): readonly string[] {
  return value
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair !== '');
}
