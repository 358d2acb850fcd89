// Recognises the columns of somebody's own list: by heading, by what stands beside it, and by what the cells look like.

import { isTotalsRow } from '../../kernel/book/totals-row';
import type { Cell } from '../../kernel/schema/codec';
import { assign, type Candidate } from './assign';
import { type Content, lookAt } from './content';
import { byContent, weighed } from './evidence';
import { type HeadingRead, readHeading } from './grammar';
import type { ColumnGuess } from './guess';
import { findHeadingRow } from './heading-row';
import { readLone } from './lone-words';

/** What is known of a list: its cells, and which of them hold a date. */
export interface Block {
  readonly rows: readonly (readonly Cell[])[];
  readonly isDate?: (row: number, column: number) => boolean;
}

export interface ListFound {
  /** Index of the heading row in the block. */
  readonly headingRow: number;
  readonly columns: readonly ColumnGuess[];
  /** Indexes of the rows that hold a record. */
  readonly records: readonly number[];
  /** Indexes of the rows that add up others. */
  readonly totals: readonly number[];
}

/** Finds the list in a block of cells; null where no row looks like headings. */
export function findList(block: Block): ListFound | null {
  const headingRow = findHeadingRow(block.rows);
  if (headingRow === null) return null;
  const below = block.rows.flatMap((row, index) =>
    index > headingRow && row.some((cell) => cell !== '' && cell !== false) ? [index] : [],
  );
  const totals = below.filter((index) => isTotalsRow(block.rows[index] ?? []));
  const records = below.filter((index) => !totals.includes(index));
  const columns = recogniseColumns(block.rows[headingRow] ?? [], {
    rows: records.map((index) => block.rows[index] ?? []),
    isDate: (row, column) => block.isDate?.(records[row] ?? 0, column) ?? false,
  });
  return { headingRow, columns, records, totals };
}

/** Recognises columns by their headings and the records below them, of which there may be none. */
export function recogniseColumns(
  headings: readonly Cell[],
  { rows, isDate = () => false }: Block,
): readonly ColumnGuess[] {
  const width = Math.max(headings.length, ...rows.map((row) => row.length));
  const seen = Array.from({ length: width }, (_, index) => {
    const heading = String(headings[index] ?? '').trim();
    const cells = rows.map((row) => row[index] ?? '');
    return {
      index,
      heading,
      read: readHeading(heading),
      content: lookAt({ cells, isDate: (row) => isDate(row, index) }),
    };
  });
  const reads = seen.map(({ read }) => read);
  const candidates = seen.flatMap((column) => candidateOf(column, reads) ?? []);
  const taken = assign(candidates);
  return seen.map(({ index, heading, content }) => {
    const guess = taken.get(index);
    const { field = null, confidence = 0, reasons = [] } = guess ?? {};
    return { index, heading, field, confidence, reasons, fitting: guess?.fitting ?? 0, count: content.count };
  });
}

interface Seen {
  readonly index: number;
  readonly heading: string;
  readonly read: HeadingRead;
  readonly content: Content;
}

function candidateOf({ index, read, content }: Seen, all: readonly HeadingRead[]): Candidate | null {
  const lone = read.lone ? readLone(read.lone, all, content) : null;
  if (lone) return { index, ...weighed(lone, content), reasons: ['beside'] };
  if (!read.reading) return read.isForeign ? null : byContent(index, read, content);
  return { index, ...weighed(read.reading, content) };
}
