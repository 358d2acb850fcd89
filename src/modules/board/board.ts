// The deals of a pipeline by stage, as the board shows them.

import type { Ports } from '../../kernel/ports';
import { optionKey } from '../../kernel/schema/options';
import type { Row } from '../../kernel/schema/table';
import { fold } from '../../kernel/text/fold';
import { type Day, daysBetween } from '../../kernel/time/day';
import { dayAt, type Zone } from '../../kernel/time/zone';
import { CUSTOMER_KINDS, customersTable, SEGMENTS } from '../customers/index';
import { dealsTable } from '../deals/index';
import {
  daysInStage,
  isStuck,
  lossReasonsTable,
  outcomeOf,
  readStages,
  type Stage,
  stageFinder,
} from '../stages/index';
import { bigAmount } from './big-deals';
import type { BoardCard, BoardColumn, BoardView } from './view';

/** Closed deals stay on the board for so long. */
const CLOSED_DAYS = 30;

const CUSTOMER_FIELDS = ['id', 'name', 'contact', 'kind', 'segment'] as const;
const DEAL_FIELDS = [
  ...(['id', 'customer', 'stage', 'need', 'amount', 'nextContact', 'source', 'nextStep', 'responsible'] as const),
  ...(['pipeline', 'customerId', 'stageSince', 'wonAt', 'lostAt'] as const),
];

type Deal = Pick<Row<typeof dealsTable>, (typeof DEAL_FIELDS)[number]>;
type Customer = Pick<Row<typeof customersTable>, (typeof CUSTOMER_FIELDS)[number]>;

interface Context {
  readonly today: Day;
  readonly zone: Zone;
  readonly stageOf: (deal: Deal) => Stage | null;
  readonly customers: ReadonlyMap<string, Customer>;
  /** Null where no deal is big. */
  readonly big: number | null;
}

/**
 * Returns the board of a pipeline, '' for the first. Four blocking calls: the tables of stages, deals, customers and loss
 * reasons. A deal whose label is no stage's stands in the first column of what it counts as.
 */
export function board({ book, now, zone }: Ports, pipeline: string): BoardView {
  const stages = readStages(book);
  const pipelines = namesOf(stages);
  const chosen = pipelines.find((name) => fold(name) === fold(pipeline)) ?? pipelines[0] ?? '';
  const columns = stages.filter((stage) => fold(stage.pipeline) === fold(chosen));
  const isFirst = chosen === pipelines[0];

  const deals = [...book.open(dealsTable, DEAL_FIELDS).records()].filter((deal) => {
    const isNowhere = !pipelines.some((name) => fold(name) === fold(deal.pipeline));
    return fold(deal.pipeline) === fold(chosen) || (isFirst && isNowhere);
  });
  const customers = new Map(
    [...book.open(customersTable, CUSTOMER_FIELDS).records()].map((customer) => [customer.id, customer]),
  );
  const context = { today: dayAt(now, zone), zone, stageOf: stageFinder(columns), customers };
  const big = bigAmount(
    deals.filter((deal) => outcomeIn(context, deal) === 'open').flatMap(({ amount }) => amount ?? []),
  );
  return {
    columns: columns.map(toColumn),
    cards: deals.filter((deal) => isShown(context, deal)).map((deal) => toCard({ ...context, big }, columns, deal)),
    lossReasons: [...book.open(lossReasonsTable, ['id', 'label']).records()].flatMap(({ label }) => label || []),
    pipelines,
    pipeline: chosen,
  };
}

/** In the order in which they first appear; '' is one of them where a stage names none. */
function namesOf(stages: readonly Stage[]): readonly string[] {
  const byFold = new Map([...stages].reverse().map(({ pipeline }) => [fold(pipeline), pipeline]));
  return [...new Set(stages.map(({ pipeline }) => byFold.get(fold(pipeline)) ?? pipeline))];
}

function toColumn({ key, label, outcome, required, strictness }: Stage): BoardColumn {
  return { key, label, outcome, required, strictness };
}

function outcomeIn({ stageOf }: Pick<Context, 'stageOf'>, deal: Deal): BoardColumn['outcome'] {
  return outcomeOf(stageOf(deal), deal);
}

/** Open and later deals all, closed ones for a while; one without a time of its end since it is in the stage. */
function isShown(context: Pick<Context, 'stageOf' | 'today' | 'zone'>, deal: Deal): boolean {
  const outcome = outcomeIn(context, deal);
  if (outcome === 'open' || outcome === 'later') return true;
  const end = (outcome === 'won' ? deal.wonAt : deal.lostAt) ?? deal.stageSince;
  return end !== null && daysBetween(dayAt(end, context.zone), context.today) <= CLOSED_DAYS;
}

function toCard(context: Context, columns: readonly Stage[], deal: Deal): BoardCard {
  const { id, customerId, need, amount, responsible, source, nextContact, nextStep } = deal;
  const { today, zone, stageOf, customers, big } = context;
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
function segmentOf({ segment, kind }: Customer): string {
  if (segment !== '') return segment;
  const key = optionKey(CUSTOMER_KINDS, kind);
  return key === null ? '' : SEGMENTS[key === 'company' ? 'b2b' : 'b2c'].en;
}
