// Tells which customer people mean by what they typed into a row: a phone, a record number, or a name that one bears.

import type { Issue } from '../../kernel/issue';
import { parseContact } from '../../kernel/phone';
import { fold } from '../../kernel/text/fold';
import { customerNames, findByContact, type NamedCustomer, typedCustomer } from '../customers/index';
import type { TodayRow } from './row';

/** Somebody whom we know, somebody new, or nobody in particular (all blank). */
export interface Who {
  readonly customerId: string;
  readonly contact: string;
  readonly name: string;
}

export type FoundWho = { readonly ok: true; readonly who: Who } | { readonly ok: false; readonly issue: Issue };

type Typed = Pick<TodayRow, 'customer' | 'contact'>;

const RECORD = /^[mм]-\d+$/i;

/** Returns who is meant; what several bear is asked about, and a record number that nobody has is a slip. */
export function findTyped({ customer, contact }: Typed, customers: readonly NamedCustomer[]): FoundWho {
  const text = contact || customer;
  if (text === '') return found({});
  const known = (contact === '' ? null : findByContact(customers, contact)) ?? onlyOne(text, customers);
  if (typeof known === 'number') {
    const params = { count: String(known) };
    return { ok: false, issue: { field: 'customer', received: text, text: 'err.sameName', params } };
  }
  if (known) return found({ customerId: known.id });
  if (RECORD.test(text)) return unknown(text);
  if (contact !== '') return found({ contact, name: customer });
  const typed = parseContact(customer);
  return found(typed.ok ? { contact: customer } : { name: customer });
}

/** Returns the issue of a customer who must be there already. */
export function unknown(received: string): FoundWho & { readonly ok: false } {
  return { ok: false, issue: { field: 'customer', received, text: 'err.customerUnknown' } };
}

/** Null for nobody, their number where more than one is called so. */
function onlyOne(text: string, customers: readonly NamedCustomer[]): NamedCustomer | number | null {
  const wanted = new Set([fold(text), ...typedCustomer(text)]);
  const named = customers.filter((customer) => customerNames(customer).some((name) => wanted.has(name)));
  return named.length > 1 ? named.length : (named[0] ?? null);
}

function found(who: Partial<Who>): FoundWho {
  return { ok: true, who: { customerId: '', contact: '', name: '', ...who } };
}
