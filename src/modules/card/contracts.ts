// The contracts of a customer: what of the value was sold under each, and whether it is time to renew it.

import { type Currency, currencyKey } from '../../kernel/currency';
import { fromMinor, toMinor } from '../../kernel/money';
import { type Day, parseDay } from '../../kernel/time/day';
import { contractOf, contractState } from '../payments/index';
import { outcomeOf } from '../stages/index';
import type { DealRow, SaleRow } from './card-tables';
import type { Stock } from './take-stock';
import type { CardContract } from './view';

type Known = Pick<Stock, 'deals' | 'sales' | 'stageOf' | 'today'>;

/** Returns a contract for each deal that has one and was not lost; what ends first comes first. `home` is the firm's currency. */
export function contractsOf({ sales: all, ...facts }: Known, home: Currency): readonly CardContract[] {
  const stock = { ...facts, sales: all.filter(({ currency }) => currencyKey(currency, home) === '') };
  const deals = stock.deals.filter((deal) => hasContract(deal) && outcomeOf(stock.stageOf(deal), deal) !== 'lost');
  return deals
    .map((deal) => toContract(deal, soldUnder(deal, deals, stock), stock.today))
    .sort((one, other) => (endOf(one) < endOf(other) ? -1 : 1));
}

function hasContract({ contractNumber, contractFrom, contractUntil }: DealRow): boolean {
  return contractNumber !== '' || contractFrom !== '' || contractUntil !== '';
}

/** Sales in other currencies are left out, since a contract names none. */
function soldUnder(deal: DealRow, deals: readonly DealRow[], { sales }: Known): readonly SaleRow[] {
  return sales.filter((sale) => contractOf(sale, deals)?.id === deal.id);
}

function toContract(deal: DealRow, sold: readonly SaleRow[], today: Day): CardContract {
  const { id: dealId, contractNumber: number, amount } = deal;
  const [from, until] = [parseDay(deal.contractFrom) ?? '', parseDay(deal.contractUntil) ?? ''];
  const sales = sold.map((sale) => ({
    date: parseDay(sale.date) ?? '',
    net: toMinor(sale.amount) - toMinor(sale.returned),
  }));
  const value = amount === null ? null : toMinor(amount);
  const { delivered, remaining, beyond, stage } = contractState({ value, from, until }, sales, today);
  const sums = { value: amount, delivered: fromMinor(delivered), beyond: fromMinor(beyond) };
  const left = remaining === null ? null : fromMinor(remaining);
  return { dealId, number, from, until, ...sums, remaining: left, stage, penaltyRate: deal.penalty, penalties: [] };
}

/** What has no end comes last. */
function endOf({ until }: CardContract): string {
  return until === '' ? 'none' : until;
}
