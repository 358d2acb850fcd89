// Whether a customer wants to be written to, at the moment when a message to them is about to go.

import type { Book } from '../../kernel/book/book';
import { optionKey } from '../../kernel/schema/options';
import { CONSENTS, customersTable } from '../customers/index';
import type { MessageKind } from './message';

/**
 * Returns the key of the sentence why nothing of the kind goes to the customer; null where nothing speaks against it. Who said
 * nothing gets letters about their own affairs, and no others.
 */
export function wantsMail(book: Book, customerId: string, kind: MessageKind): string | null {
  const customer = book.openRecords(customersTable, [customerId]).get(customerId);
  if (!customer) return 'outbox.err.noCustomer';
  if (customer.doNotContact === true) return 'outbox.err.doNotContact';
  const consent = optionKey(CONSENTS, customer.consent);
  const isFine = kind === 'marketing' ? consent === 'yes' : consent !== 'no';
  return isFine ? null : 'outbox.err.noConsent';
}
