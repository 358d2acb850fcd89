// Sorts what became of a call that writes: done, refused with reasons, or failed with a sentence.

import type { Answer, FieldIssue } from '../src/entry/rpc';
import { toError } from './failure';

export type Outcome<T> =
  | { readonly kind: 'done'; readonly value: T }
  | { readonly kind: 'refused'; readonly issues: readonly FieldIssue[] }
  | { readonly kind: 'failed'; readonly sentence: string };

/** Makes a sentence of what the platform threw. */
export type Describe = (error: Error) => string;

/** Waits for an answer; never rejects. A refusal without a reason fails with words, so that nobody stands before silence. */
export async function toOutcome<T>(call: () => Promise<Answer<T>>, describe: Describe): Promise<Outcome<T>> {
  try {
    const answer = await call();
    if (answer.ok) return { kind: 'done', value: answer.value };
    return answer.issues.length > 0
      ? { kind: 'refused', issues: answer.issues }
      : { kind: 'failed', sentence: describe(new Error('')) };
  } catch (error) {
    return { kind: 'failed', sentence: describe(toError(error)) };
  }
}

/** Returns the refusal of a form by the page itself, before anything is sent. */
export function refusal(field: string, message: string): Promise<Outcome<never>> {
  return Promise.resolve({ kind: 'refused', issues: [{ field, message }] });
}

/** Returns why an outcome is none, as one sentence. */
export function toSentence(outcome: Exclude<Outcome<unknown>, { kind: 'done' }>): string {
  return outcome.kind === 'failed' ? outcome.sentence : outcome.issues.map(({ message }) => message).join(' ');
}
