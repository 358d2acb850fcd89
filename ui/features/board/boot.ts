// Reads what the server wrote into the board before its first call, as if a stranger had written it.

import type { BoardBoot } from '../../../src/entry/rpc';
import type { BoardField } from '../../../src/modules/board/view';
import { parsePage } from '../../boot';
import { isDay, isLanguage, isRecord, isStrings, isTexts, readBootJson, wrongBoot } from '../../boot-json';

/** Returns the boot data of the board; throws with a sentence when it is missing or malformed. */
export function readBoardBoot(page: Pick<Document, 'getElementById'>): BoardBoot {
  const { language, texts, today, fields, lossReasons, ...rest } = readBootJson(page);
  if (!isLanguage(language)) throw wrongBoot('language', language, 'uz, uz-Cyrl, ru or en');
  if (!isTexts(texts)) throw wrongBoot('texts', texts, 'an object of strings');
  if (!isDay(today)) throw wrongBoot('today', today, 'a day such as 2026-03-01');
  if (!Array.isArray(fields) || !fields.every(isField)) throw wrongBoot('fields', fields, 'a list of fields');
  if (!isStrings(lossReasons)) throw wrongBoot('lossReasons', lossReasons, 'a list of strings');
  return { language, texts, today, fields, lossReasons, ...parsePage(rest) };
}

function isField(value: unknown): value is BoardField {
  if (!isRecord(value)) return false;
  const { name, headings, kind } = value;
  return typeof name === 'string' && isStrings(headings) && ['text', 'money', 'day'].includes(String(kind));
}
