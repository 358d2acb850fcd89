// What the journal knows of messages besides the ledger: how many went today, what failed, and how far old rows are cleared.

import type { Book } from '../../kernel/book/book';

const LIST = 'outbox';

/** What could not be sent last, or of which nobody can tell. */
export interface Lapse {
  readonly to: string;
  /** The key of a sentence. */
  readonly text: string;
  readonly params: Readonly<Record<string, string>>;
  /** Epoch milliseconds. */
  readonly at: number;
}

export interface Tally {
  /** The day of the workbook that the counts are of; '' before the first. */
  readonly day: string;
  readonly mails: number;
  /** Mails to customers among them. */
  readonly customers: number;
  /** Messages that waited when somebody last looked. */
  readonly waiting: number;
  readonly lapse: Lapse | null;
  /** The day on which old rows were last cleared, and the number up to which. */
  readonly clearedOn: string;
  readonly cleared: number;
  /** The number up to which what rules did was cleared. */
  readonly clearedOfRules: number;
  /** Google's id of the workbook whose messages these are; '' before the first. In a copy it is another one. */
  readonly workbook: string;
}

const NONE: Tally = {
  ...{ day: '', mails: 0, customers: 0, waiting: 0, lapse: null, clearedOn: '' },
  ...{ cleared: 0, clearedOfRules: 0 },
  workbook: '',
};

/** Tells whether the ledger came along with a copy of the workbook, in which nobody has confirmed yet that it may send. */
export function isCopied({ workbook }: Tally, current: string): boolean {
  return workbook !== '' && workbook !== current;
}

/** Returns what the journal knows, on that day; on a new day the counts begin anew. */
export function readTally(book: Book, today: string): Tally {
  return tallyOf(book.listOf(LIST), today);
}

/** Has the journal know it, from the next commit on. */
export function keepTally(book: Book, tally: Tally): void {
  book.keepList(LIST, { tally: JSON.stringify(tally) });
}

/** Returns the same from all lists of a journal that was only looked at. */
export function tallyIn(lists: Readonly<Record<string, Readonly<Record<string, string>>>>, today: string): Tally {
  return tallyOf(lists[LIST] ?? {}, today);
}

function tallyOf({ tally: kept }: Readonly<Record<string, string>>, today: string): Tally {
  const found: Partial<Tally> = kept === undefined ? {} : JSON.parse(kept); // Written by `keepTally` alone.
  const tally = { ...NONE, ...found };
  return tally.day === today ? tally : { ...tally, day: today, mails: 0, customers: 0 };
}
