// Looks up the sentences of the page in the user's language and fills in their values.

import type { TextKey } from './text-keys';

export type Translate = (key: TextKey, values?: Readonly<Record<string, string>>) => string;

/**
 * Returns the lookup over the texts that came with the page.
 *
 * Hint: a missing text shows its key and a missing value its placeholder; both are seen at once and stop nobody.
 */
export function createTexts(texts: Readonly<Record<string, string>>): Translate {
  return (key, values = {}) => (texts[key] ?? key).replace(/\{(\w+)\}/g, (hole, name: string) => values[name] ?? hole);
}
