// Remembers leads that somebody else than the person responsible brought in, until they are told of and answered.

import type { Book } from '../../kernel/book/book';
import type { Lists } from './big-deal';

/** A list of the journal: by the deal's number, what was told of it and when it came. */
const LEADS = 'new leads';
/** The oldest ones go: more than these nobody answers anyway. */
const MOST = 50;

/** `new`: nobody was told. `told`: the person responsible was. `late`: they were told again, as nobody had answered. */
export type LeadState = 'new' | 'told' | 'late';

export interface NewLead {
  readonly id: string;
  readonly state: LeadState;
  /** Epoch milliseconds at which it came. */
  readonly at: number;
}

export interface LeadCame {
  /** A name of the staff; '' for nobody. */
  readonly responsible: string;
  /** The name of who added it; '' where nobody of the staff did. */
  readonly by: string;
  /** It came in by itself. */
  readonly isForeign: boolean;
  readonly at: number;
}

/** Remembers it, unless whoever added it answers for it as well, or nobody does: then it stands in everybody's Today. No call. */
export function noteNewLead(book: Book, id: string, { responsible, by, isForeign, at }: LeadCame): void {
  if (!isForeign && (responsible === '' || responsible === by)) return;
  keepNewLeads(book, [...newLeadsIn({ [LEADS]: book.listOf(LEADS) }), { id, state: 'new', at }]);
}

/** Returns them, the oldest first; `lists` are those of the journal. No call. */
export function newLeadsIn(lists: Lists): readonly NewLead[] {
  return Object.entries(lists[LEADS] ?? {}).flatMap(([id, noted]) => {
    const [state = '', at] = noted.split(' ');
    return isState(state) && Number(at) > 0 ? [{ id, state, at: Number(at) }] : [];
  });
}

/** Has the journal know these and no others, from the next commit on. No call. */
export function keepNewLeads(book: Book, leads: readonly NewLead[]): void {
  const noted = leads.slice(-MOST).map(({ id, state, at }) => [id, `${state} ${at}`] as const);
  book.keepList(LEADS, Object.fromEntries(noted));
}

/** Returns the lists of the journal that alerts are about, for who has the book open. No call. */
export function alertLists(book: Book): Lists {
  return Object.fromEntries([LEADS, 'big deals told'].map((name) => [name, book.listOf(name)]));
}

function isState(text: string): text is LeadState {
  return text === 'new' || text === 'told' || text === 'late';
}
