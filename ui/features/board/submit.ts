// Reads the board, sends moves and takes them back, and sorts what the server answers.

import type { FieldIssue, Moved } from '../../../src/entry/rpc';
import type { BoardView } from '../../../src/modules/board/view';
import { type Server, settleSoon } from '../../server';
import type { Attempt } from './state';

export type Describe = (error: Error) => string;

export type MoveOutcome =
  | { readonly kind: 'moved'; readonly moved: Moved }
  | { readonly kind: 'refused'; readonly issues: readonly FieldIssue[] }
  | { readonly kind: 'failed'; readonly sentence: string };

/** Sends one attempt; a call that fails is an outcome too. */
export async function submitMove(
  server: Pick<Server, 'moveStage' | 'settle'>,
  { requestId, content }: Attempt,
  describe: Describe,
): Promise<MoveOutcome> {
  return answered(describe, async () => {
    const answer = await server.moveStage({ requestId, ...content });
    if (!answer.ok) {
      if (answer.issues.length === 0) throw new Error(''); // A refusal without a reason would leave a silent board.
      return { kind: 'refused', issues: answer.issues };
    }
    settleSoon(server);
    return { kind: 'moved', moved: answer.value };
  });
}

export type ReadOutcome =
  | { readonly kind: 'read'; readonly view: BoardView }
  | { readonly kind: 'failed'; readonly sentence: string };

/** Reads a pipeline; '' is the first. */
export async function readBoard(
  server: Pick<Server, 'board'>,
  pipeline: string,
  describe: Describe,
): Promise<ReadOutcome> {
  return answered(describe, async () => ({ kind: 'read', view: await server.board(pipeline) }));
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
    return { kind: 'failed', sentence: describe(error instanceof Error ? error : new Error(String(error))) };
  }
}
