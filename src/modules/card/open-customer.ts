// Opens the card of a customer: who it is, how things stand, what to do next and why, and all that was.

import type { Ports } from '../../kernel/ports';
import { optionKey } from '../../kernel/schema/options';
import { fold } from '../../kernel/text/fold';
import { dayAt } from '../../kernel/time/zone';
import { CUSTOMER_KINDS } from '../customers/index';
import { daysInStage, outcomeOf, stageFinder } from '../stages/index';
import { TASK_KINDS } from '../tasks/index';
import {
  type CardTables,
  cardTables,
  customerAt,
  type DealRow,
  recordsOf,
  SELECTABLE,
  type TaskRow,
} from './card-tables';
import { contractsOf } from './contracts';
import { factsOf } from './facts';
import { healthOf } from './health';
import { type Known, parseKnown } from './known';
import { moneyOf } from './money-of';
import { nextActionOf } from './next-action';
import { statusOf } from './status';
import { isOpenTask, type Stock, standingOf } from './take-stock';
import { timelineOf } from './timeline';
import type { CardDeal, CardTask, CustomerCard } from './view';

/**
 * Returns the card; null when there is no such customer. `known` is what the page knows since it was opened. Five blocking
 * calls: the tables of customers, deals, activities, tasks and sales.
 */
export function openCustomer(ports: Ports, customerId: string, known: unknown): CustomerCard | null {
  return cardOf(ports, cardTables(ports.book), customerId, known);
}

/** Opens the customer to whom the selected row leads; null when it leads to none. Five blocking calls. */
export function openSelected(ports: Ports, known: unknown): CustomerCard | null {
  const selected = ports.selected(SELECTABLE);
  if (!selected) return null;
  const tables = cardTables(ports.book);
  return cardOf(ports, tables, customerAt(tables, selected), known);
}

function cardOf(ports: Ports, tables: CardTables, customerId: string, input: unknown): CustomerCard | null {
  const customers = tables.customers();
  const row = customerId === '' ? null : customers.opened.rowOf(customerId);
  if (row === null) return null;
  // As the stages sheet has it; asking for the person's own language would be a call more.
  const known = parseKnown(input, customers.opened.language);
  const stock = stockOf(ports, tables, customers.opened.record(row), known);
  const standing = standingOf(stock);
  const { id, name, contact, phone2, email, kind, segment, responsible } = stock.customer;
  return {
    ...{ id, name: name === '' ? contact : name, contact, phone2, email, segment, responsible },
    kind: optionKey(CUSTOMER_KINDS, kind) ?? 'person',
    status: statusOf(standing),
    ...healthOf(standing),
    salesCount: standing.salesCount,
    salesTotal: stock.sales.reduce((total, { amount }) => total + (amount ?? 0), 0),
    money: moneyOf(stock),
    facts: factsOf(customers, row),
    people: [],
    deals: dealsOf(stock),
    contracts: contractsOf(stock, known.home),
    tasks: tasksOf(stock.tasks, known),
    timeline: timelineOf(stock, ports.zone),
    next: nextActionOf(standing),
  };
}

function stockOf({ now, zone }: Ports, tables: CardTables, customer: Stock['customer'], known: Known): Stock {
  const { stages, cadences } = known;
  const { id } = customer;
  return {
    ...{ customer, zone, stageOf: stageFinder(stages), today: dayAt(now, zone), cadences },
    deals: recordsOf(tables.deals(), id),
    activities: recordsOf(tables.activities(), id),
    tasks: recordsOf(tables.tasks(), id),
    sales: recordsOf(tables.sales(), id),
  };
}

const ORDER = { open: 0, later: 1, won: 2, lost: 3 } as const;

/** Open ones first, the latest of each first. */
function dealsOf(stock: Stock): readonly CardDeal[] {
  return [...stock.deals]
    .reverse()
    .map((deal) => toCardDeal(stock, deal))
    .sort((one, other) => ORDER[one.outcome] - ORDER[other.outcome]);
}

function toCardDeal({ stageOf, today, zone }: Stock, deal: DealRow): CardDeal {
  const { id, need, amount, nextContact, nextStep, responsible } = deal;
  const stage = stageOf(deal);
  const { key: stageKey = '', playbook = '' } = stage ?? {};
  const what = { id, need, amount, nextContact, nextStep, responsible, stageKey, playbook };
  return { ...what, stage: deal.stage, outcome: outcomeOf(stage, deal), days: daysInStage(deal, today, zone) };
}

/** Those that are still to be done, the most urgent first. */
function tasksOf(tasks: readonly TaskRow[], { me }: Known): readonly CardTask[] {
  return tasks
    .filter(isOpenTask)
    .map((task) => toCardTask(task, me))
    .sort((one, other) => (urgency(one) < urgency(other) ? -1 : 1));
}

function toCardTask({ id, kind: word, title, due, responsible, acceptedAt }: TaskRow, me: string | null): CardTask {
  const kind = optionKey(TASK_KINDS, word) ?? 'task';
  const isMine = me === null || fold(responsible) === fold(me);
  return { id, kind, title, due, responsible, mustAccept: kind === 'handOff' && acceptedAt === null && isMine };
}

/** What has no day comes last. */
function urgency({ due }: CardTask): string {
  return due === '' ? 'without a day' : due;
}
