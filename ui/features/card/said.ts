// Says what the server reasons, with its days as people write them.

import { toShownDay } from '../../day';
import type { TextKey } from '../../text-keys';
import type { Translate } from '../../texts';

/** Returns the sentence of a reason, '' where no dictionary has it: an older page must not show keys to people. */
export function saidBy(t: Translate, key: string, params: Readonly<Record<string, string>>): string {
  const shown = Object.entries(params).map(([name, value]) => [name, isDay(value) ? toShownDay(value) : value]);
  // Whether the dictionary has it is seen by what comes back.
  const sentence = t(key as TextKey, Object.fromEntries(shown));
  return sentence === key ? '' : sentence;
}

function isDay(value: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(value);
}
