// Cell <-> value, total both ways: whatever stands in a cell is either the kind's value or said to be none.

import { parseContact } from '../phone';
import { dayOfSerial, parseDay, serialOfDay } from '../time/day';
import { instantOfSerial, serialOfInstant, type Zone } from '../time/zone';
import type { FieldKind, Value } from './kinds';

/** What a cell holds for us: '' is blank, a date is its serial number. */
export type Cell = string | number | boolean;

/** What a cell of a kind should have held. */
export type Expected = 'number' | 'day' | 'instant' | 'flag' | 'contact' | 'email' | 'link';

/**
 * A cell's value; or that it holds none of the kind, what was expected, and the value to go on with: the bare text where
 * the kind is a text, else blank. The cell itself is kept as it is.
 */
export type Decoded =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly value: Value; readonly expected: Expected };

/** Returns what the cell means as a value of the kind. Blank is blank in every kind; `false` in a text is "FALSE". */
export function decode(kind: FieldKind, cell: Cell, zone: Zone): Decoded {
  switch (kind) {
    case 'money':
    case 'number':
    case 'percent':
      return decodeNumber(cell);
    case 'flag':
      return decodeFlag(cell);
    case 'day':
      return decodeDay(cell);
    case 'instant':
      return decodeInstant(cell, zone);
    case 'contact':
      return decodeText(cell, 'contact', (text) => parseContact(text).ok);
    case 'email':
      return decodeText(cell, 'email', (text) => EMAIL.test(text));
    case 'link':
      return decodeText(cell, 'link', (text) => LINK.test(text));
    case 'id':
    case 'text':
    case 'choice':
    case 'person':
    case 'reference':
      return { ok: true, value: textOf(cell) };
    default:
      return unreachable(kind);
  }
}

/** Returns the cell for a value of the kind. Texts are bare: the port that writes them arms them. */
export function encode(kind: FieldKind, value: Value, zone: Zone): Cell {
  if (value === null || value === '') return '';
  if (kind === 'instant') return serialOfInstant(Number(value), zone);
  if (kind !== 'day') return value;
  const day = parseDay(String(value));
  return day === null ? String(value) : serialOfDay(day);
}

// One @ between something and a domain: whether it is somebody's only a mail can tell. https://html.spec.whatwg.org/#valid-e-mail-address
const EMAIL = /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/;
const LINK = /^https?:\/\/\S+$/i;

function decodeNumber(cell: Cell): Decoded {
  if (cell === '') return { ok: true, value: null };
  return typeof cell === 'number' ? { ok: true, value: cell } : { ok: false, value: null, expected: 'number' };
}

function decodeFlag(cell: Cell): Decoded {
  if (cell === '') return { ok: true, value: null };
  return typeof cell === 'boolean' ? { ok: true, value: cell } : { ok: false, value: null, expected: 'flag' };
}

function decodeDay(cell: Cell): Decoded {
  if (cell === '') return { ok: true, value: '' };
  const day = typeof cell === 'boolean' ? null : typeof cell === 'number' ? dayOfSerial(cell) : parseDay(cell);
  return day === null ? { ok: false, value: '', expected: 'day' } : { ok: true, value: day };
}

function decodeInstant(cell: Cell, zone: Zone): Decoded {
  if (cell === '') return { ok: true, value: null };
  const isDate = typeof cell === 'number' && dayOfSerial(cell) !== null;
  return isDate ? { ok: true, value: instantOfSerial(cell, zone) } : { ok: false, value: null, expected: 'instant' };
}

function decodeText(cell: Cell, expected: Expected, isOne: (text: string) => boolean): Decoded {
  const value = textOf(cell);
  return value === '' || isOne(value.trim()) ? { ok: true, value } : { ok: false, value, expected };
}

function textOf(cell: Cell): string {
  return typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell);
}

function unreachable(kind: never): never {
  throw new Error(`Unknown field kind: ${String(kind)}`);
}
