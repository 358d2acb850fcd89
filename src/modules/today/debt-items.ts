// Who is to be asked for money today: one line a customer and currency, however many parts of however many sales are due.

import { currencyKey } from '../../kernel/currency';
import { fromMinor, type Minor, toMinor } from '../../kernel/money';
import type { Row } from '../../kernel/schema/table';
import { byDay, byNumber } from '../../kernel/seniority';
import type { Day } from '../../kernel/time/day';
import { daysLate, type duesTable } from '../payments/index';
import type { salesTable } from '../sales/index';
import type { TodayCustomer, Weighed } from './items';

export const SALE_FIELDS = [
  ...(['id', 'date', 'customer', 'product', 'responsible', 'currency'] as const),
  ...(['customerId', 'balance', 'dueOn'] as const),
] as const;
/** A sale with what Daftar computed of it: what is owed for it, and since when. */
export type OwedSale = Pick<Row<typeof salesTable>, (typeof SALE_FIELDS)[number]>;

export const DUE_FIELDS = ['id', 'due', 'saleId', 'promised', 'left'] as const;
export type OwedDue = Pick<Row<typeof duesTable>, (typeof DUE_FIELDS)[number]>;

export interface DebtWorld {
  readonly today: Day;
  /** The firm's own currency. */
  readonly home: string;
  readonly customers: ReadonlyMap<string, TodayCustomer>;
}

/** Sales are told by their numbers; more than these are counted. */
const SALES_NAMED = 2;

/** A part of a sale that is owed. */
interface Part {
  readonly sale: OwedSale;
  readonly due: string;
  readonly promised: string;
  readonly left: Minor;
}

/**
 * Returns a line for each customer of whose debts a part has fallen due, or was promised for today or before. What was
 * promised for a later day waits until then, however late it is. What nobody in particular owes stands in Debts alone.
 */
export function debtItems(world: DebtWorld, sales: readonly OwedSale[], dues: readonly OwedDue[]): readonly Weighed[] {
  const duesOf = new Map<string, OwedDue[]>();
  for (const due of dues) duesOf.set(saleOf(due), [...(duesOf.get(saleOf(due)) ?? []), due]);
  const asked = sales
    .filter(({ customerId, balance }) => customerId !== '' && (balance ?? 0) > 0)
    .flatMap((sale) => partsOf(sale, duesOf.get(sale.id) ?? []))
    .filter((part) => dayAsked(part) <= world.today);
  const lines = new Map<string, Part[]>();
  for (const part of asked) {
    const key = keyOf(part.sale, world.home);
    lines.set(key, [...(lines.get(key) ?? []), part]);
  }
  return [...lines].map(([key, parts]) => toItem(world, key, parts));
}

/** The dues that are not paid; what none of them names is due when the sale itself is. */
function partsOf(sale: OwedSale, dues: readonly OwedDue[]): readonly Part[] {
  const owed = toMinor(sale.balance);
  const open = dues
    .map(({ due, promised, left }) => ({ sale, due, promised, left: toMinor(left) }))
    .filter(({ left }) => left > 0);
  const rest = owed - open.reduce((sum, { left }) => sum + left, 0);
  // A due of which nothing was computed yet may be the rest itself.
  if (rest <= 0 || dues.some(({ left }) => left === null)) return open;
  const due = open.length === 0 ? sale.dueOn || sale.date : sale.date;
  return [...open, { sale, due, promised: '', left: rest }];
}

function dayAsked({ due, promised }: Pick<Part, 'due' | 'promised'>): string {
  return promised || due;
}

/** One word, since the Today sheet keeps it among others. */
function keyOf({ customerId, currency }: OwedSale, home: string): string {
  const code = currencyKey(currency, home);
  return code === '' ? customerId : `${customerId}:${code.replace(/\s/g, '')}`;
}

function toItem({ today, home, customers }: DebtWorld, id: string, parts: readonly Part[]): Weighed {
  const ordered = [...parts].sort((one, other) => byDay(one.due, other.due) || byNumber(one.sale.id, other.sale.id));
  const sales = [...new Set(ordered.map(({ sale }) => sale))];
  const [first] = sales;
  const known = customers.get(first?.customerId ?? '');
  const named = known ? known.name || known.contact : '';
  const since = ordered[0]?.due ?? '';
  const amount = fromMinor(parts.reduce((sum, { left }) => sum + left, 0));
  const who = {
    customerId: first?.customerId ?? '',
    customerName: named || (first?.customer ?? ''),
    contact: known?.contact ?? '',
    responsible: first?.responsible || (known?.responsible ?? ''),
  };
  const debt = {
    currency: currencyKey(first?.currency ?? '', home),
    since,
    late: daysLate(since, today),
    promised: parts.reduce((last, { promised }) => (promised > last ? promised : last), ''),
  };
  const due = parts.map(dayAsked).sort(byDay)[0] ?? '';
  const item = { ...who, kind: 'debt' as const, id, dealId: '', title: titleOf(sales), stage: '', amount, due, debt };
  // Money that is owed is as good as certain; of another currency nobody said here what it is worth.
  return { item, worth: debt.currency === '' ? amount : 0 };
}

/** "S-12 Choynak", or "S-12, S-15, +3". */
function titleOf(sales: readonly OwedSale[]): string {
  const [first, ...others] = sales;
  if (first && others.length === 0) return `${first.id} ${first.product}`.trim();
  const named = sales.slice(0, SALES_NAMED).map(({ id }) => id);
  const more = sales.length - named.length;
  return [...named, ...(more > 0 ? [`+${more}`] : [])].join(', ');
}

/** People type a record's number in small letters as well. */
function saleOf({ saleId }: OwedDue): string {
  return saleId.trim().toUpperCase();
}
