// What a filled-in row of the Today sheet asks for: commands with their input, or a sentence for what cannot be understood.

import type { Issue } from '../../kernel/issue';
import { optionKey } from '../../kernel/schema/options';
import { type Stage, stageNamed } from '../stages/index';
import type { TodayRow } from './row';
import { ROW_OUTCOMES } from './schema';

/** A command by its name in `Rpc`, with its input but for the request id. */
export interface Step {
  readonly command:
    | 'addLead'
    | 'moveStage'
    | 'logContact'
    | 'setNextContact'
    | 'closeTask'
    | 'postponeTask'
    | 'acceptHandOff';
  readonly input: Readonly<Record<string, unknown>>;
}

export type RowPlan =
  | { readonly ok: true; readonly steps: readonly Step[] }
  | { readonly ok: false; readonly issue: Issue };

type RowOutcome = keyof typeof ROW_OUTCOMES;

/** Returns what the row asks for. A lead is added first; what else stands in its row is planned with the number it got. */
export function planRow(row: TodayRow, stages: readonly Stage[]): RowPlan {
  const outcome = row.outcome === '' ? '' : optionKey(ROW_OUTCOMES, row.outcome);
  if (outcome === null) return refuse('outcome', row.outcome, 'err.outcomeUnknown');
  const stage = row.stage === '' ? null : stageNamed(stages, row.stage);
  if (row.stage !== '' && !stage) return refuse('stage', row.stage, 'err.stageUnknown');
  switch (row.key.kind) {
    case 'lead':
      return { ok: true, steps: [addLead(row)] };
    case 'task':
    case 'promise':
    case 'handOff':
      return planTask(row, outcome, stage);
    default:
      return planDeal(row, outcome, stage);
  }
}

function addLead({ contact, customer, what, next }: TodayRow): Step {
  const blank = { source: '', amount: '' };
  const input = { contact, name: customer, need: what, nextContact: next, duplicate: 'join', ...blank };
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

function refuse(field: string, received: string, text: string): RowPlan {
  return { ok: false, issue: { field, received, text } };
}
