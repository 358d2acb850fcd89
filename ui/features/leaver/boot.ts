// Reads what the server wrote into the dialog before its first call, as if a stranger had written it.

import type { LeaverBoot } from '../../../src/entry/rpc';
import { isLanguage, isStrings, isTexts, readBootJson, wrongBoot } from '../../boot-json';

/** Returns the boot data of the dialog; throws with a sentence when it is missing or malformed. */
export function readLeaverBoot(page: Pick<Document, 'getElementById'>): LeaverBoot {
  const { language, texts, staff } = readBootJson(page);
  if (!isLanguage(language)) throw wrongBoot('language', language, 'uz, uz-Cyrl, ru or en');
  if (!isTexts(texts)) throw wrongBoot('texts', texts, 'an object of strings');
  if (!isStrings(staff)) throw wrongBoot('staff', staff, 'a list of strings');
  return { language, texts, staff };
}
