// Finds where a list begins in a sheet: its heading row below titles and blank rows, whatever stands above it.

import type { Cell } from '../../kernel/schema/codec';
import { fold } from '../../kernel/text/fold';
import { isBlank } from './content';
import { readHeading } from './grammar';

/** Titles of more rows nobody writes. */
const ROWS_LOOKED_AT = 25;
/** A longer text is a sentence. */
const LONGEST_HEADING = 60;

/** Returns the index of the heading row; null where no row looks like one. */
export function findHeadingRow(rows: readonly (readonly Cell[])[]): number | null {
  const widest = Math.max(
    0,
    ...rows.slice(0, ROWS_LOOKED_AT).map((row) => row.filter((cell) => !isBlank(cell)).length),
  );
  let best: { readonly index: number; readonly score: number } | null = null;
  for (const [index, row] of rows.slice(0, ROWS_LOOKED_AT).entries()) {
    const score = scoreOf(row, widest);
    if (score > (best?.score ?? 0)) best = { index, score };
  }
  return best?.index ?? null;
}

/** A heading row is wide, all of words, no word twice, and some of the words are known. */
function scoreOf(row: readonly Cell[], widest: number): number {
  const filled = row.filter((cell) => !isBlank(cell));
  const texts = filled.filter((cell): cell is string => typeof cell === 'string');
  if (filled.length < Math.max(1, widest / 3) || texts.length < filled.length * 0.8) return 0;
  const headings = texts.map(fold);
  if (headings.some((text) => text.length > LONGEST_HEADING)) return 0;
  const known = headings.filter((text) => isKnown(text)).length;
  const plain = headings.filter((text) => !/\d{3,}|@|^\+/.test(text)).length;
  return (3 * known + plain + new Set(headings).size) / (widest || 1);
}

function isKnown(text: string): boolean {
  const { reading, lone, isForeign } = readHeading(text);
  return reading !== null || lone !== null || isForeign;
}
