// Reads what Today is made of, once for all people, and tells of any day what asks for something then.

import type { Book } from '../../kernel/book/book';
import type { Ports } from '../../kernel/ports';
import { fieldNames } from '../../kernel/schema/table';
import type { Day } from '../../kernel/time/day';
import { dayAt, type Zone } from '../../kernel/time/zone';
import { customersTable } from '../customers/index';
import { dealsTable } from '../deals/index';
import { duesTable } from '../payments/index';
import { salesTable } from '../sales/index';
import { outcomeOf, type Stage, stageFinder } from '../stages/index';
import { tasksTable } from '../tasks/index';
import type { Cadences } from '../touch/index';
import { DUE_FIELDS, debtItems, type OwedDue, type OwedSale, SALE_FIELDS } from './debt-items';
import {
  birthdayItem,
  CUSTOMER_FIELDS,
  dealItem,
  type TodayCustomer,
  type TodayDeal,
  type TodayTask,
  taskItem,
  type Weighed,
  type World,
} from './items';
import { parseKnown } from './known';
import { RATED_FIELDS, type RatedSale, ratingItems } from './rating-item';
import { renewalItem, renewalsOf } from './renewal-item';
import { suggestionItem } from './suggestion-item';
import { plannedIn, touchItem } from './touch-item';

/** The rows as they stand; nothing here hangs on the day. */
export interface TodayRows {
  readonly customers: readonly TodayCustomer[];
  readonly deals: readonly TodayDeal[];
  readonly tasks: readonly TodayTask[];
  readonly sales: readonly (OwedSale & RatedSale)[];
  readonly dues: readonly OwedDue[];
  readonly stages: readonly Stage[];
  /** The firm's own currency, an ISO code. */
  readonly home: string;
  /** How often customers are to hear from us. */
  readonly cadences: Cadences;
  /** Days after a delivery until a rating is asked for; 0 for never. */
  readonly ratingDays: number;
  /** Returns the row of a deal or customer in its sheet; null when it is not there. */
  readonly rowOf: (table: 'deals' | 'customers', id: string) => number | null;
}

/** What asks for something on a day, of all people. */
export interface TodayRead extends Pick<TodayRows, 'rowOf' | 'stages'> {
  readonly world: World;
  /** Deals, tasks and birthdays, in no order. */
  readonly toDo: readonly Weighed[];
  readonly debts: readonly Weighed[];
  /** Deliveries of which nobody asked yet how they were. */
  readonly ratings: readonly Weighed[];
  /** Customers who have heard nothing from us for too long. */
  readonly touches: readonly Weighed[];
  /** What rules suggest. */
  readonly suggested: readonly Weighed[];
}

/** Reads it as of now; see `today` for `known` and for what it costs. */
export function readToday(ports: Ports, known?: unknown): TodayRead {
  return todayOf(readTodayRows(ports.book, known), dayAt(ports.now, ports.zone), ports.zone);
}

/** Returns what asks for something on that day. */
export function todayOf(rows: TodayRows, today: Day, zone: Zone): TodayRead {
  const { customers, deals, sales, dues, stages, home, cadences, ratingDays, rowOf } = rows;
  const world: World = {
    today,
    zone,
    customers: new Map(customers.map((customer) => [customer.id, customer])),
    deals: new Map(deals.map((deal) => [deal.id, deal])),
    stageOf: stageFinder(stages),
    cadences,
  };
  const debts = debtItems({ ...world, home }, sales, dues);
  return {
    world,
    toDo: toDo(world, rows),
    debts,
    ratings: [...ratingItems({ ...world, ratingDays }, sales)],
    touches: losingTouch(world),
    suggested: suggestions(world, rows),
    stages,
    rowOf,
  };
}

/** Returns the deals that are open by their stage. */
export function openDeals({ deals, stageOf }: World): TodayDeal[] {
  return [...deals.values()].filter((deal) => outcomeOf(stageOf(deal), deal) === 'open');
}

/**
 * Debts are read as Daftar computed them beside sales and dues when something last changed: reading the payments too, and
 * reckoning anew, would be a call too many.
 */
function readTodayRows(book: Book, known: unknown): TodayRows {
  const { stages, home, cadences, ratingDays } = parseKnown(book, known);
  const customers = book.open(customersTable, CUSTOMER_FIELDS, { must: ['id'] });
  const deals = book.open(dealsTable, fieldNames(dealsTable), { must: ['id', 'stage'] });
  const tasks = book.open(tasksTable, fieldNames(tasksTable), { must: ['id'] });
  return {
    customers: [...customers.records()],
    deals: [...deals.records()],
    tasks: [...tasks.records()],
    sales: book.has(salesTable) ? readSales(book) : [],
    dues: book.has(duesTable) ? [...book.open(duesTable, DUE_FIELDS, { must: ['id'] }).records()] : [],
    stages,
    home,
    cadences,
    ratingDays,
    rowOf: (table, id) => (table === 'deals' ? deals : customers).rowOf(id),
  };
}

function readSales(book: Book): readonly (OwedSale & RatedSale)[] {
  return [...book.open(salesTable, [...SALE_FIELDS, ...RATED_FIELDS], { must: ['id'] }).records()];
}

function toDo(world: World, { tasks }: TodayRows): Weighed[] {
  const renewals = renewalsOf(world, tasks);
  const items = [
    ...[...world.deals.values()].map((deal) => dealItem(world, deal) ?? renewalItem(world, deal, renewals)),
    ...tasks.map((task) => taskItem(world, task)),
    ...[...world.customers.values()].map((customer) => birthdayItem(world, customer)),
  ];
  return items.flatMap((weighed) => weighed ?? []);
}

function suggestions(world: World, { tasks }: TodayRows): Weighed[] {
  return tasks.flatMap((task) => suggestionItem(world, task) ?? []);
}

function losingTouch(world: World): Weighed[] {
  const planned = plannedIn(world);
  return [...world.customers.values()].flatMap((customer) => touchItem(world, customer, planned) ?? []);
}
