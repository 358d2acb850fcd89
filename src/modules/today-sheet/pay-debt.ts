// Pays a debt that stands on the Today sheet by what is owed now: since it was drawn, somebody may have paid elsewhere.

import { currencyNamed, HOME_CURRENCY } from '../../kernel/currency';
import { type Result, refused } from '../../kernel/input';
import { fromMinor, type Minor, toMinor } from '../../kernel/money';
import type { Ports } from '../../kernel/ports';
import { dayAt } from '../../kernel/time/zone';
import { readMoney } from '../debts/index';
import { addPayment, balancesOf, type DueBalance, type PaymentWritten } from '../payments/index';
import { readSettings } from '../settings/index';
import type { DebtToPay } from './plan';

export interface DebtPaid extends PaymentWritten {
  /** What of the debt is left, in its currency; absent where it was paid in another. */
  readonly left?: number;
}

/**
 * Adds the payment; where no amount was typed, of what was drawn as much as is still owed. Four blocking calls besides
 * those of `addPayment`.
 */
export function payDebt(ports: Ports, debt: DebtToPay, input: Readonly<Record<string, unknown>>): Result<DebtPaid> {
  // As the sheet was drawn by: the journal may not know yet that the setting was changed.
  const home = currencyNamed(readSettings(ports.book).currency) ?? HOME_CURRENCY;
  const owed = owedNow(ports, debt, home);
  if (owed <= 0) return refused({ field: 'amount', received: '', text: 'err.paidAlready' });
  const { drawn, currency } = debt;
  const whole = drawn === null ? {} : { amount: `${fromMinor(Math.min(toMinor(drawn), owed))} ${currency}`.trim() };
  const paid = addPayment(ports, { ...input, ...whole }, { currency: home });
  if (!paid.ok || paid.value.currency !== currency) return paid;
  return { ok: true, value: { ...paid.value, left: fromMinor(Math.max(0, owed - toMinor(paid.value.amount))) } };
}

/** What has fallen due, or was promised for today or before, as the sheet asks for it. */
function owedNow({ book, now, zone }: Ports, { customerId, currency }: DebtToPay, home: string): Minor {
  const today = dayAt(now, zone);
  const isAsked = ({ due, promised }: DueBalance) => due <= today || (promised !== '' && promised <= today);
  const accounts = balancesOf(readMoney(book), { home });
  const ours = accounts.filter((account) => account.customerId === customerId && account.currency === currency);
  const parts = ours.flatMap(({ sales }) => sales.flatMap(({ dues }) => dues)).filter(isAsked);
  return parts.reduce((sum, { left }) => sum + left, 0);
}
