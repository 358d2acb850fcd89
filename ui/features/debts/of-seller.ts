// What of the debts is owed for the sales of one person: their ages, and the debtors with only these sales; pure.

import type { DebtBuckets, Debtor, DebtsView, DebtTotal, SellerDebts } from '../../../src/modules/debts/view';

/** The ages in days of what is late, the youngest first, by the bucket that they stand for. */
export const DAYS: readonly (readonly [keyof DebtBuckets, string])[] = [
  ['week', '1–7'],
  ['month', '8–30'],
  ['twoMonths', '31–60'],
  ['older', '60+'],
];

/** What the view shows of all, or of one person. */
export interface DebtsOf extends DebtTotal {
  readonly others: readonly DebtTotal[];
  readonly debtors: readonly Debtor[];
}

/** Returns the people by whose sales something is owed, each once, in the order of the view. */
export function sellersIn({ sellers }: Pick<DebtsView, 'sellers'>): readonly string[] {
  return [...new Set(sellers.map(({ responsible }) => responsible))];
}

/** Returns what is owed for the sales of a person; of everybody where nobody is chosen, or the chosen one has no debts any more. */
export function debtsOf(view: DebtsView, seller: string | null): DebtsOf {
  const theirs = view.sellers.filter(({ responsible }) => responsible === seller);
  const [first] = theirs;
  if (seller === null || !first) return view;
  const main = theirs.find(({ currency }) => currency === '') ?? first;
  const debtors = view.debtors.flatMap((debtor) => partOf(debtor, seller) ?? []);
  return { ...main, others: theirs.filter((each) => each !== main), debtors };
}

/** Returns the ages in which something of it is owed, as people read them: `1–7: 200 000`. */
export function agesOf({ buckets }: SellerDebts, print: (amount: number) => string): readonly string[] {
  return DAYS.flatMap(([bucket, days]) => (buckets[bucket] === 0 ? [] : [`${days}: ${print(buckets[bucket])}`]));
}

/** The debtor as if there were only the sales of that person; null without one. */
function partOf(debtor: Debtor, seller: string): Debtor | null {
  const sales = debtor.sales.filter(({ responsible }) => responsible === seller);
  if (sales.length === 0) return null;
  // In hundredths, as money is added up.
  const balance = sales.reduce((sum, { left }) => sum + Math.round(left * 100), 0) / 100;
  return { ...debtor, sales, balance, late: Math.max(...sales.map(({ late }) => late)) };
}
