// Shows on the dashboard who owes what is overdue, whenever balances were computed.

import type { Language } from '../../kernel/i18n/language';
import { createTexts } from '../../kernel/i18n/texts';
import { fromMinor, type Minor } from '../../kernel/money';
import type { Ports } from '../../kernel/ports';
import { printDay } from '../../kernel/time/day';
import { dayAt, serialOfInstant } from '../../kernel/time/zone';
import { DEBTS_NAME, type DebtsShown, dashboard, debtsCells, MOST_DEBTORS } from '../dashboard/index';
import type { Bucket, DebtorAgeing } from '../payments/index';

export interface DebtsToShow {
  /** Whether anything was sold or paid at all. */
  readonly hasMoney: boolean;
  readonly owing: readonly DebtorAgeing[];
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
}

const BUCKETS: readonly Bucket[] = ['notDue', 'week', 'month', 'twoMonths', 'older'];

/** Returns what the block says, but for its stamp: one line a customer, whatever currencies they owe in. */
export function debtsToShow({ owing, nameOf, rateOf }: DebtsToShow): Omit<DebtsShown, 'at'> {
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

/** Hours and minutes on the wall: '09:05'. */
function clockAt(now: number, zone: Ports['zone']): string {
  const minutes = Math.floor((serialOfInstant(now, zone) % 1) * 24 * 60 + 1e-6);
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
}
