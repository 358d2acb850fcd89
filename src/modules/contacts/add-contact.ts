// Adds a person to a company.

import * as v from 'valibot';
import { CrmError } from '../../kernel/errors';
import { idInput, parseInput, type Result, refused, typedInput } from '../../kernel/input';
import { parseContact } from '../../kernel/phone';
import type { Ports } from '../../kernel/ports';
import { customerLabel, customersTable } from '../customers/index';
import { contactsTable } from './schema';

const personInput = v.object({
  requestId: idInput,
  customerId: idInput,
  name: typedInput(300),
  role: typedInput(300),
  contact: typedInput(200),
});

/** Adds the person; see `Rpc.addContact`. Throws RECORD_GONE when the company is gone. */
export function addContact({ book, now }: Ports, input: unknown): Result<{ readonly contactId: string }> {
  const { customerId, name, role, contact } = parseInput(personInput, input);
  const parsed = parseContact(contact);
  if (!parsed.ok) return refused(parsed.issue);
  if (name === '' && contact === '') return refused({ field: 'name', received: '', text: 'err.contactOrName' });
  const company = book.openRecords(customersTable, [customerId], { reads: 1 }).get(customerId);
  if (!company) throw new CrmError('RECORD_GONE', { table: customersTable.name, record: customerId });
  book.openForInsert(contactsTable, { reads: 1 });
  const who = { name, role, contact: parsed.value, customer: customerLabel(company), customerId };
  return { ok: true, value: { contactId: book.insert(contactsTable, { ...who, createdAt: now }) } };
}
