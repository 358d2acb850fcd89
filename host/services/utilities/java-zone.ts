// Time zones as Java's TimeZone knows them: by name, as GMT+5:30, and GMT for whatever it does not know.

import { offsetAt } from '../../grid/serial';

/** The zones without any offset, with their names in Java. */
const ZERO: Readonly<Record<string, string>> = { UTC: 'UTC', 'Etc/UTC': 'UTC', GMT: 'GMT', 'Etc/GMT': 'GMT' };
const CUSTOM = /^GMT([+-])(\d{1,2})(?::?(\d{2}))?$/;

/** javaOffset(0, 'GMT+5:30') //=> 19800000 */
export function javaOffset(instant: number, zone: string): number {
  if (ZERO[zone]) return 0;
  const [, sign, hours, minutes = '0'] = CUSTOM.exec(zone) ?? [];
  if (sign) return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
  return isKnown(zone) ? offsetAt(instant, zone) : 0;
}

/** javaZoneName(0, 'America/New_York', 'short') //=> 'EST'; a zone without a name of its own is shown as GMT+05:00. */
export function javaZoneName(instant: number, zone: string, length: 'short' | 'long'): string {
  if (length === 'short' && ZERO[zone]) return ZERO[zone];
  const offset = javaOffset(instant, zone);
  const named = isKnown(zone) && !CUSTOM.test(zone) ? intlName(instant, zone, length) : 'GMT';
  if (offset === 0 && named.startsWith('GMT')) return 'GMT';
  return named.startsWith('GMT') ? `GMT${offsetText(offset, ':')}` : named;
}

/** offsetText(19800000, ':') //=> '+05:30' */
export function offsetText(offset: number, between: string): string {
  const minutes = Math.abs(Math.round(offset / 60_000));
  const two = (number: number) => String(number).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}${between}${two(minutes % 60)}`;
}

function intlName(instant: number, zone: string, length: 'short' | 'long'): string {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: length }).formatToParts(instant);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT';
}

function isKnown(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: zone });
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
