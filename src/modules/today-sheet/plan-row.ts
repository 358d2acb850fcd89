// What a filled-in row of the Today sheet asks for: commands with their input, or a sentence for what cannot be understood.

import { optionKey } from '../../kernel/schema/options';
import type { NamedCustomer } from '../customers/index';
import { SALE_PAYMENTS } from '../payments/index';
import { type Stage, stageNamed } from '../stages/index';
import { findTyped } from './find-typed';
import { type RowPlan, refuse, type Step } from './plan';
import { planDebt, planPayment, planSale } from './plan-money';
import { planRating } from './plan-rating';
import { planSuggestion } from './plan-suggestion';
import type { TodayRow } from './row';
import { ROW_OUTCOMES, SUGGESTION_ANSWERS } from './schema';

type Method = keyof typeof SALE_PAYMENTS;
type Answer = keyof typeof SUGGESTION_ANSWERS;
/** How a talk or a task went; how money came is no such thing, nor is what was said to a suggestion. */
type RowOutcome = Exclude<keyof typeof ROW_OUTCOMES, Method | Answer>;

/**
 * Returns what the row asks for. A lead is added first; what else stands in its row is planned with the number it got.
 * `customers` are those whom a row for a sale or a payment may name.
 */
export function planRow(row: TodayRow, stages: readonly Stage[], customers: readonly NamedCustomer[] = []): RowPlan {
  if (row.isTorn) return refuse('key', '', 'err.rowTorn');
  const outcome = row.outcome === '' ? '' : optionKey(ROW_OUTCOMES, row.outcome);
  if (outcome === null) return refuse('outcome', row.outcome, 'err.outcomeUnknown');
  const stage = row.stage === '' ? null : stageNamed(stages, row.stage);
  if (row.stage !== '' && !stage) return refuse('stage', row.stage, 'err.stageUnknown');
  const { kind } = row.key;
  if (kind === 'suggestion') return planSuggestion(row, (talk) => logContact(talk, ''));
  if (outcome !== '' && isAnswer(outcome)) return refuse('outcome', row.outcome, 'err.answerHere');
  if (kind === 'sale') return planSale(row, findTyped(row, customers));
  if (kind === 'payment') return planPayment(row, findTyped(row, customers));
  if (kind === 'debt')
    return planDebt(row, (talk) => logContact(talk, outcome === '' || isMethod(outcome) ? '' : outcome));
  if (outcome !== '' && isMethod(outcome)) return refuse('outcome', row.outcome, 'err.methodHere');
  switch (kind) {
    case 'lead':
      return { ok: true, steps: [addLead(row)] };
    case 'task':
    case 'promise':
    case 'handOff':
      return planTask(row, outcome, stage);
    case 'rating':
      return planRating(row, (talk) => logContact(talk, outcome === '' ? 'talked' : outcome));
    default:
      return planDeal(row, outcome, stage);
  }
}

function isMethod(outcome: keyof typeof ROW_OUTCOMES): outcome is Method {
  return outcome in SALE_PAYMENTS;
}

function isAnswer(outcome: keyof typeof ROW_OUTCOMES): outcome is Answer {
  return outcome in SUGGESTION_ANSWERS;
}

function addLead({ contact, customer, what, next, amount }: TodayRow): Step {
  const input = { contact, name: customer, need: what, nextContact: next, amount, duplicate: 'join', source: '' };
  return { command: 'addLead', input };
}

/** The move comes first: what it refuses is put right before anything is written. */
function planDeal(row: TodayRow, outcome: RowOutcome | '', stage: Stage | null): RowPlan {
  const { key, next, note } = row;
  if (key.dealId === '' && (stage || next !== '')) return refuse('next', next, 'err.noDeal');
  const isLost = stage?.outcome === 'lost';
  const steps: Step[] = [];
  if (stage) steps.push(moveStage(row, stage));
  // The reason of a loss stands in the note, and nowhere twice.
  if (outcome !== '' || (note !== '' && !isLost)) steps.push(logContact(row, outcome));
  else if (next !== '' && !stage) {
    steps.push({ command: 'setNextContact', input: { dealId: key.dealId, nextContact: next } });
  }
  return { ok: true, steps };
}

function planTask(row: TodayRow, outcome: RowOutcome | '', stage: Stage | null): RowPlan {
  const { key, next, note } = row;
  if (stage && key.dealId === '') return refuse('stage', row.stage, 'err.noDeal');
  const steps: Step[] = stage ? [moveStage(row, stage)] : [];
  const hasTalked = outcome !== '' && outcome !== 'done';
  if (hasTalked || note !== '') {
    if (key.customerId === '') return refuse('outcome', row.outcome, 'err.noCustomer');
    steps.push(logContact({ ...row, next: key.dealId === '' ? '' : next }, hasTalked ? outcome : ''));
  }
  if (outcome === 'done') steps.push(doneStep(row));
  else if (!hasTalked && next !== '') {
    steps.push({ command: 'postponeTask', input: { taskId: key.id, due: next } });
  }
  return { ok: true, steps };
}

function doneStep({ key, next }: TodayRow): Step {
  if (key.kind === 'handOff') return { command: 'acceptHandOff', input: { taskId: key.id } };
  return { command: 'closeTask', input: { taskId: key.id, done: true, nextContact: next } };
}

function moveStage({ key, next, note, stageWas }: TodayRow, to: Stage): Step {
  const reason = to.outcome === 'lost' ? { lossReason: note } : {};
  const seen = stageWas === '' ? {} : { expectedStage: stageWas };
  return { command: 'moveStage', input: { dealId: key.dealId, to: to.key, nextContact: next, ...reason, ...seen } };
}

/** A note alone is no contact; "done" beside a deal means that we talked. */
function logContact({ key, next, note }: TodayRow, outcome: RowOutcome | ''): Step {
  const { customerId, dealId } = key;
  const talk = {
    channel: outcome === '' ? 'note' : 'call',
    direction: 'out',
    outcome: outcome === 'done' ? 'talked' : outcome,
  };
  return { command: 'logContact', input: { customerId, dealId, ...talk, text: note, nextContact: next } };
}
