// Writes what stands beside sales, payments and dues: what is owed of them, and what the dashboard counts and splits by.

import { currencyKey } from '../../kernel/currency';
import { fromMinor, toMinor } from '../../kernel/money';
import { customersTable } from '../customers/index';
import { duesTable, type Payment, paymentsTable } from '../payments/index';
import { type Sale, salesTable } from '../sales/index';
import { buyingFacts } from './buying-facts';
import type { Computing } from './computing';
import { exchangeOf } from './exchange';
import type { FirmMoney } from './firm-money';
import { type Purchase, repeatFlags, rounded } from './purchase';
import { type Classed, segmentOfBuyer, sourceOfSale } from './segment-of';

export interface Origins {
  readonly customers: ReadonlyMap<string, Classed>;
  /** Sources of deals, archived ones among them; null while nobody read them. */
  readonly deals: ReadonlyMap<string, string> | null;
}

/** Writes beside each sale what differs. */
export function writeSales(computing: Computing, money: FirmMoney, origins: Origins): void {
  const owed = owedBySale(money);
  const repeats = repeatFlags(money.purchases);
  const buying = buyingFacts(money.purchases, money.loyalRule);
  const purchases = new Map(money.purchases.map((purchase) => [purchase.id, purchase]));
  for (const sale of money.sales) {
    computing.compute(salesTable, sale.id, {
      ...owed.get(sale.id),
      isRepeat: repeats.get(sale.id) ?? false,
      ...buying.get(sale.id),
      ...worthOf(sale, purchases.get(sale.id), money),
      ...originOf(sale, origins, computing),
    });
  }
}

/** Writes beside each payment what differs. */
export function writePayments(computing: Computing, money: FirmMoney, origins: Origins): void {
  for (const payment of money.payments) {
    const exchange = exchangeOfPayment(payment, money);
    computing.compute(paymentsTable, payment.id, { exchange, ...segmentOfPayment(payment, origins, computing) });
  }
}

/** Writes what is left of each due. */
export function writeDues(computing: Computing, { accounts }: FirmMoney): void {
  const dues = accounts.flatMap(({ sales }) => sales.flatMap((sale) => sale.dues));
  const left = new Map(dues.map((due) => [due.id, fromMinor(due.left)]));
  for (const { id } of computing.rows(duesTable)) computing.compute(duesTable, id, { left: left.get(id) ?? null });
}

/** Returns by what a sale is split. */
export function originOf(
  sale: Pick<Sale, 'customerId' | 'dealId'>,
  { customers, deals }: Origins,
  computing: Computing,
): Partial<Sale> {
  const segment = segmentOfBuyer(sale.customerId, customers, computing.languageOf(salesTable));
  // What nobody read stays as it stands.
  if (sale.dealId !== '' && deals === null) return { segment };
  return { segment, source: sourceOfSale(sale, { customers, deals: deals ?? new Map() }) };
}

/** Returns by what a payment is split. */
export function segmentOfPayment(
  { customerId }: Pick<Payment, 'customerId'>,
  { customers }: Origins,
  computing: Computing,
): Partial<Payment> {
  return { segment: segmentOfBuyer(customerId, customers, computing.languageOf(paymentsTable)) };
}

/** Returns by what customers are told apart; read with all their fields already, or else with these few. */
export function classesOf(computing: Computing): Origins['customers'] {
  const rows = computing.rows(customersTable, ['id', 'source', 'kind', 'segment']);
  return new Map(rows.map((customer) => [customer.id, customer]));
}

function owedBySale({ accounts }: FirmMoney): ReadonlyMap<string, Partial<Sale>> {
  const sales = accounts.flatMap((account) => account.sales);
  return new Map(
    sales.map((sale) => {
      const due = sale.dues.find(({ left }) => left > 0);
      return [sale.id, { balance: sale.isSaid ? fromMinor(sale.left) : null, dueOn: due?.due ?? '' }];
    }),
  );
}

function worthOf(sale: Sale, purchase: Purchase | undefined, { currency: home }: FirmMoney): Partial<Sale> {
  if (!purchase) return {};
  const own = toMinor(sale.amount) - toMinor(sale.returned);
  return {
    exchange: exchangeOf(own, purchase.net, currencyKey(sale.currency, home) === ''),
    profit: purchase.cost === null ? null : fromMinor(purchase.net - purchase.cost),
  };
}

function exchangeOfPayment({ amount, currency }: Payment, { currency: home, rateOf }: FirmMoney): number | null {
  const [own, code] = [toMinor(amount), currencyKey(currency, home)];
  return exchangeOf(own, rounded(own * (rateOf(code) ?? 0)), code === '');
}
