// The host's clocks: one that stands still until it is moved, and one that runs with the real time.

import type { VirtualClock } from '../host';

const START = Date.UTC(2026, 2, 2, 4); // 2026-03-02T09:00:00+05:00

/** Returns a clock that stands still; without an argument at 2026-03-02T09:00:00+05:00. */
export function createStillClock(start: number = START): VirtualClock {
  let time = start;
  return {
    now: () => time,
    advance: (milliseconds) => {
      time += milliseconds;
    },
    set: (epochMilliseconds) => {
      time = epochMilliseconds;
    },
  };
}

/** Returns a clock that follows the real one and can be wound on; `realNow` is Date.now outside of tests. */
export function createRunningClock(realNow: () => number): VirtualClock {
  let ahead = 0;
  return {
    now: () => realNow() + ahead,
    advance: (milliseconds) => {
      ahead += milliseconds;
    },
    set: (epochMilliseconds) => {
      ahead = epochMilliseconds - realNow();
    },
  };
}
