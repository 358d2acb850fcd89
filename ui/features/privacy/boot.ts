// Reads what the server wrote into the dialog before its first call, as if a stranger had written it.

import type { PrivacyBoot } from '../../../src/entry/privacy-rpc';
import { isLanguage, isTexts, readBootJson, wrongBoot } from '../../boot-json';

/** Returns the boot data of the dialog; throws with a sentence when it is missing or malformed. */
export function readPrivacyBoot(page: Pick<Document, 'getElementById'>): PrivacyBoot {
  const { language, texts, pending } = readBootJson(page);
  if (!isLanguage(language)) throw wrongBoot('language', language, 'uz, uz-Cyrl, ru or en');
  if (!isTexts(texts)) throw wrongBoot('texts', texts, 'an object of strings');
  if (typeof pending !== 'string') throw wrongBoot('pending', pending, 'a number, or nothing');
  return { language, texts, pending };
}
