// Joins the dialog with the server: reads the tabs, tells what would become of one, adopts it and gives it back.

import { useEffect, useRef, useState } from 'preact/hooks';
import type { Answer } from '../../../src/entry/rpc';
import type { AdoptionStart } from '../../../src/modules/adopt/adopt-sheet';
import type { AdoptionView } from '../../../src/modules/adopt/view';
import { toFailureSentence, toReadFailure } from '../../failure';
import { toOutcome, toSentence } from '../../outcome';
import { newRequestId } from '../../request-id';
import type { Server } from '../../server';
import type { Translate } from '../../texts';
import type { Mapping } from './mapping';

/** What the dialog shows. */
export type Step =
  | { readonly kind: 'loading' }
  | { readonly kind: 'unread'; readonly sentence: string }
  | { readonly kind: 'tabs'; readonly start: AdoptionStart }
  | { readonly kind: 'preview'; readonly sheetId: number; readonly view: AdoptionView }
  /** `sentences` say how it went; `canUndo` of a sheet that is in use. */
  | { readonly kind: 'end'; readonly sentences: readonly string[]; readonly canUndo: boolean };

export interface AdoptPorts {
  readonly t: Translate;
  readonly server: Pick<Server, 'adoptableSheets' | 'foreseeAdoption' | 'adoptSheet' | 'undoAdoption'>;
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
      const start = await server.adoptableSheets();
      const { adopted } = start;
      setStep(adopted ? inUse(t, adopted, []) : { kind: 'tabs', start });
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
    choose: (sheetId: number) =>
      void carryOut(
        () => server.foreseeAdoption({ sheetId }),
        (view) => setStep({ kind: 'preview', sheetId, view }),
      ),
    adopt: (sheetId: number, mapping: Mapping, labelOf: (field: string) => string) =>
      void carryOut(
        () => server.adoptSheet({ requestId: newRequestId(), sheetId, mapping }),
        ({ withoutRule, ...adopted }) => setStep(inUse(t, adopted, withoutRule.map(labelOf))),
      ),
    undo: () =>
      void carryOut(
        () => server.undoAdoption({ requestId: newRequestId() }),
        ({ tab, keptCopy }) =>
          setStep({
            kind: 'end',
            sentences: [t(keptCopy ? 'adopt.keptCopy' : 'adopt.undone', { tab })],
            canUndo: false,
          }),
      ),
  };
}

function inUse(t: Translate, { tab, records }: { tab: string; records: number }, withoutRule: readonly string[]): Step {
  const done = t('adopt.done', { tab, records: String(records) });
  const rules = withoutRule.length === 0 ? [] : [t('adopt.noRules', { fields: withoutRule.join(', ') })];
  return { kind: 'end', sentences: [done, ...rules], canUndo: true };
}
