// How late debts are. What is due today is not late: it is from the day after on, and a promise moves no due day.

import type { Minor } from '../../kernel/money';
import { byDay, byNumber } from '../../kernel/seniority';
import { type Day, daysBetween, parseDay } from '../../kernel/time/day';
import type { AccountBalance, SaleBalance } from './balances';
import type { DueBalance } from './dues-in-force';

/** Not late; 1 to 7, 8 to 30, 31 to 60 days late; more. */
export type Bucket = 'notDue' | 'week' | 'month' | 'twoMonths' | 'older';
export type Buckets = Readonly<Record<Bucket, Minor>>;

/** The last day late of each bucket. */
const LAST_DAY = { notDue: 0, week: 7, month: 30, twoMonths: 60 } as const;

/** `kept` once nothing of it is left, `broken` from the day after the promised one, `open` until then, '' without a promise. */
export type Promised = 'kept' | 'broken' | 'open' | '';

/** A part of a debt that falls due on one day. */
export interface Debt {
  readonly customerId: string;
  readonly currency: string;
  /** '' for money that was paid back beyond what came in. */
  readonly saleId: string;
  readonly dueId: string;
  readonly responsible: string;
  readonly due: string;
  readonly promised: string;
  readonly left: Minor;
  /** Days; 0 is not late. */
  readonly late: number;
}

/** Returns what is owed, part by part, in the order of the balances. */
export function debtsOf(balances: readonly AccountBalance[], today: Day): readonly Debt[] {
  return balances.flatMap((account) => [
    ...account.sales.flatMap((sale) => partsOf(sale).map((due) => toDebt(account, sale, due, today))),
    ...unattachedOf(account, today),
  ]);
}

/** Returns how many days something due on that day is late; 0 when it is not late, or has no day. */
export function daysLate(due: string, today: Day): number {
  const day = parseDay(due);
  return day === null ? 0 : Math.max(0, daysBetween(day, today));
}

/** Returns the bucket of something so many days late. */
export function bucketOf(late: number): Bucket {
  const names = ['notDue', 'week', 'month', 'twoMonths'] as const;
  return names.find((name) => late <= LAST_DAY[name]) ?? 'older';
}

/** Returns what became of the promise of a due. */
export function promiseOf({ promised, left }: Pick<DueBalance, 'promised' | 'left'>, today: Day): Promised {
  if (promised === '') return '';
  if (left === 0) return 'kept';
  return daysLate(promised, today) > 0 ? 'broken' : 'open';
}

export interface Ageing {
  /** What the debts were put together by: a customer's, a sale's or a colleague's. */
  readonly key: string;
  readonly currency: string;
  readonly total: Minor;
  readonly overdue: Minor;
  readonly buckets: Buckets;
  /** Days late of the oldest part; 0 when none is. */
  readonly late: number;
  /** The earliest due day; '' when none has one. */
  readonly oldestDue: string;
  /** The latest promised day of what is still owed; '' without one. */
  readonly promised: string;
  readonly isPromiseBroken: boolean;
}

/** Returns the debts by customer, sale or colleague, each currency by itself, the largest overdue first. */
export function ageingBy(
  key: 'customerId' | 'saleId' | 'responsible',
  debts: readonly Debt[],
  today: Day,
): readonly Ageing[] {
  const groups = new Map<string, Debt[]>();
  for (const debt of debts) {
    const name = JSON.stringify([debt[key], debt.currency]);
    const group = groups.get(name);
    if (group) group.push(debt);
    else groups.set(name, [debt]);
  }
  return [...groups.values()].map((group) => toAgeing(group, group[0]?.[key] ?? '', today)).sort(largestOverdue);
}

/** Returns the amounts by how late they are; sum only debts of one currency. */
export function bucketsOf(debts: readonly Pick<Debt, 'left' | 'late'>[]): Buckets {
  const buckets = { notDue: 0, week: 0, month: 0, twoMonths: 0, older: 0 };
  for (const { left, late } of debts) buckets[bucketOf(late)] += left;
  return buckets;
}

function toAgeing(debts: readonly Debt[], key: string, today: Day): Ageing {
  const total = debts.reduce((sum, { left }) => sum + left, 0);
  const buckets = bucketsOf(debts);
  const promises = debts.map(({ promised }) => promised).sort();
  return {
    key,
    currency: debts[0]?.currency ?? '',
    total,
    overdue: total - buckets.notDue,
    buckets,
    late: Math.max(0, ...debts.map(({ late }) => late)),
    oldestDue: debts.map(({ due }) => due).sort(byDay)[0] ?? '',
    promised: promises[promises.length - 1] ?? '',
    isPromiseBroken: debts.some((debt) => promiseOf(debt, today) === 'broken'),
  };
}

function partsOf({ dues }: SaleBalance): readonly DueBalance[] {
  return dues.filter(({ left }) => left > 0);
}

function toDebt({ customerId, currency }: AccountBalance, sale: SaleBalance, part: DueBalance, today: Day): Debt {
  const { id: dueId, due, promised, left } = part;
  const { id: saleId, responsible } = sale;
  return { customerId, currency, saleId, dueId, responsible, due, promised, left, late: daysLate(due, today) };
}

/** Money that was paid back beyond what came in is due at once. */
function unattachedOf({ customerId, currency, unattached, unattachedSince }: AccountBalance, today: Day): Debt[] {
  if (unattached === 0) return [];
  const nothing = { saleId: '', dueId: '', responsible: '', promised: '' };
  const late = daysLate(unattachedSince, today);
  return [{ customerId, currency, ...nothing, due: unattachedSince, left: unattached, late }];
}

function largestOverdue(one: Ageing, other: Ageing): number {
  return (
    other.overdue - one.overdue ||
    other.total - one.total ||
    byNumber(one.key, other.key) ||
    byNumber(one.currency, other.currency)
  );
}
