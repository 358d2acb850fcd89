// What people ask for and what they buy, line by line: needs of deals beside products of sales.

import { fromMinor } from '../../kernel/money';
import { byLabel, type Labelled, withinRoom } from './labels';
import { type Page, type PageLine, printShare, shareOf, sumOf } from './page';
import { isDayIn, isIn } from './period';
import { placeDeals, wonAtStep } from './place-deals';
import type { Speaking } from './speaking';
import { profitNote, sumSales } from './sums';
import type { ReportWorld, SaleFact } from './world';

type Wanted =
  | { readonly kind: 'asked'; readonly label: string; readonly isWon: boolean }
  | { readonly kind: 'sold'; readonly label: string; readonly sale: SaleFact };

export interface ProductFigures {
  /** Deals that came in the period with this need, and those of them that were won. */
  readonly asked: number;
  readonly won: number;
  readonly sold: number;
  readonly margin: number | null;
  readonly returned: number;
}

/** Returns what was asked for and sold in the period. */
export function wantedIn({ deals, stages, sales, period }: ReportWorld): readonly Wanted[] {
  const leads = placeDeals(deals, stages).filter(({ deal }) => isIn(period, deal.createdAt));
  return [
    ...leads.map(({ deal, far, path }): Wanted => {
      return { kind: 'asked', label: deal.need, isWon: far >= wonAtStep(path) };
    }),
    ...sales
      .filter(({ date }) => isDayIn(period, date))
      .map((sale): Wanted => ({ kind: 'sold', label: sale.product, sale })),
  ];
}

/** Returns the figures of one product, or of several. */
export function productFigures(items: readonly Wanted[]): ProductFigures {
  const asked = items.flatMap((item) => (item.kind === 'asked' ? [item] : []));
  const { amount, margin, returned } = sumSales(soldIn(items));
  return { asked: asked.length, won: asked.filter(({ isWon }) => isWon).length, sold: amount, margin, returned };
}

function soldIn(items: readonly Wanted[]): readonly SaleFact[] {
  return items.flatMap((item) => (item.kind === 'sold' ? [item.sale] : []));
}

/** Returns the page; no blocks where nothing was asked for nor sold in the period. */
export function productsPage(world: ReportWorld, { texts }: Speaking): Page {
  const all = wantedIn(world);
  if (all.length === 0) return [];
  // What sells best first, then what is asked for most.
  const weight = (items: readonly Wanted[]): number =>
    sumOf(items, (item) => (item.kind === 'sold' ? fromMinor(item.sale.net) : 1e-6));
  const groups = byLabel(all, ({ label }) => label, { blank: texts('reports.noProduct'), weight });
  const shown = withinRoom(groups, texts('reports.rest')).map(({ label, items, isBlank }): PageLine => {
    return { label, cells: cellsOf(productFigures(items)), ...(isBlank ? { tone: 'faint' } : {}) };
  });
  const total = productFigures(all);
  return [
    { kind: 'lead', text: inWords(groups, total, texts) },
    {
      kind: 'table',
      label: texts('reports.col.product'),
      columns: [
        { heading: texts('reports.col.asked'), as: 'count' },
        { heading: texts('reports.col.wonOfThem'), as: 'count' },
        { heading: texts('reports.col.sold'), as: 'money' },
        { heading: texts('reports.col.margin'), as: 'money' },
        { heading: texts('reports.col.returned'), as: 'money' },
      ],
      lines: [...shown, { label: texts('reports.total'), cells: cellsOf(total), tone: 'total' }],
    },
    { kind: 'note', text: `${texts('reports.products.how')} ${profitNote(sumSales(soldIn(all)), { texts })}` },
  ];
}

/** What sells best, and what is asked for most of all that was not sold. */
function inWords(groups: readonly Labelled<Wanted>[], total: ProductFigures, texts: Speaking['texts']): string {
  const named = groups.filter(({ isBlank }) => !isBlank);
  const known = named.map(({ label, items }) => ({ product: label, ...productFigures(items) }));
  const [best] = known.filter(({ sold }) => sold > 0);
  const [missed] = known
    .filter(({ asked, sold }) => asked > 0 && sold <= 0)
    .sort((one, other) => other.asked - one.asked);
  const sold = best
    ? texts('reports.products.best', { product: best.product, share: printShare(shareOf(best.sold, total.sold)) })
    : texts('reports.products.noSales');
  if (!missed) return sold;
  const facts = { product: missed.product, count: String(missed.asked) };
  return `${sold} ${texts('reports.products.missed', facts)}`;
}

function cellsOf({ asked, won, sold, margin, returned }: ProductFigures): PageLine['cells'] {
  return [asked, won, sold, margin, returned];
}
