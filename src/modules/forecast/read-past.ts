// Reads the past from the rows of deals, of the stage log and of the stages, whatever people left blank or called otherwise.

import { toMinor } from '../../kernel/money';
import { parseDay, serialOfDay } from '../../kernel/time/day';
import { dayAt, type Zone } from '../../kernel/time/zone';
import { outcomeOf, type Stage, stageFinder } from '../stages/index';
import { isOpen, type Past, type PastDeal, type SerialDay, type Step } from './past-deal';

/** A row of the deals, as far as the forecast reads it; instants are epoch milliseconds. */
export interface DealRow {
  readonly id: string;
  readonly stage: string;
  readonly pipeline: string;
  readonly amount: number | null;
  readonly nextContact: string;
  readonly expectedClose: string;
  readonly createdAt: number | null;
  readonly stageSince: number | null;
  readonly wonAt: number | null;
  readonly lostAt: number | null;
}

/** A row of the stage log; `from` and `to` are keys of stages. */
export interface MoveRow {
  readonly dealId: string;
  readonly from: string;
  readonly to: string;
  readonly at: number | null;
}

export interface ForecastRows {
  readonly deals: readonly DealRow[];
  readonly moves: readonly MoveRow[];
  readonly stages: readonly Stage[];
}

/** Returns the past; days are those of the zone. A move of a deal that is gone, or of which nobody knows when it was, tells nothing. */
export function readPast({ deals, moves, stages }: ForecastRows, zone: Zone): Past {
  const dayOf = (instant: number | null): SerialDay | null => {
    return instant === null ? null : serialOfDay(dayAt(instant, zone));
  };
  const dated = moves.flatMap((move) => (move.at === null ? [] : [{ ...move, at: move.at }]));
  const byDeal = groupByDeal(dated.sort(inOrder));
  const find = stageFinder(stages);
  const seen = dated.filter(({ from }) => from !== '').map(({ at }) => at);
  return {
    deals: deals.map((row) => pastDealOf(row, { stage: find(row), moves: byDeal.get(row.id) ?? [], dayOf })),
    stages: new Map(stages.map((stage) => [stage.key, stage])),
    seenSince: seen[0] === undefined ? null : dayOf(seen[0]),
  };
}

type DatedMove = MoveRow & { readonly at: number };

interface OfDeal {
  readonly stage: Stage | null;
  readonly moves: readonly DatedMove[];
  readonly dayOf: (instant: number | null) => SerialDay | null;
}

function pastDealOf(row: DealRow, { stage, moves, dayOf }: OfDeal): PastDeal {
  const outcome = row.wonAt !== null ? 'won' : outcomeOf(stage, row);
  const isDone = !isOpen({ outcome });
  const closed = isDone ? dayOf((outcome === 'won' ? row.wonAt : row.lostAt) ?? row.stageSince) : null;
  const begun = earliest(dayOf(row.createdAt ?? moves[0]?.at ?? row.stageSince), closed);
  const next = dayTyped(row.nextContact);
  return {
    id: row.id,
    begun,
    outcome,
    closed,
    path: pathOf({
      moves,
      begun,
      dayOf,
      standing: isDone || !stage ? null : { stage: stage.key, since: dayOf(row.stageSince) },
    }),
    // A deal of nothing is one whose amount nobody knows yet.
    amount: row.amount === null || row.amount <= 0 ? null : toMinor(row.amount),
    expected: dayTyped(row.expectedClose),
    notBefore: outcome === 'later' ? next : null,
  };
}

interface OfPath extends Pick<OfDeal, 'moves' | 'dayOf'> {
  readonly begun: SerialDay | null;
  /** Where an open deal stands. */
  readonly standing: { readonly stage: string; readonly since: SerialDay | null } | null;
}

/** The stages that it entered; of the first one that is known only as "from", it entered it when it began. */
function pathOf({ moves, begun, dayOf, standing }: OfPath): readonly Step[] {
  const [first] = moves;
  const before = first && first.from !== '' && begun !== null ? [{ stage: first.from, on: begun }] : [];
  const logged = moves.map(({ to, at }) => ({ stage: to, on: dayOf(at) ?? 0 }));
  const path = [...before, ...logged];
  const last = path[path.length - 1];
  if (!standing || standing.stage === last?.stage) return path;
  const on = standing.since ?? last?.on ?? begun;
  return on === null ? path : [...path, { stage: standing.stage, on: Math.max(on, last?.on ?? on) }];
}

/** Moves of one instant stand in the same order in whatever order their rows do. */
function inOrder(one: DatedMove, other: DatedMove): number {
  return one.at - other.at || (`${one.from} ${one.to}` < `${other.from} ${other.to}` ? -1 : 1);
}

function groupByDeal(moves: readonly DatedMove[]): ReadonlyMap<string, readonly DatedMove[]> {
  const groups = new Map<string, DatedMove[]>();
  for (const move of moves) {
    const group = groups.get(move.dealId);
    if (group) group.push(move);
    else groups.set(move.dealId, [move]);
  }
  return groups;
}

function dayTyped(text: string): SerialDay | null {
  const day = parseDay(text);
  return day === null ? null : serialOfDay(day);
}

function earliest(one: SerialDay | null, other: SerialDay | null): SerialDay | null {
  return one === null || other === null ? (one ?? other) : Math.min(one, other);
}
