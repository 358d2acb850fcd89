// What is due today, or was before: the most valuable first.

import type { Book } from '../../kernel/book/book';
import type { Ports } from '../../kernel/ports';
import { fieldNames } from '../../kernel/schema/table';
import { fold } from '../../kernel/text/fold';
import { dayAt } from '../../kernel/time/zone';
import { customersTable } from '../customers/index';
import { dealsTable } from '../deals/index';
import { duesTable } from '../payments/index';
import { salesTable } from '../sales/index';
import { outcomeOf, stageFinder } from '../stages/index';
import { tasksTable } from '../tasks/index';
import { DUE_FIELDS, debtItems, type OwedDue, type OwedSale, SALE_FIELDS } from './debt-items';
import { birthdayItem, CUSTOMER_FIELDS, dealItem, taskItem, type Weighed, type World } from './items';
import { type Known, parseKnown } from './known';
import { renewalItem, renewalsOf } from './renewal-item';
import type { TodayItem, TodayView } from './view';

/** More than anybody does in a day. */
const MOST_ITEMS = 100;
/** Apart from the others, so that neither debts nor follow-ups push the rest out. */
const MOST_DEBTS = 50;

/**
 * Returns what is due for one person, '' for all; what nobody is responsible for is everybody's. `known` is `{ stages, currency }`
 * as the page knows them since it was opened. Five blocking calls: the tables of deals, customers, tasks, sales and dues; one
 * more where the page tells of no stages.
 */
export function today(ports: Ports, responsible: string, known?: unknown): TodayView {
  const told = parseKnown(ports.book, known);
  const world = readWorld(ports, told);
  const wanted = fold(responsible);
  const isOurs = (item: Pick<TodayItem, 'responsible'>): boolean => {
    return wanted === '' || item.responsible.trim() === '' || fold(item.responsible) === wanted;
  };
  const ours = (items: readonly (Weighed | null)[]): Weighed[] =>
    items.flatMap((weighed) => (weighed && isOurs(weighed.item) ? [weighed] : [])).sort(byWorth);
  const debts = ours(readDebts(ports.book, { ...world, home: told.home }));
  const shown = [...ours(toDo(ports.book, world)).slice(0, MOST_ITEMS), ...debts.slice(0, MOST_DEBTS)].sort(byWorth);
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

function readWorld({ book, now, zone }: Ports, { stages }: Known): World {
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

function toDo(book: Book, world: World): (Weighed | null)[] {
  const tasks = [...book.open(tasksTable, fieldNames(tasksTable), { must: ['id'] }).records()];
  const renewals = renewalsOf(world, tasks);
  return [
    ...[...world.deals.values()].map((deal) => dealItem(world, deal) ?? renewalItem(world, deal, renewals)),
    ...tasks.map((task) => taskItem(world, task)),
    ...[...world.customers.values()].map((customer) => birthdayItem(world, customer)),
  ];
}

/**
 * By what Daftar computed beside sales and dues when something last changed: reading the payments too, and reckoning anew,
 * would be a call too many.
 */
function readDebts(book: Book, world: World & { readonly home: string }): readonly Weighed[] {
  const sales: readonly OwedSale[] = book.has(salesTable)
    ? [...book.open(salesTable, SALE_FIELDS, { must: ['id'] }).records()]
    : [];
  const dues: readonly OwedDue[] = book.has(duesTable)
    ? [...book.open(duesTable, DUE_FIELDS, { must: ['id'] }).records()]
    : [];
  return debtItems(world, sales, dues);
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
