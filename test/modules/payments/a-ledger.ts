// Builders of sales, payments and dues of one customer, naming only what matters to a test.

import type { AccountBalance } from '../../../src/modules/payments/balances';
import type { DueRow, MoneyRows, PaymentRow, SaleRow } from '../../../src/modules/payments/rows';

/** A sale on credit of the 1st of June 2026 to M-1. */
export function aSale(sale: Partial<SaleRow> = {}): SaleRow {
  const what = { amount: 100, returned: null, currency: '', payment: 'credit' };
  return { id: 'S-1', customerId: 'M-1', date: '2026-06-01', createdAt: 1, ...what, ...sale };
}

/** A payment of M-1 for S-1 a day later. */
export function aPayment(payment: Partial<PaymentRow> = {}): PaymentRow {
  const what = { date: '2026-06-02', amount: 100, currency: '' };
  return { id: 'T-1', customerId: 'M-1', saleId: 'S-1', ...what, ...payment };
}

export function aDue(due: Partial<DueRow> = {}): DueRow {
  return { id: 'G-1', saleId: 'S-1', amount: 100, due: '2026-06-10', promised: '', ...due };
}

export function rowsOf({ sales = [], payments = [], dues = [] }: Partial<MoneyRows>): MoneyRows {
  return { sales, payments, dues };
}

/** "S-1 owes 40 of 100; credit 5": whole units, said sales only. */
export function told(account: AccountBalance | undefined): string {
  if (!account) return 'nothing';
  const sales = account.sales.map(({ id, net, left, isSaid }) =>
    isSaid ? `${id} owes ${left / 100} of ${net / 100}` : `${id} unsaid`,
  );
  const credit = account.credit > 0 ? [`credit ${account.credit / 100}`] : [];
  const unattached = account.unattached > 0 ? [`unattached ${account.unattached / 100}`] : [];
  return [...sales, ...credit, ...unattached].join('; ');
}
