// Remembers in the journal which numbered records an import brought, so that its later parts do not take them for other people's.

import type { Book } from '../../kernel/book/book';
import { idNumber } from '../../kernel/ids';
import type { Table } from '../../kernel/schema/table';

const LIST = 'imports';
/** Older ones are over. */
const MOST_IMPORTS = 5;

interface Range {
  readonly prefix: string;
  readonly from: number;
  readonly to: number;
}

/** Returns what tells whether the import brought a record of the table. No call. */
export function ownRecords(book: Book, request: string, { prefix }: Table): (id: string) => boolean {
  const ranges = rangesIn(book.listOf(LIST)[request] ?? '').filter((range) => range.prefix === prefix);
  return (id) => {
    const number = idNumber(prefix, id);
    return number !== null && ranges.some(({ from, to }) => from <= number && number <= to);
  };
}

/** Has the journal know, from the next commit on, that the import brought these too; they were added in one run. */
export function keepOwn(book: Book, request: string, { prefix }: Table, ids: readonly string[]): void {
  const numbers = ids.flatMap((id) => idNumber(prefix, id) ?? []);
  if (numbers.length === 0) return;
  const { [request]: before = '', ...others } = book.listOf(LIST);
  const ranges = [...rangesIn(before), { prefix, from: Math.min(...numbers), to: Math.max(...numbers) }];
  const kept = Object.entries(others).slice(1 - MOST_IMPORTS);
  book.keepList(LIST, { ...Object.fromEntries(kept), [request]: joined(ranges).map(print).join(' ') });
}

/** Parts follow one another mostly: their ranges are one. */
function joined(ranges: readonly Range[]): readonly Range[] {
  const all: Range[] = [];
  for (const range of ranges) {
    const last = all[all.length - 1];
    if (last?.prefix === range.prefix && last.to + 1 === range.from) all.splice(-1, 1, { ...last, to: range.to });
    else all.push(range);
  }
  return all;
}

function print({ prefix, from, to }: Range): string {
  return `${prefix}:${from}-${to}`;
}

function rangesIn(text: string): readonly Range[] {
  return text.split(' ').flatMap((range) => {
    const [, prefix = '', from, to] = /^(\D+):(\d+)-(\d+)$/.exec(range) ?? [];
    return prefix === '' ? [] : [{ prefix, from: Number(from), to: Number(to) }];
  });
}
