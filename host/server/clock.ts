// The clock of the workbench: it follows the real time and can be wound on.

import type { VirtualClock } from '../host';

export interface WorkbenchClock extends VirtualClock {
  /** How far it was wound beyond the real time, in milliseconds. */
  ahead(): number;
}

/** Returns a clock that follows `realNow` and starts this far ahead of it. */
export function createWorkbenchClock(realNow: () => number, startAhead = 0): WorkbenchClock {
  let ahead = startAhead;
  return {
    now: () => realNow() + ahead,
    ahead: () => ahead,
    advance: (milliseconds) => {
      ahead += milliseconds;
    },
    set: (epochMilliseconds) => {
      ahead = epochMilliseconds - realNow();
    },
  };
}
