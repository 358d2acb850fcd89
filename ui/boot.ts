// Reads what the server wrote into the page before its first call, as if a stranger had written it.

import type { SidebarBoot, StageChoice } from '../src/entry/rpc';

const LANGUAGES = ['uz', 'uz-Cyrl', 'ru', 'en'] as const satisfies readonly SidebarBoot['language'][];
const OUTCOMES = ['open', 'won', 'lost', 'later'] as const satisfies readonly StageChoice['outcome'][];

/** Returns the boot data of this page; throws with a sentence when it is missing or malformed. */
export function readBoot(page: Pick<Document, 'getElementById'>): SidebarBoot {
  const json = page.getElementById('boot')?.textContent;
  if (!json) {
    throw new Error('The page has no boot data: <script type="application/json" id="boot"> is missing or empty.');
  }
  return parseBoot(json);
}

/** Parses the boot JSON; the message of its error names the part that is wrong. */
export function parseBoot(json: string): SidebarBoot {
  const data: unknown = JSON.parse(json);
  const { language, texts, sources, today, ...rest } = isRecord(data) ? data : {};
  if (!isLanguage(language)) throw wrong('language', language, LANGUAGES.join(', '));
  if (!isTexts(texts)) throw wrong('texts', texts, 'an object of strings');
  if (!isStrings(sources)) throw wrong('sources', sources, 'a list of strings');
  if (!isDay(today)) throw wrong('today', today, 'a day such as 2026-03-01');
  return { language, texts, sources, today, ...parsePeople(rest) };
}

type People = Pick<SidebarBoot, 'stages' | 'lossReasons' | 'staff' | 'me' | 'first'>;

function parsePeople({ stages, lossReasons, staff, me, first }: Readonly<Record<string, unknown>>): People {
  if (!isStages(stages)) throw wrong('stages', stages, 'a list of stages');
  if (!isStrings(lossReasons)) throw wrong('lossReasons', lossReasons, 'a list of strings');
  if (!isStrings(staff)) throw wrong('staff', staff, 'a list of strings');
  if (typeof me !== 'string') throw wrong('me', me, 'a name, or nothing');
  if (first !== 'lead' && first !== 'sale') throw wrong('first', first, 'lead or sale');
  return { stages, lossReasons, staff, me, first };
}

function wrong(part: string, received: unknown, expected: string): Error {
  return new Error(`The boot data has a wrong "${part}": ${JSON.stringify(received)}. Expected ${expected}.`);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isLanguage(value: unknown): value is SidebarBoot['language'] {
  return LANGUAGES.some((language) => language === value);
}

function isStages(value: unknown): value is readonly StageChoice[] {
  return Array.isArray(value) && value.every(isStage);
}

function isStage(value: unknown): value is StageChoice {
  if (!isRecord(value)) return false;
  const { key, label, outcome, nextDays } = value;
  const isOutcome = OUTCOMES.some((known) => known === outcome);
  return typeof key === 'string' && typeof label === 'string' && isOutcome && isDays(nextDays);
}

function isDays(value: unknown): value is number | null {
  return value === null || typeof value === 'number';
}

function isTexts(value: unknown): value is Readonly<Record<string, string>> {
  return isRecord(value) && isStrings(Object.values(value));
}

function isStrings(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function isDay(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
}
