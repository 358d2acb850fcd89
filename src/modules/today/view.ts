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
] as const;
export type TodayKind = (typeof TODAY_KINDS)[number];

export interface TodayItem {
  readonly kind: TodayKind;
  /** What an answer to the item names: the deal, the task, or the customer. */
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
  /** Numbers of what is not due: open deals, and those without a next contact. */
  readonly openDeals: number;
  readonly withoutNext: number;
}
