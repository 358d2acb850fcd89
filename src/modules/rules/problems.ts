// Says in a rule's own row what is wrong with it.

import { wordIn } from '../../kernel/i18n/language';
import type { Issue } from '../../kernel/issue';
import type { Ports } from '../../kernel/ports';
import { fieldOf } from '../../kernel/schema/table';
import { rulesTable } from './schema';

/** Returns what is wrong as one text: which column, what stands there, and what to write instead. */
export function problemInWords(
  issues: readonly Issue[],
  { texts, language }: Pick<Ports, 'texts' | 'language'>,
): string {
  return issues
    .map(({ field, text, received, params }) => {
      const heading = wordIn(fieldOf(rulesTable, field).heading, language);
      return `${heading}: ${texts(text, { received: received || '—', ...params })}`;
    })
    .join(' ');
}
