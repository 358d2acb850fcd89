// Writes the payments that a part brings.

import { type Language, wordIn } from '../../kernel/i18n/language';
import type { Ports } from '../../kernel/ports';
import { customerLabel } from '../customers/index';
import { METHODS, paymentsTable } from '../payments/index';
import type { PaymentToAdd } from './plan-payments';
import type { IdOf } from './write-people';

interface Firm {
  readonly ids: IdOf;
  /** Of the sheets. */
  readonly language: Language;
}

/** Writes them; returns their numbers. The table of payments is open where there are any. */
export function writePayments(
  { book, now }: Ports,
  payments: readonly PaymentToAdd[],
  { ids, language }: Firm,
): readonly string[] {
  if (payments.length > 0) book.openForInsert(paymentsTable, { records: payments.length });
  return payments.map(({ person, method, ...facts }) => {
    const { name, contact } = person?.facts ?? {};
    const customer = person ? customerLabel({ name: String(name ?? ''), contact: String(contact ?? '') }) : '';
    const who = { customer, customerId: person ? ids(person) : '' };
    return book.insert(paymentsTable, { ...facts, ...who, method: wordIn(METHODS[method], language), createdAt: now });
  });
}
