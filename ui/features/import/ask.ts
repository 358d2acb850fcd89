// Calls of the server within a longer work: the value, or an error with the sentence that is to be shown.

import type { Answer } from '../../../src/entry/rpc';
import { toFailureSentence } from '../../failure';
import { toOutcome, toSentence } from '../../outcome';
import type { Translate } from '../../texts';

/** A sentence to be shown as it is. */
export class Refused extends Error {}

/** The person went back in the middle of it. */
export class Cancelled extends Error {}

export type Ask = <T>(call: () => Promise<Answer<T>>) => Promise<T>;

/** Returns what asks; its promise rejects with Refused where the answer is none. */
export function createAsk(t: Translate): Ask {
  return async (call) => {
    const outcome = await toOutcome(call, (error) => toFailureSentence(error, t));
    if (outcome.kind === 'done') return outcome.value;
    throw new Refused(toSentence(outcome));
  };
}
