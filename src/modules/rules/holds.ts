// Tells whether the conditions of a rule hold for a record and what it belongs to.

import type { Value } from '../../kernel/schema/kinds';
import { optionKey } from '../../kernel/schema/options';
import { fold } from '../../kernel/text/fold';
import { dayAt, type Zone } from '../../kernel/time/zone';
import { fieldAt } from './fields';
import type { Condition, RuleTable } from './rule';

/** A record as it was read: values by field. */
export type RuleRow = Readonly<Record<string, Value>>;
/** The record that an occasion is about, and the deal and customer that it belongs to, as far as there are any. */
export type Rows = Readonly<Partial<Record<RuleTable, RuleRow>>>;

/** Tells whether all hold; of a record that is not there every field is blank. */
export function allHold(conditions: readonly Condition[], rows: Rows, zone: Zone): boolean {
  return conditions.every((condition) => holds(condition, rows, zone));
}

function holds({ place, operator, value: wanted, anyOf = [] }: Condition, rows: Rows, zone: Zone): boolean {
  const cell = rows[place.table]?.[place.field] ?? '';
  if (operator === 'contains') return fold(String(cell)).includes(String(wanted));
  if (operator === '=' || operator === '!=') {
    // A word with a comma in it may be one word as well.
    return [wanted, ...anyOf].some((value) => isEqual(place, cell, value, zone)) === (operator === '=');
  }
  const found = comparable(place, cell, zone);
  // A blank cell is neither more nor less than anything.
  if (found === '' || found === null || wanted === null) return false;
  const order = found < wanted ? -1 : found > wanted ? 1 : 0;
  return { '>': order > 0, '<': order < 0, '>=': order >= 0, '<=': order <= 0 }[operator];
}

function isEqual(place: Condition['place'], cell: Value, wanted: Value, zone: Zone): boolean {
  // A box that nobody ticked says no.
  if (fieldAt(place).kind === 'flag' && wanted === false) return cell !== true;
  if (wanted === '') return cell === '' || cell === null;
  if (place.field === 'tags') return tagsIn(String(cell)).includes(String(wanted));
  return comparable(place, cell, zone) === wanted;
}

function comparable(place: Condition['place'], cell: Value, zone: Zone): Value {
  const { kind, options } = fieldAt(place);
  if (kind === 'instant') return typeof cell === 'number' ? dayAt(cell, zone) : '';
  if (typeof cell !== 'string' || kind === 'day') return cell;
  return options ? (optionKey(options, cell) ?? fold(cell)) : fold(cell);
}

/** Returns the tags of a cell, folded. */
export function tagsIn(cell: string): readonly string[] {
  return cell.split(/[,;#\n]/).flatMap((tag) => (fold(tag) === '' ? [] : [fold(tag)]));
}
