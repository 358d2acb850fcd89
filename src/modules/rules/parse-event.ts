// Reads what an event is about besides its kind: "14", "30 filtr", a stage, a field.

import type { Issue } from '../../kernel/issue';
import { fold } from '../../kernel/text/fold';
import type { Stage } from '../stages/index';
import { findPlace } from './fields';
import type { RuleEvent } from './options';
import { unquoted } from './quotes';
import type { EventFacts } from './rule';

type ParsedEvent = { readonly ok: true; readonly facts: EventFacts } | { readonly ok: false; readonly issue: Issue };

const DAY_EVENTS: readonly RuleEvent[] = ['noTouch', 'paymentLate', 'birthday', 'paymentDue', 'lastPurchase'];
const NOTHING: EventFacts = { days: 0, stageKey: '', product: '', place: null };
const MOST_DAYS = 3_650;
/** For a birthday, or a payment that is still to come. */
const MOST_DAYS_BEFORE = 60;
const DAYS =
  /^(?:(?:через|за|после|after|in|for)\s+)?(\d{1,4})(?:\s*(kun|кун|дней|дня|день|дн|day|hafta|ҳафта|недел|week|oy|ой|месяц|month|yil|йил|год|лет|year)(?:dan|дан|lik|лик|s|я|и|ю|ь|а|ев|у)?)?\.?(?=$|[\s,;])[,;]?\s*(.*)$/iu;
const UNITS: readonly (readonly [RegExp, number])[] = [
  [/^(?:hafta|ҳафта|недел|week)/iu, 7],
  [/^(?:oy|ой|месяц|month)/iu, 30],
  [/^(?:yil|йил|год|лет|year)/iu, 365],
];
/** What people say after the days, and what the event says itself. */
const SAID =
  /^(?:beri|бери|oldin|олдин|keyin|кейин|o'tgach|aloqa yo'q|без контакта|нет контакта|до|назад|before|ago|late|without contact|no contact)$/u;

/** Parses the cell beside the event. Days are asked for where an event is nothing without them. */
export function parseEvent(event: RuleEvent, text: string, stages: readonly Stage[]): ParsedEvent {
  const what = text.trim();
  switch (event) {
    case 'noTouch':
    case 'paymentLate':
      return daysOf(what, { least: 1, most: MOST_DAYS, text: 'rules.err.days' });
    case 'birthday':
    case 'paymentDue':
      return daysOf(what || '0', { least: 0, most: MOST_DAYS_BEFORE, text: 'rules.err.daysBefore' });
    case 'lastPurchase':
      return purchaseOf(what);
    case 'stageEntered':
      return stageOf(what, stages);
    case 'fieldChanged':
      return placeOf(what);
    default:
      return what === '' ? { ok: true, facts: NOTHING } : refused('rules.err.whatBlank', what);
  }
}

interface Bounds {
  readonly least: number;
  readonly most: number;
  readonly text: string;
}

function daysOf(what: string, { least, most, text }: Bounds): ParsedEvent {
  const { days, rest } = spokenDays(what);
  const isSaid = rest === '' || SAID.test(fold(rest));
  if (!isSaid || Number.isNaN(days) || days < least || days > most) return refused(text, what);
  return { ok: true, facts: { ...NOTHING, days } };
}

/** "3 oy filtr" is 90 days, and a filter; NaN where no number stands first. */
function spokenDays(what: string): { readonly days: number; readonly rest: string } {
  const [, digits, unit = '', rest = ''] = DAYS.exec(what) ?? [];
  const times = UNITS.find(([words]) => words.test(unit))?.[1] ?? 1;
  return { days: digits === undefined ? Number.NaN : Number(digits) * times, rest };
}

/** Returns the cell as the form of a rule takes it: a number of days alone, with the product behind it. */
export function plainWhat(event: RuleEvent | '', what: string): string {
  if (!DAY_EVENTS.some((each) => each === event)) return what;
  const { days, rest } = spokenDays(what.trim());
  if (Number.isNaN(days)) return what;
  if (event === 'lastPurchase') return `${days} ${rest}`.trim();
  return rest === '' || SAID.test(fold(rest)) ? String(days) : what;
}

function purchaseOf(what: string): ParsedEvent {
  const { days, rest: product } = spokenDays(what);
  if (Number.isNaN(days) || days < 1 || days > MOST_DAYS) return refused('rules.err.daysOfProduct', what);
  return { ok: true, facts: { ...NOTHING, days, product: fold(product) } };
}

function stageOf(what: string, stages: readonly Stage[]): ParsedEvent {
  const wanted = fold(unquoted(what));
  const stage = stages.find(({ key, label }) => wanted !== '' && (fold(label) === wanted || key === what));
  if (stage) return { ok: true, facts: { ...NOTHING, stageKey: stage.key } };
  return refused('rules.err.stage', what, { stages: stages.map(({ label }) => label).join(', ') });
}

function placeOf(what: string): ParsedEvent {
  const place = findPlace(['deals', 'customers'], unquoted(what));
  return place ? { ok: true, facts: { ...NOTHING, place } } : refused('rules.err.field', what);
}

function refused(text: string, received: string, params: Issue['params'] = {}): ParsedEvent {
  return { ok: false, issue: { field: 'what', received, text, params } };
}
