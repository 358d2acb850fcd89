// Finds a colleague by the name that somebody typed or chose.

import { fold } from '../../kernel/text/fold';
import type { Colleague } from './acting-person';

/** Finds the colleague of that name; null when nobody is called so. */
export function findColleague(staff: readonly Colleague[], name: string): Colleague | null {
  const wanted = fold(name);
  return wanted === '' ? null : (staff.find(({ label }) => fold(label) === wanted) ?? null);
}
