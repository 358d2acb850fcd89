// Joins the Health dialog with the server: reads how things are, and carries out what its buttons say.

import { useEffect, useRef, useState } from 'preact/hooks';
import type { Answer, HealthBoot } from '../../../src/entry/rpc';
import type { HealthView } from '../../../src/modules/health/view';
import { toFailureSentence, toReadFailure } from '../../failure';
import { toOutcome, toSentence } from '../../outcome';
import type { Server } from '../../server';
import type { TextKey } from '../../text-keys';
import type { Translate } from '../../texts';

export type Deed = 'switchTickOn' | 'switchTickOff' | 'runTick' | 'setBot';

export interface HealthState {
  /** Null before the first answer. */
  readonly view: HealthView | null;
  /** Why it could not be read. */
  readonly unread: string | null;
  /** What is being carried out. */
  readonly busy: Deed | null;
  /** What became of the last button. */
  readonly said: { readonly tone: 'good' | 'bad'; readonly sentence: string } | null;
}

export interface HealthPorts {
  readonly t: Translate;
  readonly language: HealthBoot['language'];
  readonly server: Pick<Server, 'health' | Deed>;
}

const DONE: Readonly<Record<Deed, TextKey>> = {
  switchTickOn: 'health.done.on',
  switchTickOff: 'health.done.off',
  runTick: 'health.done.ran',
  setBot: 'health.done.bot',
};

/** Returns what to draw, and what a person may do to it. */
export function useHealth({ t, language, server }: HealthPorts) {
  const [state, setState] = useState<HealthState>({ view: null, unread: null, busy: null, said: null });
  // Beside the state, which is drawn a moment later: a second click in that moment must find the door closed.
  const busy = useRef(false);
  const load = async () => {
    setState((before) => ({ ...before, unread: null }));
    try {
      const view = await server.health(language);
      setState((before) => ({ ...before, view }));
    } catch (error) {
      setState((before) => ({ ...before, unread: toReadFailure(error, t) }));
    }
  };
  const carryOut = async (deed: Deed, token = '') => {
    if (busy.current) return;
    busy.current = true;
    setState((before) => ({ ...before, busy: deed, said: null }));
    const call = (): Promise<Answer<HealthView>> => (deed === 'setBot' ? server.setBot(token) : server[deed]());
    const outcome = await toOutcome(call, (error) => toFailureSentence(error, t));
    busy.current = false;
    if (outcome.kind === 'done') {
      const view = outcome.value;
      const isBad = deed === 'runTick' && view.trouble !== null && !view.trouble.isOver;
      const said = isBad ? wrong(t('health.done.trouble')) : { tone: 'good' as const, sentence: t(DONE[deed]) };
      setState({ view, unread: null, busy: null, said });
      return;
    }
    setState((before) => ({ ...before, busy: null, said: wrong(toSentence(outcome)) }));
  };
  useEffect(() => void load(), []);
  return { state, load: () => void load(), carryOut: (deed: Deed, token?: string) => void carryOut(deed, token) };
}

function wrong(sentence: string): HealthState['said'] {
  return { tone: 'bad', sentence };
}
