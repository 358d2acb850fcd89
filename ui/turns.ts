// Has what people ask of a page wait for one another, so that nothing they asked is lost while something else is carried out.

export interface Turns {
  /** Whether something is carried out, or waits for it. */
  readonly isBusy: () => boolean;
  /** Carries it out once all that was asked before is over, whatever became of that. */
  readonly inTurn: <T>(call: () => Promise<T>) => Promise<T>;
}

/** Returns turns of which none is taken. */
export function createTurns(): Turns {
  let last: Promise<unknown> = Promise.resolve();
  let count = 0;
  return {
    isBusy: () => count > 0,
    inTurn: (call) => {
      count += 1;
      const over = () => {
        count -= 1;
      };
      const done = last.then(call);
      // What failed was told to who asked for it; who comes next begins all the same.
      last = done.then(over, over);
      return done;
    },
  };
}
