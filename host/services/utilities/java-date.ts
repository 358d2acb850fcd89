// Formats an instant by Java's SimpleDateFormat patterns, for the letters that scripts use.

import { offsetAt } from '../../grid/serial';

/** javaDate(0, 'Asia/Tashkent', "yyyy-MM-dd'T'HH:mm XXX") //=> '1970-01-01T05:00 +05:00' */
export function javaDate(instant: number, zone: string, pattern: string): string {
  const offset = offsetAt(instant, zone);
  const clock = new Date(instant + offset);
  return pattern.replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g, (part: string, quoted: string | undefined) => {
    if (part === "''") return "'";
    if (quoted !== undefined) return quoted.replaceAll("''", "'");
    return letters(clock, offset, part);
  });
}

function letters(clock: Date, offset: number, part: string): string {
  const letter = part.charAt(0);
  const pad = (number: number) => String(number).padStart(part.length, '0');
  switch (letter) {
    case 'y':
      return part.length === 2 ? String(clock.getUTCFullYear()).slice(-2) : pad(clock.getUTCFullYear());
    case 'M':
      return part.length < 3
        ? pad(clock.getUTCMonth() + 1)
        : word(clock, { month: part.length === 3 ? 'short' : 'long' });
    case 'd':
      return pad(clock.getUTCDate());
    case 'E':
      return word(clock, { weekday: part.length < 4 ? 'short' : 'long' });
    case 'u':
      return pad(clock.getUTCDay() || 7);
    case 'H':
      return pad(clock.getUTCHours());
    case 'h':
      return pad(clock.getUTCHours() % 12 || 12);
    case 'm':
      return pad(clock.getUTCMinutes());
    case 's':
      return pad(clock.getUTCSeconds());
    case 'S':
      return pad(clock.getUTCMilliseconds());
    case 'a':
      return clock.getUTCHours() < 12 ? 'AM' : 'PM';
    case 'Z':
      return offsetText(offset, '');
    case 'X':
      return offset === 0
        ? 'Z'
        : part.length === 1
          ? offsetText(offset, '').slice(0, 3)
          : offsetText(offset, part.length > 2 ? ':' : '');
    default:
      throw new Error(`The date letter ${letter} is not emulated. Add it in host/services/utilities/java-date.ts.`);
  }
}

function word(clock: Date, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat('en-US', { ...options, timeZone: 'UTC' }).format(clock);
}

function offsetText(offset: number, between: string): string {
  const minutes = Math.abs(Math.round(offset / 60_000));
  const two = (number: number) => String(number).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}${between}${two(minutes % 60)}`;
}
