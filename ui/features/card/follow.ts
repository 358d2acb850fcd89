// Notices that another row was selected in the grid, by asking now and then: Google tells a sidebar nothing.

/** From the design: three seconds, and twice as long each time that nothing has changed, since each question is a call. */
const SHORTEST_MS = 3_000;
const LONGEST_MS = 48_000;

export interface FollowPorts {
  /** What was selected when the page last asked: '' for nothing, null where it does not know; kept up to date here. */
  readonly known: { current: string | null };
  /** Returns what is selected, in whatever words; '' for nothing to follow. */
  readonly ask: () => Promise<string>;
  /** Whether to ask now: a hidden page never does, and only the first time while the person works in it. */
  readonly isAwake: (isFirst: boolean) => boolean;
  /** Called when something else is selected than was known. */
  readonly onMoved: () => void;
  /** Calls back after so many milliseconds; returns what stops it. */
  readonly later: (act: () => void, ms: number) => () => void;
}

export interface Follower {
  /** Asks soon and often again: the person has come to the page, or gone to the grid. */
  readonly wake: () => void;
  readonly stop: () => void;
}

/** Begins to follow, with a first question at once. */
export function follow({ known, ask, isAwake, onMoved, later }: FollowPorts): Follower {
  let pause = SHORTEST_MS;
  let cancel = () => {};
  let isStopped = false;
  const plan = (ms: number, isFirst = false) => {
    cancel();
    cancel = later(() => void look(isFirst), ms);
  };
  const look = async (isFirst: boolean) => {
    if (!isAwake(isFirst)) return;
    // A question that failed has been heard by who listens to all calls; the next one is asked later.
    const selected = await ask().catch(() => known.current);
    if (isStopped) return;
    const before = known.current;
    known.current = selected;
    pause = selected === before ? Math.min(pause * 2, LONGEST_MS) : SHORTEST_MS;
    if (selected !== before && before !== null && selected !== '') onMoved();
    plan(pause);
  };
  const restart = () => {
    pause = SHORTEST_MS;
    plan(pause);
  };
  plan(0, true);
  return {
    wake: restart,
    stop: () => {
      isStopped = true;
      cancel();
    },
  };
}
