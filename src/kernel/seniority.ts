// Which of two records is the older one, so that an order of theirs never hangs on where people sorted the rows.

export interface Dated {
  /** 'YYYY-MM-DD', or '' where nobody said. */
  readonly date: string;
  /** Epoch ms, null for a row that was typed by hand. */
  readonly createdAt: number | null;
  /** The record number. */
  readonly id: string;
}

/** Compares by day, then by the moment of writing, then by number (S-9 before S-10); what is blank comes last. For `sort`. */
export function bySeniority(one: Dated, other: Dated): number {
  return (
    byDay(one.date, other.date) ||
    compare(one.createdAt ?? Number.MAX_VALUE, other.createdAt ?? Number.MAX_VALUE) ||
    byNumber(one.id, other.id)
  );
}

/** Compares two days; a blank one is the last. For `sort`. */
export function byDay(one: string, other: string): number {
  return compare(one || 'none', other || 'none');
}

/** Compares two record numbers: M-9 is before M-10. For `sort`. */
export function byNumber(one: string, other: string): number {
  return compare(numberOf(one), numberOf(other)) || compare(one, other);
}

function numberOf(id: string): number {
  return Number(/\d+$/.exec(id)?.[0] ?? Number.MAX_VALUE);
}

function compare<T extends string | number>(one: T, other: T): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
