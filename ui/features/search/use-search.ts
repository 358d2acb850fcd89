// Asks the server once the typing has paused.

import { useEffect, useReducer } from 'preact/hooks';
import { toReadFailure } from '../../failure';
import type { Server } from '../../server';
import type { Translate } from '../../texts';
import { isAskable, openSearch, reduceSearch, type SearchAction, type SearchState } from './state';

const TYPING_PAUSE_MS = 250; // From the design: an answer while one still looks at the field, and not one a key.

/** Returns the search and how to act on it; `retry` asks for the same text again. */
export function useSearch(
  server: Pick<Server, 'search'>,
  t: Translate,
): readonly [SearchState, (action: SearchAction) => void, () => void] {
  const [state, dispatch] = useReducer(reduceSearch, undefined, openSearch);
  const { text } = state;
  const ask = () => void askServer(server, t, text, dispatch);
  useEffect(() => {
    if (!isAskable(text)) return undefined;
    const timer = setTimeout(ask, TYPING_PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return [state, dispatch, ask];
}

async function askServer(
  server: Pick<Server, 'search'>,
  t: Translate,
  text: string,
  dispatch: (action: SearchAction) => void,
): Promise<void> {
  dispatch({ type: 'asked', text });
  try {
    dispatch({ type: 'answered', text, hits: await server.search(text) });
  } catch (error) {
    dispatch({ type: 'failed', text, sentence: toReadFailure(error, t) });
  }
}
