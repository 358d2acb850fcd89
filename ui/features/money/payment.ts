// Holds what is typed about a payment or a promise to pay, and says what is sent of it; pure.

import type { Method } from '../../../src/modules/payments/index';
import type { ChosenDay } from '../../day-choice';
import { toTyped } from '../../money';
import type { PaymentDeed } from '../deeds/deed';
import type { Debt } from './debt';

/** How money comes in, the likeliest first. */
export const METHODS: readonly Method[] = ['cash', 'card', 'transfer', 'click', 'payme'];

export interface PaymentValues {
  readonly amount: string;
  readonly method: Method;
  readonly date: string;
  readonly note: string;
}

export interface PromiseValues extends ChosenDay {
  readonly note: string;
}

/** Returns a payment of what is asked for, in cash; the currency is written beside a sum in another than the firm's. */
export function openPayment({ amount, currency }: Debt): PaymentValues {
  const word = currency === '' || currency === 'UZS' ? '' : ` ${currency}`;
  return { amount: amount > 0 ? `${toTyped(amount)}${word}` : '', method: 'cash', date: '', note: '' };
}

/** Returns the payment as it is sent. */
export function toPaymentDeed(
  values: PaymentValues,
  { customerId, saleId }: Debt,
  { isRefund }: { readonly isRefund: boolean },
): PaymentDeed {
  return { kind: 'addPayment', ...values, customerId, saleId, refund: isRefund };
}
