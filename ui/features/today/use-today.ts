// Loads what is due, again whenever something was changed, and keeps answered rows away while their answer travels.

import { useEffect, useReducer, useRef } from 'preact/hooks';
import type { PageSeen, StageChoice } from '../../../src/entry/rpc';
import { toReadFailure } from '../../failure';
import type { Server } from '../../server';
import type { Translate } from '../../texts';
import type { Deed } from '../deeds/deed';
import type { Perform } from '../deeds/use-deeds';
import { openToday, reduceToday, type TodayState, type Whose } from './state';

export interface TodayPorts {
  readonly t: Translate;
  readonly server: Pick<Server, 'today' | 'openAct'>;
  /** Name of the acting person; '' where the staff table has none, and then everybody's list is theirs. */
  readonly me: string;
  /** What the page tells of itself. */
  readonly seen: PageSeen;
  readonly stages: readonly StageChoice[];
  /** The firm's own, an ISO code. */
  readonly currency: string;
  /** How often customers are to hear from us, as the settings say. */
  readonly touchDays: string;
  /** Days after a delivery until a rating is asked for. */
  readonly ratingDays: number;
  /** Grows whenever the book has changed. */
  readonly stamp: number;
  /** Whether the view is on the screen; a hidden one asks for nothing. */
  readonly isShown: boolean;
  readonly perform: Perform;
}

export interface TodayActions {
  readonly show: (whose: Whose) => void;
  readonly retry: () => void;
  readonly toggle: (key: string) => void;
  readonly answer: (key: string, deed: Deed) => void;
  /** Another form has answered the row. */
  readonly answered: (key: string) => void;
}

/** The row that was answered is gone, and the button in it; the keyboard goes on with the next one. */
export function focusOpenRow(): void {
  const next = document.querySelector('#panel-today .open > .row') ?? document.querySelector('#panel-today .primary');
  if (next instanceof HTMLElement) next.focus();
}

const STALE_MS = 60_000; // Others work in the book too; whoever comes back to the view sees what they did.

/** Returns the view and what a person may do to it. */
export function useToday(ports: TodayPorts): readonly [TodayState, TodayActions] {
  const { t, server, me, seen, stages, currency, touchDays, ratingDays, stamp, isShown, perform } = ports;
  const [state, dispatch] = useReducer(reduceToday, me === '' ? 'all' : 'mine', openToday);
  const pending = useRef<readonly string[]>([]);
  const loaded = useRef<{ stamp: number; whose: Whose | ''; at: number }>({ stamp: 0, whose: '', at: 0 });
  const { whose } = state;

  const load = async (asked: Whose) => {
    dispatch({ type: 'asked', whose: asked });
    try {
      const view = await server.today(asked === 'mine' ? me : '', seen, { stages, currency, touchDays, ratingDays });
      dispatch({ type: 'loaded', whose: asked, view, pending: pending.current });
    } catch (error) {
      dispatch({ type: 'failed', whose: asked, sentence: toReadFailure(error, t) });
    }
  };
  useEffect(() => {
    const { at, ...last } = loaded.current;
    const isFresh = last.stamp === stamp && last.whose === whose && Date.now() - at < STALE_MS;
    if (!isShown || isFresh) return;
    loaded.current = { stamp, whose, at: Date.now() };
    void load(whose);
  }, [isShown, stamp, whose]);

  const answer = async (key: string, deed: Deed) => {
    dispatch({ type: 'answered', key });
    requestAnimationFrame(focusOpenRow);
    pending.current = [...pending.current, key];
    const outcome = await perform(deed);
    pending.current = pending.current.filter((each) => each !== key);
    if (outcome.kind !== 'done') dispatch({ type: 'returned', key });
  };
  return [
    state,
    {
      show: (next) => dispatch({ type: 'asked', whose: next }),
      retry: () => void load(whose),
      toggle: (key) => dispatch({ type: 'toggled', key }),
      answer: (key, deed) => void answer(key, deed),
      answered: (key) => dispatch({ type: 'answered', key }),
    },
  ];
}
