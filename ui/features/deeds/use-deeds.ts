// Carries deeds out for all views: sends, confirms with a way back, and says when the book has changed.

import { useRef } from 'preact/hooks';
import { toFailureSentence } from '../../failure';
import { type Outcome, toSentence } from '../../outcome';
import { newRequestId } from '../../request-id';
import { type Server, settleSoon } from '../../server';
import type { Translate } from '../../texts';
import { type Debt, debtOfSale } from '../money/debt';
import { carryOut, createIds, takeBack } from './carry-out';
import type { Deed, Done } from './deed';
import { toConfirmation } from './sentence';

/** What stands in the quiet line at the bottom. */
export type Note =
  | {
      readonly kind: 'done';
      readonly sentence: string;
      readonly requestIds: readonly string[];
      /** What was just sold on credit, which may be paid in parts; absent for all else. */
      readonly debt?: Debt;
    }
  | { readonly kind: 'undoing' }
  | { readonly kind: 'undone' }
  | { readonly kind: 'failed'; readonly sentence: string };

/** Carries a deed out; `tells` says whether a failure is said in the quiet line, or by the caller. */
export type Perform = (deed: Deed, tells?: { readonly failure: boolean }) => Promise<Outcome<Done>>;

export interface DeedPorts {
  readonly server: Server;
  readonly t: Translate;
  readonly note: (note: Note) => void;
  /** Called when what was written can be read. */
  readonly onChanged: () => void;
}

/** Returns how to carry out a deed, and how to take requests back. */
export function useDeeds({ server, t, note, onChanged }: DeedPorts): {
  readonly perform: Perform;
  readonly undo: (requestIds: readonly string[]) => void;
} {
  const ids = useRef(createIds(newRequestId, Date.now)).current;
  const describe = (error: Error) => toFailureSentence(error, t);
  const perform: Perform = async (deed, tells = { failure: true }) => {
    const outcome = await carryOut({ server, idOf: ids.idOf, describe }, deed);
    if (outcome.kind === 'done') {
      ids.forget(deed);
      const { requestIds, sold } = outcome.value;
      const debt = sold && debtOfSale(sold);
      note({ kind: 'done', sentence: toConfirmation(t, deed, outcome.value), requestIds, ...(debt && { debt }) });
      void settleSoon(server).then(onChanged);
    } else if (tells.failure) note({ kind: 'failed', sentence: toSentence(outcome) });
    return outcome;
  };
  const undo = async (requestIds: readonly string[]) => {
    note({ kind: 'undoing' });
    const outcome = await takeBack({ server, describe }, requestIds);
    note(outcome.kind === 'done' ? { kind: 'undone' } : { kind: 'failed', sentence: toSentence(outcome) });
    void settleSoon(server).then(onChanged);
  };
  return { perform, undo: (requestIds) => void undo(requestIds) };
}
