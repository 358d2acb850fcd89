// What the forms about a debt must know of it, wherever they were opened from.

import type { SaleAdded } from '../../../src/entry/money-rpc';
import type { Debtor } from '../../../src/modules/debts/view';
import type { TodayItem } from '../../../src/modules/today/view';

export interface Debt {
  readonly customerId: string;
  /** The sale that is meant; '' for the oldest that is owed. */
  readonly saleId: string;
  readonly name: string;
  readonly contact: string;
  readonly telegram: string;
  readonly currency: string;
  /** What a payment is asked for: what is overdue, or else all that is owed; 0 for nothing. */
  readonly amount: number;
  /** 'YYYY-MM-DD' of the oldest due; '' for none. */
  readonly due: string;
}

/** A form about a debt. */
export type MoneyForm = 'payment' | 'promise' | 'remind' | 'return' | 'refund' | 'schedule' | 'act';

/** Returns the debt of a debtor. */
export function debtOf({ customerId, name, contact, telegram, currency, balance, overdue, oldestDue }: Debtor): Debt {
  const amount = overdue > 0 ? overdue : Math.max(balance, 0);
  return { customerId, saleId: '', name, contact, telegram, currency, amount, due: oldestDue };
}

/** Returns what a sale has left owed; null where it was paid, or nobody can be asked for it. */
export function debtOfSale({ saleId, customerId, customerName, owed, due, currency }: SaleAdded): Debt | null {
  if (owed === 0 || customerId === '') return null;
  return { customerId, saleId, name: customerName, contact: '', telegram: '', currency, amount: owed, due };
}

/** Returns what of a debt Today asks for. */
export function debtOfItem({ customerId, customerName: name, contact, amount, debt }: TodayItem): Debt {
  const telegram = contact.startsWith('@') ? contact.slice(1) : '';
  const { currency = '', since: due = '' } = debt ?? {};
  return { customerId, saleId: '', name, contact, telegram, currency, amount: amount ?? 0, due };
}
