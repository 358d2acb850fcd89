// Decides what the board shows when the server has answered a move: done, or refused with reasons.

import type { FieldIssue, Moved } from '../../../src/entry/rpc';
import type { BoardCard, BoardColumn } from '../../../src/modules/board/view';
import { BLANK_ANSWERS, type Question, questionAfterMove, questionAfterRefusal } from './question';
import { type Action, type BoardState, type Refused, rolledBack } from './state';

/** Returns the state after a move was made. */
export function afterMove(
  state: BoardState,
  { attempt, moved, today, fields }: Omit<Extract<Action, { type: 'moved' }>, 'type'>,
): BoardState {
  const { dealId, to } = attempt.content;
  const column = state.view?.columns.find(({ key }) => key === to);
  const cards = state.view?.cards.map((card) =>
    card.id === dealId ? movedCard(card, { moved, column, today }) : card,
  );
  const card = cards?.find(({ id }) => id === dealId);
  const question = card && column ? questionAfterMove(card, column, { missing: moved.missing, known: fields }) : null;
  return {
    ...state,
    view: state.view && cards ? { ...state.view, cards } : state.view,
    underWay: withoutKey(state.underWay, dealId),
    notice: { kind: 'moved', moved, requestId: attempt.requestId, question },
  };
}

/** Returns the state after a move was refused: the card is back, and what can be answered is asked. */
export function afterRefusal(state: BoardState, { attempt, issues, fields }: Refused): BoardState {
  const back = rolledBack(state, attempt);
  const question = askedAgain(state, { attempt, issues, fields });
  const byField = Object.fromEntries(issues.map(({ field, message }) => [field, message]));
  if (question && issues.every(({ field }) => isAnswerable(field, question))) {
    return { ...back, asking: { question, form: attempt.asked?.form ?? BLANK_ANSWERS, issues: byField } };
  }
  const sentence = issues.map(({ message }) => message).join(' ');
  return { ...back, notice: { kind: 'refused', cardId: attempt.content.dealId, sentence } };
}

/** Says whether deals in the column are worked on or wait. */
export function isOpen({ outcome }: Pick<BoardColumn, 'outcome'>): boolean {
  return outcome === 'open' || outcome === 'later';
}

/** Returns the record without one of its entries. */
export function withoutKey<Value>(
  record: Readonly<Record<string, Value>>,
  key: string,
): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));
}

/** What was asked before; when nothing was, or the server misses other fields, what follows from the stage's row. */
function askedAgain(state: BoardState, { attempt, issues, fields }: Omit<Refused, 'type'>): Question | null {
  const { dealId, to } = attempt.content;
  const card = state.view?.cards.find(({ id }) => id === dealId);
  const column = state.view?.columns.find(({ key }) => key === to);
  if (!card || !column) return null;
  const again = questionAfterRefusal(card, column, fields);
  const before = attempt.asked?.question ?? again;
  const asksFields = issues.some(({ field }) => field === 'required');
  return {
    ...before,
    card,
    asksReason: before.asksReason || issues.some(({ field }) => field === 'lossReason'),
    asksDate: before.asksDate || issues.some(({ field }) => field === 'nextContact'),
    fields: asksFields ? again.fields : before.fields,
  };
}

function isAnswerable(field: FieldIssue['field'], { asksReason, asksDate, fields }: Question): boolean {
  if (field === 'lossReason' || field === 'competitor') return asksReason;
  if (field === 'nextContact') return asksDate;
  return field === 'required' || field === 'override' || fields.some(({ name }) => name === field);
}

interface Landing {
  readonly moved: Moved;
  readonly column: BoardColumn | undefined;
  readonly today: string;
}

function movedCard(card: BoardCard, { moved, column, today }: Landing): BoardCard {
  const { nextContact, to } = moved;
  const isLate = nextContact !== '' && nextContact < today;
  const isOverdue = isLate && column !== undefined && isOpen(column);
  const since = moved.from === to ? {} : { days: 0, isStuck: false };
  return { ...card, stage: to, nextContact, isOverdue, ...since };
}
