// Where customers live, and what each city buys.

import { isCounted } from '../figures/index';
import { byLabel, withinRoom } from './labels';
import { type Page, type PageLine, printShare, shareOf } from './page';
import { isDayIn, isIn } from './period';
import type { Speaking } from './speaking';
import { sumSales } from './sums';
import type { CustomerFact, ReportWorld, SaleFact } from './world';

type Placed =
  | { readonly kind: 'customer'; readonly city: string; readonly customer: CustomerFact }
  | { readonly kind: 'sale'; readonly city: string; readonly sale: SaleFact };

export interface RegionFigures {
  readonly customers: number;
  /** Added in the period. */
  readonly added: number;
  /** Customers who bought in the period, each once. */
  readonly buyers: number;
  readonly sales: number;
}

/** Returns all customers, and the sales of the period in the city of their customer. */
export function placedIn({ customers, sales, period }: ReportWorld): readonly Placed[] {
  const sold = sales.filter(({ date }) => isDayIn(period, date));
  return [
    ...[...customers.values()].map((customer): Placed => ({ kind: 'customer', city: customer.city, customer })),
    ...sold.map((sale): Placed => ({ kind: 'sale', city: customers.get(sale.customerId)?.city ?? '', sale })),
  ];
}

/** Returns the figures of one city, or of several. */
export function regionFigures(items: readonly Placed[], { period }: Pick<ReportWorld, 'period'>): RegionFigures {
  const people = items.flatMap((item) => (item.kind === 'customer' ? [item.customer] : []));
  const sold = items.flatMap((item) => (item.kind === 'sale' ? [item.sale] : []));
  const buyers = sold.filter((sale) => isCounted(sale) && sale.customerId !== '').map(({ customerId }) => customerId);
  return {
    customers: people.length,
    added: people.filter(({ createdAt }) => isIn(period, createdAt)).length,
    buyers: new Set(buyers).size,
    sales: sumSales(sold).amount,
  };
}

/** Returns the page; no blocks where there are no customers and no sales. */
export function regionsPage(world: ReportWorld, { texts }: Speaking): Page {
  const all = placedIn(world);
  if (all.length === 0) return [];
  const weight = (items: readonly Placed[]): number => {
    const { sales, customers } = regionFigures(items, world);
    return sales + customers * 1e-6;
  };
  const groups = byLabel(all, ({ city }) => city, { blank: texts('reports.noCity'), weight });
  const total = regionFigures(all, world);
  const cellsOf = ({ customers, added, buyers, sales }: RegionFigures): PageLine['cells'] => {
    return [customers, added, buyers, sales, shareOf(sales, total.sales)];
  };
  const named = groups.filter(({ isBlank }) => !isBlank);
  const unknown =
    total.customers -
    regionFigures(
      named.flatMap(({ items }) => items),
      world,
    ).customers;
  return [
    { kind: 'lead', text: inWords(named[0], total, world, texts) },
    {
      kind: 'table',
      label: texts('reports.col.city'),
      columns: [
        { heading: texts('reports.col.customers'), as: 'count' },
        { heading: texts('reports.col.added'), as: 'count' },
        { heading: texts('reports.col.buyers'), as: 'count' },
        { heading: texts('reports.col.sales'), as: 'money' },
        { heading: texts('reports.col.share'), as: 'share' },
      ],
      lines: [
        ...withinRoom(groups, texts('reports.rest')).map(({ label, items, isBlank }): PageLine => {
          return { label, cells: cellsOf(regionFigures(items, world)), ...(isBlank ? { tone: 'faint' } : {}) };
        }),
        { label: texts('reports.total'), cells: cellsOf(total), tone: 'total' },
      ],
    },
    ...(unknown > 0
      ? [{ kind: 'note' as const, text: texts('reports.regions.unknown', { count: String(unknown) }) }]
      : []),
  ];
}

function inWords(
  first: { readonly label: string; readonly items: readonly Placed[] } | undefined,
  total: RegionFigures,
  world: ReportWorld,
  texts: Speaking['texts'],
): string {
  if (!first) return texts('reports.regions.none');
  const { sales, customers } = regionFigures(first.items, world);
  const share = printShare(total.sales > 0 ? shareOf(sales, total.sales) : shareOf(customers, total.customers));
  return texts(total.sales > 0 ? 'reports.regions.best' : 'reports.regions.most', { city: first.label, share });
}
