// Who is to be asked how they liked it: some days after a delivery, once, and not for ever.

import { fromMinor, toMinor } from '../../kernel/money';
import type { Row } from '../../kernel/schema/table';
import { byDay, byNumber } from '../../kernel/seniority';
import { addDays, type Day, daysBetween, parseDay } from '../../kernel/time/day';
import { dayAt } from '../../kernel/time/zone';
import type { salesTable } from '../sales/index';
import type { TodayCustomer, Weighed, World } from './items';

/** Besides those of a debt. */
export const RATED_FIELDS = ['amount', 'returned', 'deliveredAt', 'rating'] as const;
/** A sale with what became of it. */
export type RatedSale = Pick<
  Row<typeof salesTable>,
  'id' | 'product' | 'responsible' | 'customerId' | (typeof RATED_FIELDS)[number]
>;

/** Days after a delivery from which on nobody remembers how it was. */
export const LAST_RATING_DAY = 14;

export interface RatingWorld extends Pick<World, 'today' | 'zone' | 'customers'> {
  /** Days after a delivery until it is asked; 0 asks never. */
  readonly ratingDays: number;
}

/**
 * Returns a line for each customer whose last delivery is that old, and was not rated. Whoever was spoken to since the day on
 * which to ask, or did not pick up the phone then, is asked no more: that stands in the last contact of the customer.
 */
export function ratingItems(world: RatingWorld, sales: readonly RatedSale[]): readonly Weighed[] {
  if (world.ratingDays <= 0) return [];
  const last = new Map<string, RatedSale>();
  for (const sale of sales) {
    if (parseDay(sale.deliveredAt) === null || sale.deliveredAt > world.today) continue;
    const before = last.get(sale.customerId);
    if (!before || byDelivery(before, sale) < 0) last.set(sale.customerId, sale);
  }
  return [...last.values()].flatMap((sale) => ratingItem(world, sale) ?? []);
}

function ratingItem(world: RatingWorld, sale: RatedSale): Weighed | null {
  const { today, customers } = world;
  const customer = customers.get(sale.customerId);
  const delivered = parseDay(sale.deliveredAt);
  if (!customer || customer.doNotContact === true || delivered === null) return null;
  if (sale.rating !== null || isReturned(sale)) return null;
  const from = addDays(delivered, world.ratingDays);
  if (today < from || daysBetween(delivered, today) > LAST_RATING_DAY || wasAsked(world, customer, from)) return null;
  const { id: customerId, contact } = customer;
  const who = { customerId, customerName: customer.name || contact, contact, dealId: '' };
  const responsible = sale.responsible || customer.responsible;
  const what = { kind: 'rating', id: sale.id, title: sale.product, stage: '', amount: null, due: today } as const;
  return { item: { ...who, ...what, responsible }, worth: 0 };
}

function isReturned({ amount, returned }: RatedSale): boolean {
  return fromMinor(toMinor(amount) - toMinor(returned)) <= 0;
}

function wasAsked({ zone }: RatingWorld, { lastTouch }: TodayCustomer, from: Day): boolean {
  return lastTouch !== null && dayAt(lastTouch, zone) >= from;
}

function byDelivery(one: RatedSale, other: RatedSale): number {
  return byDay(one.deliveredAt, other.deliveredAt) || byNumber(one.id, other.id);
}
