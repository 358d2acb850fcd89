// Whether the value of a cell meets a condition, as filters ask.

import type { GridCell } from '../../grid/grid';
import { serialOf } from '../../grid/serial';
import type { Book } from './book';
import { displayOf } from './display';

interface Condition {
  readonly criteria: string;
  readonly args: readonly (string | number | boolean)[];
}

/** holdsCondition(book, { criteria: 'NUMBER_GREATER_THAN', args: [1] }, cell) //=> true for a cell with 2 */
export function holdsCondition(book: Book, condition: Condition, cell: GridCell): boolean {
  const { criteria } = condition;
  if (criteria === 'CELL_EMPTY') return isEmpty(cell);
  if (criteria === 'CELL_NOT_EMPTY') return !isEmpty(cell);
  if (criteria.startsWith('TEXT_')) return holdsText(condition, displayOf(cell, book.grid.locale));
  if (criteria.startsWith('NUMBER_')) return typeof cell.value === 'number' && holdsNumber(condition, cell.value);
  if (criteria.startsWith('DATE_')) return typeof cell.value === 'number' && holdsDay(book, condition, cell.value);
  throw new Error(`A filter by ${criteria} is not emulated. Add it in host/services/spreadsheet/holds-condition.ts.`);
}

function isEmpty(cell: GridCell): boolean {
  return cell.value === null || cell.value === '';
}

function holdsText({ criteria, args }: Condition, shown: string): boolean {
  const text = shown.toLowerCase();
  const wanted = String(args[0] ?? '').toLowerCase();
  const tests: Readonly<Record<string, () => boolean>> = {
    TEXT_CONTAINS: () => text.includes(wanted),
    TEXT_DOES_NOT_CONTAIN: () => !text.includes(wanted),
    TEXT_ENDS_WITH: () => text.endsWith(wanted),
    TEXT_EQUAL_TO: () => text === wanted,
    TEXT_STARTS_WITH: () => text.startsWith(wanted),
  };
  return ask(tests, criteria);
}

function holdsNumber({ criteria, args }: Condition, value: number): boolean {
  const [first = 0, second = 0] = args.map(Number);
  const between = value >= Math.min(first, second) && value <= Math.max(first, second);
  const tests: Readonly<Record<string, () => boolean>> = {
    NUMBER_BETWEEN: () => between,
    NUMBER_NOT_BETWEEN: () => !between,
    NUMBER_EQUAL_TO: () => value === first,
    NUMBER_NOT_EQUAL_TO: () => value !== first,
    NUMBER_GREATER_THAN: () => value > first,
    NUMBER_GREATER_THAN_OR_EQUAL_TO: () => value >= first,
    NUMBER_LESS_THAN: () => value < first,
    NUMBER_LESS_THAN_OR_EQUAL_TO: () => value <= first,
  };
  return ask(tests, criteria);
}

function holdsDay(book: Book, { criteria, args }: Condition, value: number): boolean {
  const day = Math.floor(value);
  const [first, last] = daysOf(book, args[0] ?? 0);
  const tests: Readonly<Record<string, () => boolean>> = {
    DATE_AFTER: () => day > last,
    DATE_BEFORE: () => day < first,
    DATE_EQUAL_TO: () => day >= first && day <= last,
  };
  return ask(tests, criteria);
}

/** The first and the last day of what is meant: a day, or a span of days that ends today. */
function daysOf(book: Book, arg: string | number | boolean): readonly [number, number] {
  if (typeof arg !== 'string') return [Math.floor(Number(arg)), Math.floor(Number(arg))];
  const today = Math.floor(serialOf(book.execution.world.clock.now(), book.grid.timeZone));
  const spans: Readonly<Record<string, readonly [number, number]>> = {
    TODAY: [today, today],
    TOMORROW: [today + 1, today + 1],
    YESTERDAY: [today - 1, today - 1],
    PAST_WEEK: [today - 6, today],
    PAST_MONTH: [today - 29, today],
    PAST_YEAR: [today - 364, today],
  };
  const span = spans[arg];
  if (!span)
    throw new Error(`RelativeDate.${arg} is not emulated. Add it in host/services/spreadsheet/holds-condition.ts.`);
  return span;
}

function ask(tests: Readonly<Record<string, () => boolean>>, criteria: string): boolean {
  const test = tests[criteria];
  if (!test)
    throw new Error(`A filter by ${criteria} is not emulated. Add it in host/services/spreadsheet/holds-condition.ts.`);
  return test();
}
