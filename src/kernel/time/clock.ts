// What a clock on the wall shows.

import { serialOfInstant, type Zone } from './zone';

/** Returns hours and minutes: '09:05'. */
export function clockAt(instant: number, zone: Zone): string {
  const minutes = Math.floor((serialOfInstant(instant, zone) % 1) * 24 * 60 + 1e-6);
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
}
