// Every word by which a field's column is known.

import { LANGUAGES, wordIn } from '../../src/kernel/i18n/language';
import type { Field } from '../../src/kernel/schema/table';
import { toCyrillic } from '../../src/kernel/text/cyrillic';

/** Returns the heading in each language, and the aliases in both scripts. */
export function wordsOf({ heading, aliases = [] }: Field): readonly string[] {
  return [...LANGUAGES.map((language) => wordIn(heading, language)), ...aliases, ...aliases.map(toCyrillic)];
}
