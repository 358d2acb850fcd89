// What a cell shows: the common number and date patterns, in the separators of the locale.

import type { GridCell } from '../../grid/grid';
import { localeFacts } from '../../grid/locale-facts';
import { isDateFormat } from '../../grid/number-format';
import { wallClock } from '../../grid/serial';

/** displayOf({ value: 0.1, formula: '', format: '0%' }, 'en_US') //=> '10%' */
export function displayOf(cell: GridCell, locale: string): string {
  const { value, format } = cell;
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  if (isDateFormat(format)) return displayDate(value, format);
  return displayNumber(value, format, locale);
}

function displayNumber(value: number, format: string, locale: string): string {
  const { decimal } = localeFacts(locale);
  const shape = /^(.*?)([#0][#0,.]*)(%?)(.*)$/.exec(format.replaceAll('"', ''));
  if (!shape || format === '@') return String(Number(value.toPrecision(15))).replace('.', decimal);
  const [, before = '', digits = '', percent = '', after = ''] = shape;
  const decimals = digits.split('.')[1]?.length ?? 0;
  const amount = Math.abs(percent ? value * 100 : value).toFixed(decimals);
  const [whole = '', rest] = amount.split('.');
  const group = localeFacts(locale).decimal === ',' ? '\u00a0' : ',';
  const grouped = digits.includes(',') ? whole.replace(/\B(?=(\d{3})+$)/g, group) : whole;
  return `${value < 0 ? '-' : ''}${before}${grouped}${rest ? decimal + rest : ''}${percent}${after}`;
}

const FULL_DATE_PART = /"([^"]*)"|\[h+\]|y+|M+|d+|H+|h+|m+|s+|am\/pm/gi;

function displayDate(serial: number, format: string): string {
  const clock = wallClock(serial);
  const half = /am\/pm/i.test(format);
  let previous = '';
  return format.replace(FULL_DATE_PART, (part: string, quoted: string | undefined, at: number) => {
    if (quoted !== undefined) return quoted;
    const minutes = /^m+$/i.test(part) && (/^\[?h/i.test(previous) || /^:s/i.test(format.slice(at + part.length)));
    previous = part;
    return datePart(clock, serial, part, { half, minutes });
  });
}

function datePart(clock: Date, serial: number, part: string, how: { half: boolean; minutes: boolean }): string {
  const pad = (number: number) => String(number).padStart(Math.min(part.length, 2), '0');
  const hour = clock.getUTCHours();
  if (/^\[/.test(part)) return String(Math.floor(serial * 24 + 1e-9));
  if (/^am/i.test(part)) return hour < 12 ? 'AM' : 'PM';
  if (/^y/i.test(part)) return part.length > 2 ? String(clock.getUTCFullYear()) : pad(clock.getUTCFullYear() % 100);
  if (/^d/i.test(part)) return pad(clock.getUTCDate());
  if (/^h/i.test(part)) return pad(how.half ? hour % 12 || 12 : hour);
  if (/^s/i.test(part)) return pad(clock.getUTCSeconds());
  if (how.minutes) return pad(clock.getUTCMinutes());
  if (part.length < 3) return pad(clock.getUTCMonth() + 1);
  return new Intl.DateTimeFormat('en-US', { month: part.length === 3 ? 'short' : 'long', timeZone: 'UTC' }).format(
    clock,
  );
}
