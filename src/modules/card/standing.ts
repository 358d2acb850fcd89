// The facts that the card's rules decide by, counted once: what is open, when we last talked, what was bought.

import type { Direction, Outcome } from '../activities/index';
import type { TaskKind } from '../tasks/index';
import type { Touch } from '../touch/index';

/** An open deal, or one that was put off until later, as the rules see it. */
export interface OpenDeal {
  readonly id: string;
  readonly isLater: boolean;
  /** 'YYYY-MM-DD' or ''. */
  readonly nextContact: string;
  readonly nextStep: string;
  /** Label. */
  readonly stage: string;
  /** Whole days in the stage; null when not known. */
  readonly days: number | null;
  readonly isStuck: boolean;
  /** Whether nobody has answered the lead yet. */
  readonly isUnanswered: boolean;
}

export interface OpenTask {
  readonly id: string;
  readonly kind: TaskKind;
  readonly title: string;
  /** 'YYYY-MM-DD' or ''. */
  readonly due: string;
}

export interface Contacted {
  /** Epoch milliseconds. */
  readonly at: number;
  readonly direction: Direction | '';
  readonly outcome: Outcome | '';
}

/** How things stand with a customer on a day. */
export interface Standing {
  /** 'YYYY-MM-DD'. */
  readonly today: string;
  /** The day on which the customer was added, or ''. */
  readonly addedOn: string;
  readonly deals: readonly OpenDeal[];
  readonly lostDeals: number;
  readonly tasks: readonly OpenTask[];
  /** Calls and messages, newest first. */
  readonly contacts: readonly Contacted[];
  /** Whole days since the last of them, or since a later stamp of one; null when there was none. */
  readonly silentDays: number | null;
  /** How often they are to hear from us, and since when they have not; null where nobody asks for it. */
  readonly touch: Touch | null;
  readonly salesCount: number;
  /** Whole days since the last sale; null when there was none. */
  readonly daysSinceSale: number | null;
}
