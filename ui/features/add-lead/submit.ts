// Sends a lead and sorts what comes back: saved, refused with reasons, or failed.

import type { FieldIssue } from '../../../src/entry/rpc';
import type { LeadAdded } from '../../../src/modules/deals/commands';
import type { Server } from '../../server';
import type { Attempt } from './form';

export type Outcome =
  | { readonly kind: 'saved'; readonly lead: LeadAdded }
  | { readonly kind: 'refused'; readonly issues: readonly FieldIssue[] }
  | { readonly kind: 'failed'; readonly sentence: string };

/** Sends one attempt; a call that fails is an outcome too, with the sentence that `describe` makes of it. */
export async function submitLead(
  server: Pick<Server, 'addLead'>,
  attempt: Attempt,
  describe: (error: Error) => string,
): Promise<Outcome> {
  try {
    const answer = await server.addLead({ requestId: attempt.requestId, ...attempt.content });
    if (answer.ok) return { kind: 'saved', lead: answer.value };
    // A refusal without a reason would leave the person before a silent form.
    return answer.issues.length > 0
      ? { kind: 'refused', issues: answer.issues }
      : { kind: 'failed', sentence: describe(new Error('')) };
  } catch (error) {
    return { kind: 'failed', sentence: describe(error instanceof Error ? error : new Error(String(error))) };
  }
}
