// Finds a customer by phone or @username, however it was typed, and says how a customer is called on other sheets.

import { contactKey, contactTail } from '../../kernel/phone';
import type { Row } from '../../kernel/schema/table';
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

/** Returns the label by which people tell the customer from namesakes: `Nodira T. · 4567`. */
export function customerLabel({ name, contact }: Pick<Customer, 'name' | 'contact'>): string {
  if (name === '') return contact;
  return contact === '' ? name : `${name} · ${contactTail(contact)}`;
}
