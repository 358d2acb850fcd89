// Loads what a view shows: when it is first shown, when the book has changed, and when it has become stale.

import { useEffect, useRef, useState } from 'preact/hooks';
import { toReadFailure } from './failure';
import type { Translate } from './texts';

export interface LoadedPorts<Value> {
  readonly t: Translate;
  readonly load: () => Promise<Value>;
  /** Grows whenever the book has changed. */
  readonly stamp: number;
  /** Whether the view is on the screen; a hidden one asks for nothing. */
  readonly isShown: boolean;
}

export interface Loaded<Value> {
  /** The last one that came; null before the first. */
  readonly value: Value | null;
  readonly loading: boolean;
  readonly failure: string | null;
  readonly retry: () => void;
}

const STALE_MS = 60_000; // Others work in the book too; whoever comes back to the view sees what they did.

/** Returns it as it stands; what came stays while it is asked for again. */
export function useLoaded<Value>({ t, load, stamp, isShown }: LoadedPorts<Value>): Loaded<Value> {
  const [state, setState] = useState<Omit<Loaded<Value>, 'retry'>>({ value: null, loading: false, failure: null });
  const asked = useRef({ stamp: -1, at: 0, count: 0 });
  const ask = async () => {
    const count = asked.current.count + 1;
    asked.current = { stamp, at: Date.now(), count };
    // An answer that comes after a later question is older than what will come.
    const isLast = () => asked.current.count === count;
    setState((before) => ({ ...before, loading: true, failure: null }));
    try {
      const value = await load();
      if (isLast()) setState({ value, loading: false, failure: null });
    } catch (error) {
      if (isLast()) setState((before) => ({ ...before, loading: false, failure: toReadFailure(error, t) }));
    }
  };
  useEffect(() => {
    const isFresh = asked.current.stamp === stamp && Date.now() - asked.current.at < STALE_MS;
    if (isShown && !isFresh) void ask();
  }, [isShown, stamp]);
  return { ...state, retry: () => void ask() };
}
