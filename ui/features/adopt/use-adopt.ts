// Joins the dialog with the server: reads the tabs, tells what would become of one, adopts it and gives it back.

import { useEffect, useRef, useState } from 'preact/hooks';
import type { AdoptionShown } from '../../../src/entry/adopt-rpc';
import type { Answer } from '../../../src/entry/rpc';
import type { AdoptionStart } from '../../../src/modules/adopt/adopt-sheet';
import type { ListKind } from '../../../src/modules/adopt/list-kind';
import { toFailureSentence, toReadFailure } from '../../failure';
import { toOutcome, toSentence } from '../../outcome';
import { newRequestId } from '../../request-id';
import type { Server } from '../../server';
import type { Translate } from '../../texts';
import { sayAdopted, sayGivenBack } from './ending';
import type { Mapping } from './mapping';

/** What the dialog shows. */
export type Step =
  | { readonly kind: 'loading' }
  | { readonly kind: 'unread'; readonly sentence: string }
  | { readonly kind: 'tabs'; readonly start: AdoptionStart }
  | { readonly kind: 'preview'; readonly sheetId: number; readonly view: AdoptionShown }
  /** `sentences` say how it went; `inUse` is what may be given back. */
  | { readonly kind: 'end'; readonly sentences: readonly string[]; readonly inUse: ListKind | null };

export interface AdoptPorts {
  readonly t: Translate;
  readonly server: Pick<Server, 'adoptableSheets' | 'foreseeAdoption' | 'adoptSheet' | 'undoAdoption'>;
}

export interface ToAdopt {
  readonly sheetId: number;
  readonly kind: ListKind;
  readonly mapping: Mapping;
  /** How a field is called. */
  readonly labelOf: (field: string) => string;
}

/** Returns what to draw, and what a person may do to it. */
export function useAdopt({ t, server }: AdoptPorts) {
  const [step, setStep] = useState<Step>({ kind: 'loading' });
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  // Beside the state, which is drawn a moment later: a second click in that moment must find the door closed.
  const isBusy = useRef(false);

  const load = async () => {
    setStep({ kind: 'loading' });
    setFailure(null);
    try {
      setStep({ kind: 'tabs', start: await server.adoptableSheets() });
    } catch (error) {
      setStep({ kind: 'unread', sentence: toReadFailure(error, t) });
    }
  };
  async function carryOut<T>(call: () => Promise<Answer<T>>, onDone: (value: T) => void): Promise<void> {
    if (isBusy.current) return;
    isBusy.current = true;
    setBusy(true);
    setFailure(null);
    const outcome = await toOutcome(call, (error) => toFailureSentence(error, t));
    isBusy.current = false;
    setBusy(false);
    if (outcome.kind === 'done') onDone(outcome.value);
    else setFailure(toSentence(outcome));
  }
  useEffect(() => void load(), []);
  return {
    step,
    busy,
    failure,
    load: () => void load(),
    choose: (sheetId: number, kind?: ListKind) =>
      void carryOut(
        () => server.foreseeAdoption({ sheetId, ...(kind && { kind }) }),
        (view) => setStep({ kind: 'preview', sheetId, view }),
      ),
    adopt: ({ sheetId, kind, mapping, labelOf }: ToAdopt) =>
      void carryOut(
        () => server.adoptSheet({ requestId: newRequestId(), sheetId, kind, mapping }),
        (adopted) => setStep({ kind: 'end', sentences: sayAdopted(t, adopted, labelOf), inUse: adopted.kind }),
      ),
    undo: (kind: ListKind) =>
      void carryOut(
        () => server.undoAdoption({ requestId: newRequestId(), kind }),
        (given) => setStep({ kind: 'end', sentences: sayGivenBack(t, given), inUse: null }),
      ),
  };
}
