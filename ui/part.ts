// A part of a page that is fetched when it is first needed: `createPart(() => import('./features/card/Card'))`.

import { useEffect, useState } from 'preact/hooks';
import { toError } from './failure';

export interface Part<Module> {
  /** Fetches it once; after a failure the next call tries again. */
  readonly load: () => Promise<Module>;
  /** Returns what was fetched; null before. */
  readonly now: () => Module | null;
}

/** Returns a part that nobody has fetched yet. */
export function createPart<Module>(fetch: () => Promise<Module>): Part<Module> {
  let [module, coming]: [Module | null, Promise<Module> | null] = [null, null];
  const begin = async () => {
    try {
      module = await fetch();
      return module;
    } finally {
      coming = null;
    }
  };
  const load = () => {
    coming ??= module ? Promise.resolve(module) : begin();
    return coming;
  };
  return { load, now: () => module };
}

/** What is known of a part while it is drawn. */
export interface PartState<Module> {
  readonly module: Module | null;
  readonly failure: Error | null;
  readonly retry: () => void;
}

/** Returns the part, which is fetched if need be; with `isWanted` false only where it is there already. */
export function usePart<Module>(part: Part<Module>, isWanted = true): PartState<Module> {
  const [state, setState] = useState<{ readonly failure: Error | null }>({ failure: null });
  const load = () => {
    setState({ failure: null });
    // A new object draws anew, whatever stands in it.
    part.load().then(
      () => setState({ failure: null }),
      (error) => setState({ failure: toError(error) }),
    );
  };
  const module = part.now();
  const isMissing = isWanted && module === null;
  useEffect(() => {
    if (isMissing) load();
  }, [isMissing]);
  return { module, failure: state.failure, retry: load };
}

/** Calls back when the browser has nothing else to do. */
export type WhenIdle = (then: () => void) => void;

/**
 * Fetches parts before anybody needs them, one after another, while the browser is idle. The first that fails ends it: it
 * is fetched again, and its failure said, where it is needed.
 */
export function fetchAhead(parts: readonly Part<unknown>[], whenIdle: WhenIdle): void {
  const [part, ...others] = parts;
  if (!part) return;
  whenIdle(() => {
    part.load().then(
      () => fetchAhead(others, whenIdle),
      (error) => console.warn(`Not fetched ahead: ${String(error)}`),
    );
  });
}
