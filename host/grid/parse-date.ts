// Reads a typed day, time or duration the way Sheets does, into a serial number and the format that it implies.

import { localeFacts } from './locale-facts';
import { daySerial } from './serial';

export interface TypedDate {
  readonly value: number;
  readonly format: string;
}

/** parseDate('2026-03-01', 'ru_RU', 2026) //=> { value: 46082, format: 'yyyy-MM-dd' }; null when it is no date there. */
export function parseDate(text: string, locale: string, currentYear: number): TypedDate | null {
  const time = parseTime(text);
  if (time) return time;
  const split = /^(.+?)(?:T|,?\s+)(\d{1,2}:\d{2}.*)$/i.exec(text);
  if (!split) return parseDay(text, locale, currentYear);
  const day = parseDay(split[1] ?? '', locale, currentYear);
  const clock = parseTime(split[2] ?? '');
  if (!day || !clock || clock.value >= 1) return null;
  return { value: day.value + clock.value, format: `${day.format} ${clock.format}` };
}

function parseDay(text: string, locale: string, currentYear: number): TypedDate | null {
  const iso = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (iso) return dayOf(iso[1], iso[3], iso[4], iso[2] === '-' ? 'yyyy-MM-dd' : 'yyyy/MM/dd');
  const { dayOrder } = localeFacts(locale);
  const signs = dayOrder === 'mdy' ? '[/-]' : '[./-]';
  const full = new RegExp(`^(\\d{1,2})(${signs})(\\d{1,2})\\2(\\d{4}|\\d{2})$`).exec(text);
  if (full) {
    const [day, month] = dayOrder === 'mdy' ? [full[3], full[1]] : [full[1], full[3]];
    return dayOf(fullYear(full[4] ?? ''), month, day, fullFormat(dayOrder, full[2] ?? '.'));
  }
  const short = new RegExp(`^(\\d{1,2})(${signs})(\\d{1,2})$`).exec(text);
  if (short) {
    const [day, month] = dayOrder === 'mdy' ? [short[3], short[1]] : [short[1], short[3]];
    return dayOf(String(currentYear), month, day, dayOrder === 'mdy' ? 'M/d' : `d${short[2]}M`);
  }
  return parseNamedMonth(text, currentYear);
}

function fullFormat(order: 'dmy' | 'mdy' | 'ymd', sign: string): string {
  return order === 'mdy' ? `M${sign}d${sign}yyyy` : `dd${sign}MM${sign}yyyy`;
}

// Sheets reads 30-99 as 1930-1999.
function fullYear(year: string): string {
  if (year.length === 4) return year;
  return Number(year) < 30 ? `20${year}` : `19${year}`;
}

const MONTHS = [
  ['jan', 'янв'],
  ['feb', 'фев'],
  ['mar', 'мар'],
  ['apr', 'апр'],
  ['may', 'мая', 'май'],
  ['jun', 'июн'],
  ['jul', 'июл'],
  ['aug', 'авг'],
  ['sep', 'сен'],
  ['oct', 'окт'],
  ['nov', 'ноя'],
  ['dec', 'дек'],
];

const MONTH_WORD =
  /^(january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)\.?$/i;

function parseNamedMonth(text: string, currentYear: number): TypedDate | null {
  const words = text.replace(',', ' ').split(/[\s-]+/);
  const at = words.findIndex((word) => MONTH_WORD.test(word));
  if (at < 0 || at > 1 || words.length > 3) return null;
  const [day = '', year = String(currentYear)] = words.filter((_, index) => index !== at);
  if (!/^\d{1,2}$/.test(day) || !/^\d{4}$/.test(year)) return null;
  const start = (words[at] ?? '').toLowerCase().slice(0, 3);
  const month = MONTHS.findIndex((names) => names.includes(start)) + 1;
  return dayOf(year, String(month), day, at === 0 ? 'MMM d, yyyy' : 'd MMM yyyy');
}

function dayOf(year = '', month = '', day = '', format: string): TypedDate | null {
  const value = daySerial(Number(year), Number(month), Number(day));
  const real = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  if (real.getUTCMonth() !== Number(month) - 1 || real.getUTCDate() !== Number(day)) return null;
  return { value, format };
}

function parseTime(text: string): TypedDate | null {
  const parts = /^(\d{1,4}):(\d{2})(?::(\d{2}))?(?:\s?(am|pm))?$/i.exec(text);
  if (!parts) return null;
  const [hours, minutes, seconds] = [Number(parts[1]), Number(parts[2]), Number(parts[3] ?? 0)];
  if (minutes > 59 || seconds > 59) return null;
  const half = parts[4]?.toLowerCase();
  if (half && (hours < 1 || hours > 12)) return null;
  const hour = half ? (hours % 12) + (half === 'pm' ? 12 : 0) : hours;
  const tail = parts[3] ? ':mm:ss' : ':mm';
  const format = hour > 23 ? `[h]${tail}` : half ? `h${tail} am/pm` : `H${tail}`;
  return { value: (hour * 3600 + minutes * 60 + seconds) / 86_400, format };
}
