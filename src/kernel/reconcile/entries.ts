// How long texts lie in the cells of one hidden column: each cell says whose part it is and what the whole sums up to, so
// that entries which people sorted, cut off, copied or typed over are noticed.

import type { Cell } from '../schema/codec';

/** What stands in a cell that is no entry of ours, or why a text cannot be put together; `row` counts from 1. */
export type Spoiled =
  | { readonly kind: 'foreign'; readonly row: number }
  | { readonly kind: 'broken' | 'doubled' | 'missing'; readonly entry: string };

/** One text by its name: the rows that are taken by it, and the text itself, null where it is spoiled. */
export interface Entry {
  readonly rows: readonly number[];
  readonly text: string | null;
}

export interface Entries {
  readonly named: ReadonlyMap<string, Entry>;
  readonly spoiled: readonly Spoiled[];
  /** Blank rows within the column, from the top. */
  readonly free: readonly number[];
  /** The first row below everything that was read. */
  readonly end: number;
}

// A cell takes 50,000 characters, and the apostrophe that arms a text is one of them.
const CHARACTERS_A_CELL = 45_000;
const PIECE = /^(\S+) (\d{1,6})\/(\d{1,6}) ([0-9a-f]{8}) ([\s\S]+)$/;

interface Piece {
  readonly row: number;
  readonly part: number;
  /** Number of parts and sum: what all parts of one text have in common. */
  readonly whole: string;
  readonly text: string;
}

/** Returns the cells that hold the text. The name has no spaces, the text is well-formed and not blank. */
export function printEntry(name: string, text: string): string[] {
  const parts = splitText(text, CHARACTERS_A_CELL);
  const sum = checksum(text);
  return parts.map((part, index) => `${name} ${index + 1}/${parts.length} ${sum} ${part}`);
}

/** Reads a column whose first cell is its heading. Whatever stands in it, there is an answer. */
export function readEntries(column: readonly Cell[]): Entries {
  const pieces = new Map<string, Piece[]>();
  const spoiled: Spoiled[] = [];
  const free: number[] = [];
  for (let row = 2; row <= column.length; row += 1) {
    const cell = column[row - 1] ?? '';
    const [, name = '', part, parts, sum, text = ''] = PIECE.exec(String(cell)) ?? [];
    if (cell === '') free.push(row);
    else if (name === '') spoiled.push({ kind: 'foreign', row });
    else listOf(pieces, name).push({ row, part: Number(part), whole: `${parts} ${sum}`, text });
  }
  const named = new Map<string, Entry>();
  for (const [name, ofName] of pieces) named.set(name, joinPieces(name, ofName, spoiled));
  return { named, spoiled, free, end: Math.max(2, column.length + 1) };
}

/** Returns the text in pieces of at most so many characters; two halves of one sign are never cut apart. */
export function splitText(text: string, most: number): string[] {
  const parts: string[] = [];
  for (let start = 0; start < text.length; ) {
    const end = start + most;
    // A half that stands alone in a cell would come back as another character.
    const cutsSign = end < text.length && /[\ud800-\udbff]/.test(text.charAt(end - 1));
    parts.push(text.slice(start, cutsSign ? end - 1 : end));
    start = cutsSign ? end - 1 : end;
  }
  return parts;
}

/** Two whole texts of one name, such as an old copy beside the present one, are as bad as none: which is true is unknown. */
function joinPieces(name: string, pieces: readonly Piece[], spoiled: Spoiled[]): Entry {
  const wholes = new Set(pieces.map(({ whole }) => whole));
  const texts = [...wholes].map((whole) => joinWhole(whole, pieces)).filter((text) => text !== null);
  if (texts.length !== 1) spoiled.push({ kind: texts.length === 0 ? 'broken' : 'doubled', entry: name });
  return { rows: pieces.map(({ row }) => row), text: texts.length === 1 ? (texts[0] ?? null) : null };
}

function joinWhole(whole: string, pieces: readonly Piece[]): string | null {
  const [parts = '', sum] = whole.split(' ');
  const byPart = new Map(pieces.filter((piece) => piece.whole === whole).map(({ part, text }) => [part, text]));
  const text = Array.from({ length: Math.min(Number(parts), byPart.size) }, (_, index) => byPart.get(index + 1) ?? '');
  const joined = text.join('');
  return byPart.size === Number(parts) && checksum(joined) === sum ? joined : null;
}

/** FNV-1a, 32 bits, in hexadecimal: notices accidents, not forgery. */
function checksum(text: string): string {
  let sum = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193);
  }
  return (sum >>> 0).toString(16).padStart(8, '0');
}

function listOf(pieces: Map<string, Piece[]>, name: string): Piece[] {
  const list = pieces.get(name) ?? [];
  pieces.set(name, list);
  return list;
}
