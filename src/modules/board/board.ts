// The board of a pipeline: its columns, and which of the deals are shown on it.

import * as v from 'valibot';
import type { Ports } from '../../kernel/ports';
import { fold } from '../../kernel/text/fold';
import { dayAt } from '../../kernel/time/zone';
import { customersTable } from '../customers/index';
import { dealsTable } from '../deals/index';
import { lossReasonsTable, readStages, type Stage, stageFinder } from '../stages/index';
import { bigAmount, bigAmountSet } from './big-deals';
import { type BoardDeal, CUSTOMER_FIELDS, DEAL_FIELDS, isShown, outcomeIn, toCard } from './cards';
import type { BoardColumn, BoardView } from './view';

/**
 * Returns the board of a pipeline, '' for the first. Four blocking calls: the tables of stages, deals, customers, and loss
 * reasons; where the page knows these, settings. A deal whose label is no stage's stands in the first column of what it
 * counts as.
 */
export function board({ book, now, zone }: Ports, pipeline: string, known: unknown): BoardView {
  const stages = readStages(book);
  const pipelines = namesOf(stages);
  const chosen = pipelines.find((name) => fold(name) === fold(pipeline)) ?? pipelines[0] ?? '';
  const columns = stages.filter((stage) => fold(stage.pipeline) === fold(chosen));
  const deals = [...book.open(dealsTable, DEAL_FIELDS, { must: ['id', 'stage'] }).records()].filter(
    belongsTo(chosen, pipelines),
  );
  const customers = [...book.open(customersTable, CUSTOMER_FIELDS, { must: ['id'] }).records()];
  const reasons = parseReasons(known);
  const context = {
    ...{ today: dayAt(now, zone), zone, stageOf: stageFinder(columns), columns },
    customers: new Map(customers.map((customer) => [customer.id, customer])),
  };
  const open = deals.filter((deal) => outcomeIn(context, deal) === 'open');
  const big = (reasons && bigAmountSet(book)) ?? bigAmount(open.flatMap(({ amount }) => amount ?? []));
  return {
    columns: columns.map(toColumn),
    cards: deals.filter((deal) => isShown(context, deal)).map((deal) => toCard({ ...context, big }, deal)),
    lossReasons: reasons ?? readReasons(book),
    pipelines,
    pipeline: chosen,
  };
}

/** In the order in which they first appear; '' is one of them where a stage names none. */
function namesOf(stages: readonly Stage[]): readonly string[] {
  const byFold = new Map([...stages].reverse().map(({ pipeline }) => [fold(pipeline), pipeline]));
  return [...new Set(stages.map(({ pipeline }) => byFold.get(fold(pipeline)) ?? pipeline))];
}

/** What names no pipeline, or one that has no stages, stands in the first: nothing is left out of all of them. */
function belongsTo(chosen: string, pipelines: readonly string[]): (deal: Pick<BoardDeal, 'pipeline'>) => boolean {
  const [first = '', ...others] = pipelines.map(fold);
  const wanted = fold(chosen);
  return ({ pipeline }) => {
    const named = fold(pipeline);
    return (others.includes(named) ? named : first) === wanted;
  };
}

const knownReasons = v.object({ lossReasons: v.array(v.pipe(v.string(), v.maxLength(500))) });

/** Null where the page does not know them. */
function parseReasons(known: unknown): readonly string[] | null {
  const parsed = v.safeParse(knownReasons, known);
  return parsed.success ? parsed.output.lossReasons : null;
}

function readReasons(book: Ports['book']): readonly string[] {
  return [...book.open(lossReasonsTable, ['id', 'label']).records()].flatMap(({ label }) => label || []);
}

function toColumn({ key, label, outcome, required, strictness }: Stage): BoardColumn {
  return { key, label, outcome, required, strictness };
}
