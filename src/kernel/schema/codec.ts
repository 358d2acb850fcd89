// Cell <-> value, total both ways: whatever stands in a cell is either the kind's value or said to be none.

import { dayOfSerial, parseDay, serialOfDay } from '../time/day';
import { instantOfSerial, serialOfInstant, type Zone } from '../time/zone';
import type { FieldKind, Value } from './kinds';

/** What a cell holds for us: '' is blank, a date is its serial number. */
export type Cell = string | number | boolean;

/** A cell's value, or that it holds none of the kind; the cell itself is kept as it is. */
export type Decoded = { readonly ok: true; readonly value: Value } | { readonly ok: false };

const UNREADABLE: Decoded = { ok: false };

/** Returns what the cell means as a value of the kind. Blank is blank in every kind; `false` in a text is "FALSE". */
export function decode(kind: FieldKind, cell: Cell, zone: Zone): Decoded {
  switch (kind) {
    case 'money':
    case 'number':
    case 'percent':
      return decodeNumber(cell);
    case 'day':
      return decodeDay(cell);
    case 'instant':
      return decodeInstant(cell, zone);
    case 'id':
    case 'text':
    case 'choice':
    case 'reference':
    case 'contact':
      return { ok: true, value: typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell) };
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

function decodeNumber(cell: Cell): Decoded {
  if (cell === '') return { ok: true, value: null };
  return typeof cell === 'number' ? { ok: true, value: cell } : UNREADABLE;
}

function decodeDay(cell: Cell): Decoded {
  if (cell === '') return { ok: true, value: '' };
  if (typeof cell === 'boolean') return UNREADABLE;
  const day = typeof cell === 'number' ? dayOfSerial(cell) : parseDay(cell);
  return day === null ? UNREADABLE : { ok: true, value: day };
}

function decodeInstant(cell: Cell, zone: Zone): Decoded {
  if (cell === '') return { ok: true, value: null };
  if (typeof cell !== 'number' || dayOfSerial(cell) === null) return UNREADABLE;
  return { ok: true, value: instantOfSerial(cell, zone) };
}

function unreachable(kind: never): never {
  throw new Error(`Unknown field kind: ${String(kind)}`);
}
