// Who bought, by what an outside table calls them: a contact, a record number, or a name that one customer bears.

import type { Issue } from '../../kernel/issue';
import { contactKey, contactTail } from '../../kernel/phone';
import { fold } from '../../kernel/text/fold';
import type { NamedCustomer } from '../customers/index';

export type Buyer =
  | { readonly kind: 'known'; readonly id: string }
  /** Rows of one buyer have one key. */
  | { readonly kind: 'new'; readonly key: string; readonly name: string; readonly contact: string }
  | { readonly kind: 'nobody' };

export type FoundBuyer = { readonly ok: true; readonly buyer: Buyer } | { readonly ok: false; readonly issue: Issue };

export interface BuyerNamed {
  readonly name: string;
  readonly contact: string;
}

const NOBODY: FoundBuyer = { ok: true, buyer: { kind: 'nobody' } };
const RECORD = /^[mм]-\d+$/i;

/** The customers of the book by all that a table may call them. */
export class Buyers {
  private readonly byContact = new Map<string, string>();
  private readonly byName = new Map<string, Set<string>>();

  /**
   * `lastKnown` is the number of the last customer from before the import. Whom an earlier part of it added with a contact is not
   * meant by a name alone: else a row of a later part would mean two, and be left out.
   */
  constructor(customers: Iterable<NamedCustomer>, lastKnown = Number.POSITIVE_INFINITY) {
    for (const { id, name, contact } of customers) {
      const key = contactKey(contact);
      if (key !== '' && !this.byContact.has(key)) this.byContact.set(key, id);
      if (key !== '' && numberOf(id) > lastKnown) continue;
      for (const called of [id, name, name === '' ? '' : `${name} ${contactTail(contact)}`]) this.call(called, id);
    }
  }

  /** Returns who is meant: by contact alone where there is one, since namesakes are many. */
  find({ name, contact }: BuyerNamed): FoundBuyer {
    if (name === '' && contact === '') return NOBODY;
    const key = contactKey(contact);
    if (contact !== '') {
      const id = this.byContact.get(key);
      return { ok: true, buyer: id === undefined ? { kind: 'new', key, name, contact } : { kind: 'known', id } };
    }
    const [id, ...others] = this.byName.get(called(name)) ?? [];
    if (others.length > 0) {
      const params = { count: String(others.length + 1) };
      return { ok: false, issue: { field: 'customer', received: name, text: 'err.sameName', params } };
    }
    if (id !== undefined) return { ok: true, buyer: { kind: 'known', id } };
    if (RECORD.test(name))
      return { ok: false, issue: { field: 'customer', received: name, text: 'err.customerUnknown' } };
    return { ok: true, buyer: { kind: 'new', key: called(name), name, contact } };
  }

  private call(text: string, id: string): void {
    const key = called(text);
    if (key === '') return;
    const ids = this.byName.get(key) ?? new Set();
    this.byName.set(key, ids.add(id));
  }
}

/** As people see it on other sheets, "Nodira · 4567", or as they type it. */
function called(text: string): string {
  return fold(text.replace('·', ' '));
}

function numberOf(id: string): number {
  return Number(id.replace(/^\D+/, ''));
}
