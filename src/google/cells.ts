// What SpreadsheetApp hands out and takes, as cells of ours.

import type { Cell } from '../kernel/schema/codec';
import { armText } from '../kernel/text/arm';
import { serialOfInstant, type Zone } from '../kernel/time/zone';

/** Returns the cell for a value that getValues gave: a Date becomes its serial number in the spreadsheet's zone. */
export function fromGoogle(value: unknown, zone: Zone): Cell {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (isDate(value)) return serialOfInstant(Number(value), zone);
  return String(value);
}

/** Returns what to give to setValues so that the cell holds exactly this: texts are armed, here and nowhere else. */
export function toGoogle(cell: Cell): Cell {
  return typeof cell === 'string' ? armText(cell) : cell;
}

/** Tells whether getValues gave a Date. Not instanceof: it may come from another realm. */
export function isDate(value: unknown): boolean {
  return Object.prototype.toString.call(value) === '[object Date]';
}
