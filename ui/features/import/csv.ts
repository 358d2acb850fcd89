// Reads text with separators into rows: files of any encoding and delimiter, and cells that were pasted.

import Papa from 'papaparse';
import type { ImportRow } from '../../../src/entry/import-rpc';
import { decode, type Encoding, guessEncoding } from './encoding';
import type { ReadingLimits } from './limits';
import { type FileTable, toRow, withoutUnshown } from './table';
import { Unreadable } from './unreadable';

/** Where two do as well, the first: a comma stands in names and numbers, too. */
const DELIMITERS = ['\t', ';', '|', ','];
/** Rows by which the delimiter is told. */
const ROWS_LOOKED_AT = 50;
/** Signs by which it is told whether it is text at all. */
const LOOKED_AT = 256 * 1024;
/** A picture has more of them than one in a hundred, a list hardly any. */
const UNSHOWN_SHARE = 0.01;
/** What Excel takes for the delimiter, as the first line of a file. */
const SEPARATOR_LINE = /^sep=(.)\r?\n/i;

/** Returns the rows of a text file. */
export function readCsv(bytes: Uint8Array, encoding: Encoding | undefined, limits: ReadingLimits): FileTable {
  const read = encoding ?? guessEncoding(bytes);
  const text = decode(bytes, read);
  if (isNoText(text.slice(0, LOOKED_AT))) throw new Unreadable('import.err.noTable');
  const [line, separator] = SEPARATOR_LINE.exec(text) ?? [''];
  const { data, quotes } = parse(text.slice(line.length), separator, limits);
  if (quotes !== null) throw new Unreadable('import.err.quotes', { row: String(quotes + 1) });
  return { ...toRows(data), encoding: read };
}

function isNoText(head: string): boolean {
  return withoutUnshown(head).dropped > Math.max(8, head.length * UNSHOWN_SHARE);
}

/** Returns the rows of cells that were pasted, which are in quotes only where they have lines within. */
export function readPasted(pasted: string, limits: ReadingLimits): FileTable {
  const { text, dropped } = withoutUnshown(pasted);
  const separator = text.includes('\t') ? '\t' : undefined;
  const asFile = parse(text, separator, limits);
  // A firm that is written "Anor" MChJ begins with a quote that is its own.
  const { data } = asFile.quotes === null ? asFile : parse(text, separator, limits, NO_QUOTES);
  return { ...toRows(data), dropped };
}

/** Its fast mode cuts the whole text into lines, however few of them are asked for. */
const SPARING = { fastMode: false };

/** A sign that no text has: it was taken out before. */
const NO_QUOTES = '\u0001';

interface Parsed {
  readonly data: readonly (readonly string[])[];
  /** Index of the row whose quotes do not close; null for none. */
  readonly quotes: number | null;
}

function parse(text: string, separator: string | undefined, { rows }: ReadingLimits, quoteChar = '"'): Parsed {
  const { data, errors } = Papa.parse<string[]>(text, {
    delimiter: separator ?? guessDelimiter(text),
    ...SPARING,
    quoteChar,
    // Beyond the limit nothing is read: one row more tells that there are too many.
    preview: rows + 1,
    skipEmptyLines: false,
  });
  const wrong = errors.find(({ type }) => type === 'Quotes');
  return { data, quotes: wrong ? (wrong.row ?? 0) : null };
}

/**
 * Returns the delimiter that cuts most rows into as many cells, one that leaves no quotation mark open before all others. Hint:
 * papaparse's own guess takes no title above the headings, and no blank line at the end.
 */
function guessDelimiter(text: string): string {
  const judged = DELIMITERS.map((delimiter) => ({ delimiter, score: scoreOf(text, delimiter) }));
  const best = judged.reduce((before, each) => (each.score > before.score ? each : before));
  return best.score > 0 ? best.delimiter : ',';
}

function scoreOf(text: string, delimiter: string): number {
  const { data, errors } = Papa.parse<string[]>(text, {
    ...SPARING,
    delimiter,
    preview: ROWS_LOOKED_AT,
    skipEmptyLines: 'greedy',
  });
  const counts = new Map<number, number>();
  for (const { length } of data) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  const alike = Math.max(0, ...counts.values());
  const isClean = errors.every(({ type }) => type !== 'Quotes');
  return alike > 0 && isClean ? alike + ROWS_LOOKED_AT : alike;
}

/** Only of the rows that are taken: a file may be much longer. */
function toRows(data: Parsed['data']): Pick<FileTable, 'rows' | 'dropped'> {
  const rows: ImportRow[] = [];
  let dropped = 0;
  data.forEach((cells, index) => {
    const clean = cells.map(withoutUnshown);
    for (const cell of clean) dropped += cell.dropped;
    const row = toRow(
      index + 1,
      clean.map(({ text }) => text),
    );
    if (row) rows.push(row);
  });
  return { rows, dropped };
}
