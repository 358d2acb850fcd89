// Whether a customer is being lost: how long ago they heard from us, against how often they are to.

import { addDays, type Day, daysBetween } from '../../kernel/time/day';
import { dayAt, type Zone } from '../../kernel/time/zone';
import { type Cadences, type Classed, cadenceOf } from './cadence';

/** `yellow` from the day on which they should hear from us, `red` when it is half as long again. */
export type Band = 'fine' | 'yellow' | 'red';

const RED = 1.5;

/** What of a customer tells when they last heard from us. */
export interface Touched extends Classed {
  readonly lastTouch: number | null;
  /** 'YYYY-MM-DD' or ''. */
  readonly lastSale: string;
  readonly createdAt: number | null;
}

export interface Touch {
  readonly band: Band;
  /** Days between two contacts. */
  readonly every: number;
  /** Days since the last one. */
  readonly silent: number;
  /** On which they should hear from us again. */
  readonly due: Day;
}

/**
 * Returns how it stands with a customer on a day: a contact, a sale, or being added, whatever was last, begins it anew. Null
 * where nobody asks for contacts, or nothing is known of any.
 */
export function touchOf(customer: Touched, on: { today: Day; zone: Zone; cadences: Cadences }): Touch | null {
  const every = cadenceOf(customer, on.cadences);
  const last = lastOf(customer, on.zone);
  if (every === null || last === null) return null;
  const silent = Math.max(0, daysBetween(last, on.today));
  return { band: bandOf(silent, every), every, silent, due: addDays(last, every) };
}

/** Returns the band of a silence of so many days where there should be a contact every so many. */
export function bandOf(silent: number, every: number): Band {
  if (silent < every) return 'fine';
  return silent >= every * RED ? 'red' : 'yellow';
}

function lastOf({ lastTouch, lastSale, createdAt }: Touched, zone: Zone): Day | null {
  const instants = [lastTouch, createdAt].flatMap((at) => (at === null ? [] : [dayAt(at, zone)]));
  const days = lastSale === '' ? instants : [...instants, lastSale as Day]; // The store gives days that exist, or ''.
  return days.reduce<Day | null>((last, day) => (last === null || day > last ? day : last), null);
}
