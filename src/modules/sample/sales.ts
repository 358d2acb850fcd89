// Makes the sample firm's sales: the first of each won deal, and what is bought again and again without one.

import { wordIn } from '../../kernel/i18n/language';
import type { Chance } from './chance';
import { amountOf } from './deals';
import { type SampleCustomer, type SampleDeal, type SampleOptions, type SampleSale, stageNow } from './firm';
import { paymentOf } from './payments';
import { DAYS_OF_BOOKS, drawMoments } from './season';

export const SALES = 900;
/** In a shop many buy without a name. */
const NAMELESS = 0.15;
/** A few buy again and again, most once or twice: the n-th most loyal weighs 1/n^LOYALTY. */
const LOYALTY = 0.7;

/** Returns the sales, oldest first. */
export function makeSales(
  customers: readonly SampleCustomer[],
  deals: readonly SampleDeal[],
  options: SampleOptions,
  chance: Chance,
): SampleSale[] {
  const won = deals.flatMap((deal, place) => (stageNow(deal) === 'paid' ? [saleOf(deal, place, options, chance)] : []));
  const season = { today: options.today, isRetail: options.trade.first === 'sale' };
  const loyalty = customers.map(() => (1 + chance.number() * customers.length) ** -LOYALTY);
  const nextItem = chance.rounds(options.trade.items);
  const again = drawMoments(SALES - won.length, season, chance, DAYS_OF_BOOKS).map((at) =>
    anotherSale({ at, item: nextItem() }, { customers, loyalty }, options, chance),
  );
  return [...won, ...again].sort((a, b) => a.date - b.date);
}

function saleOf(deal: SampleDeal, place: number, options: SampleOptions, chance: Chance): SampleSale {
  const at = deal.moves[deal.moves.length - 1]?.at ?? deal.createdAt;
  const date = Math.floor(at);
  const amount = deal.amount ?? amountOf(options.trade.items[0]?.price ?? 100_000, at, options, chance);
  return {
    ...{ date, amount, customer: deal.customer, deal: place, product: deal.need, responsible: deal.responsible },
    ...paymentOf({ date, amount, isOnCredit: chance.happens(0.12) }, options, chance),
  };
}

interface Buyers {
  readonly customers: readonly SampleCustomer[];
  readonly loyalty: readonly number[];
}

interface Bought {
  readonly at: number;
  readonly item: SampleOptions['trade']['items'][number];
}

function anotherSale({ at, item }: Bought, buyers: Buyers, options: SampleOptions, chance: Chance): SampleSale {
  const { trade, sellers, language } = options;
  const isNameless = trade.first === 'sale' && chance.happens(NAMELESS);
  const customer = isNameless ? null : drawBuyer(at, buyers, chance);
  const who = customer === null ? undefined : buyers.customers[customer];
  const [date, amount] = [Math.floor(at), amountOf(item.price, at, options, chance)];
  const responsible = who?.responsible ?? chance.pick(sellers);
  // Nobody sells on credit to whom nobody knows.
  const isOnCredit = customer !== null && chance.happens(0.08);
  return {
    ...{ date, amount, customer, deal: null, product: wordIn(item.name, language), responsible },
    ...paymentOf({ date, amount, isOnCredit }, options, chance),
  };
}

/** Nobody buys before they were known; null on the very first days. */
function drawBuyer(at: number, { customers, loyalty }: Buyers, chance: Chance): number | null {
  const known = customers.flatMap(({ createdAt }, place) =>
    createdAt <= at ? [[place, loyalty[place] ?? 1] as const] : [],
  );
  return known.length === 0 ? null : chance.weighted(known);
}
