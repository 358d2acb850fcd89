// The references in a formula: moved along when it is copied, and written as R1C1 and back.
//
// Works on the text: "A1", "$A$1", "Sheet!A1:B2", "A:A" and "2:2" outside of quotes.

import { columnLetters, columnNumber } from './a1';

const CELL = /(?<![\w.$])(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\w(.!])/g;
const COLUMNS = /(?<![\w.$:])(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\w(.:!])/g;
const ROWS = /(?<![\w.$:])(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\w(.:!])/g;

/** shiftFormula('=A1+$B$1', 1, 0) //=> '=A2+$B$1'; what leaves the sheet becomes #REF!. */
export function shiftFormula(formula: string, down: number, right: number): string {
  if (down === 0 && right === 0) return formula;
  const line = (fixed: string, at: number, by: number) => (fixed ? at : at + by);
  return outsideQuotes(formula, (text) =>
    text
      .replace(CELL, (_all, columnFixed: string, letters: string, rowFixed: string, digits: string) => {
        const column = line(columnFixed, columnNumber(letters), right);
        const row = line(rowFixed, Number(digits), down);
        return column < 1 || row < 1 ? '#REF!' : `${columnFixed}${columnLetters(column)}${rowFixed}${row}`;
      })
      .replace(COLUMNS, (_all, fixed: string, first: string, fixedToo: string, last: string) => {
        const from = line(fixed, columnNumber(first), right);
        const to = line(fixedToo, columnNumber(last), right);
        return from < 1 || to < 1 ? '#REF!' : `${fixed}${columnLetters(from)}:${fixedToo}${columnLetters(to)}`;
      })
      .replace(ROWS, (_all, fixed: string, first: string, fixedToo: string, last: string) => {
        const [from, to] = [line(fixed, Number(first), down), line(fixedToo, Number(last), down)];
        return from < 1 || to < 1 ? '#REF!' : `${fixed}${from}:${fixedToo}${to}`;
      }),
  );
}

/** toR1C1('=A1+$B$2', { row: 2, column: 1 }) //=> '=R[-1]C[0]+R2C2' */
export function toR1C1(formula: string, at: { readonly row: number; readonly column: number }): string {
  return outsideQuotes(formula, (text) =>
    text.replace(CELL, (_all, columnFixed: string, letters: string, rowFixed: string, digits: string) => {
      const row = r1c1Part('R', Number(digits), rowFixed !== '', at.row);
      return row + r1c1Part('C', columnNumber(letters), columnFixed !== '', at.column);
    }),
  );
}

function r1c1Part(letter: string, value: number, fixed: boolean, here: number): string {
  return fixed ? `${letter}${value}` : `${letter}[${value - here}]`;
}

const R1C1 = /(?<![\w.$])R(?:(\d+)|\[(-?\d+)\])?C(?:(\d+)|\[(-?\d+)\])?(?![\w([])/gi;

/** fromR1C1('=R[-1]C+R2C2', { row: 2, column: 1 }) //=> '=A1+$B$2' */
export function fromR1C1(formula: string, at: { readonly row: number; readonly column: number }): string {
  return outsideQuotes(formula, (text) =>
    text.replace(R1C1, (_all, row?: string, rowBy?: string, column?: string, columnBy?: string) => {
      const rowAt = row === undefined ? at.row + Number(rowBy ?? 0) : Number(row);
      const columnAt = column === undefined ? at.column + Number(columnBy ?? 0) : Number(column);
      if (rowAt < 1 || columnAt < 1) return '#REF!';
      return `${column === undefined ? '' : '$'}${columnLetters(columnAt)}${row === undefined ? '' : '$'}${rowAt}`;
    }),
  );
}

function outsideQuotes(formula: string, change: (text: string) => string): string {
  const pieces = formula.match(/"(?:[^"]|"")*"?|'(?:[^']|'')*'?|[^"']+/g) ?? [];
  return pieces.map((piece) => (/^["']/.test(piece) ? piece : change(piece))).join('');
}
