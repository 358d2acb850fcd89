// What the cells of a column look like, as shares of those that are not blank.

import { parseAmount } from '../../kernel/money';
import { parseContact } from '../../kernel/phone';
import type { Cell } from '../../kernel/schema/codec';
import type { Look } from './canonical-field';
import { readDates } from './dates';

export interface Content {
  /** How many cells were looked at. */
  readonly count: number;
  /** From 0 to 1, of each look. */
  readonly shares: Readonly<Record<Look, number>>;
}

/** A column of cells, without its heading, and which of them hold a date. */
export interface ColumnCells {
  readonly cells: readonly Cell[];
  readonly isDate: (index: number) => boolean;
}

/** More cells tell no more. */
const MOST_CELLS = 200;
/** A column of few different words is a choice. */
const FEW_WORDS = 12;

/** Looks at a column. */
export function lookAt(column: ColumnCells): Content {
  const filled = column.cells.flatMap((cell, index) => (isBlank(cell) ? [] : [{ cell, isDate: column.isDate(index) }]));
  const seen = filled.slice(0, MOST_CELLS);
  const texts = seen.map(({ cell }) => String(cell).trim());
  const dates = readDates(texts.filter((_, index) => typeof seen[index]?.cell === 'string'));
  const share = (fits: (text: string, cell: Cell, isDate: boolean) => boolean): number =>
    seen.length === 0
      ? 0
      : seen.filter(({ cell, isDate }, index) => fits(texts[index] ?? '', cell, isDate)).length / seen.length;
  const words = new Set(texts.map((text) => text.toLowerCase()));
  const isChoice = seen.length >= 3 && words.size <= Math.min(FEW_WORDS, seen.length / 2);
  return {
    count: seen.length,
    shares: {
      phone: share((text, cell, isDate) => !isDate && isPhone(text, cell)),
      email: share((text) => /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(text)),
      link: share(
        (text) =>
          /^(https?:\/\/|www\.)\S+$/i.test(text) ||
          /^[\w-]+(\.[\w-]+)*\.(uz|ru|com|org|net|kz|io|test|example)(\/\S*)?$/i.test(text),
      ),
      handle: share(
        (text) =>
          (/^@?[a-z]\w{4,31}$/i.test(text) && (text.startsWith('@') || /\d|_/.test(text))) ||
          /^(https?:\/\/)?t\.me\//.test(text),
      ),
      date: share((text, cell, isDate) => isDate || (typeof cell === 'string' && dates.isDate(text))),
      amount: share((text, cell, isDate) => !isDate && isAmount(text, cell)),
      number: share((text, cell, isDate) => !isDate && (typeof cell === 'number' || /^\d+$/.test(text))),
      person: share((text) => isPerson(text)),
      choice: isChoice ? 1 : 0,
      flag: share(
        (text, cell) => typeof cell === 'boolean' || /^(ha|yo['ʻ’]?q|да|нет|yes|no|true|false|\+|-|✓|✔)$/i.test(text),
      ),
      text: share((text, cell) => typeof cell === 'string' && /\p{L}/u.test(text)),
    },
  };
}

export function isBlank(cell: Cell): boolean {
  return typeof cell === 'string' && cell.trim() === '';
}

/** Amounts have as many digits: a bare number counts only with an operator's length of it. */
function isPhone(text: string, cell: Cell): boolean {
  const digits = text.replace(/\D/g, '');
  if (digits.length < 7 || digits.length > 15) return false;
  if (typeof cell === 'number') return /^(998\d{9}|[3-9]\d{8}|7\d{10})$/.test(digits) && !/0{5}$/.test(digits);
  // Of two numbers in one cell the first tells.
  const [first = ''] = text.split(/[,;/]|\s{2,}/);
  return parseContact(first.trim()).ok && !/^\d{1,3}( \d{3})+$/.test(first.trim());
}

function isAmount(text: string, cell: Cell): boolean {
  if (typeof cell === 'number') return true;
  return typeof cell === 'string' && /\d/.test(text) && !/^[+0]/.test(text) && parseAmount(text).ok;
}

const FAMILY =
  /(ov|ova|ev|eva|yev|yeva|in|ina|skiy|skaya|vich|vna|ов|ова|ев|ева|ин|ина|ский|ская|вич|вна|зода|zoda|қизи|qizi|ўғли|o['ʻ’‘`]g['ʻ’‘`]li)(?=\s|$)/iu;

/** Two to four words with capitals, one of which ends as family names do. */
function isPerson(text: string): boolean {
  const words = text.split(/\s+/);
  if (words.length < 2 || words.length > 5 || /[\d@,;:/]/.test(text)) return false;
  return words.every((word) => /^[\p{Lu}]/u.test(word) || /^(o|q|қ|ў)/i.test(word)) && FAMILY.test(text);
}
