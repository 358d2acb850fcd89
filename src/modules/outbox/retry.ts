// What becomes of a message that could not be sent.

const HOUR_MS = 3_600_000;
/** After the first, second and third try; the fourth is the last. */
const PAUSES_MS: readonly number[] = [HOUR_MS, 3 * HOUR_MS, 9 * HOUR_MS];
/** Tries, those included of which a run died. */
export const MOST_TRIES = PAUSES_MS.length + 1;

export interface Said {
  /** The key of a sentence. */
  readonly text: string;
  readonly params?: Readonly<Record<string, string>>;
}

/**
 * Why a message did not go. `permanent`: it never will. `transient`: it may later. `paused`: the way is closed for so many
 * milliseconds, or until Google opens it again. `closed`: nothing goes by this way before somebody does something.
 */
export type Failure = (Said & { readonly kind: 'permanent' | 'transient' | 'closed' }) | Paused;

interface Paused {
  readonly kind: 'paused';
  readonly ms: number;
}

export type Next =
  | { readonly status: 'failed'; readonly said: Said }
  | { readonly status: 'waiting'; readonly tries: number; readonly notBefore: number | null };

/** Returns what becomes of it; `tries` counts this one. A way that is closed is not the message's fault, and no try. */
export function afterFailure(failure: Failure, tries: number, now: number): Next {
  switch (failure.kind) {
    case 'permanent':
      return { status: 'failed', said: failure };
    case 'closed':
      return { status: 'waiting', tries: tries - 1, notBefore: null };
    case 'paused':
      return { status: 'waiting', tries: tries - 1, notBefore: failure.ms > 0 ? now + failure.ms : null };
    case 'transient': {
      const pause = PAUSES_MS[tries - 1];
      return pause === undefined
        ? { status: 'failed', said: failure }
        : { status: 'waiting', tries, notBefore: now + pause };
    }
    default:
      return unreachable(failure);
  }
}

function unreachable(failure: never): never {
  throw new Error(`Unknown failure: ${JSON.stringify(failure)}`);
}
