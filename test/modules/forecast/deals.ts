// Builds deals of a firm's past for tests, by days counted from a first day.

import { addDays, type Day, parseDay, serialOfDay } from '../../../src/kernel/time/day';
import type { Past, PastDeal } from '../../../src/modules/forecast/index';

/** Day 0 of these tests: the first of a quarter, a Thursday. */
export const DAY_0 = day('2026-01-01');

export function day(text: string): Day {
  const found = parseDay(text);
  if (found === null) throw new Error(`"${text}" is no day.`);
  return found;
}

/** The serial number of the day so many days after day 0. */
export function on(days: number): number {
  return serialOfDay(addDays(DAY_0, days));
}

let count = 0;

/** A deal that began on day 0 and is open, unless told otherwise. */
export function aDeal(told: Partial<PastDeal> = {}): PastDeal {
  count += 1;
  const nothing = { closed: null, path: [], amount: null, expected: null, notBefore: null };
  return { id: `B${count}`, begun: on(0), outcome: 'open', ...nothing, ...told };
}

/** So many deals of one kind. */
export function deals(many: number, told: Partial<PastDeal> = {}): PastDeal[] {
  return Array.from({ length: many }, () => aDeal(told));
}

/** Stages `new` (10 %), `offer` (30 %), `agreement` (70 %), `later` (5 %), with the outcomes of a new workbook. */
export const STAGES: Past['stages'] = new Map([
  ['new', { outcome: 'open', order: 1, probability: 0.1 }],
  ['offer', { outcome: 'open', order: 2, probability: 0.3 }],
  ['agreement', { outcome: 'open', order: 3, probability: 0.7 }],
  ['paid', { outcome: 'won', order: 4, probability: 1 }],
  ['lost', { outcome: 'lost', order: 5, probability: 0 }],
  ['later', { outcome: 'later', order: 6, probability: 0.05 }],
]);

export function aPast(all: readonly PastDeal[], told: Partial<Past> = {}): Past {
  return { deals: all, stages: STAGES, seenSince: null, ...told };
}
