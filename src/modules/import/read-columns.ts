// Reads whole columns: whether the day or the month stands first, and whether a comma is a thousand or a decimal.

import * as v from 'valibot';
import { parseInput } from '../../kernel/input';
import { type Day, dayOfSerial } from '../../kernel/time/day';
import { type DayOrder, datesIn, readDates } from '../columns/index';
import { MOST_CHARACTERS, MOST_COLUMNS } from './foresee';

/** How the cells of a column are to be read. */
export interface Reading {
  readonly order?: DayOrder | undefined;
  readonly decimal?: ',' | '.' | undefined;
}

/** Different texts of a column: more are not sent in one call. */
const MOST_TEXTS = 50_000;
const columnInput = v.object({
  column: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(9_999)),
  field: v.pipe(v.string(), v.maxLength(40)),
  texts: v.pipe(v.array(v.pipe(v.string(), v.maxLength(MOST_CHARACTERS))), v.maxLength(MOST_TEXTS)),
});
const columnsInput = v.object({ columns: v.pipe(v.array(columnInput), v.maxLength(MOST_COLUMNS)) });

/** A reading as it is told: of what is not known nothing is said. */
interface ReadingTold {
  readonly order: DayOrder;
  readonly decimal?: ',' | '.';
}

/** Returns the reading of each column of `{ columns: [{ column, field, texts }] }`, by column. Pure. */
export function readColumns(input: unknown): Readonly<Record<string, ReadingTold>> {
  const { columns } = parseInput(columnsInput, input);
  return Object.fromEntries(
    columns.map(({ column, texts }) => {
      const decimal = decimalOf(texts);
      return [String(column), { order: readDates(texts).order, ...(decimal && { decimal }) }];
    }),
  );
}

const NUMBER = /\d[\d\s.,'\u00a0\u202f]*/;

/**
 * Which sign the numbers of a column have before their decimals, by those that can be read in one way; null where none can, or as
 * many say the one as the other: `decimalOf(['1,234', '12,50']) //=> ','`.
 */
export function decimalOf(texts: readonly string[]): ',' | '.' | null {
  let [commas, dots] = [0, 0];
  for (const text of texts) {
    const sign = decimalIn((NUMBER.exec(text)?.[0] ?? '').replace(/[\s'\u00a0\u202f]/g, ''));
    if (sign === ',') commas += 1;
    if (sign === '.') dots += 1;
  }
  if (commas === dots) return null;
  return commas > dots ? ',' : '.';
}

function decimalIn(number: string): ',' | '.' | null {
  const signs = number.replace(/\d/g, '');
  const last = signs.slice(-1);
  if (last !== ',' && last !== '.') return null;
  const other = last === ',' ? '.' : ',';
  const tail = number.length - number.lastIndexOf(last) - 1;
  if (signs.includes(other)) return signs.indexOf(last) === signs.length - 1 ? last : null;
  // Of several equal signs each stands before a thousand.
  if (signs.length > 1) return other;
  return tail === 3 || tail === 0 ? null : last;
}

/** Returns a number as it is understood everywhere, "1234,5", with what stands around it; the text itself where it is none. */
export function plainNumber(text: string, decimal: ',' | '.' | undefined): string {
  if (decimal === undefined) return text;
  const thousand = decimal === ',' ? '.' : ',';
  return text.replace(NUMBER, (found) => {
    const trailing = /[\s\u00a0\u202f]*$/.exec(found)?.[0] ?? '';
    const bare = found.replace(/[\s'\u00a0\u202f]/g, '');
    const [whole = '', decimals, ...more] = bare.split(decimal);
    const isGrouped = /^\d+$/.test(whole) || new RegExp(`^\\d{1,3}(\\${thousand}\\d{3})+$`).test(whole);
    if (!isGrouped || more.length > 0 || (decimals !== undefined && !/^\d+$/.test(decimals))) return found;
    const digits = whole.split(thousand).join('');
    if (decimals === undefined) return `${digits}${trailing}`;
    // Three decimals would be taken for a thousand: an amount has two.
    const [rounded = '', cents = ''] = Number(`${digits}.${decimals}`).toFixed(2).split('.');
    return `${rounded},${cents}${trailing}`;
  });
}

const SERIAL = /^[2-7]\d{4}(?:[.,]\d+)?$/;

/** Returns the day of a text in the order of its column, also of a spreadsheet's number of a day; the text itself where it is none. */
export function plainDay(text: string, order: DayOrder | undefined): Day | string {
  const bare = text.trim();
  if (SERIAL.test(bare)) return dayOfSerial(Number(bare.replace(',', '.'))) ?? text;
  return datesIn(order ?? 'unclear').dayOf(bare) ?? text;
}
