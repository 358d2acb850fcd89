// How often a customer is to hear from us: by their own row, else by their class, else as everybody.

import { fold } from '../../kernel/text/fold';

/** Days between two contacts, by class; a class is a tag or a segment. */
export interface Cadences {
  /** The first that fits holds. */
  readonly byClass: readonly { readonly name: string; readonly days: number }[];
  /** Of all others; null where they may stay silent for ever. */
  readonly others: number | null;
  /** Parts that say nothing we understand, as they were typed. */
  readonly wrong: readonly string[];
}

/** Nobody knows of customers who were silent for longer. */
const MOST_DAYS = 3_650;

/** Returns what the setting says: `parseCadences('VIP=14; B2B=30; 60')`. What is not understood is kept apart, and the rest holds. */
export function parseCadences(text: string): Cadences {
  const parts = text.split(/[;\n]/).map((part) => part.trim());
  let cadences: Cadences = { byClass: [], others: null, wrong: [] };
  for (const part of parts.filter((each) => each !== '')) cadences = withPart(cadences, part);
  return cadences;
}

function withPart(cadences: Cadences, part: string): Cadences {
  const cut = part.lastIndexOf('=');
  const name = cut < 0 ? '' : fold(part.slice(0, cut));
  const days = daysIn(part.slice(cut + 1));
  if (days === null || (cut >= 0 && name === '')) return { ...cadences, wrong: [...cadences.wrong, part] };
  if (cut < 0) return { ...cadences, others: days };
  return { ...cadences, byClass: [...cadences.byClass, { name, days }] };
}

/** With or without a word for days behind it. */
function daysIn(text: string): number | null {
  const days = Number(/^\s*(\d{1,4})\s*\p{L}*\.?\s*$/u.exec(text)?.[1] ?? Number.NaN);
  return days >= 1 && days <= MOST_DAYS ? days : null;
}

/** What of a customer tells how often they are to hear from us. */
export interface Classed {
  readonly touchDays: number | null;
  /** Several, with commas between them. */
  readonly tags: string;
  readonly segment: string;
}

/** Returns the days between two contacts with the customer; null where nobody asks for any. */
export function cadenceOf({ touchDays, tags, segment }: Classed, { byClass, others }: Cadences): number | null {
  if (touchDays !== null && touchDays >= 1) return Math.floor(touchDays);
  const classes = new Set([...tags.split(/[,;#]/), segment].map(fold).filter((each) => each !== ''));
  return byClass.find(({ name }) => classes.has(name))?.days ?? others;
}
