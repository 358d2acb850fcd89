// The one who is called before each service call: a test that edits, runs something else, or crashes the execution there.

import type { Host } from '../host';
import type { World } from '../runtime/world';

export interface Hook {
  readonly call: World['hook'];
  readonly isSet: World['isWatched'];
  readonly set: Host['beforeCall'];
}

/** While the hook runs, the calls of what it starts itself do not call it again. */
export function createHook(): Hook {
  let hook: Parameters<Host['beforeCall']>[0] = null;
  let running = false;
  return {
    call: (call, index) => {
      if (!hook || running) return;
      running = true;
      try {
        hook(call, index);
      } finally {
        running = false;
      }
    },
    isSet: () => hook !== null,
    set: (next) => {
      hook = next;
    },
  };
}
