// Clears rows of the ledger that nobody will ask for any more.

import type { OpenTable } from '../../kernel/book/open-table';
import type { Ports } from '../../kernel/ports';
import { fieldNames } from '../../kernel/schema/table';
import type { Day } from '../../kernel/time/day';
import { dayAt } from '../../kernel/time/zone';
import { forgottenBefore, isForgotten, isOfRule, rulesForgottenBefore } from './keys';
import { type Entry, isOpen } from './open-ledger';
import { sendsTable } from './schema';
import { keepTally, readTally } from './tally';

/**
 * Rows that are looked at in a day, of messages and of rules each: more than a firm of ten adds (a hundred mails at most, and
 * what rules did), so that none is left behind for good; after a day with more, quieter ones catch up.
 */
const ROWS_A_DAY = 300;

/**
 * Clears old rows, from the next commit on: messages that name their day sixty days after it, what rules did after a year and
 * some. A cleared key cannot come back: `queueMessages` knows by its day that it is forgotten, and rules never act on what is so old.
 */
export function clearOldMessages({ book, now, zone }: Ports): void {
  const today = dayAt(now, zone);
  const tally = readTally(book, today);
  const before = forgottenBefore(now, zone);
  const given = book.lastGiven(sendsTable);
  const [ids, idsOfRules] = [idsAfter(tally.cleared, given), idsAfter(tally.clearedOfRules, given)];
  const opened = book.openRecords(sendsTable, [...new Set([...ids, ...idsOfRules])]);
  const look = { book, opened, dayOf: (entry: Entry) => dayAt(entry.createdAt ?? now, zone) };
  const cleared = clear(ids, { ...look, before, isOld: (entry) => isForgotten(entry, before) });
  const rules = { before: rulesForgottenBefore(now, zone), isOld: isOfRule };
  const clearedOfRules = clear(idsOfRules, { ...look, ...rules });
  keepTally(book, {
    ...{ ...tally, clearedOn: today },
    cleared: tally.cleared + cleared,
    clearedOfRules: tally.clearedOfRules + clearedOfRules,
  });
}

/** Numbers count upwards, so that those who come first are the oldest. */
function idsAfter(number: number, given: number): readonly string[] {
  const count = Math.min(given - number, ROWS_A_DAY);
  return Array.from({ length: Math.max(0, count) }, (_, index) => `${sendsTable.prefix}-${number + index + 1}`);
}

interface Clearing {
  readonly book: Ports['book'];
  readonly opened: OpenTable<typeof sendsTable>;
  readonly dayOf: (entry: Entry) => Day;
  /** Nothing of this day or a later one is looked at. */
  readonly before: Day;
  readonly isOld: (entry: Entry) => boolean;
}

/** Returns how many are done with, from the first on. */
function clear(ids: readonly string[], { book, opened, dayOf, before, isOld }: Clearing): number {
  const end = ids.findIndex((id) => {
    const entry = opened.get(id);
    return entry !== null && (isOpen(entry) || dayOf(entry) >= before);
  });
  const looked = end < 0 ? ids : ids.slice(0, end);
  for (const id of looked) {
    const entry = opened.get(id);
    const row = opened.rowOf(id);
    if (!entry || row === null || !isOld(entry)) continue;
    const cells = Object.fromEntries(fieldNames(sendsTable).map((field) => [field, opened.cellAt(row, field)]));
    book.carry({ kind: 'remove', table: sendsTable.name, id, cells, computed: true });
  }
  return looked.length;
}
