// What a cell of a workbook reads as: the text that people would have typed.

import { fromIso, toDateText } from './dates';
import { childrenOf, elementsIn } from './xml';

/** What cells refer to. */
export interface CellWorld {
  readonly strings: readonly string[];
  /** By the number of a style, how its numbers read. */
  readonly styles: readonly NumberStyle[];
  readonly is1904: boolean;
}

export interface NumberStyle {
  readonly isDate: boolean;
  /** How many digits at the least, for a format such as 000000: zeros in front are part of a code. */
  readonly digits: number;
}

/** Returns the text of a `c` element: of a formula what it last came to. */
export function cellText(cell: Element, world: CellWorld): string {
  const value = textIn(cell, 'v');
  switch (cell.getAttribute('t')) {
    case 's':
      return world.strings[Number(value)] ?? '';
    case 'inlineStr':
      return [...cell.children]
        .filter(({ localName }) => localName === 'is')
        .map(richText)
        .join('');
    case 'b':
      return value === '' ? '' : value === '1' ? 'TRUE' : 'FALSE';
    case 'd':
      return fromIso(value);
    case 'str':
      return unescaped(value);
    case 'e':
      return value;
    default:
      return value === '' ? '' : numberText(value, world.styles[Number(cell.getAttribute('s') ?? 0)], world);
  }
}

/** Returns the text of an `si` or `is` element, whose parts may be formatted; how it is spoken is none of it. */
export function richText(element: Element): string {
  const texts = elementsIn(element, 't').filter((each) => each.parentElement?.localName !== 'rPh');
  return unescaped(texts.map((each) => each.textContent ?? '').join(''));
}

function textIn(cell: Element, name: string): string {
  return childrenOf(cell).find(({ localName }) => localName === name)?.textContent ?? '';
}

/** What XML cannot hold is written _x000D_. */
function unescaped(text: string): string {
  return text.replace(/_x([\dA-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** Excel keeps fifteen digits, and writes some more: 0.1+0.2 is 0.30000000000000004 there. */
const DIGITS = 15;

function numberText(written: string, style: NumberStyle | undefined, world: CellWorld): string {
  const number = Number(written);
  if (!Number.isFinite(number)) return written;
  const date = style?.isDate ? toDateText(number, world) : null;
  if (date !== null) return date;
  const digits = Number.isInteger(number) ? BigInt(number).toString() : fraction(number);
  return digits.padStart(style?.digits ?? 0, '0');
}

/** Hint: three digits behind the point get a fourth, since 1.125 could as well be a thousand. */
function fraction(number: number): string {
  const rounded = Number(number.toPrecision(DIGITS));
  const text = /e/.test(String(rounded)) ? rounded.toFixed(DIGITS).replace(/0+$/, '') : String(rounded);
  return /\.\d{3}$/.test(text) ? `${text}0` : text;
}
