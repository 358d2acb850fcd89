// Tells whether two names are one firm's, in whatever alphabet and with whatever legal form they are written.

import { stemsOf, strongWords } from './firm-words';
import { jaroWinkler } from './jaro-winkler';
import { withoutLegalForm } from './legal-forms';
import { skeleton } from './skeleton';
import { soundOf } from './sound';

/** Names of one firm in two alphabets reach it, and names of different firms seldom. */
const ALIKE = 0.92;

const QUOTES = /["«»“”„<>()[\],.;:]+/g;

/**
 * Returns the key by which firms' names are compared: legal forms, quotes and "of Uzbekistan" left out, translated stems as one.
 * `firmKey('"Oʻzsanoatqurilishbank" ATB') === firmKey('АКБ «Узпромстройбанк»')`
 */
export function firmKey(name: string): string {
  const words = name
    .replace(QUOTES, ' ')
    .split(/[\s–—-]+/)
    .filter((word) => word !== '');
  const stems = withoutLegalForm(words).flatMap((word) => stemsOf(skeleton(word)));
  return strongWords(stems).map(soundOf).join('');
}

/** Returns how alike two keys of firms are, 0 to 1; names with other numbers in them are other firms: School 12, School 21. */
export function likenessOfFirms(oneKey: string, otherKey: string): number {
  if (oneKey.replace(/\D/g, '') !== otherKey.replace(/\D/g, '')) return 0;
  return jaroWinkler(oneKey, otherKey);
}

/** Tells whether both may be names of one firm. */
export function isSameFirm(one: string, other: string): boolean {
  return likenessOfFirms(firmKey(one), firmKey(other)) >= ALIKE;
}
