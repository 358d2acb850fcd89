// Sends a lead, or takes it back, and sorts what the server answers: done, refused with reasons, or failed.

import type { FieldIssue } from '../../../src/entry/rpc';
import type { LeadAdded } from '../../../src/modules/deals/commands';
import { type Server, settleSoon } from '../../server';
import type { Attempt } from './form';

export type Outcome =
  | { readonly kind: 'saved'; readonly lead: LeadAdded }
  | { readonly kind: 'refused'; readonly issues: readonly FieldIssue[] }
  | { readonly kind: 'failed'; readonly sentence: string };

/**
 * Sends one attempt; a call that fails is an outcome too, with the sentence that `describe` makes of it. `onSettled` is
 * called once what was written can be read.
 */
export async function submitLead(
  server: Pick<Server, 'addLead' | 'settle'>,
  attempt: Attempt,
  describe: (error: Error) => string,
  onSettled: () => void = () => undefined,
): Promise<Outcome> {
  try {
    const answer = await server.addLead({ requestId: attempt.requestId, ...attempt.content });
    if (answer.ok) {
      void settleSoon(server).then(onSettled);
      return { kind: 'saved', lead: answer.value };
    }
    // A refusal without a reason would leave the person before a silent form.
    return answer.issues.length > 0
      ? { kind: 'refused', issues: answer.issues }
      : { kind: 'failed', sentence: describe(new Error('')) };
  } catch (error) {
    return { kind: 'failed', sentence: describe(error instanceof Error ? error : new Error(String(error))) };
  }
}

/** Taken back, or kept for the reason that the sentence gives. */
export type UndoOutcome = { readonly kind: 'undone' } | { readonly kind: 'kept'; readonly sentence: string };

/** Takes a saved lead back; a call that fails is an outcome too. */
export async function undoLead(
  server: Pick<Server, 'undo' | 'settle'>,
  requestId: string,
  describe: (error: Error) => string,
  onSettled: () => void = () => undefined,
): Promise<UndoOutcome> {
  try {
    const answer = await server.undo(requestId);
    if (answer.ok) {
      void settleSoon(server).then(onSettled);
      return { kind: 'undone' };
    }
    return { kind: 'kept', sentence: answer.issues.map(({ message }) => message).join(' ') };
  } catch (error) {
    return { kind: 'kept', sentence: describe(error instanceof Error ? error : new Error(String(error))) };
  }
}
