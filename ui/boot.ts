// Reads what the server wrote into the sidebar before its first call, as if a stranger had written it.

import type { PageSeen, SidebarBoot, StageChoice, Viewing } from '../src/entry/rpc';
import { isDay, isLanguage, isRecord, isStrings, isTexts, readBootJson, wrongBoot } from './boot-json';

/** Returns the boot data of this page; throws with a sentence when it is missing, or naming the part that is wrong. */
export function readBoot(page: Pick<Document, 'getElementById'>): SidebarBoot {
  const { language, texts, sources, today, ...rest } = readBootJson(page);
  if (!isLanguage(language)) throw wrongBoot('language', language, 'uz, uz-Cyrl, ru or en');
  if (!isTexts(texts)) throw wrongBoot('texts', texts, 'an object of strings');
  if (!isStrings(sources)) throw wrongBoot('sources', sources, 'a list of strings');
  if (!isDay(today)) throw wrongBoot('today', today, 'a day such as 2026-03-01');
  return { language, texts, sources, today, ...parseFirm(rest) };
}

type Firm = Pick<
  SidebarBoot,
  | 'stages'
  | 'lossReasons'
  | 'staff'
  | 'me'
  | 'view'
  | 'first'
  | 'currency'
  | 'ratingDays'
  | 'firm'
  | 'touchDays'
  | 'viewing'
  | 'seen'
>;

function parseFirm({
  stages,
  lossReasons,
  staff,
  me,
  view,
  first,
  currency,
  ratingDays,
  firm,
  touchDays,
  ...rest
}: Readonly<Record<string, unknown>>): Firm {
  if (!isStages(stages)) throw wrongBoot('stages', stages, 'a list of stages');
  if (!isStrings(lossReasons)) throw wrongBoot('lossReasons', lossReasons, 'a list of strings');
  if (!isStrings(staff)) throw wrongBoot('staff', staff, 'a list of strings');
  if (typeof me !== 'string') throw wrongBoot('me', me, 'a name, or nothing');
  if (!isView(view)) throw wrongBoot('view', view, VIEWS.join(', '));
  if (first !== 'lead' && first !== 'sale') throw wrongBoot('first', first, 'lead or sale');
  if (typeof currency !== 'string') throw wrongBoot('currency', currency, 'a code such as UZS');
  if (typeof ratingDays !== 'number') throw wrongBoot('ratingDays', ratingDays, 'a number of days');
  if (typeof firm !== 'string') throw wrongBoot('firm', firm, 'a name, or nothing');
  if (typeof touchDays !== 'string')
    throw wrongBoot('touchDays', touchDays, 'how often customers hear from us, or nothing');
  return { stages, lossReasons, staff, me, view, first, currency, ratingDays, firm, touchDays, ...parsePage(rest) };
}

/** Returns what any page is told of the person and of itself; throws naming the part that is wrong. */
export function parsePage({ viewing, seen }: Readonly<Record<string, unknown>>): {
  readonly viewing: Viewing;
  readonly seen: PageSeen;
} {
  if (viewing !== '' && viewing !== 'file' && viewing !== 'role')
    throw wrongBoot('viewing', viewing, 'file, role or nothing');
  const { version, user } = isRecord(seen) ? seen : {};
  if (typeof version !== 'string' || typeof user !== 'string') throw wrongBoot('seen', seen, 'a version and a user');
  return { viewing, seen: { version, user } };
}

const VIEWS = ['today', 'add', 'sale', 'debts', 'payment', 'rows'] as const satisfies readonly SidebarBoot['view'][];

function isView(value: unknown): value is SidebarBoot['view'] {
  return VIEWS.some((view) => view === value);
}

function isStages(value: unknown): value is readonly StageChoice[] {
  return Array.isArray(value) && value.every(isStage);
}

const OUTCOMES = ['open', 'won', 'lost', 'later'] as const satisfies readonly StageChoice['outcome'][];

function isStage(value: unknown): value is StageChoice {
  if (!isRecord(value)) return false;
  const { key, label, outcome, nextDays, playbook = '', stuckDays = null } = value;
  const isOutcome = OUTCOMES.some((known) => known === outcome);
  const isWords = [key, label, playbook].every((text) => typeof text === 'string');
  return isWords && isOutcome && isDays(nextDays) && isDays(stuckDays);
}

function isDays(value: unknown): value is number | null {
  return value === null || typeof value === 'number';
}
