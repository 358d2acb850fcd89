// The clock of tests and benches, which stands still until it is moved; the workbench has one that runs.

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
