// Joins the Duplicates dialog with the server: compares, merges, tells apart, and takes either back.

import { useEffect, useRef, useState } from 'preact/hooks';
import type { DuplicatesBoot } from '../../../src/entry/duplicates-rpc';
import type { Answer } from '../../../src/entry/rpc';
import type { DuplicatePair, DuplicatesView, Merged, Side } from '../../../src/modules/duplicates/view';
import { toFailureSentence, toReadFailure } from '../../failure';
import { toOutcome, toSentence } from '../../outcome';
import { newRequestId } from '../../request-id';
import type { Server } from '../../server';
import type { Translate } from '../../texts';

export interface Said {
  readonly tone: 'good' | 'bad';
  readonly sentence: string;
  /** The request that can be taken back; '' for none. */
  readonly undo: string;
}

export interface DuplicatesState {
  /** Null before the first answer. */
  readonly view: DuplicatesView | null;
  /** Why it could not be read. */
  readonly unread: string | null;
  /** Whether something is being carried out. */
  readonly busy: boolean;
  readonly said: Said | null;
}

export interface DuplicatesPorts {
  readonly t: Translate;
  readonly language: DuplicatesBoot['language'];
  readonly server: Pick<Server, 'duplicates' | 'mergeCustomers' | 'keepApart' | 'undo' | 'settle'>;
}

const CLOSED: DuplicatesState = { view: null, unread: null, busy: false, said: null };

export type Choices = Readonly<Record<string, Side>>;

/** Returns what to draw, and what a person may do to it. */
export function useDuplicates({ t, language, server }: DuplicatesPorts) {
  const [state, setState] = useState<DuplicatesState>(CLOSED);
  // Beside the state, which is drawn a moment later: a second click in that moment must find the door closed.
  const isBusy = useRef(false);
  const shown = useRef<DuplicatesView | null>(null);
  const change = (next: Partial<DuplicatesState>) => setState((before) => ({ ...before, ...next }));
  const load = async (said: Said | null = null) => {
    change({ view: null, unread: null, said });
    try {
      shown.current = await server.duplicates(language);
      change({ view: shown.current });
    } catch (error) {
      change({ unread: toReadFailure(error, t) });
    }
  };
  async function carryOut<T>(call: () => Promise<Answer<T>>, done: (value: T) => void): Promise<void> {
    if (isBusy.current) return;
    isBusy.current = true;
    change({ busy: true, said: null });
    const outcome = await toOutcome(call, (error) => toFailureSentence(error, t));
    isBusy.current = false;
    change({ busy: false });
    if (outcome.kind === 'done') done(outcome.value);
    else change({ said: { tone: 'bad', sentence: toSentence(outcome), undo: '' } });
  }
  const show = (pairs: readonly DuplicatePair[], said: Said) => {
    shown.current = shown.current && { ...shown.current, pairs };
    change({ view: shown.current, said });
  };
  useEffect(() => void load(), []);
  return {
    state,
    load: () => void load(),
    merge: ({ keep, drop }: DuplicatePair, choices: Choices) => {
      const requestId = newRequestId();
      const input = { requestId, keep: keep.id, drop: drop.id, choices };
      return carryOut(
        () => server.mergeCustomers(input),
        ({ label, moved }: Merged) => {
          const sentence = t('duplicates.merged', { customer: label, count: String(moved) });
          const said: Said = { tone: 'good', sentence, undo: requestId };
          const rest =
            shown.current?.pairs.filter((pair) => pair.drop.id !== drop.id || pair.keep.id !== keep.id) ?? [];
          // Whoever else was compared with either of them is compared with another record now.
          const isStale = rest.some((pair) =>
            [pair.keep.id, pair.drop.id].some((id) => id === keep.id || id === drop.id),
          );
          if (isStale) void load(said);
          else show(rest, said);
        },
      );
    },
    tellApart: (pair: DuplicatePair) => {
      const requestId = newRequestId();
      return carryOut(
        () => server.keepApart({ requestId, keep: pair.keep.id, drop: pair.drop.id }),
        () => {
          const said: Said = { tone: 'good', sentence: t('duplicates.toldApart'), undo: requestId };
          show(shown.current?.pairs.filter((each) => each !== pair) ?? [], said);
        },
      );
    },
    undo: (request: string) =>
      carryOut(
        async () => {
          const answer = await server.undo(request);
          // What five calls had left to do is done by the next.
          await server.settle();
          return answer;
        },
        () => void load({ tone: 'good', sentence: t('duplicates.undone'), undo: '' }),
      ),
  };
}
