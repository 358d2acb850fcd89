// Decides what the board shows after each thing that happens to it; pure, so that every case can be tested.

import type { FieldIssue, Moved } from '../../../src/entry/rpc';
import type { BoardField, BoardView } from '../../../src/modules/board/view';
import { afterMove, afterRefusal, isOpen, withoutKey } from './after-move';
import { CARDS_AT_FIRST, CARDS_MORE } from './columns';
import { type Filters, NO_FILTERS } from './filter';
import { type AnswerForm, BLANK_ANSWERS, type MoveContent, type Question } from './question';

/** One move under one id, however often it must be sent. */
export interface Attempt {
  readonly requestId: string;
  readonly content: MoveContent;
  /** What was asked for it, with the answers; null when nothing was. */
  readonly asked: { readonly question: Question; readonly form: AnswerForm } | null;
}

/** The questions of a move, while a person answers them. */
export interface Asking {
  readonly question: Question;
  readonly form: AnswerForm;
  /** Sentences by where they stand: 'lossReason', 'nextContact', 'required', or a field's name. */
  readonly issues: Readonly<Record<string, string>>;
}

/** What the last move left to be read. */
export type Notice =
  /** The question is what can be filled in that the stage only warns of. */
  | {
      readonly kind: 'moved';
      readonly moved: Moved;
      readonly requestId: string;
      readonly question: Question | null;
    }
  /** Not moved; the board says where the card stands now. */
  | { readonly kind: 'refused'; readonly cardId: string; readonly sentence: string }
  /** Nobody knows whether it was moved: the same attempt may be sent again. */
  | { readonly kind: 'failed'; readonly attempt: Attempt; readonly sentence: string }
  | { readonly kind: 'undone' }
  | { readonly kind: 'kept'; readonly sentence: string };

export interface BoardState {
  /** Null until the first answer. */
  readonly view: BoardView | null;
  readonly isLoading: boolean;
  /** Why the board could not be read. */
  readonly failure: string | null;
  readonly filters: Filters;
  readonly shown: Readonly<Record<string, number>>;
  /** Moves that the server has not answered, by the card's id. */
  readonly underWay: Readonly<Record<string, Attempt>>;
  readonly moved: readonly string[];
  readonly asking: Asking | null;
  /** The card whose facts are shown. */
  readonly openId: string | null;
  readonly notice: Notice | null;
  /** Where the keyboard stands among the cards. A new object whenever it must be put there. */
  readonly focus: { readonly cardId: string } | null;
}

export type Action =
  | { readonly type: 'loading' }
  | { readonly type: 'loaded'; readonly view: BoardView }
  | { readonly type: 'notLoaded'; readonly sentence: string }
  | { readonly type: 'filtered'; readonly change: Partial<Filters> }
  | { readonly type: 'more'; readonly column: string }
  | { readonly type: 'opened'; readonly cardId: string }
  | { readonly type: 'closed' }
  | { readonly type: 'asked'; readonly question: Question }
  | { readonly type: 'answering'; readonly change: Partial<AnswerForm> }
  | { readonly type: 'incomplete'; readonly issues: Asking['issues'] }
  | { readonly type: 'sent'; readonly attempt: Attempt }
  | {
      readonly type: 'moved';
      readonly attempt: Attempt;
      readonly moved: Moved;
      readonly today: string;
      readonly fields: readonly BoardField[];
    }
  | Refused
  | { readonly type: 'failed'; readonly attempt: Attempt; readonly sentence: string }
  | { readonly type: 'undone' }
  | { readonly type: 'kept'; readonly sentence: string }
  | { readonly type: 'noticed' };

export interface Refused {
  readonly type: 'refused';
  readonly attempt: Attempt;
  readonly issues: readonly FieldIssue[];
  readonly fields: readonly BoardField[];
}

/** Returns the board as it opens: nothing is known yet. */
export function openState(): BoardState {
  return {
    view: null,
    isLoading: true,
    failure: null,
    filters: NO_FILTERS,
    shown: {},
    underWay: {},
    moved: [],
    asking: null,
    openId: null,
    notice: null,
    focus: null,
  };
}

/** Returns the state after an action. */
export function reduce(state: BoardState, action: Action): BoardState {
  switch (action.type) {
    case 'loading':
      return { ...state, isLoading: true, failure: null };
    case 'loaded':
      return afterLoading(state, action.view);
    case 'notLoaded':
      return { ...state, isLoading: false, failure: action.sentence };
    case 'filtered':
      return { ...state, filters: { ...state.filters, ...action.change }, shown: {} };
    case 'more':
      return { ...state, shown: { ...state.shown, [action.column]: shownIn(state, action.column) + CARDS_MORE } };
    case 'opened':
      return { ...state, openId: action.cardId };
    case 'closed':
      return afterClosing(state);
    case 'asked':
      return { ...state, openId: null, asking: { question: action.question, form: blankAnswers(action), issues: {} } };
    case 'answering':
    case 'incomplete':
      return { ...state, asking: afterAnswering(state.asking, action) };
    case 'sent':
      return afterSending(state, action.attempt);
    case 'moved':
      return afterMove(state, action);
    case 'refused':
      return afterRefusal(state, action);
    case 'failed':
      return { ...rolledBack(state, action.attempt), notice: failureOf(action) };
    case 'undone':
      return { ...state, notice: { kind: 'undone' } };
    case 'kept':
      return { ...state, notice: { kind: 'kept', sentence: action.sentence } };
    case 'noticed':
      return { ...state, notice: null };
    default:
      return unreachable(action);
  }
}

/** Returns the state with a card back where it was before the attempt. */
export function rolledBack(state: BoardState, { content }: Attempt): BoardState {
  return { ...state, underWay: withoutKey(state.underWay, content.dealId), focus: { cardId: content.dealId } };
}

/** What is chosen in the filters may have gone from the cards of another pipeline. */
function afterLoading(state: BoardState, view: BoardView): BoardState {
  const isOther = state.view !== null && state.view.pipeline !== view.pipeline;
  const filters = isOther ? { ...NO_FILTERS, text: state.filters.text } : state.filters;
  const openId = view.cards.some(({ id }) => id === state.openId) ? state.openId : null;
  return { ...state, view, filters, openId, isLoading: false, failure: null };
}

function afterClosing(state: BoardState): BoardState {
  const cardId = state.asking?.question.card.id ?? state.openId;
  return { ...state, asking: null, openId: null, focus: cardId === null ? state.focus : { cardId } };
}

function blankAnswers({ question }: { readonly question: Question }): AnswerForm {
  const { nextContact } = question.card;
  return nextContact === '' || !isOpen(question.column) ? BLANK_ANSWERS : { ...BLANK_ANSWERS, date: nextContact };
}

function afterAnswering(
  asking: Asking | null,
  action: Extract<Action, { type: 'answering' | 'incomplete' }>,
): Asking | null {
  if (asking === null) return null;
  if (action.type === 'incomplete') return { ...asking, issues: action.issues };
  // A sentence goes as soon as its answer changes; which one that was is seen by the answer alone.
  return { ...asking, form: { ...asking.form, ...action.change }, issues: {} };
}

function afterSending(state: BoardState, attempt: Attempt): BoardState {
  const { dealId } = attempt.content;
  return {
    ...state,
    asking: null,
    openId: null,
    notice: null,
    underWay: { ...state.underWay, [dealId]: attempt },
    moved: [dealId, ...state.moved.filter((id) => id !== dealId)],
    focus: { cardId: dealId },
  };
}

function failureOf({ attempt, sentence }: Extract<Action, { type: 'failed' }>): Notice {
  return { kind: 'failed', attempt, sentence };
}

function shownIn(state: BoardState, column: string): number {
  return state.shown[column] ?? CARDS_AT_FIRST;
}

function unreachable(never: never): never {
  throw new Error(`Not handled: ${JSON.stringify(never)}`);
}
