// One thing at a time that the server does for a part of the dialog, and what is said of it.

import { useRef, useState } from 'preact/hooks';
import type { Answer } from '../../../src/entry/rpc';
import { toError, toFailureSentence } from '../../failure';
import { toOutcome, toSentence } from '../../outcome';
import type { Translate } from '../../texts';

export interface Said {
  readonly tone: 'good' | 'bad';
  readonly sentence: string;
}

export interface Work {
  readonly busy: boolean;
  readonly said: Said | null;
  readonly say: (said: Said | null) => void;
  /** Asks the server; `done` returns what to say of the answer, null for nothing. */
  readonly ask: <T>(call: () => Promise<Answer<T>>, done: (value: T) => string | null) => Promise<void>;
  /** Does something of several calls; what it throws is said. */
  readonly run: (body: () => Promise<string | null>) => Promise<void>;
}

/** Returns the work of a part; a second click while something is done does nothing. */
export function useWork(t: Translate): Work {
  const [state, setState] = useState<{ readonly busy: boolean; readonly said: Said | null }>({
    busy: false,
    said: null,
  });
  // Beside the state, which is drawn a moment later.
  const isBusy = useRef(false);
  const run = async (body: () => Promise<string | null>): Promise<void> => {
    if (isBusy.current) return;
    isBusy.current = true;
    setState({ busy: true, said: null });
    try {
      const sentence = await body();
      setState({ busy: false, said: sentence === null ? null : { tone: 'good', sentence } });
    } catch (thrown) {
      setState({
        busy: false,
        said: {
          tone: 'bad',
          sentence: thrown instanceof Refused ? thrown.message : toFailureSentence(toError(thrown), t),
        },
      });
    } finally {
      isBusy.current = false;
    }
  };
  return {
    ...state,
    say: (said) => setState((before) => ({ ...before, said })),
    run,
    ask: (call, done) => run(async () => done(await answered(call, t))),
  };
}

/** A sentence of the server's, to be shown as it is. */
export class Refused extends Error {}

/** Returns the value of an answer; throws Refused with the sentence of any other outcome. */
export async function answered<T>(call: () => Promise<Answer<T>>, t: Translate): Promise<T> {
  const outcome = await toOutcome(call, (error) => toFailureSentence(error, t));
  if (outcome.kind === 'done') return outcome.value;
  throw new Refused(toSentence(outcome));
}
