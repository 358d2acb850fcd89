// The cards of the board: which deals have one, and what it says.

import { optionKey } from '../../kernel/schema/options';
import type { Row } from '../../kernel/schema/table';
import { type Day, daysBetween } from '../../kernel/time/day';
import { dayAt, type Zone } from '../../kernel/time/zone';
import { CUSTOMER_KINDS, type customersTable, SEGMENTS } from '../customers/index';
import type { dealsTable } from '../deals/index';
import { daysInStage, isStuck, outcomeOf, type Stage } from '../stages/index';
import type { BoardCard, BoardColumn } from './view';

/** Closed deals stay on the board for so long. */
const CLOSED_DAYS = 30;

export const CUSTOMER_FIELDS = ['id', 'name', 'contact', 'kind', 'segment'] as const;
export const DEAL_FIELDS = [
  ...(['id', 'customer', 'stage', 'need', 'amount', 'nextContact', 'source', 'nextStep', 'responsible'] as const),
  ...(['pipeline', 'customerId', 'stageSince', 'wonAt', 'lostAt'] as const),
];

export type BoardDeal = Pick<Row<typeof dealsTable>, (typeof DEAL_FIELDS)[number]>;
type BoardCustomer = Pick<Row<typeof customersTable>, (typeof CUSTOMER_FIELDS)[number]>;

export interface CardContext {
  readonly today: Day;
  readonly zone: Zone;
  readonly stageOf: (deal: BoardDeal) => Stage | null;
  readonly columns: readonly Stage[];
  readonly customers: ReadonlyMap<string, BoardCustomer>;
  /** From which amount on a deal is big; null where none is. */
  readonly big: number | null;
}

/** Returns what the deal counts as. */
export function outcomeIn({ stageOf }: Pick<CardContext, 'stageOf'>, deal: BoardDeal): BoardColumn['outcome'] {
  return outcomeOf(stageOf(deal), deal);
}

/** Tells whether the deal is on the board: an open or later one always, a closed one for a while, by its stage where no end was stamped. */
export function isShown(context: Pick<CardContext, 'stageOf' | 'today' | 'zone'>, deal: BoardDeal): boolean {
  const outcome = outcomeIn(context, deal);
  if (outcome === 'open' || outcome === 'later') return true;
  const end = (outcome === 'won' ? deal.wonAt : deal.lostAt) ?? deal.stageSince;
  return end !== null && daysBetween(dayAt(end, context.zone), context.today) <= CLOSED_DAYS;
}

/** Returns the card of a deal. */
export function toCard(context: CardContext, deal: BoardDeal): BoardCard {
  const { id, customerId, need, amount, responsible, source, nextContact, nextStep } = deal;
  const { today, zone, stageOf, columns, customers, big } = context;
  const [stage, outcome] = [stageOf(deal), outcomeIn(context, deal)];
  const days = daysInStage(deal, today, zone);
  const customer = customers.get(customerId);
  const isWaiting = outcome === 'open' || outcome === 'later';
  return {
    ...{ id, customerId, need, amount, responsible, source, nextContact, nextStep, days },
    customerName: customer ? customer.name || customer.contact : deal.customer,
    segment: customer ? segmentOf(customer) : '',
    stage: (stage ?? columns.find((column) => column.outcome === outcome) ?? columns[0])?.label ?? deal.stage,
    isOverdue: isWaiting && nextContact !== '' && nextContact < today,
    isStuck: isStuck(stage, days),
    isBig: isWaiting && big !== null && amount !== null && amount >= big,
  };
}

/** As it stands in the sheet; else by whether the customer is a company. */
function segmentOf({ segment, kind }: BoardCustomer): string {
  if (segment !== '') return segment;
  const key = optionKey(CUSTOMER_KINDS, kind);
  return key === null ? '' : SEGMENTS[key === 'company' ? 'b2b' : 'b2c'].en;
}
