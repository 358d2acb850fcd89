// Joins the state of the board with the server: what a person does goes in, what to draw comes out.

import { useEffect, useReducer, useRef } from 'preact/hooks';
import type { Viewing } from '../../../src/entry/rpc';
import type { BoardCard, BoardColumn, BoardField } from '../../../src/modules/board/view';
import { toFailureSentence } from '../../failure';
import { newRequestId } from '../../request-id';
import type { Server } from '../../server';
import type { Translate } from '../../texts';
import { columnKeyOf } from './columns';
import type { Filters } from './filter';
import { type AnswerForm, missingAnswers, type Question, questionOf, toMove, toPlainMove } from './question';
import { type Attempt, type BoardState, openState, reduce } from './state';
import { type KnownToBoard, readBoard, submitMove, undoMove } from './submit';

export interface BoardPorts {
  readonly server: Server;
  readonly t: Translate;
  readonly today: () => string;
  readonly fields: readonly BoardField[];
  readonly known: KnownToBoard;
  readonly viewing: Viewing;
}

export interface BoardActions {
  /** Reads a pipeline, or the present one again. */
  readonly load: (pipeline?: string) => void;
  readonly filter: (change: Partial<Filters>) => void;
  readonly more: (column: string) => void;
  readonly open: (cardId: string) => void;
  readonly close: () => void;
  /** What the last move left blank is to be filled in. */
  readonly fillIn: (question: Question) => void;
  /** Tells whether the card may be picked up; one who may only look is told so. */
  readonly pickUp: (cardId: string) => boolean;
  /** A card was dropped on a column, or sent there by the keyboard. */
  readonly move: (cardId: string, columnKey: string) => void;
  readonly answer: (change: Partial<AnswerForm>) => void;
  /** The questions of the move are answered. */
  readonly confirm: () => void;
  readonly retry: (attempt: Attempt) => void;
  readonly undo: (requestId: string) => void;
  readonly dismiss: () => void;
}

/** Returns the state of the board and what a person may do to it. */
export function useBoard({
  server,
  t,
  today,
  fields,
  known,
  viewing,
}: BoardPorts): readonly [BoardState, BoardActions] {
  const [state, dispatch] = useReducer(reduce, undefined, openState);
  // Beside the state, which is drawn a moment later: what is called in that moment must see the latest.
  const latest = useRef(state);
  latest.current = state;
  const describe = (error: Error) => toFailureSentence(error, t);

  const load = async (pipeline = latest.current.view?.pipeline ?? '') => {
    dispatch({ type: 'loading' });
    const outcome = await readBoard(server, { pipeline, known }, describe);
    if (outcome.kind === 'read') dispatch({ type: 'loaded', view: outcome.view });
    else dispatch({ type: 'notLoaded', sentence: outcome.sentence });
  };
  const send = async (attempt: Attempt) => {
    dispatch({ type: 'sent', attempt });
    const outcome = await submitMove(server, attempt, describe);
    if (outcome.kind === 'moved') dispatch({ type: 'moved', attempt, moved: outcome.moved, today: today(), fields });
    else if (outcome.kind === 'refused') dispatch({ type: 'refused', attempt, issues: outcome.issues, fields });
    else dispatch({ type: 'failed', attempt, sentence: outcome.sentence });
    // What was typed is parsed by the server alone; and a refusal may come of what somebody else has just done.
    if (outcome.kind !== 'moved' || attempt.content.values) void load();
  };
  const pickUp = (cardId: string) => {
    if (viewing !== '') dispatch({ type: 'kept', sentence: t(`note.viewing.${viewing}`) });
    return viewing === '' && latest.current.underWay[cardId] === undefined;
  };
  const move = (cardId: string, columnKey: string) => {
    if (!pickUp(cardId)) return;
    const found = findMove(latest.current, cardId, columnKey);
    if (!found) return;
    const question = questionOf(found.card, found.column, fields);
    if (question) return dispatch({ type: 'asked', question });
    void send({ requestId: newRequestId(), content: toPlainMove(found.card, found.column), asked: null });
  };
  const confirm = () => {
    const { asking } = latest.current;
    if (!asking) return;
    const { question, form } = asking;
    const missing = missingAnswers(question, form);
    if (missing.length > 0) return dispatch({ type: 'incomplete', issues: sentencesFor(missing, t) });
    const content = toMove(question, form, today());
    if (question.isThere && !content.values && content.nextContact === undefined) return dispatch({ type: 'closed' });
    void send({ requestId: newRequestId(), content, asked: { question, form } });
  };
  const undo = async (requestId: string) => {
    dispatch({ type: 'noticed' });
    const outcome = await undoMove(server, requestId, describe);
    dispatch(outcome.kind === 'undone' ? { type: 'undone' } : { type: 'kept', sentence: outcome.sentence });
    void load();
  };

  useEffect(() => void load(), []);
  const actions: BoardActions = {
    load: (pipeline) => void load(pipeline),
    filter: (change) => dispatch({ type: 'filtered', change }),
    more: (column) => dispatch({ type: 'more', column }),
    open: (cardId) => dispatch({ type: 'opened', cardId }),
    close: () => dispatch({ type: 'closed' }),
    fillIn: (question) => dispatch({ type: 'asked', question }),
    pickUp,
    move,
    answer: (change) => dispatch({ type: 'answering', change }),
    confirm,
    retry: (attempt) => void send(attempt),
    undo: (requestId) => void undo(requestId),
    dismiss: () => dispatch({ type: 'noticed' }),
  };
  return [state, actions];
}

interface FoundMove {
  readonly card: BoardCard;
  readonly column: BoardColumn;
}

/** Null where there is nothing to move: the card stands there already, or is on its way. */
function findMove({ view, underWay }: BoardState, cardId: string, columnKey: string): FoundMove | null {
  const card = view?.cards.find(({ id }) => id === cardId);
  const column = view?.columns.find(({ key }) => key === columnKey);
  if (!view || !card || !column || underWay[cardId]) return null;
  return columnKeyOf(view.columns)(card) === columnKey ? null : { card, column };
}

function sentencesFor(missing: readonly string[], t: Translate): Readonly<Record<string, string>> {
  const sentences: Readonly<Record<string, string>> = {
    lossReason: t('board.chooseReason'),
    nextContact: t('board.chooseDay'),
    required: t('board.fillOrSayWhy'),
  };
  return Object.fromEntries(missing.map((field) => [field, sentences[field] ?? t('err.unknown')]));
}
