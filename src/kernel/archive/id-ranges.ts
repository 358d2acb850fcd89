// Writes many record numbers as a short text: numbers that follow each other are one range.

import { idNumber } from '../ids';

/** Returns the text: `printIds('B', ['B-1', 'B-2', 'B-3', 'B-7', 'old']) //=> '1-3,7,"old"'`. */
export function printIds(prefix: string, ids: readonly string[]): string {
  const parts: { readonly first: number | string; readonly last: number | null }[] = [];
  for (const id of ids) {
    const number = idNumber(prefix, id);
    const run = parts[parts.length - 1];
    if (number === null || id !== `${prefix}-${number}`) parts.push({ first: JSON.stringify(id), last: null });
    else if (run?.last === number - 1) parts[parts.length - 1] = { ...run, last: number };
    else parts.push({ first: number, last: number });
  }
  return parts.map(({ first, last }) => (last === null || last === first ? first : `${first}-${last}`)).join(',');
}

/** Reads the text of `printIds` back. */
export function parseIds(prefix: string, text: string): string[] {
  const parts = text.match(/"(?:[^"\\]|\\.)*"|[\d-]+/g) ?? [];
  return parts.flatMap((part) => {
    if (part.startsWith('"')) return [String(JSON.parse(part))];
    const [first = 0, last = first] = part.split('-').map(Number);
    return Array.from({ length: last - first + 1 }, (_, index) => `${prefix}-${first + index}`);
  });
}
