// Takes stock of a customer: from the records of the tables to the facts that the rules of the card decide by.

import { optionKey } from '../../kernel/schema/options';
import { type Day, daysBetween, parseDay } from '../../kernel/time/day';
import { dayAt, type Zone } from '../../kernel/time/zone';
import { CHANNELS, DIRECTIONS, OUTCOMES } from '../activities/index';
import { daysInStage, isStuck, outcomeOf, type Stage } from '../stages/index';
import { TASK_KINDS, TASK_STATUSES } from '../tasks/index';
import { type Cadences, type Touch, touchOf } from '../touch/index';
import type { CardCustomer, DealRow, SaleRow, TaskRow } from './card-tables';
import type { Contacted, OpenDeal, OpenTask, Standing } from './standing';
import { type Happened, instantOf } from './timeline';

/** What happened, to whom, and how stages are found. */
export interface Stock extends Happened {
  readonly customer: CardCustomer;
  readonly stageOf: (deal: DealRow) => Stage | null;
  readonly today: Day;
  readonly zone: Zone;
  readonly cadences: Cadences;
}

/** Returns how things stand. */
export function standingOf(stock: Stock): Standing {
  const { customer, deals, sales, tasks, stageOf, today, zone } = stock;
  const contacts = contactsOf(stock);
  const outcomes = deals.map((deal) => outcomeOf(stageOf(deal), deal));
  return {
    today,
    addedOn: customer.createdAt === null ? '' : dayAt(customer.createdAt, zone),
    deals: deals.flatMap((deal, index) => {
      const outcome = outcomes[index];
      return outcome === 'open' || outcome === 'later' ? [openDealOf(stock, deal, outcome === 'later')] : [];
    }),
    lostDeals: outcomes.filter((outcome) => outcome === 'lost').length,
    tasks: tasks.filter(isOpenTask).map(openTaskOf),
    contacts,
    silentDays: silentDays(stock, contacts),
    touch: touchWith(stock, contacts),
    salesCount: sales.length,
    daysSinceSale: daysSinceSale(sales, today),
  };
}

/** Tells whether a task still has to be done. */
export function isOpenTask({ status, doneAt }: Pick<TaskRow, 'status' | 'doneAt'>): boolean {
  return (optionKey(TASK_STATUSES, status) ?? (doneAt === null ? 'open' : 'done')) === 'open';
}

function openTaskOf({ id, kind, title, due }: TaskRow): OpenTask {
  return { id, kind: optionKey(TASK_KINDS, kind) ?? 'task', title, due: parseDay(due) ?? '' };
}

function openDealOf({ stageOf, today, zone, activities }: Stock, deal: DealRow, isLater: boolean): OpenDeal {
  const { id, nextContact, nextStep, stage, firstReplyAt, lastTouch } = deal;
  const days = daysInStage(deal, today, zone);
  const since = deal.createdAt ?? 0;
  const isAnswered = activities.some((activity) => {
    return optionKey(DIRECTIONS, activity.direction) === 'out' && instantOf(activity) >= since;
  });
  return {
    ...{ id, nextStep, stage, days, isLater, nextContact: parseDay(nextContact) ?? '' },
    isStuck: isStuck(stageOf(deal), days),
    isUnanswered: !isLater && firstReplyAt === null && lastTouch === null && !isAnswered,
  };
}

/** A note to ourselves is no contact. */
function contactsOf({ activities }: Stock): readonly Contacted[] {
  return activities
    .filter(({ channel }) => optionKey(CHANNELS, channel) !== 'note')
    .map(
      (activity): Contacted => ({
        at: instantOf(activity),
        direction: optionKey(DIRECTIONS, activity.direction) ?? '',
        outcome: optionKey(OUTCOMES, activity.outcome) ?? '',
      }),
    )
    .sort((one, other) => other.at - one.at);
}

function silentDays({ customer, deals, today, zone }: Stock, contacts: readonly Contacted[]): number | null {
  const touches = [contacts[0]?.at ?? 0, customer.lastTouch ?? 0, ...deals.map(({ lastTouch }) => lastTouch ?? 0)];
  const last = Math.max(...touches);
  return last === 0 ? null : Math.max(0, daysBetween(dayAt(last, zone), today));
}

/** What stands beside the customer may be older than what stands in the other tables. */
function touchWith({ customer, sales, today, zone, cadences }: Stock, contacts: readonly Contacted[]): Touch | null {
  const lastTouch = Math.max(customer.lastTouch ?? 0, contacts[0]?.at ?? 0) || null;
  const lastSale = sales.reduce((last, { date }) => (date > last ? date : last), customer.lastSale);
  return touchOf({ ...customer, lastTouch, lastSale }, { today, zone, cadences });
}

function daysSinceSale(sales: readonly SaleRow[], today: Day): number | null {
  const days = sales.flatMap(({ date }) => parseDay(date) ?? []).map((day) => daysBetween(day, today));
  return days.length === 0 ? null : Math.max(0, Math.min(...days));
}
