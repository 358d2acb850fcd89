// Puts sales, payments and dues together by customer and currency, in minor units and the oldest sale first.

import { currencyKey } from '../../kernel/currency';
import { type Minor, toMinor } from '../../kernel/money';
import { byNumber, bySeniority } from '../../kernel/seniority';
import { type BalanceOptions, type DueRow, type MoneyRows, ON_CREDIT, type PaymentRow, type SaleRow } from './rows';

export interface Entry {
  readonly row: PaymentRow;
  readonly amount: Minor;
}

export interface SaleEntry {
  readonly row: SaleRow;
  readonly amount: Minor;
  readonly returned: Minor;
  readonly net: Minor;
  /** Those that name this sale, in its currency. */
  readonly payments: readonly Entry[];
  readonly dues: readonly DueRow[];
  /** Whether anybody said how it was paid: what nobody said anything about is no debt. */
  readonly isSaid: boolean;
}

export interface Account {
  readonly customerId: string;
  /** ISO code; '' is the firm's own. */
  readonly currency: string;
  /** The oldest first. */
  readonly sales: readonly SaleEntry[];
  /** Payments that name no sale of this account. */
  readonly pool: readonly Entry[];
}

/**
 * Returns every account that has a sale or a payment, by customer number and currency. A payment belongs to whom its sale
 * belongs to; one that names no sale there is, or one in another currency, to its own customer. A sale without a customer is
 * an account of its own.
 */
export function accountsOf({ sales, payments, dues }: MoneyRows, options: BalanceOptions): readonly Account[] {
  const drafts = new Map<string, Draft>();
  const owners = new Map<string, { readonly draft: Draft; readonly sale: SaleRow }>();
  const draftOf = (customerId: string, currency: string, saleId: string): Draft => {
    const code = currencyKey(currency, options.home);
    const key = JSON.stringify([customerId, code, customerId === '' ? saleId : '']);
    const draft = drafts.get(key) ?? { customerId, currency: code, sales: [], pool: [], own: new Map() };
    drafts.set(key, draft);
    return draft;
  };

  for (const sale of [...sales].sort(bySeniority)) {
    const draft = draftOf(sale.customerId, sale.currency, sale.id);
    draft.sales.push(sale);
    if (sale.id !== '' && !owners.has(sale.id)) owners.set(sale.id, { draft, sale });
  }
  for (const row of payments) {
    const owner = owners.get(row.saleId);
    const isSame = owner?.draft.currency === currencyKey(row.currency, options.home);
    const entry = { row, amount: toMinor(row.amount) };
    if (owner && isSame) pushTo(owner.draft.own, owner.sale, entry);
    else draftOf(row.customerId || (owner?.sale.customerId ?? ''), row.currency, '').pool.push(entry);
  }
  const duesBySale = new Map<SaleRow, DueRow[]>();
  for (const due of dues) {
    const owner = owners.get(due.saleId);
    if (owner) pushTo(duesBySale, owner.sale, due);
  }
  return [...drafts.values()].map((draft) => toAccount(draft, duesBySale)).sort(byAccount);
}

/** Returns the dues whose sale is gone: they are owed by nobody, and people should know. */
export function strayDues({ sales, dues }: MoneyRows): readonly DueRow[] {
  const ids = new Set(sales.map(({ id }) => id));
  return dues.filter(({ saleId }) => saleId === '' || !ids.has(saleId));
}

interface Draft {
  readonly customerId: string;
  readonly currency: string;
  readonly sales: SaleRow[];
  readonly pool: Entry[];
  readonly own: Map<SaleRow, Entry[]>;
}

function toAccount({ customerId, currency, sales, pool, own }: Draft, dues: ReadonlyMap<SaleRow, DueRow[]>): Account {
  const entries = sales.map((sale) => toEntry(sale, own.get(sale) ?? [], dues.get(sale) ?? []));
  return { customerId, currency, sales: entries, pool };
}

function toEntry(row: SaleRow, payments: readonly Entry[], dues: readonly DueRow[]): SaleEntry {
  const amount = toMinor(row.amount);
  const returned = toMinor(row.returned);
  const net = amount - returned;
  const isReturn = net < 0 && row.payment === '';
  // A refund alone tells nothing: who gives money back for a sale that nobody said was paid has been paid.
  const isPaid = payments.some((payment) => payment.amount > 0);
  const isSaid = row.payment === ON_CREDIT || isPaid || dues.length > 0 || isReturn;
  return { row, amount, returned, net, payments, dues, isSaid };
}

function byAccount(one: Account, other: Account): number {
  const sale = ({ sales }: Account): string => sales[0]?.row.id ?? '';
  return (
    byNumber(one.customerId, other.customerId) ||
    byNumber(one.currency, other.currency) ||
    byNumber(sale(one), sale(other))
  );
}

function pushTo<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
