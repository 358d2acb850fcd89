// Between a cell of the grid and the value that a script reads or writes.

import type { CellWrite, GridCell } from '../../grid/grid';
import { defaultDateFormat } from '../../grid/locale-facts';
import { isDateFormat } from '../../grid/number-format';
import { parseInput } from '../../grid/parse-input';
import { instantOf, serialOf, wallClock } from '../../grid/serial';
import { isDate } from '../../runtime/realm';
import type { Book } from './book';
import { MAX_CELL_CHARACTERS } from './limits';

export type ScriptValue = string | number | boolean | Date;

/** Returns a reader of cells: blank is "", a number under a date format is a Date of the script's own realm. */
export function cellReader(book: Book): (cell: GridCell) => ScriptValue {
  const zone = book.grid.timeZone;
  const { Date: RealmDate } = book.execution.realm;
  const dates = new Map<string, boolean>();
  const isDay = (format: string): boolean => {
    const known = dates.get(format) ?? isDateFormat(format);
    dates.set(format, known);
    return known;
  };
  return ({ value, format }) => {
    if (typeof value === 'number' && format !== '' && isDay(format)) return new RealmDate(instantOf(value, zone));
    return value ?? '';
  };
}

/** Returns a writer of cells: texts are read as if they were typed, a Date becomes a serial number of the book's zone. */
export function cellWriter(book: Book): (value: unknown, format: string) => CellWrite {
  const { locale, timeZone } = book.grid;
  const year = wallClock(serialOf(book.execution.world.clock.now(), timeZone)).getUTCFullYear();
  return (value, format) => {
    if (value === null || value === undefined || value === '') return { value: null };
    if (typeof value === 'string') return parseInput(shortEnough(value), { locale, format, by: 'script', year });
    if (typeof value === 'boolean') return { value };
    if (typeof value === 'number') return { value: Number.isFinite(value) ? value : '#NUM!' };
    if (isDate(value)) return dateWrite(value, { locale, timeZone, format });
    throw new Error(`A value of the type ${typeof value} cannot be written into a cell.`);
  };
}

function shortEnough(text: string): string {
  if (text.length <= MAX_CELL_CHARACTERS) return text;
  throw new Error(`Your input contains more than the maximum of ${MAX_CELL_CHARACTERS} characters in a single cell.`);
}

function dateWrite(date: Date, place: { locale: string; timeZone: string; format: string }): CellWrite {
  const instant = date.getTime();
  if (Number.isNaN(instant)) return { value: '#NUM!' };
  const value = serialOf(instant, place.timeZone);
  if (place.format !== '') return { value };
  const day = defaultDateFormat(place.locale);
  return { value, format: Number.isInteger(value) ? day : `${day} H:mm:ss` };
}
