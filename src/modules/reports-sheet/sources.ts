// Where customers come from: leads and what became of them, what they bought, and what advertising cost.

import { fromMinor } from '../../kernel/money';
import { byLabel, type Labelled, withinRoom } from './labels';
import { type Page, type PageBlock, type PageLine, printShare, shareOf, sumOf } from './page';
import { isDayIn, isIn } from './period';
import { type PlacedDeal, placeDeals, wonAtStep } from './place-deals';
import type { Speaking } from './speaking';
import { profitNote, type SalesSum, sumSales } from './sums';
import type { CostFact, ReportWorld, SaleFact } from './world';

const MOST_SOURCES = 20;

/** One thing that has a source. */
type Sourced =
  | { readonly kind: 'lead'; readonly source: string; readonly isWon: boolean }
  | { readonly kind: 'won'; readonly source: string }
  | { readonly kind: 'sale'; readonly source: string; readonly sale: SaleFact }
  | { readonly kind: 'cost'; readonly source: string; readonly cost: CostFact };

export interface SourceFigures extends SalesSum {
  readonly leads: number;
  /** Of these very leads. */
  readonly bought: number;
  /** Deals that were won in the period, whenever they came. */
  readonly won: number;
  /** Null where nothing was paid for it. */
  readonly cost: number | null;
}

/** Returns the sources of all that happened in the period; the first source counts, which a deal has, else its customer. */
export function sourcedIn(world: ReportWorld): readonly Sourced[] {
  const { deals, stages, period, sales, customers, costs } = world;
  const ofCustomer = (id: string): string => customers.get(id)?.source ?? '';
  const dealSources = new Map(deals.map(({ id, source, customerId }) => [id, source || ofCustomer(customerId)]));
  const leads = placeDeals(deals, stages).filter(({ deal }) => isIn(period, deal.createdAt));
  const sold = sales.filter(({ date }) => isDayIn(period, date));
  return [
    ...leads.map((placed): Sourced => {
      return { kind: 'lead', source: dealSources.get(placed.deal.id) ?? '', isWon: isWon(placed) };
    }),
    ...deals
      .filter(({ wonAt }) => isIn(period, wonAt))
      .map(({ id }): Sourced => ({ kind: 'won', source: dealSources.get(id) ?? '' })),
    ...sold.map((sale): Sourced => {
      return { kind: 'sale', source: dealSources.get(sale.dealId) || ofCustomer(sale.customerId), sale };
    }),
    ...costs
      .filter(({ month }) => isDayIn(period, month))
      .map((cost): Sourced => ({ kind: 'cost', source: cost.source, cost })),
  ];
}

function isWon({ far, path }: PlacedDeal): boolean {
  return far >= wonAtStep(path);
}

/** Returns the figures of what has one source. */
export function sourceFigures(items: readonly Sourced[]): SourceFigures {
  const leads = items.flatMap((item) => (item.kind === 'lead' ? [item] : []));
  const costs = items.flatMap((item) => (item.kind === 'cost' ? [item.cost] : []));
  return {
    ...sumSales(items.flatMap((item) => (item.kind === 'sale' ? [item.sale] : []))),
    leads: leads.length,
    bought: leads.filter((lead) => lead.isWon).length,
    won: items.filter(({ kind }) => kind === 'won').length,
    cost: costs.length === 0 ? null : fromMinor(sumOf(costs, ({ amount }) => amount)),
  };
}

/** Returns the page; no blocks where nothing came, was sold or paid for in the period. */
export function sourcesPage(world: ReportWorld, { texts }: Speaking): Page {
  const all = sourcedIn(world);
  if (all.length === 0) return [];
  const blank = texts('reports.noSource');
  const groups = byLabel(all, ({ source }) => source, { blank, weight: (items) => sourceFigures(items).amount });
  const shown = withinRoom(groups, texts('reports.rest'), MOST_SOURCES).map((group) => {
    return { group, figures: sourceFigures(group.items) };
  });
  const total = sourceFigures(all);
  return [
    { kind: 'lead', text: bestInWords(shown, total, texts) },
    {
      kind: 'table',
      label: texts('reports.col.source'),
      columns: [
        { heading: texts('reports.col.leads'), as: 'count' },
        { heading: texts('reports.col.bought'), as: 'count' },
        { heading: texts('reports.col.conversion'), as: 'share' },
        { heading: texts('reports.col.sales'), as: 'money' },
        { heading: texts('reports.col.margin'), as: 'money' },
      ],
      lines: [
        ...shown.map(({ group, figures }) => ({ ...toned(group), cells: flowCells(figures) })),
        { label: texts('reports.total'), cells: flowCells(total), tone: 'total' },
      ],
    },
    { kind: 'note', text: `${texts('reports.sources.how')} ${profitNote(total, { texts })}` },
    { kind: 'heading', text: texts('reports.sources.costs') },
    ...costBlocks(shown, texts),
  ];
}

interface Shown {
  readonly group: Labelled<Sourced>;
  readonly figures: SourceFigures;
}

function toned({ label, isBlank }: Labelled<Sourced>): Pick<PageLine, 'label' | 'tone'> {
  return isBlank ? { label, tone: 'faint' } : { label };
}

function flowCells({ leads, bought, amount, margin }: SourceFigures): PageLine['cells'] {
  return [leads, bought, shareOf(bought, leads), amount, margin];
}

function bestInWords(shown: readonly Shown[], total: SourceFigures, texts: Speaking['texts']): string {
  const [best] = shown.filter(({ group, figures }) => !group.isBlank && figures.amount > 0);
  if (!best || total.amount <= 0) return texts('reports.sources.noSales', { leads: String(total.leads) });
  const share = printShare(best.figures.amount / total.amount);
  return texts('reports.sources.best', { source: best.group.label, share, leads: String(best.figures.leads) });
}

/** The last line is of the sources that cost something: leads that came for nothing would make the others look cheap. */
function costBlocks(shown: readonly Shown[], texts: Speaking['texts']): PageBlock[] {
  const paid = shown.filter(({ figures }) => figures.cost !== null);
  if (paid.length === 0) return [{ kind: 'note', text: texts('reports.sources.noCosts') }];
  const cellsOf = ({ cost, leads, won, amount }: SourceFigures): PageLine['cells'] => [
    cost,
    cost === null ? null : shareOf(cost, leads),
    cost === null ? null : shareOf(cost, won),
    cost === null ? null : shareOf(amount, cost),
  ];
  const together = sourceFigures(paid.flatMap(({ group }) => group.items));
  return [
    {
      kind: 'table',
      label: texts('reports.col.source'),
      columns: [
        { heading: texts('reports.col.cost'), as: 'money' },
        { heading: texts('reports.col.costPerLead'), as: 'money' },
        { heading: texts('reports.col.costPerSale'), as: 'money' },
        { heading: texts('reports.col.salesPerCost'), as: 'decimal' },
      ],
      lines: [
        ...paid.map(({ group, figures }) => ({ ...toned(group), cells: cellsOf(figures) })),
        { label: texts('reports.paidSources'), cells: cellsOf(together), tone: 'total' },
      ],
    },
  ];
}
