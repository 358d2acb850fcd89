// Formats an instant by the patterns of Java's SimpleDateFormat, in English, weeks from Sunday on as in the US.

import { javaOffset, javaZoneName, offsetText } from './java-zone';

const DAY_MS = 86_400_000;

/** javaDate(0, 'Asia/Tashkent', "yyyy-MM-dd'T'HH:mm XXX") //=> '1970-01-01T05:00 +05:00' */
export function javaDate(instant: number, zone: string, pattern: string): string {
  if ((pattern.match(/'/g)?.length ?? 0) % 2 === 1) throw new Error('Unterminated quote');
  const moment = { instant, zone, offset: javaOffset(instant, zone) };
  const clock = new Date(instant + moment.offset);
  return pattern.replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g, (part: string, quoted: string | undefined) => {
    if (part === "''") return "'";
    if (quoted !== undefined) return quoted.replaceAll("''", "'");
    return letters(clock, moment, part);
  });
}

interface Moment {
  readonly instant: number;
  readonly zone: string;
  readonly offset: number;
}

function letters(clock: Date, moment: Moment, part: string): string {
  const letter = part.charAt(0);
  const number = NUMBERS[letter];
  if (number) return String(number(clock)).padStart(part.length, '0');
  const text = TEXTS[letter];
  if (!text) throw new Error(`Illegal pattern character '${letter}'`);
  return text(clock, part.length, moment);
}

/** Letters that stand for a number, filled up with zeros. */
const NUMBERS: Readonly<Record<string, (clock: Date) => number>> = {
  d: (clock) => clock.getUTCDate(),
  D: (clock) => dayOfYear(clock),
  F: (clock) => Math.ceil(clock.getUTCDate() / 7),
  h: (clock) => clock.getUTCHours() % 12 || 12,
  H: (clock) => clock.getUTCHours(),
  k: (clock) => clock.getUTCHours() || 24,
  K: (clock) => clock.getUTCHours() % 12,
  m: (clock) => clock.getUTCMinutes(),
  s: (clock) => clock.getUTCSeconds(),
  S: (clock) => clock.getUTCMilliseconds(),
  u: (clock) => clock.getUTCDay() || 7,
  w: (clock) => weekOfYear(clock),
  W: (clock) => weekOf(clock.getUTCDate(), clock),
};

type Text = (clock: Date, length: number, moment: Moment) => string;

const month: Text = (clock, length) => {
  if (length < 3) return String(clock.getUTCMonth() + 1).padStart(length, '0');
  return word(clock, { month: length === 3 ? 'short' : 'long' });
};

/** Letters that stand for a word, or for a number of another form. */
const TEXTS: Readonly<Record<string, Text>> = {
  a: (clock) => (clock.getUTCHours() < 12 ? 'AM' : 'PM'),
  E: (clock, length) => word(clock, { weekday: length < 4 ? 'short' : 'long' }),
  G: (clock) => (clock.getUTCFullYear() > 0 ? 'AD' : 'BC'),
  L: month,
  M: month,
  X: (_clock, length, { offset }) => isoOffset(offset, length),
  y: (clock, length) => year(clock.getUTCFullYear(), length),
  Y: (clock, length) => year(weekYear(clock), length),
  z: (_clock, length, { instant, zone }) => javaZoneName(instant, zone, length < 4 ? 'short' : 'long'),
  Z: (_clock, _length, { offset }) => offsetText(offset, ''),
};

function year(number: number, length: number): string {
  const shown = number > 0 ? number : 1 - number; // 0 is 1 BC
  return length === 2 ? String(shown).padStart(2, '0').slice(-2) : String(shown).padStart(length, '0');
}

function isoOffset(offset: number, length: number): string {
  if (length > 3) throw new Error(`invalid ISO 8601 format: length=${length}`);
  if (offset === 0) return 'Z';
  return length === 1 ? offsetText(offset, '').slice(0, 3) : offsetText(offset, length === 3 ? ':' : '');
}

function word(clock: Date, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat('en-US', { ...options, timeZone: 'UTC' }).format(clock);
}

function dayOfYear(clock: Date): number {
  return Math.floor((clock.getTime() - Date.UTC(clock.getUTCFullYear(), 0, 1)) / DAY_MS) + 1;
}

/** The week that a day is in, where the first one holds the first day however few of its days there are. */
function weekOf(day: number, clock: Date): number {
  const weekDayOfFirst = (((clock.getUTCDay() - (day - 1)) % 7) + 7) % 7;
  return Math.floor((day - 1 + weekDayOfFirst) / 7) + 1;
}

/** The last days of a year belong to the first week of the next one when its first day is in that week. */
function weekOfYear(clock: Date): number {
  return weekYear(clock) > clock.getUTCFullYear() ? 1 : weekOf(dayOfYear(clock), clock);
}

function weekYear(clock: Date): number {
  const saturday = new Date(clock.getTime() + (6 - clock.getUTCDay()) * DAY_MS);
  return saturday.getUTCFullYear();
}
