// Tells who owes what, how late it is, and what they promised.

import { HOME_CURRENCY } from '../../kernel/currency';
import { fromMinor } from '../../kernel/money';
import type { Ports } from '../../kernel/ports';
import type { Day } from '../../kernel/time/day';
import { dayAt } from '../../kernel/time/zone';
import { customersTable, type NamedCustomer } from '../customers/index';
import { type Ageing, type Buckets, balancesOf, type DebtorAgeing, daysLate, debtorsOf } from '../payments/index';
import { readMoney, type SoldRow } from './money-rows';
import { ageingBySeller, type SellerNames, sellersOf } from './sellers';
import type { DebtBuckets, Debtor, DebtsView, DebtTotal } from './view';

export interface DebtsKnown {
  /** The firm's own currency, an ISO code. */
  readonly currency?: string;
}

/** Returns everybody who owes, the largest overdue first. At most four blocking calls. */
export function whoOwes({ book, now, zone }: Ports, { currency: home = HOME_CURRENCY }: DebtsKnown = {}): DebtsView {
  const today = dayAt(now, zone);
  const money = readMoney(book);
  const balances = balancesOf(money, { home });
  const owing = debtorsOf(balances, today);
  const customers = owing.length === 0 ? new Map<string, NamedCustomer>() : namesOf(book);
  const sales = new Map(money.sales.map((sale) => [sale.id, sale]));
  const sellers = sellersOf(money.sales);
  const others = [...new Set(owing.map(({ currency }) => currency))].filter((currency) => currency !== '');
  return {
    ...totalOf(owing, ''),
    today,
    others: others.map((currency) => totalOf(owing, currency)),
    sellers: ageingBySeller(balances, sellers, today).map((each) => {
      return { ...totalOf([each], each.currency), responsible: each.key };
    }),
    debtors: owing.map((each) => toDebtor(each, { customers, sales, sellers, today })),
  };
}

function namesOf(book: Ports['book']): ReadonlyMap<string, NamedCustomer> {
  const opened = book.open(customersTable, ['id', 'name', 'contact'], { must: ['id'] });
  return new Map([...opened.records()].map((customer) => [customer.id, customer]));
}

function totalOf(owing: readonly Ageing[], currency: string): DebtTotal {
  const ours = owing.filter((each) => each.currency === currency);
  const sum = (of: (each: Ageing) => number): number => fromMinor(ours.reduce((total, each) => total + of(each), 0));
  const bucket = (name: keyof Buckets): number => sum(({ buckets }) => buckets[name]);
  const buckets: DebtBuckets = {
    notDue: bucket('notDue'),
    week: bucket('week'),
    month: bucket('month'),
    twoMonths: bucket('twoMonths'),
    older: bucket('older'),
  };
  return { currency, total: sum(({ total }) => total), overdue: sum(({ overdue }) => overdue), buckets };
}

interface Names {
  readonly customers: ReadonlyMap<string, NamedCustomer>;
  readonly sales: ReadonlyMap<string, SoldRow>;
  readonly sellers: SellerNames;
  readonly today: Day;
}

function toDebtor(ageing: DebtorAgeing, { customers, sales, sellers, today }: Names): Debtor {
  const { customerId, currency, balance, overdue, late, oldestDue, promised, isPromiseBroken } = ageing;
  const customer = customers.get(customerId);
  const contact = customer?.contact ?? '';
  // A customer whose row is gone is still called as their sale calls them.
  const label = ageing.sales.map(({ saleId }) => sales.get(saleId)?.customer ?? '').find((text) => text !== '') ?? '';
  return {
    ...{ customerId, contact, late, oldestDue, promised },
    name: customer?.name || contact || label,
    telegram: contact.startsWith('@') ? contact.slice(1) : '',
    currency,
    balance: fromMinor(balance),
    overdue: fromMinor(overdue),
    promiseBroken: isPromiseBroken,
    sales: ageing.sales.map(({ saleId, date, left, due }) => {
      const { product = '', responsible = '' } = sales.get(saleId) ?? {};
      return {
        saleId,
        date,
        product,
        left: fromMinor(left),
        due,
        responsible: sellers(responsible),
        late: daysLate(due, today),
      };
    }),
  };
}
