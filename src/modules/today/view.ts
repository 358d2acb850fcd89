// What the Today view shows: what is due or overdue, each with what it is about.

export const TODAY_KINDS = [
  'contact',
  'task',
  'promise',
  'handOff',
  'birthday',
  'stuck',
  'unanswered',
  'debt',
  'renewal',
  'touch',
  'suggestion',
  'rating',
] as const;
export type TodayKind = (typeof TODAY_KINDS)[number];

export interface TodayItem {
  readonly kind: TodayKind;
  /** What an answer to the item names: the deal, the task, the customer, or the sale that is to be rated. */
  readonly id: string;
  readonly customerId: string;
  readonly customerName: string;
  readonly contact: string;
  readonly dealId: string;
  /** What is to be done: the next step, the task's title, the sales that are owed, or ''. */
  readonly title: string;
  readonly stage: string;
  /** Whole units of the firm's currency, or of the debt's own; null when not known. */
  readonly amount: number | null;
  /** 'YYYY-MM-DD'; '' for what has no day. */
  readonly due: string;
  readonly responsible: string;
  /** Of a debt alone. */
  readonly debt?: DebtAsked;
  /** Of a customer who has heard nothing from us for too long alone. */
  readonly touch?: TouchAsked;
}

/** Days of silence against those that should lie between two contacts. */
export interface TouchAsked {
  readonly silent: number;
  readonly every: number;
  /** Half as long again as it should be. */
  readonly isRed: boolean;
}

/** What of a customer's debt asks for something today; what they promised for a later day does not. */
export interface DebtAsked {
  /** ISO code; '' is the firm's own. */
  readonly currency: string;
  /** The earliest day on which a part of it fell due; '' where none has a day. */
  readonly since: string;
  /** Days late since then; 0 for what falls due today. */
  readonly late: number;
  /** The last day that was promised, today or before; '' for none. */
  readonly promised: string;
}

export interface TodayView {
  readonly today: string;
  /** The most valuable first: amount times the stage's probability, then the day. */
  readonly overdue: readonly TodayItem[];
  readonly due: readonly TodayItem[];
  /** Deals that have no day and have not moved for longer than their stage allows. */
  readonly stuck: readonly TodayItem[];
  /** What rules suggest, for a person to say yes or no to; each is a task that nobody needs yet. */
  readonly suggested: readonly TodayItem[];
  /** Customers who have heard nothing from us for too long. */
  readonly touch: readonly TodayItem[];
  /** What nobody understands of how often customers are to hear from us, as it was typed. */
  readonly wrongCadences: readonly string[];
  /** Numbers of what is not due: open deals, and those without a next contact. */
  readonly openDeals: number;
  readonly withoutNext: number;
}
