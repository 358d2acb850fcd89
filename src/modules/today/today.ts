// What is due today, or was before: the most valuable first.

import type { Ports } from '../../kernel/ports';
import { fieldNames } from '../../kernel/schema/table';
import { fold } from '../../kernel/text/fold';
import { dayAt } from '../../kernel/time/zone';
import { customersTable } from '../customers/index';
import { dealsTable } from '../deals/index';
import { outcomeOf, readStages, stageFinder } from '../stages/index';
import { tasksTable } from '../tasks/index';
import { birthdayItem, CUSTOMER_FIELDS, dealItem, taskItem, type Weighed, type World } from './items';
import type { TodayItem, TodayView } from './view';

/** More than anybody does in a day. */
const MOST_ITEMS = 100;

/**
 * Returns what is due for one person, '' for all; what nobody is responsible for is everybody's. Four blocking calls: the
 * tables of stages, deals, customers and tasks.
 */
export function today(ports: Ports, responsible: string): TodayView {
  const world = readWorld(ports);
  const wanted = fold(responsible);
  const isOurs = (item: Pick<TodayItem, 'responsible'>): boolean => {
    return wanted === '' || item.responsible.trim() === '' || fold(item.responsible) === wanted;
  };
  const tasks = [...ports.book.open(tasksTable, fieldNames(tasksTable), { must: ['id'] }).records()];
  const items = [
    ...[...world.deals.values()].map((deal) => dealItem(world, deal)),
    ...tasks.map((task) => taskItem(world, task)),
    ...[...world.customers.values()].map((customer) => birthdayItem(world, customer)),
  ].flatMap((weighed) => (weighed && isOurs(weighed.item) ? [weighed] : []));

  const shown = items.sort(byWorth).slice(0, MOST_ITEMS);
  const of = (group: Group) => shown.filter(({ item }) => groupOf(item, world.today) === group).map(({ item }) => item);
  const open = [...world.deals.values()].filter(
    (deal) => isOurs(deal) && outcomeOf(world.stageOf(deal), deal) === 'open',
  );
  return {
    today: world.today,
    overdue: of('overdue'),
    due: of('due'),
    stuck: of('stuck'),
    openDeals: open.length,
    withoutNext: open.filter(({ nextContact }) => nextContact === '').length,
  };
}

function readWorld({ book, now, zone }: Ports): World {
  const stages = readStages(book);
  const customers = [...book.open(customersTable, CUSTOMER_FIELDS, { must: ['id'] }).records()];
  const deals = [...book.open(dealsTable, fieldNames(dealsTable), { must: ['id', 'stage'] }).records()];
  return {
    today: dayAt(now, zone),
    zone,
    customers: new Map(customers.map((customer) => [customer.id, customer])),
    deals: new Map(deals.map((deal) => [deal.id, deal])),
    stageOf: stageFinder(stages),
  };
}

type Group = 'overdue' | 'due' | 'stuck';

/** A lead without an answer has no day: it is late already. */
function groupOf({ kind, due }: TodayItem, day: string): Group {
  if (kind === 'stuck') return 'stuck';
  return kind === 'unanswered' || (due !== '' && due < day) ? 'overdue' : 'due';
}

/** The most valuable first, then the earliest; what has no day comes last of its worth. */
function byWorth(one: Weighed, other: Weighed): number {
  return other.worth - one.worth || compare(dayOf(one), dayOf(other)) || compare(one.item.id, other.item.id);
}

function dayOf({ item }: Weighed): string {
  return item.due === '' ? 'without a day' : item.due;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
