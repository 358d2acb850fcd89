// The list that goes with the work of somebody who left: each open deal and promise, the next step and the last words.

import type { Activity } from '../activities/index';
import type { Deal } from '../deals/index';
import type { Task } from '../tasks/index';

export interface HandOverItem {
  readonly kind: 'deal' | 'task';
  /** The record's number. */
  readonly id: string;
  readonly customer: string;
  /** What they want, or what is to be done. */
  readonly title: string;
  readonly stage: string;
  /** Whole units of the firm's currency; null when not known. */
  readonly amount: number | null;
  /** Next contact or due day, 'YYYY-MM-DD' or ''. */
  readonly due: string;
  readonly nextStep: string;
  /** The latest text of an activity about it, shortened. */
  readonly lastWords: string;
  /** Who has it now. */
  readonly to: string;
}

export interface ListOf {
  readonly deals: readonly Deal[];
  readonly tasks: readonly Task[];
  readonly activities: Iterable<Activity>;
  /** Who gets a deal or a task. */
  readonly to: (record: Deal | Task) => string;
}

const LONGEST_WORDS = 200;

/** Returns the items, what is due first on top. */
export function handOverList({ deals, tasks, activities, to }: ListOf): HandOverItem[] {
  const words = lastWordsOf(activities);
  const wordsFor = (dealId: string, customerId: string): string => words.get(dealId) ?? words.get(customerId) ?? '';
  const ofDeals = deals.map((deal): HandOverItem => {
    const { id, customer, customerId, need: title, stage, amount, nextContact: due, nextStep } = deal;
    return {
      kind: 'deal',
      id,
      customer,
      title,
      stage,
      amount,
      due,
      nextStep,
      lastWords: wordsFor(id, customerId),
      to: to(deal),
    };
  });
  const ofTasks = tasks.map((task): HandOverItem => {
    const { id, customer, customerId, dealId, title, due } = task;
    const blank = { stage: '', amount: null, nextStep: '' };
    return { kind: 'task', id, customer, title, due, ...blank, lastWords: wordsFor(dealId, customerId), to: to(task) };
  });
  // What has no day comes last.
  return [...ofDeals, ...ofTasks].sort((one, other) => (one.due || '9').localeCompare(other.due || '9'));
}

/** By the number of the deal, and by that of the customer. */
function lastWordsOf(activities: Iterable<Activity>): ReadonlyMap<string, string> {
  const latest = new Map<string, { readonly at: number; readonly text: string }>();
  for (const { dealId, customerId, at, text } of activities) {
    if (text === '') continue;
    for (const id of [dealId, customerId]) {
      if (id !== '' && (at ?? 0) >= (latest.get(id)?.at ?? 0)) latest.set(id, { at: at ?? 0, text });
    }
  }
  return new Map([...latest].map(([id, { text }]) => [id, text.slice(0, LONGEST_WORDS)]));
}
