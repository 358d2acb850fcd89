// Brings a formula as someone wrote it into the one form the grids keep: comma separators, decimal point.

import { localeFacts } from './locale-facts';

/** toInvariantFormula('=IF(A1>1,5;"a;b";2)', 'ru_RU') //=> '=IF(A1>1.5,"a;b",2)' */
export function toInvariantFormula(formula: string, locale: string): string {
  const decimalComma = localeFacts(locale).decimal === ',' && outside(formula).some((part) => part.includes(';'));
  let depth = 0;
  return pieces(formula)
    .map((piece) => {
      if (/^["']/.test(piece)) return piece;
      const points = decimalComma ? piece.replace(/(\d),(\d)/g, '$1.$2') : piece;
      return [...points]
        .map((sign) => {
          if (sign === '{') depth++;
          if (sign === '}') depth--;
          // Inside braces a semicolon begins a new row and has to stay.
          return sign === ';' && depth === 0 ? ',' : sign;
        })
        .join('');
    })
    .join('');
}

function outside(formula: string): string[] {
  return pieces(formula).filter((piece) => !/^["']/.test(piece));
}

/** Cuts the formula into quoted parts ("text", 'sheet name') and what stands between them. */
function pieces(formula: string): string[] {
  return formula.match(/"(?:[^"]|"")*"?|'(?:[^']|'')*'?|[^"']+/g) ?? [];
}
