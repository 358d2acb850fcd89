// Tells how alike the names of two firms are, in whatever alphabet and with whatever legal form they are written.

import { stemsOf, strongWords } from './firm-words';
import { jaroWinkler } from './jaro-winkler';
import { withoutLegalForm } from './legal-forms';
import { skeleton } from './skeleton';
import { soundOf } from './sound';

/** Names of one firm in two alphabets reach it, and names of different firms seldom. */
export const ALIKE_FIRMS = 0.92;

/**
 * Returns the skeletons of the words by which a name is compared: legal forms, quotes and "of Uzbekistan" left out, translated
 * stems as one. A person's name has none of these.
 */
export function firmWords(name: string): readonly string[] {
  const words = name.split(/[^\p{L}\p{N}'’ʻʼ‘`]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const stems = withoutLegalForm(words).flatMap((word) => stemsOf(skeleton(word)));
  return strongWords(stems);
}

/**
 * Returns the words of a firm's name as one key, as they sound:
 * `firmKey('"Oʻzsanoatqurilishbank" ATB') === firmKey('АКБ «Узпромстройбанк»')`
 */
export function firmKey(name: string): string {
  return firmWords(name).map(soundOf).join('');
}

/** Returns how alike two keys of firms are, 0 to 1; names with other numbers in them are other firms: School 12, School 21. */
export function likenessOfFirms(oneKey: string, otherKey: string): number {
  if (oneKey.replace(/\D/g, '') !== otherKey.replace(/\D/g, '')) return 0;
  return jaroWinkler(oneKey, otherKey);
}
