// Says how a day lies to today, in a word and a colour.

import type { Tone } from './components/Badge';
import { daysBetween, toShownDay } from './day';
import type { Translate } from './texts';

/** Returns the badge of a day: late by days, today, tomorrow, or its date; null without a day. */
export function toWhen(
  t: Translate,
  day: string,
  today: string,
): { readonly tone: Tone; readonly label: string } | null {
  if (day === '') return null;
  const ahead = daysBetween(today, day);
  if (ahead < 0) return { tone: 'late', label: t('when.days', { count: String(-ahead) }) };
  if (ahead === 0) return { tone: 'today', label: t('chip.today') };
  if (ahead === 1) return { tone: 'stuck', label: t('chip.tomorrow') };
  return { tone: 'stuck', label: toShortDay(day, today) };
}

/** Shows a day without its year while it is this one: `toShortDay('2026-03-05', '2026-11-21') //=> '05.03'`. */
export function toShortDay(day: string, today: string): string {
  return day.slice(0, 4) === today.slice(0, 4) ? toShownDay(day).slice(0, 5) : toShownDay(day);
}
