// Finds a customer by phone or @username, however it was typed, and says how a customer is called on other sheets.

import { contactKey, contactTail, parseContact } from '../../kernel/phone';
import type { Row } from '../../kernel/schema/table';
import { firmKey } from '../../kernel/text/firm-name';
import { fold } from '../../kernel/text/fold';
import type { customersTable } from './schema';

export type Customer = Row<typeof customersTable>;
export type NamedCustomer = Pick<Customer, 'id' | 'name' | 'contact'>;

/** Finds the first customer with the contact; null when nobody has it, or when it is blank. */
export function findByContact<C extends NamedCustomer>(customers: Iterable<C>, contact: string): C | null {
  const key = contactKey(contact);
  if (key === '') return null;
  for (const customer of customers) {
    if (contactKey(customer.contact) === key) return customer;
  }
  return null;
}

/** A legal form, quotes and a few letters: a name that is longer by more than this is another one, and need not be read closely. */
const MOST_LONGER = 12;

/**
 * Finds the first customer whose name is the same in the other alphabet or with another legal form, so that it is not seen to be
 * one: `MChJ Anor` and `ООО «Анор»`. Null for a name that is written the same, and for a first name alone: namesakes are many,
 * and to be asked about each of them costs more than a double does.
 */
export function findByOtherWriting<C extends NamedCustomer>(customers: Iterable<C>, name: string): C | null {
  const key = firmKey(name);
  // Without a letter it is no name.
  if (!/\p{L}/u.test(key) || !/\S\s+\S/.test(name)) return null;
  const written = fold(name);
  for (const customer of customers) {
    if (Math.abs(customer.name.length - name.length) > MOST_LONGER || fold(customer.name) === written) continue;
    if (firmKey(customer.name) === key) return customer;
  }
  return null;
}

/** Returns the label by which people tell the customer from namesakes: `Nodira T. · 4567`. */
export function customerLabel({ name, contact }: Pick<Customer, 'name' | 'contact'>): string {
  if (name === '') return contact;
  return contact === '' ? name : `${name} · ${contactTail(contact)}`;
}

/** Returns by what people may name the customer on other sheets, folded: number, name, phone, its last four digits. */
export function customerNames({ id, name, contact }: NamedCustomer): readonly string[] {
  const tail = contactTail(contact);
  const names = [id, name, contactKey(contact), tail, tail === '' ? '' : `${name} ${tail}`];
  return names.map(fold).filter((text) => text !== '');
}

/** Returns what a text may mean that people typed for a customer: `typedCustomer('90 123 45 67') //=> [..., '998901234567']` */
export function typedCustomer(text: string): readonly string[] {
  const contact = parseContact(text);
  // A cell takes the zeros away that four digits begin with.
  const tail = /^\d{1,4}$/.test(text.trim()) ? text.trim().padStart(4, '0') : '';
  const names = [text.replace('·', ' '), tail, contact.ok ? contactKey(contact.value) : ''];
  return names.map(fold).filter((name) => name !== '');
}
