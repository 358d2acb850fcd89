// Sends a lead, or takes it back, and sorts what the server answers: done, refused with reasons, or failed.

import type { FieldIssue } from '../../../src/entry/rpc';
import type { LeadAdded } from '../../../src/modules/deals/commands';
import { type Describe, toOutcome, toSentence } from '../../outcome';
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
  describe: Describe,
  onSettled: () => void = () => undefined,
): Promise<Outcome> {
  const outcome = await toOutcome(() => server.addLead({ requestId: attempt.requestId, ...attempt.content }), describe);
  if (outcome.kind !== 'done') return outcome;
  void settleSoon(server).then(onSettled);
  return { kind: 'saved', lead: outcome.value };
}

/** Taken back, or kept for the reason that the sentence gives. */
export type UndoOutcome = { readonly kind: 'undone' } | { readonly kind: 'kept'; readonly sentence: string };

/** Takes a saved lead back; a call that fails is an outcome too. */
export async function undoLead(
  server: Pick<Server, 'undo' | 'settle'>,
  requestId: string,
  describe: Describe,
  onSettled: () => void = () => undefined,
): Promise<UndoOutcome> {
  const outcome = await toOutcome(() => server.undo(requestId), describe);
  if (outcome.kind !== 'done') return { kind: 'kept', sentence: toSentence(outcome) };
  void settleSoon(server).then(onSettled);
  return { kind: 'undone' };
}
