// Whether somebody buys as a person or as a firm, and where a sale came from: what the dashboard splits by.

import { type Language, wordIn } from '../../kernel/i18n/language';
import { optionKey } from '../../kernel/schema/options';
import { CUSTOMER_KINDS, type Customer, SEGMENTS } from '../customers/index';

export type Classed = Pick<Customer, 'kind' | 'segment' | 'source'>;

/**
 * Returns the word of the customer's segment, else that of what they are; '' where neither tells, and for a customer who is
 * not there.
 */
export function segmentOf(customer: Pick<Classed, 'kind' | 'segment'> | undefined, language: Language): string {
  if (!customer) return '';
  const said = optionKey(SEGMENTS, customer.segment);
  if (said !== null) return wordIn(SEGMENTS[said], language);
  const kind = customer.segment === '' ? optionKey(CUSTOMER_KINDS, customer.kind) : null;
  return kind === null ? '' : wordIn(SEGMENTS[kind === 'company' ? 'b2b' : 'b2c'], language);
}

/** Returns the word of a sale's or a payment's segment: what nobody in particular bought over the counter is a person's. */
export function segmentOfBuyer(
  customerId: string,
  customers: ReadonlyMap<string, Classed>,
  language: Language,
): string {
  return customerId === '' ? wordIn(SEGMENTS.b2c, language) : segmentOf(customers.get(customerId), language);
}

/** Returns the label of where a sale came from: the deal's source, else its customer's. */
export function sourceOfSale(
  { customerId, dealId }: { readonly customerId: string; readonly dealId: string },
  {
    customers,
    deals,
  }: { readonly customers: ReadonlyMap<string, Classed>; readonly deals: ReadonlyMap<string, string> },
): string {
  return deals.get(dealId) || (customers.get(customerId)?.source ?? '');
}
