// What needs the owner's eye: what is late, forgotten or owed, of all people, the most valuable first.

import { type Day, daysBetween, parseDay } from '../../kernel/time/day';
import { daysInStage } from '../stages/index';
import { openDeals, type TodayDeal, type TodayItem, type TodayRead, type Weighed } from '../today/index';

export const ATTENTION_KINDS = ['late', 'noStep', 'stuck', 'unanswered', 'debt'] as const;
export type AttentionKind = (typeof ATTENTION_KINDS)[number];

export interface Attention {
  readonly kind: AttentionKind;
  /** Number of the deal, task or customer. */
  readonly id: string;
  readonly customerName: string;
  /** What it is about; '' for nothing that anybody wrote. */
  readonly what: string;
  readonly responsible: string;
  /** Since it should have been done; null where no day says. */
  readonly days: number | null;
  /** Whole units of the firm's currency, or of the debt's own. */
  readonly amount: number | null;
}

export interface AttentionFound {
  /** Of each kind, all there are. */
  readonly counts: Readonly<Record<AttentionKind, number>>;
  readonly items: readonly Attention[];
}

/** Returns everything that is late or forgotten, the first `most` of it in words. */
export function attentionOf(read: TodayRead, { most }: { readonly most: number }): AttentionFound {
  const found = [...read.toDo.flatMap((each) => worked(each, read)), ...read.debts.flatMap(owed), ...withoutStep(read)];
  const counted = (kind: AttentionKind): number => found.filter((each) => each.attention.kind === kind).length;
  return {
    counts: {
      late: counted('late'),
      noStep: counted('noStep'),
      stuck: counted('stuck'),
      unanswered: counted('unanswered'),
      debt: counted('debt'),
    },
    items: [...found]
      .sort((one, other) => other.worth - one.worth || (other.attention.days ?? 0) - (one.attention.days ?? 0))
      .slice(0, most)
      .map(({ attention }) => attention),
  };
}

interface Found {
  readonly attention: Attention;
  readonly worth: number;
}

/** Work that is due today is no exception yet; stuck and unanswered deals always are. */
function worked({ item, worth }: Weighed, { world }: TodayRead): Found[] {
  const days = daysLate(item.due, world.today);
  if (item.kind === 'stuck' || item.kind === 'unanswered') {
    const deal = world.deals.get(item.dealId);
    const since = deal ? daysInStage(deal, world.today, world.zone) : null;
    return [{ attention: { ...about(item), kind: item.kind, days: since }, worth }];
  }
  return days === null || days <= 0 || item.kind === 'birthday'
    ? []
    : [{ attention: { ...about(item), kind: 'late', days }, worth }];
}

function owed({ item, worth }: Weighed): Found[] {
  const late = item.debt?.late ?? 0;
  return late > 0 ? [{ attention: { ...about(item), kind: 'debt', days: late }, worth }] : [];
}

/** A deal that is stuck, or that nobody answered, is told of once. */
function withoutStep({ world, toDo }: TodayRead): Found[] {
  const told = new Set(toDo.map(({ item }) => item.dealId));
  return openDeals(world)
    .filter(({ id, nextContact }) => nextContact === '' && !told.has(id))
    .map((deal) => ({
      attention: dealWithout(deal, daysInStage(deal, world.today, world.zone)),
      worth: deal.amount ?? 0,
    }));
}

function dealWithout({ id, customer, need, responsible, amount }: TodayDeal, days: number | null): Attention {
  return { kind: 'noStep', id, customerName: customer, what: need, responsible, days, amount };
}

function about({ id, customerName, title, stage, responsible, amount }: TodayItem): Omit<Attention, 'kind' | 'days'> {
  return { id, customerName, what: title || stage, responsible, amount };
}

function daysLate(due: string, today: Day): number | null {
  const day = parseDay(due);
  return day === null ? null : daysBetween(day, today);
}
