// When Google counts the mails of a sender anew: seen each hour, since it does so once a day, at an hour that it does not tell.

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

export interface QuotaSeen {
  /** The sender's e-mail. */
  readonly by: string;
  /** Mails that they had left, and when: epoch milliseconds. */
  readonly left: number;
  readonly at: number;
  /** The instants between which it was counted anew last; null while nobody saw it. */
  readonly turned: { readonly after: number; readonly before: number } | null;
}

/** Returns what is known of the quota after another look: more than before are left only where it was counted anew. */
export function afterLook(before: QuotaSeen | null, look: Omit<QuotaSeen, 'turned'>): QuotaSeen {
  if (before?.by !== look.by) return { ...look, turned: null };
  const turned = look.left > before.left ? { after: before.at, before: look.at } : before.turned;
  return { ...look, turned };
}

/** Tells whether the quota of that sender may have been counted anew between two instants: it may where nobody ever saw it. */
export function mayHaveTurned(seen: QuotaSeen | null, by: string, since: number, now: number): boolean {
  if (seen?.by !== by || !seen.turned) return true;
  // At the same hour each day, but for clocks that change where Google counts.
  const [after, before] = [seen.turned.after - HOUR_MS, seen.turned.before + HOUR_MS];
  const days = Math.floor((since - before) / DAY_MS) + 1;
  return after + days * DAY_MS < now;
}
