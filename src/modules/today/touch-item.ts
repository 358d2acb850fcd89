// A customer who has heard nothing from us for too long, as an item of Today.

import { outcomeOf } from '../stages/index';
import { touchOf } from '../touch/index';
import type { TodayCustomer, Weighed, World } from './items';

/** Above all that anybody bought. */
const RED = 1e15;

/** Returns the item of a customer whose turn it is; null where a contact is planned already, or they want none. */
export function touchItem(world: World, customer: TodayCustomer, planned: ReadonlySet<string>): Weighed | null {
  const { id, name, contact, responsible, doNotContact, salesTotal } = customer;
  if (id === '' || doNotContact === true || planned.has(id)) return null;
  const touch = touchOf(customer, world);
  if (!touch || touch.band === 'fine') return null;
  const { band, silent, every, due } = touch;
  const who = { id, customerId: id, customerName: name || contact, contact, responsible };
  const blank = { dealId: '', title: '', stage: '', amount: null };
  const item = { ...blank, ...who, kind: 'touch' as const, due, touch: { isRed: band === 'red', silent, every } };
  // The red ones first; among them who bought the most.
  return { item, worth: (salesTotal ?? 0) + (band === 'red' ? RED : 0) };
}

/** Returns the customers with a deal that has its day: they are not forgotten. */
export function plannedIn({ deals, stageOf }: World): ReadonlySet<string> {
  const planned = [...deals.values()].filter((deal) => {
    const outcome = outcomeOf(stageOf(deal), deal);
    return deal.nextContact !== '' && (outcome === 'open' || outcome === 'later');
  });
  return new Set(planned.map(({ customerId }) => customerId));
}
