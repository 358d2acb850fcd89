// Why deals were lost, at which stage, and to whom.

import { printMinor, toMinor } from '../../kernel/money';
import { byLabel, type Labelled, withinRoom } from './labels';
import { type Page, type PageBlock, type PageCell, type PageLine, printShare, shareOf, sumOf } from './page';
import { isIn } from './period';
import { type PlacedDeal, placeDeals } from './place-deals';
import type { Speaking } from './speaking';
import type { ReportWorld } from './world';

/** A table has room for so many stages beside the sums; the rest of them stand together. */
const MOST_STAGES = 3;
const MOST_REASONS = 20;

export interface Losses {
  readonly lost: readonly PlacedDeal[];
  /** The stages that they had reached, in the order of the way; one that stands for all others is '' and last. */
  readonly stages: readonly string[];
  readonly stageOf: (placed: PlacedDeal) => string;
}

/** Returns what was lost in the period and is lost still, and the stages from which. */
export function lossesOf({ deals, stages, period }: Pick<ReportWorld, 'deals' | 'stages' | 'period'>): Losses {
  const lost = placeDeals(deals, stages).filter(({ deal }) => isIn(period, deal.lostAt));
  const labels = byLabel(lost, labelOf, { blank: '' }).map(({ label }) => label);
  const onTheWay = stages.map(({ label }) => label).filter((label, index, all) => all.indexOf(label) === index);
  const common = new Set(labels.slice(0, labels.length > MOST_STAGES ? MOST_STAGES - 1 : MOST_STAGES));
  const shown = onTheWay.filter((label) => common.has(label));
  return {
    lost,
    stages: labels.length > shown.length ? [...shown, ''] : shown,
    stageOf: (placed) => (shown.includes(labelOf(placed)) ? labelOf(placed) : ''),
  };
}

function labelOf({ path, far }: PlacedDeal): string {
  return path[far]?.label ?? '';
}

/** Returns the page; no blocks where nothing was lost in the period. */
export function lossesPage(world: ReportWorld, speaking: Speaking): Page {
  const losses = lossesOf(world);
  if (losses.lost.length === 0) return [];
  const { texts } = speaking;
  const reasons = byLabel(losses.lost, ({ deal }) => deal.lossReason, { blank: texts('reports.noReason') });
  return [
    { kind: 'lead', text: inWords(losses, reasons, speaking) },
    matrix(losses, reasons, speaking),
    { kind: 'note', text: texts('reports.losses.how') },
    ...competitors(losses.lost, speaking),
  ];
}

function inWords({ lost }: Losses, reasons: readonly Labelled<PlacedDeal>[], { texts }: Speaking): string {
  const all = texts('reports.losses.all', {
    count: String(lost.length),
    amount: printMinor(toMinor(amountOf(lost))),
  });
  const first = reasons.find(({ isBlank }) => !isBlank);
  if (!first) return `${all} ${texts('reports.losses.noReasons')}`;
  const [stage] = byLabel(first.items, labelOf, { blank: texts('reports.noStage') });
  const share = printShare(shareOf(first.items.length, lost.length));
  return `${all} ${texts('reports.losses.first', { reason: first.label, share, stage: stage?.label ?? '' })}`;
}

function matrix(
  { lost, stages, stageOf }: Losses,
  reasons: readonly Labelled<PlacedDeal>[],
  { texts }: Speaking,
): PageBlock {
  const cellsOf = (items: readonly PlacedDeal[]): PageCell[] => [
    ...stages.map((stage) => items.filter((placed) => stageOf(placed) === stage).length || ''),
    items.length,
    amountOf(items),
  ];
  const lines = withinRoom(reasons, texts('reports.rest'), MOST_REASONS).map(
    ({ label, items, isBlank }): PageLine => ({ label, cells: cellsOf(items), ...(isBlank ? { tone: 'faint' } : {}) }),
  );
  return {
    kind: 'table',
    label: texts('reports.col.reason'),
    columns: [
      ...stages.map((stage) => ({ heading: stage || texts('reports.otherStages'), as: 'count' as const })),
      { heading: texts('reports.col.lost'), as: 'count' },
      { heading: texts('reports.col.hopedFor'), as: 'money' },
    ],
    lines: [...lines, { label: texts('reports.total'), cells: cellsOf(lost), tone: 'total' }],
  };
}

function competitors(lost: readonly PlacedDeal[], { texts }: Speaking): PageBlock[] {
  const named = byLabel(lost, ({ deal }) => deal.competitor, { blank: texts('reports.noCompetitor') });
  if (named.every(({ isBlank }) => isBlank)) return [];
  return [
    { kind: 'heading', text: texts('reports.losses.competitors') },
    {
      kind: 'table',
      label: texts('reports.col.competitor'),
      columns: [
        { heading: texts('reports.col.lost'), as: 'count' },
        { heading: texts('reports.col.share'), as: 'share' },
        { heading: texts('reports.col.hopedFor'), as: 'money' },
      ],
      lines: withinRoom(named, texts('reports.rest'), MOST_REASONS).map(({ label, items, isBlank }) => ({
        label,
        cells: [items.length, shareOf(items.length, lost.length), amountOf(items)],
        ...(isBlank ? { tone: 'faint' as const } : {}),
      })),
    },
  ];
}

function amountOf(items: readonly PlacedDeal[]): number {
  return sumOf(items, ({ deal }) => deal.amount ?? 0);
}
