// Those who are called before each service call: a test that edits, runs something else, or crashes the execution there.

import type { Host } from '../host';
import type { World } from '../runtime/world';

export interface Hooks {
  readonly watch: World['watch'];
  readonly mayAct: World['mayAct'];
  readonly beforeCall: Host['beforeCall'];
  readonly onCall: Host['onCall'];
}

/** While a hook runs, the calls of what it starts itself call nobody. */
export function createHooks(): Hooks {
  let acting: Parameters<Host['beforeCall']>[0] = null;
  let hearing: Parameters<Host['onCall']>[0] = null;
  let mayHearerAct = false;
  let isRunning = false;
  const alone = (act: () => void): void => {
    isRunning = true;
    try {
      act();
    } finally {
      isRunning = false;
    }
  };
  return {
    watch: (call, index, whileSetAside) => {
      if (isRunning) return;
      alone(() => hearing?.(call, index));
      const hook = acting;
      if (hook) whileSetAside(() => alone(() => hook(call, index)));
    },
    beforeCall: (next) => {
      acting = next;
    },
    onCall: (next, { mayAct = false } = {}) => {
      hearing = next;
      mayHearerAct = next !== null && mayAct;
    },
    mayAct: () => acting !== null || mayHearerAct,
  };
}
