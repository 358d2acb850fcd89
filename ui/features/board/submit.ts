// Reads the board, sends moves and takes them back, and sorts what the server answers.

import type { BoardBoot, FieldIssue, Moved } from '../../../src/entry/rpc';
import type { BoardView } from '../../../src/modules/board/view';
import { isNetworkFailure, toError } from '../../failure';
import { type Server, settleSoon } from '../../server';
import type { Attempt } from './state';

export type Describe = (error: Error) => string;

export type MoveOutcome =
  | { readonly kind: 'moved'; readonly moved: Moved }
  | { readonly kind: 'refused'; readonly issues: readonly FieldIssue[] }
  | { readonly kind: 'failed'; readonly sentence: string };

/** Sends one attempt. A call that fails is an outcome too: refused where the server said why, failed where the line broke. */
export async function submitMove(
  server: Pick<Server, 'moveStage' | 'settle'>,
  { requestId, content }: Attempt,
  describe: Describe,
): Promise<MoveOutcome> {
  try {
    const answer = await server.moveStage({ requestId, ...content });
    if (!answer.ok) return { kind: 'refused', issues: answer.issues };
    settleSoon(server);
    return { kind: 'moved', moved: answer.value };
  } catch (thrown) {
    const error = toError(thrown);
    const sentence = describe(error);
    if (isNetworkFailure(error)) return { kind: 'failed', sentence };
    return { kind: 'refused', issues: [{ field: '', message: sentence }] };
  }
}

export type ReadOutcome =
  | { readonly kind: 'read'; readonly view: BoardView }
  | { readonly kind: 'failed'; readonly sentence: string };

/** What the page knows since it was opened, so that it need not be read again. */
export type KnownToBoard = Pick<BoardBoot, 'lossReasons' | 'seen'>;

/** Reads a pipeline; '' is the first. */
export async function readBoard(
  server: Pick<Server, 'board'>,
  { pipeline, known }: { readonly pipeline: string; readonly known: KnownToBoard },
  describe: Describe,
): Promise<ReadOutcome> {
  return answered(describe, async () => ({ kind: 'read', view: await server.board(pipeline, known) }));
}

export type UndoOutcome = { readonly kind: 'undone' } | { readonly kind: 'failed'; readonly sentence: string };

/** Takes a move back; where somebody has gone on since, it stays and the sentence says so. */
export async function undoMove(
  server: Pick<Server, 'undo' | 'settle'>,
  requestId: string,
  describe: Describe,
): Promise<UndoOutcome> {
  return answered(describe, async () => {
    const answer = await server.undo(requestId);
    if (!answer.ok) return { kind: 'failed', sentence: answer.issues.map(({ message }) => message).join(' ') };
    settleSoon(server);
    return { kind: 'undone' };
  });
}

async function answered<Outcome>(
  describe: Describe,
  ask: () => Promise<Outcome>,
): Promise<Outcome | { readonly kind: 'failed'; readonly sentence: string }> {
  try {
    return await ask();
  } catch (error) {
    return { kind: 'failed', sentence: describe(toError(error)) };
  }
}
