// Shows on the dashboard who owes what is overdue, whenever balances were computed.

import type { Language } from '../../kernel/i18n/language';
import { createTexts } from '../../kernel/i18n/texts';
import { fromMinor, type Minor } from '../../kernel/money';
import type { Ports } from '../../kernel/ports';
import { clockAt } from '../../kernel/time/clock';
import { printDay } from '../../kernel/time/day';
import { dayAt } from '../../kernel/time/zone';
import {
  DEBTS_NAME,
  type DebtsShown,
  dashboard,
  debtsCells,
  MOST_DEBTORS,
  MOST_SELLERS,
  SELLERS_NAME,
  type SellerShown,
  sellersCells,
} from '../dashboard/index';
import type { Ageing, Bucket, DebtorAgeing } from '../payments/index';

export interface DebtsToShow {
  /** Whether anything was sold or paid at all. */
  readonly hasMoney: boolean;
  readonly owing: readonly DebtorAgeing[];
  /** The debts by who sold, as `ageingBySeller` has them. */
  readonly sellers: readonly Ageing[];
  /** What a customer is called; '' where nobody knows. */
  readonly nameOf: (customerId: string) => string;
  /** Units of the firm's currency; null for a currency without a rate. */
  readonly rateOf: (currency: string) => number | null;
  readonly language: Language;
}

/** Writes the block, where the dashboard has one. No blocking call. */
export function showDebts({ desk, now, zone }: Pick<Ports, 'desk' | 'now' | 'zone'>, toShow: DebtsToShow): void {
  const texts = createTexts([dashboard.texts], toShow.language);
  const at = `${printDay(dayAt(now, zone))} ${clockAt(now, zone)}`;
  const { debtors, ...sums } = debtsToShow(toShow);
  const named = debtors.map((each) => ({ ...each, name: each.name || texts('dash.nobody') }));
  desk.fill(DEBTS_NAME, debtsCells(texts, toShow.hasMoney ? { at, ...sums, debtors: named } : null));
  desk.fill(SELLERS_NAME, sellersCells(sellersToShow(toShow, texts('dash.nobodySold'))));
}

const BUCKETS: readonly Bucket[] = ['notDue', 'week', 'month', 'twoMonths', 'older'];

/** Returns a line a person, whatever currencies are owed in; the largest overdue first. */
export function sellersToShow(
  { sellers, rateOf }: Pick<DebtsToShow, 'sellers' | 'rateOf'>,
  nobody: string,
): readonly SellerShown[] {
  const people = [...new Set(sellers.map(({ key }) => key))].map((key) => {
    const theirs = sellers.filter((each) => each.key === key);
    const sum = (of: (each: Ageing) => Minor): number =>
      fromMinor(theirs.reduce((total, each) => total + Math.round(of(each) * (rateOf(each.currency) ?? 0)), 0));
    const bucket = (name: Bucket): number => sum(({ buckets }) => buckets[name]);
    const late = [bucket('week'), bucket('month'), bucket('twoMonths'), bucket('older')] as const;
    return { name: key || nobody, late, total: sum(({ total }) => total), overdue: sum(({ overdue }) => overdue) };
  });
  return people
    .filter(({ total }) => total > 0)
    .sort((one, other) => other.overdue - one.overdue || other.total - one.total)
    .slice(0, MOST_SELLERS)
    .map(({ name, late, total }) => ({ name, late, total }));
}

/** Returns what the block says, but for its stamp: one line a customer, whatever currencies they owe in. */
export function debtsToShow({ owing, nameOf, rateOf }: Omit<DebtsToShow, 'sellers'>): Omit<DebtsShown, 'at'> {
  const known = owing.filter(({ currency }) => rateOf(currency) !== null);
  const convert = (amount: Minor, currency: string): Minor => Math.round(amount * (rateOf(currency) ?? 0));
  const sum = (of: (each: DebtorAgeing) => Minor): number =>
    fromMinor(known.reduce((total, each) => total + convert(of(each), each.currency), 0));
  const late = new Map<string, { overdue: Minor; late: number }>();
  for (const { customerId, currency, overdue, late: days } of known.filter((each) => each.overdue > 0)) {
    const before = late.get(customerId) ?? { overdue: 0, late: 0 };
    late.set(customerId, { overdue: before.overdue + convert(overdue, currency), late: Math.max(before.late, days) });
  }
  const debtors = [...late].sort(([, one], [, other]) => other.overdue - one.overdue).slice(0, MOST_DEBTORS);
  const [notDue = 0, week = 0, month = 0, twoMonths = 0, older = 0] = BUCKETS.map((name) =>
    sum(({ buckets }) => buckets[name]),
  );
  return {
    total: sum(({ total }) => total),
    buckets: [notDue, week, month, twoMonths, older],
    count: late.size,
    debtors: debtors.map(([id, each]) => ({ ...each, name: nameOf(id), overdue: fromMinor(each.overdue) })),
    unknown: [...new Set(owing.flatMap(({ currency }) => (rateOf(currency) === null ? currency : [])))],
  };
}
