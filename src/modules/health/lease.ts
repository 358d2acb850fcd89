// Who looks after the workbook every hour: one person's trigger at a time, and only in the workbook it was switched on in.

/** Held by the trigger of one person; kept beside the workbook, where its version history does not reach. */
export interface Lease {
  /** E-mail of whom the trigger runs as; '' where Google does not say. */
  readonly owner: string;
  /** Google's id of the trigger: of two by the same person only one counts. */
  readonly trigger: string;
  /** Google's id of the workbook in which it was switched on. */
  readonly workbook: string;
  /** Epoch milliseconds. */
  readonly since: number;
  /** When the trigger last fired; `since` before it did. */
  readonly seen: number;
}

/** `off`: somebody switched it off. Null: nobody ever switched it on. */
export type Kept = Lease | 'off' | null;

/** After so long without a sign of an hourly trigger others may take over: Google skips one now and then, but not three. */
export const DEAD_AFTER_MS = 3 * 3_600_000;

/** `dead`: the trigger gives no sign any more; `copied`: it was switched on in the workbook of which this one is a copy. */
export type Standing = 'never' | 'off' | 'copied' | 'dead' | 'on';

/** Says how things stand with whoever looks after the workbook. */
export function standingOf(
  kept: Kept,
  { workbook, now }: { readonly workbook: string; readonly now: number },
): Standing {
  if (kept === null) return 'never';
  if (kept === 'off') return 'off';
  if (kept.workbook !== workbook) return 'copied';
  return now - kept.seen > DEAD_AFTER_MS ? 'dead' : 'on';
}

/** Who fired. */
export interface Firing {
  /** Google's id of the trigger; '' where it is not told. */
  readonly trigger: string;
  readonly email: string;
  readonly workbook: string;
}

/**
 * Says what a trigger that fires has to do: `run`; `leave`, since another one looks after the workbook, or nobody shall;
 * `wait`, since this is a copy that nobody has confirmed.
 */
export function verdictOn(kept: Kept, { trigger, email, workbook }: Firing): 'run' | 'leave' | 'wait' {
  if (kept === null || kept === 'off') return 'leave';
  if (kept.workbook !== workbook) return 'wait';
  const isIts = trigger === '' ? email !== '' && email === kept.owner : trigger === kept.trigger;
  return isIts ? 'run' : 'leave';
}

/** Writes it down as one property. */
export function printLease(kept: Lease | 'off'): string {
  return JSON.stringify(kept);
}

/** Reads it back; what cannot be read is none, so that it is switched on anew. */
export function parseLease(text: string): Kept {
  const found = parseJson(text);
  if (found === 'off') return 'off';
  if (typeof found !== 'object' || found === null) return null;
  const { owner, trigger, workbook, since, seen } = found as Partial<Lease>; // Each is checked below.
  if (typeof owner !== 'string' || typeof trigger !== 'string' || typeof workbook !== 'string') return null;
  if (typeof since !== 'number' || typeof seen !== 'number') return null;
  return { owner, trigger, workbook, since, seen };
}

/** Returns the value; null where the text is none. */
export function parseJson(text: string): unknown {
  try {
    return text === '' ? null : JSON.parse(text);
  } catch (reason) {
    if (reason instanceof SyntaxError) return null;
    throw reason;
  }
}
