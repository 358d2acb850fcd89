// All that is known of a firm's money, read once: what was bought, who owes what, and what a currency is worth.

import { currencyKey } from '../../kernel/currency';
import { parseLanguage } from '../../kernel/i18n/language';
import type { Ports } from '../../kernel/ports';
import { dayAt } from '../../kernel/time/zone';
import { salesArchive } from '../archive/index';
import { customersTable } from '../customers/index';
import { ageingBySeller, dueRowOf, paymentRowOf, sellersOf, soldRowOf } from '../debts/index';
import {
  type AccountBalance,
  balancesOf,
  type DebtorAgeing,
  debtorsOf,
  duesTable,
  type Payment,
  paymentsTable,
} from '../payments/index';
import { type Sale, saleRules, salesTable } from '../sales/index';
import { parseRates, readSettings } from '../settings/index';
import { type LoyalRule, loyalRuleOf } from './buyer-status';
import type { Computing } from './computing';
import type { DebtsToShow } from './debts-on-dashboard';
import { type CustomerFigures, figuresByCustomer } from './figures';
import { type Purchase, purchaseOf } from './purchase';

export interface FirmMoney {
  readonly sales: readonly Sale[];
  readonly payments: readonly Payment[];
  readonly accounts: readonly AccountBalance[];
  readonly accountsOf: ReadonlyMap<string, readonly AccountBalance[]>;
  /** What was archived was bought all the same. */
  readonly purchases: readonly Purchase[];
  readonly figures: ReadonlyMap<string, CustomerFigures>;
  readonly owing: ReadonlyMap<string, readonly DebtorAgeing[]>;
  /** Customers who have sales or payments, and those who have figures though they have none any more. */
  readonly customers: readonly string[];
  /** Units of the firm's currency for a code as `currencyKey` has it; null for a currency without a rate. */
  readonly rateOf: (currency: string) => number | null;
  readonly currency: string;
  readonly loyalRule: LoyalRule;
  readonly debts: DebtsToShow;
}

/** Reads sales, their archive, payments, dues and customers, a call each. */
export function readFirmMoney({ book, now, zone }: Ports, computing: Computing): FirmMoney {
  const today = dayAt(now, zone);
  const { trade, rates: typed, language } = readSettings(book);
  const { currency: home } = saleRules(book);
  const rates = parseRates(typed);
  const rateOf = (currency: string): number | null => (currency === '' ? 1 : (rates.get(currency) ?? null));
  const sales = computing.rows(salesTable);
  // as: an archive has the fields of its table, and one more.
  const archived = computing.rows(salesArchive) as unknown as readonly Sale[];
  const payments = computing.rows(paymentsTable);
  const dues = computing.rows(duesTable).map(dueRowOf);
  const accounts = balancesOf({ sales: sales.map(soldRowOf), payments: payments.map(paymentRowOf), dues }, { home });
  const purchases = [...sales, ...archived].map((sale) => {
    // What nobody can convert is nothing in sums.
    return purchaseOf(sale, rateOf(currencyKey(sale.currency, home)) ?? 0);
  });
  const figures = figuresByCustomer(purchases, { today, trade });
  const debtors = debtorsOf(accounts, today);
  const accountsOf = byCustomer(accounts);
  const everybody = computing.rows(customersTable);
  const known = new Set([...figures.keys(), ...accountsOf.keys()]);
  const customers = everybody
    .filter(({ id, firstSale, balance }) => known.has(id) || firstSale !== '' || balance !== null)
    .map(({ id }) => id);
  const names = new Map(everybody.map(({ id, name, contact }) => [id, name || contact]));
  const debts = {
    hasMoney: accounts.length > 0,
    owing: debtors,
    sellers: ageingBySeller(accounts, sellersOf(sales), today),
    nameOf: (id: string): string => names.get(id) ?? '',
    rateOf,
    language: parseLanguage(language) ?? 'uz',
  };
  return {
    ...{ sales, payments, accounts, accountsOf, purchases, figures, customers, rateOf, debts },
    ...{ owing: byCustomer(debtors), currency: home, loyalRule: loyalRuleOf(trade) },
  };
}

function byCustomer<E extends { readonly customerId: string }>(
  entries: readonly E[],
): ReadonlyMap<string, readonly E[]> {
  const lists = new Map<string, E[]>();
  for (const entry of entries) {
    const list = lists.get(entry.customerId);
    if (list) list.push(entry);
    else lists.set(entry.customerId, [entry]);
  }
  return lists;
}
