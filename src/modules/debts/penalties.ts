// What a customer owes for lateness by their contracts: asked for beside the card, and told on the act. It is in no balance.

import * as v from 'valibot';
import { currencyNamed, HOME_CURRENCY } from '../../kernel/currency';
import { parseInput, typedInput } from '../../kernel/input';
import { fromMinor } from '../../kernel/money';
import type { Ports } from '../../kernel/ports';
import { dayAt } from '../../kernel/time/zone';
import { dealsTable } from '../deals/index';
import { balancesOf, debtsOf, penaltiesOf } from '../payments/index';
import { type MoneyRead, readMoney } from './money-rows';
import type { PenaltyOwed } from './view';

const askedInput = v.object({ customerId: typedInput(64), currency: typedInput(3) });

type Reading = Pick<Ports, 'book' | 'now' | 'zone'>;

/** Returns it for `{ customerId, currency }`, the firm's own currency as the page knows it. Four blocking calls. */
export function penaltiesAsked(ports: Reading, input: unknown): readonly PenaltyOwed[] {
  const { customerId, currency } = parseInput(askedInput, input);
  const home = currencyNamed(currency) ?? HOME_CURRENCY;
  return customerId === '' ? [] : penaltiesOfCustomer(ports, { customerId, home, money: readMoney(ports.book) });
}

export interface MoneyOfCustomer {
  readonly customerId: string;
  /** The firm's own currency, an ISO code. */
  readonly home: string;
  readonly money: MoneyRead;
}

const FIELDS = ['id', 'contractNumber', 'contractFrom', 'contractUntil', 'penalty', 'customerId', 'lostAt'] as const;

/** Returns it; a deal that was lost has no contract. One blocking call. */
export function penaltiesOfCustomer(
  ports: Reading,
  { customerId, home, money }: MoneyOfCustomer,
): readonly PenaltyOwed[] {
  const { book, now, zone } = ports;
  if (!book.has(dealsTable)) return [];
  const deals = book.open(dealsTable, FIELDS, { must: ['id', 'customerId'] }).where({ customerId });
  const contracts = deals.filter(({ lostAt }) => lostAt === null);
  const today = dayAt(now, zone);
  const sales = new Map(money.sales.map((sale) => [sale.id, sale]));
  const accounts = balancesOf(money, { home }).filter((account) => account.customerId === customerId);
  const found = penaltiesOf(debtsOf(accounts, today), { contracts, saleOf: (id) => sales.get(id), today });
  return found.map(({ dealId, currency, overdue, penalty }) => {
    const number = contracts.find(({ id }) => id === dealId)?.contractNumber ?? '';
    return { dealId, number, currency, overdue: fromMinor(overdue), penalty: fromMinor(penalty) };
  });
}
