// The facts of a customer as the card shows them: each filled cell under its heading as it stands in the sheet.

import type { OwnCell, WideTable } from '../../kernel/book/wide-table';
import type { Cell } from '../../kernel/schema/codec';
import { fieldNames, fieldOf } from '../../kernel/schema/table';
import { dayOfSerial, printDay } from '../../kernel/time/day';
import { customersTable } from '../customers/index';
import type { CardFact } from './view';

/** These stand on top of the card. */
const ON_TOP: readonly string[] = ['id', 'name', 'contact'];
const MINUTES_A_DAY = 24 * 60;

/** Returns the filled fields of the row that people fill in, then what stands in columns of their own. */
export function factsOf({ opened, own }: WideTable<typeof customersTable>, row: number): readonly CardFact[] {
  const fields = fieldNames(customersTable).filter((name) => {
    const isThere = opened.image.columns.at[name] !== undefined;
    return isThere && !ON_TOP.includes(name) && fieldOf(customersTable, name).machine !== true;
  });
  const ours = fields.flatMap((field): CardFact[] => {
    const isDate = fieldOf(customersTable, field).kind === 'day';
    const value = shownCell({ cell: opened.cellAt(row, field), isDate });
    const heading = String(opened.image.headings[opened.columnOf(field) - 1] ?? '');
    // A box that is not ticked says nothing on a card.
    return value === '' || value === NO ? [] : [{ field, heading, value }];
  });
  return [...ours, ...own(row).map((cell) => ({ field: '', heading: cell.heading, value: shownCell(cell) }))];
}

const YES = '✓';
const NO = '✗';

function shownCell({ cell, isDate }: Pick<OwnCell, 'cell' | 'isDate'>): string {
  if (typeof cell === 'boolean') return cell ? YES : NO;
  return isDate && typeof cell === 'number' ? shownDate(cell) : shownText(cell);
}

function shownText(cell: Exclude<Cell, boolean>): string {
  return String(cell).trim();
}

/** With the time of day where there is one; a number that is no day of the calendar is a time alone. */
function shownDate(serial: number): string {
  const day = dayOfSerial(serial);
  const minutes = Math.round((serial - Math.floor(serial)) * MINUTES_A_DAY) % MINUTES_A_DAY;
  const time = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
  if (day === null) return time;
  return minutes === 0 ? printDay(day) : `${printDay(day)} ${time}`;
}
