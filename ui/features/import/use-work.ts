// One thing at a time: what is being done, why it did not go, and how to leave it to itself.

import { useRef, useState } from 'preact/hooks';
import { toError, toFailureSentence } from '../../failure';
import type { Translate } from '../../texts';
import { Cancelled, Refused } from './ask';

/** Returns what carries work out, and what is to be said of it. */
export function useWork(t: Translate) {
  /** What is being done, as a sentence; null for nothing. */
  const [busy, setBusy] = useState<string | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  // Beside the state, which is drawn a moment later: a second click in that moment must find the door closed.
  const work = useRef<{ isCancelled: boolean } | null>(null);

  /** Does it unless something is being done already; what it throws is said, and the step stays. */
  async function carryOut(sentence: string, body: (isCancelled: () => boolean) => Promise<void>): Promise<void> {
    if (work.current) return;
    const mine = { isCancelled: false };
    work.current = mine;
    setBusy(sentence);
    setFailure(null);
    try {
      await body(() => mine.isCancelled);
    } catch (thrown) {
      if (!(thrown instanceof Cancelled) && !mine.isCancelled) setFailure(sentenceOf(thrown, t));
    } finally {
      // Whoever went back has begun something else meanwhile.
      if (work.current === mine) {
        work.current = null;
        setBusy(null);
      }
    }
  }

  /** Leaves what is being done to itself; only for what writes nothing. */
  function leave(next: () => void): void {
    if (work.current) work.current.isCancelled = true;
    work.current = null;
    setBusy(null);
    setFailure(null);
    next();
  }
  return { busy, failure, setBusy, carryOut, leave };
}

function sentenceOf(thrown: unknown, t: Translate): string {
  return thrown instanceof Refused ? thrown.message : toFailureSentence(toError(thrown), t);
}
