// Moves a deal to another stage, as the sidebar and the board ask for it.

import { CrmError } from '../../kernel/errors';
import type { Language } from '../../kernel/i18n/language';
import { parseComingDay, type Result, refused } from '../../kernel/input';
import type { Issue } from '../../kernel/issue';
import type { Ports } from '../../kernel/ports';
import { UNKNOWN_EDITOR } from '../../kernel/reconcile/operations';
import { parseTexts } from '../../kernel/schema/parse-text';
import { dayAt } from '../../kernel/time/zone';
import { actingPerson } from '../staff/index';
import {
  knownStages,
  type MovePlan,
  planMove,
  readStages,
  type Stage,
  stageNamed,
  stageWithKey,
} from '../stages/index';
import { noteBigDeal } from './big-deal';
import { carryOutMoves } from './carry-out-move';
import { type MoveWish, parseMove } from './parse-move';
import { asLastSeen, blankAmongRequired, type Deal, planMoveByHand, standingStage } from './pipeline-deal';
import { dealsTable } from './schema';

export interface DealMoved {
  readonly dealId: string;
  /** Labels. */
  readonly from: string;
  readonly to: string;
  /** 'YYYY-MM-DD', or ''. */
  readonly nextContact: string;
  /** Whether the deal's first sale was written by this move. */
  readonly sale: boolean;
  /** Headings of required fields that are still blank. */
  readonly missing: readonly string[];
}

/**
 * Moves the deal under the lock that the caller holds; see `Rpc.moveStage` for the input. Three blocking calls besides the
 * lock and the journal. Throws RECORD_GONE, and CONFLICT when the deal is not in the stage in which the person saw it.
 */
export function moveStage(ports: Ports, input: unknown): Result<DealMoved> {
  const { book, now, zone } = ports;
  const parsed = parseMove(input, dayAt(now, zone));
  if (!parsed.ok) return parsed;
  const wish = parsed.value;
  const stages = readStages(book);
  const opened = book.openRecords(dealsTable, [wish.dealId], { reads: 1 });
  const deal = opened.get(wish.dealId);
  if (!deal) throw new CrmError('RECORD_GONE', { table: dealsTable.name, record: wish.dealId });
  const to = stageWithKey(stages, wish.to);
  if (!to) return refused({ field: 'to', received: wish.to, text: 'err.stageUnknown' });
  mustBeAsSeen(deal, stages, wish);
  const filled = parseTexts(dealsTable, wish.values, { language: opened.language, except: NOT_FILLED });
  if (!filled.ok) return filled;
  const named = wish.competitor === '' ? {} : { competitor: wish.competitor };
  // Each text was parsed by the kind of its field.
  const values = { ...(filled.values as Partial<Deal>), ...named };
  return move(ports, { wish, stages, to, deal, values, language: opened.language });
}

interface Moving {
  readonly wish: Pick<MoveWish, 'nextContact' | 'lossReason' | 'override'>;
  readonly stages: readonly Stage[];
  readonly to: Stage;
  readonly deal: Deal;
  /** Of the sheet of the deals. */
  readonly language: Language;
  readonly values: Partial<Deal>;
  readonly expected?: Partial<Deal>;
}

export interface StageChange {
  readonly id: string;
  /** Checked values by field, the stage among them: its label, or its key. */
  readonly values: Partial<Deal>;
  /** What the acting person saw, by field. */
  readonly expected: Partial<Deal>;
}

/**
 * Changes a deal and its stage with it, by the rules of every move; a loss reason and a next contact among the values are
 * those of the move. Null for a deal that is gone. Three blocking calls besides the lock and the journal. Throws CONFLICT.
 */
export function changeWithStage(
  ports: Ports,
  { id, values: wanted, expected }: StageChange,
): Result<{ id: string }> | null {
  const { book } = ports;
  const { stage = '', ...others } = wanted;
  const stages = readStages(book);
  const opened = book.openRecords(dealsTable, [id], { reads: 1 });
  const deal = opened.get(id);
  if (!deal) return null;
  const to = stageNamed(stages, stage, others.pipeline ?? deal.pipeline) ?? stageWithKey(stages, stage);
  if (!to) return refused({ field: 'stage', received: stage, text: 'err.stageUnknown' });
  if (stageNamed(stages, deal.stage, deal.pipeline) === to) {
    book.update(dealsTable, id, others, expected);
    return { ok: true, value: { id } };
  }
  const { lossReason = '', nextContact = '', ...values } = others;
  const day = parseComingDay('nextContact', nextContact, dayAt(ports.now, ports.zone));
  if (!day.ok) return refused(day.issue);
  const wish = { nextContact: day.value, lossReason, override: '' };
  const moved = move(ports, { wish, stages, to, deal, values, expected, language: opened.language });
  return moved.ok ? { ok: true, value: { id } } : moved;
}

function move(ports: Ports, moving: Moving): Result<DealMoved> {
  const { wish, to, deal, values, stages, expected, language } = moving;
  const { book, now, zone } = ports;
  const today = dayAt(now, zone);
  const from = standingStage(deal, stages)?.label ?? deal.stage;
  // What people did in the grid before comes first, when nobody has noticed it yet.
  const byHand = planMoveByHand(deal, { stages, now, today });
  const plan = planned(ports, byHand ? { ...moving, deal: { ...deal, ...byHand.stamps } } : moving);
  const issues = plan ? issuesOf(plan, to, wish) : [];
  if (issues.length > 0) return { ok: false, issues };
  // Not before: a refusal that left something behind would be remembered as the answer of this request.
  knownStages(book, stages);
  const nextContact = wish.nextContact || (plan ?? byHand)?.stamps.nextContact || deal.nextContact;
  const moves = [
    ...(byHand ? [{ plan: byHand, by: UNKNOWN_EDITOR }] : []),
    ...(plan ? [{ plan, by: actingPerson(book) }] : []),
  ];
  const after = { ...values, stage: to.label, nextContact };
  const what = { deal, moves, values: after, ...(expected && { expected }) };
  const sale = carryOutMoves(book, { ...what, now, today, language });
  noteBigDeal(book, deal.id, { before: deal.amount, after: values.amount });
  return { ok: true, value: { dealId: deal.id, from, to: to.label, nextContact, sale, missing: plan?.missing ?? [] } };
}

function planned({ now, zone }: Ports, { wish, stages, to, deal, values }: Moving): MovePlan | null {
  const { nextContact, lossReason, override } = wish;
  const after = { ...deal, ...values, ...(nextContact === '' ? {} : { nextContact }) };
  const blank = blankAmongRequired(to, lossReason === '' ? after : { ...after, lossReason });
  const given = { nextContact, lossReason, override, blank };
  return planMove({
    deal: asLastSeen({ ...deal, ...values }, stages),
    stages,
    to,
    now,
    today: dayAt(now, zone),
    ...given,
  });
}

function mustBeAsSeen(deal: Deal, stages: readonly Stage[], { expectedStage }: MoveWish): void {
  if (expectedStage === null) return;
  const standing = standingStage(deal, stages);
  if ([deal.stage, standing?.label, standing?.key].includes(expectedStage)) return;
  throw new CrmError('CONFLICT', { table: dealsTable.name, field: 'stage', record: deal.id });
}

/** What Daftar writes by itself, and who the customer is, is not filled in by a move. */
const NOT_FILLED = ['id', 'customer', 'stage', 'pipeline'];

function issuesOf({ lacks, missing }: MovePlan, to: Stage, { nextContact }: Moving['wish']): Issue[] {
  return lacks.map((field) => {
    if (field === 'lossReason') return { field, received: '', text: 'err.lostReason' };
    if (field === 'nextContact') return { field, received: nextContact, text: 'err.laterDate' };
    return { field, received: '', text: 'err.stageFields', params: { stage: to.label, fields: missing.join(', ') } };
  });
}
