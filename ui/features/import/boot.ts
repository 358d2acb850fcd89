// Reads what the server wrote into the dialog before its first call, as if a stranger had written it.

import type { ImportBoot } from '../../../src/entry/import-rpc';
import { isLanguage, isTexts, readBootJson, wrongBoot } from '../../boot-json';

/** Returns the boot data of the dialog; throws with a sentence when it is missing or malformed. */
export function readImportBoot(page: Pick<Document, 'getElementById'>): ImportBoot {
  const { language, texts } = readBootJson(page);
  if (!isLanguage(language)) throw wrongBoot('language', language, 'uz, uz-Cyrl, ru or en');
  if (!isTexts(texts)) throw wrongBoot('texts', texts, 'an object of strings');
  return { language, texts };
}
