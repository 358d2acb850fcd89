// Reads what the server wrote into the setup dialog before its first call, as if a stranger had written it.

import type { SetupBoot } from '../../../src/entry/rpc';
import { isLanguage, isRecord, isTexts, readBootJson, wrongBoot } from '../../boot-json';

/** Returns the boot data of the dialog; throws with a sentence when it is missing or malformed. */
export function readSetupBoot(page: Pick<Document, 'getElementById'>): SetupBoot {
  const { language, texts } = readBootJson(page);
  if (!isLanguage(language)) throw wrongBoot('language', language, 'uz, uz-Cyrl, ru or en');
  const { uz, 'uz-Cyrl': cyrillic, ru, en } = isRecord(texts) ? texts : {};
  if (!isTexts(uz) || !isTexts(cyrillic) || !isTexts(ru) || !isTexts(en)) {
    throw wrongBoot('texts', texts, 'texts by key in each language');
  }
  return { language, texts: { uz, 'uz-Cyrl': cyrillic, ru, en } };
}
