// Which contracts are about to end, or have ended, and nobody spoke about the next one.

import { optionKey } from '../../kernel/schema/options';
import { type Day, parseDay } from '../../kernel/time/day';
import { renewalDay } from '../payments/index';
import { outcomeOf } from '../stages/index';
import { isOpenTask, TASK_KINDS } from '../tasks/index';
import type { TodayDeal, TodayTask, Weighed, World } from './items';

/** What answers for a contract elsewhere. */
export interface Renewals {
  /** Deals of which a task to renew the contract is open. */
  readonly underWay: ReadonlySet<string>;
  /** The contracts of each customer, those of won deals. */
  readonly contracts: ReadonlyMap<string, readonly TodayDeal[]>;
}

/** Returns what is known of all contracts; each deal is won or not by its stage. */
export function renewalsOf(world: World, tasks: readonly TodayTask[]): Renewals {
  const contracts = new Map<string, TodayDeal[]>();
  for (const deal of world.deals.values()) {
    if (deal.contractUntil === '' || !isWon(world, deal)) continue;
    contracts.set(deal.customerId, [...(contracts.get(deal.customerId) ?? []), deal]);
  }
  const open = tasks.filter((task) => optionKey(TASK_KINDS, task.kind) === 'renewal' && isOpenTask(task));
  return { underWay: new Set(open.map(({ dealId }) => dealId)), contracts };
}

/**
 * Returns the item of a won deal whose contract ends within thirty days, or is over. It sleeps until the next contact that
 * was agreed, and is gone once a task to renew it is open, or another contract goes on where it ends.
 */
export function renewalItem(world: World, deal: TodayDeal, { underWay, contracts }: Renewals): Weighed | null {
  const { id, customerId, contractNumber, contractUntil: due, nextContact, need, stage, amount, responsible } = deal;
  const from = renewalDay({ until: due });
  if (from === null || from > world.today || !isWon(world, deal)) return null;
  if (nextContact > world.today || underWay.has(id)) return null;
  if (goesOn(deal, from, contracts.get(customerId) ?? [])) return null;
  const known = world.customers.get(customerId);
  const named = known ? known.name || known.contact : '';
  const title = contractNumber === '' ? need : `№ ${contractNumber}`;
  const who = { customerId, customerName: named || deal.customer, contact: known?.contact ?? '', dealId: id };
  return { item: { ...who, kind: 'renewal', id, title, stage, amount, due, responsible }, worth: amount ?? 0 };
}

/** A contract that begins about when this one ends, and lasts longer. */
function goesOn({ id, contractUntil }: TodayDeal, from: Day, others: readonly TodayDeal[]): boolean {
  return others.some((other) => {
    const begins = parseDay(other.contractFrom);
    return other.id !== id && begins !== null && begins >= from && other.contractUntil > contractUntil;
  });
}

function isWon({ stageOf }: World, deal: TodayDeal): boolean {
  return outcomeOf(stageOf(deal), deal) === 'won';
}
