// Says in two lines what a row of any table is: its number and whose it is, what about, which day, how much.

import type { Texts } from '../../kernel/i18n/texts';
import type { Fact } from '../../kernel/kpi/evaluate';
import type { Condition } from '../../kernel/kpi/measure';
import type { CountedRow, Lot } from '../../kernel/kpi/rows-behind';
import type { Table } from '../../kernel/schema/table';
import { fieldOf } from '../../kernel/schema/table';
import { type Day, parseDay } from '../../kernel/time/day';
import { dayAt, type Zone } from '../../kernel/time/zone';
import { printNumber } from '../recount/index';
import type { RowShown } from './view';

/** Of each kind of fact the fields that tell it, the best first; a table has some of them. */
const TITLES = ['customer', 'name', 'label', 'source', 'dealId'];
const ABOUTS = ['product', 'need', 'title', 'method', 'channel', 'to', 'contact', 'role', 'note'];
const DAYS = ['date', 'at', 'month', 'firstDue', 'createdAt'];
const AMOUNT = 'amount';
const CUSTOMERS = ['customerId'];

/** Returns the fields by which the rows of a table are described. */
export function describingFields({ fields }: Table): readonly string[] {
  return [...TITLES, ...ABOUTS, ...DAYS, AMOUNT, ...CUSTOMERS].filter((field) => field in fields);
}

export interface Describing {
  readonly zone: Zone;
  readonly texts: Texts;
  /** The field of the day that the number is about; '' for none. */
  readonly dayField: string;
  /** The row of the sheet in which a record stands. */
  readonly rowOf: (record: Fact) => number;
}

/** Returns what is shown of a row. */
export function describeRow({ table, aggregate }: Lot, counted: CountedRow, describing: Describing): RowShown {
  const { record, adds, times } = counted;
  const { zone, texts, dayField, rowOf } = describing;
  const id = textIn(record, ['id']);
  const [title, about] = [textIn(record, TITLES), textIn(record, ABOUTS)];
  const own = record[AMOUNT];
  const amount = aggregate.kind === 'sum' ? adds : own;
  const often = times < 0 ? texts('rows.less') : times > 1 ? `× ${times}` : '';
  return {
    table: table.name,
    row: rowOf(record),
    customerId: table.name === 'customers' ? id : textIn(record, CUSTOMERS),
    title: title || about || texts('rows.row', { row: String(rowOf(record)) }),
    amount: typeof amount === 'number' ? printNumber(amount) : '',
    detail: [id || texts('rows.new'), title === '' ? '' : about, often].filter((part) => part !== '').join(' · '),
    day: dayIn(record, [dayField, ...DAYS], zone),
  };
}

/** Returns the field of the day from which on a measure counts; '' for one that asks for no day. */
export function dayFieldOf(table: Table, where: readonly Condition[]): string {
  const isDay = (field: string) => ['day', 'instant'].includes(fieldOf(table, field).kind);
  return where.find(({ is, field }) => (is === 'from' || is === 'before') && isDay(field))?.field ?? '';
}

function textIn(record: Fact, fields: readonly string[]): string {
  const found = fields.map((field) => record[field]).find((value) => typeof value === 'string' && value !== '');
  return String(found ?? '');
}

function dayIn(record: Fact, fields: readonly string[], zone: Zone): Day | '' {
  for (const field of fields) {
    const value = record[field];
    if (typeof value === 'number') return dayAt(value, zone);
    const day = typeof value === 'string' ? parseDay(value) : null;
    if (day !== null) return day;
  }
  return '';
}
