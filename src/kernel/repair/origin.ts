// Tells whether a workbook is the one we know: itself, a copy of it, or an older version of it that was restored.
//
// Version history brings back everything in the workbook, our journal with it. What is kept outside (in the document's
// properties) does not go back along with it, and a copied workbook has none of it.

import type { Ports } from '../ports';
import { type HighWater, higher, isSameMark } from './high-water';

export type Origin = 'same' | 'copied' | 'restored';

export interface OriginFound {
  readonly origin: Origin;
  /** What is to stand in the journal and outside of it from now on: the higher of both, so that no number comes twice. */
  readonly mark: HighWater;
}

/** Compares how far the journal of the workbook has come with what was kept outside. */
export function originOf(workbook: string, journal: HighWater, kept: HighWater | null): OriginFound {
  // What was kept for another workbook came along with a copied script.
  const known = kept?.workbook === workbook ? kept : null;
  return { origin: compare(workbook, journal, known), mark: higher(workbook, journal, known ?? journal) };
}

/** Whether the mark stands in the journal, and outside of it. */
export interface OriginSeen extends OriginFound {
  readonly isNoted: boolean;
  readonly isKept: boolean;
}

/** Finds out where the workbook is from. Two blocking calls. */
export function findOrigin({ book, memory }: Pick<Ports, 'book' | 'memory'>): OriginSeen {
  const journal = book.highWater();
  const kept = memory.read();
  const found = originOf(memory.workbook, journal, kept);
  const isKept = kept !== null && isSameMark(found.mark, kept);
  return { ...found, isKept, isNoted: isSameMark(found.mark, journal) };
}

/** Finds out where the workbook is from, and notes it in the journal and outside of it. Under the lock. */
export function noteOrigin({ book, memory }: Pick<Ports, 'book' | 'memory'>): Origin {
  const { origin, mark, isNoted, isKept } = findOrigin({ book, memory });
  if (!isNoted) book.raiseHighWater(mark);
  if (!isKept) memory.write(mark);
  return origin;
}

function compare(workbook: string, journal: HighWater, known: HighWater | null): Origin {
  // A journal that nobody has looked at is new, or was made again from the log: it does not say where it is from.
  if (journal.workbook === '') return 'same';
  if (known) return known.commits > journal.commits ? 'restored' : 'same';
  return journal.workbook === workbook ? 'same' : 'copied';
}
