// What every page needs to read its boot data: the JSON, and the checks for what stands in it.

import type { SidebarBoot } from '../src/entry/rpc';

/** Returns the page's boot data as an unchecked object; throws with a sentence when there is none. */
export function readBootJson(page: Pick<Document, 'getElementById'>): Readonly<Record<string, unknown>> {
  const json = page.getElementById('boot')?.textContent;
  if (!json) {
    throw new Error('The page has no boot data: <script type="application/json" id="boot"> is missing or empty.');
  }
  const data: unknown = JSON.parse(json);
  return isRecord(data) ? data : {};
}

/** Returns the error about a part of the boot data. */
export function wrongBoot(part: string, received: unknown, expected: string): Error {
  return new Error(`The boot data has a wrong "${part}": ${JSON.stringify(received)}. Expected ${expected}.`);
}

/** Says whether it is a plain object. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Says whether it is a language of Daftar. */
export function isLanguage(value: unknown): value is SidebarBoot['language'] {
  return value === 'uz' || value === 'uz-Cyrl' || value === 'ru' || value === 'en';
}

/** Says whether it is texts by key. */
export function isTexts(value: unknown): value is Readonly<Record<string, string>> {
  return isRecord(value) && isStrings(Object.values(value));
}

/** Says whether it is a list of texts. */
export function isStrings(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

/** Says whether it is a day such as '2026-03-01'. */
export function isDay(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
}
