// Random ledgers: what becomes of sales, payments and dues when people sell, pay, return, refund, edit, delete and sort.

import fc from 'fast-check';
import type { DueRow, MoneyRows, PaymentRow, SaleRow } from '../../../src/modules/payments/rows';

interface Deed {
  readonly kind: 'sell' | 'pay' | 'refund' | 'return' | 'promise' | 'editSale' | 'editPayment' | 'delete' | 'sort';
  /** Which record it is about, whatever their number. */
  readonly pick: number;
  readonly amount: number | null;
  readonly customer: string;
  readonly currency: string;
  readonly day: string;
  readonly method: string;
}

interface Ledger {
  sales: SaleRow[];
  payments: PaymentRow[];
  dues: DueRow[];
  given: number;
}

// To the tiyin, with amounts that floats cannot hold exactly.
const amount = fc.oneof(
  fc.integer({ min: 1, max: 30_000 }).map((minor) => minor / 100),
  fc.constantFrom(0.1, 0.2, 0.3, 33.33, 1e9, null),
);
const day = fc.integer({ min: 1, max: 28 }).map((date) => `2026-06-${String(date).padStart(2, '0')}`);

const deed: fc.Arbitrary<Deed> = fc.record({
  kind: fc.constantFrom(
    'sell',
    'sell',
    'pay',
    'pay',
    'refund',
    'return',
    'promise',
    'editSale',
    'editPayment',
    'delete',
    'sort',
  ),
  pick: fc.nat({ max: 50 }),
  amount,
  customer: fc.constantFrom('M-1', 'M-1', 'M-2', ''),
  currency: fc.constantFrom('', '', 'USD', 'UZS'),
  day: fc.oneof(day, fc.constant('')),
  method: fc.constantFrom('credit', 'credit', 'cash', ''),
});

/** Rows as a random sequence of deeds leaves them. */
export const aRandomLedger: fc.Arbitrary<MoneyRows> = fc.array(deed, { maxLength: 25 }).map((deeds) => {
  const ledger: Ledger = { sales: [], payments: [], dues: [], given: 0 };
  for (const each of deeds) carryOut(ledger, each);
  return ledger;
});

/** A payment that names one of the ledger's sales, or none. */
export function aRandomPayment({ sales }: MoneyRows): fc.Arbitrary<PaymentRow> {
  const ids = ['', ...sales.map(({ id }) => id)];
  return fc.record({
    id: fc.constant('T-999'),
    customerId: fc.constantFrom('M-1', 'M-2', ''),
    saleId: fc.constantFrom(...ids),
    date: day,
    amount: fc.integer({ min: 1, max: 40_000 }).map((minor) => minor / 100),
    currency: fc.constantFrom('', 'USD'),
  });
}

function carryOut(ledger: Ledger, { kind, pick, amount: typed, customer, currency, day: date, method }: Deed): void {
  const id = `X-${++ledger.given}`;
  const sale = ledger.sales[pick % Math.max(1, ledger.sales.length)];
  // Every third names no sale.
  const saleId = pick % 3 === 0 ? '' : (sale?.id ?? '');
  switch (kind) {
    case 'sell': {
      // Every tenth is a return that was typed as a sale.
      const signed = pick % 10 === 0 && typed !== null ? -typed : typed;
      const createdAt = pick % 4 === 0 ? null : pick;
      const what = { date, createdAt, amount: signed, returned: null, currency, payment: method };
      ledger.sales.push({ id, customerId: customer, ...what });
      break;
    }
    case 'pay':
      ledger.payments.push({ id, customerId: customer, saleId, date, amount: typed, currency });
      break;
    case 'refund': {
      const back = typed === null ? null : -typed;
      ledger.payments.push({ id, customerId: customer, saleId, date, amount: back, currency });
      break;
    }
    case 'return':
      replace(ledger.sales, sale, { returned: typed });
      break;
    case 'promise':
      ledger.dues.push({ id, saleId, amount: typed, due: date, promised: pick % 2 === 0 ? date : '' });
      break;
    case 'editSale':
      replace(ledger.sales, sale, { amount: typed, customerId: customer, currency });
      break;
    case 'editPayment':
      replace(ledger.payments, ledger.payments[pick % Math.max(1, ledger.payments.length)], { amount: typed, saleId });
      break;
    case 'delete':
      remove([ledger.sales, ledger.payments, ledger.dues][pick % 3] ?? [], pick);
      break;
    case 'sort':
      ledger.sales.reverse();
  }
}

function replace<T>(rows: T[], row: T | undefined, changes: Partial<T>): void {
  const at = row === undefined ? -1 : rows.indexOf(row);
  if (row !== undefined && at >= 0) rows[at] = { ...row, ...changes };
}

function remove(rows: unknown[], pick: number): void {
  if (rows.length > 0) rows.splice(pick % rows.length, 1);
}
