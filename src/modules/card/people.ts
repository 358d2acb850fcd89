// The people at a company: asked for apart, when its card is drawn already.

import type { Ports } from '../../kernel/ports';
import { contactsTable } from '../contacts/index';
import type { CardPerson } from './view';

const FIELDS = ['id', 'name', 'role', 'contact', 'customerId'] as const;

/** Returns the people at the company of that number, in the order of their sheet. One blocking call. */
export function peopleOf({ book }: Ports, customerId: string): readonly CardPerson[] {
  if (customerId === '') return [];
  const people = book.open(contactsTable, FIELDS, { must: ['id', 'customerId'] }).where({ customerId });
  return people.map(({ id, name, role, contact }) => ({ id, name, role, contact }));
}
