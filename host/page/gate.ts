// Lets so many tasks run at once; the others wait at the gate, first come first served.

/** Runs a task as soon as there is room for it. */
export type Gate = <T>(task: () => Promise<T>) => Promise<T>;

/** Returns a gate for `limit` tasks; one that fails frees its place too. */
export function createGate(limit: number): Gate {
  let inside = 0;
  const waiting: (() => void)[] = [];
  const leave = () => {
    const next = waiting.shift();
    // The place passes on at once, so that nobody who comes now overtakes.
    if (next) next();
    else inside -= 1;
  };
  return async (task) => {
    if (inside < limit) inside += 1;
    else await new Promise<void>((enter) => waiting.push(enter));
    try {
      return await task();
    } finally {
      leave();
    }
  };
}
