// The page of the funnel: the worst drop in words, the stages, why deals were lost, and B2C beside B2B.

import { optionKey } from '../../kernel/schema/options';
import { SEGMENTS } from '../customers/index';
import { cohortOf, type Funnel, funnelsOf } from './funnel';
import { byLabel, withinRoom } from './labels';
import { type Page, type PageBlock, printShare, shareOf, sumOf } from './page';
import { type PlacedDeal, placeDeals, wonAtStep } from './place-deals';
import type { Speaking } from './speaking';
import type { ReportWorld } from './world';

/** Of more a firm has none, and a page no room. */
const MOST_PIPELINES = 5;

/** Returns the page; no blocks where no deal came in the period. */
export function funnelPage(world: ReportWorld, speaking: Speaking): Page {
  const cohort = cohortOf(placeDeals(world.deals, world.stages), world.period);
  if (cohort.length === 0) return [];
  const funnels = funnelsOf(cohort).slice(0, MOST_PIPELINES);
  const isOne = funnels.length === 1;
  return [
    ...funnels.flatMap((funnel) => stepBlocks(funnel, isOne, speaking)),
    ...reasonBlocks(cohort, speaking),
    ...segmentBlocks(cohort, world, speaking),
    ...funnels.slice(0, 1).flatMap((funnel) => impliedBlocks(funnel, speaking)),
  ];
}

function stepBlocks(funnel: Funnel, isOne: boolean, { texts }: Speaking): PageBlock[] {
  const { steps, leads, pipeline, unknown } = funnel;
  const title = pipeline === '' ? texts('reports.funnel.main') : pipeline;
  return [
    ...(isOne ? [] : [{ kind: 'heading' as const, text: title }]),
    { kind: 'lead', text: worstInWords(funnel, texts) },
    {
      kind: 'table',
      label: texts('reports.col.stage'),
      columns: [
        { heading: '', as: 'bar' },
        { heading: texts('reports.col.reached'), as: 'count' },
        { heading: texts('reports.col.wentOn'), as: 'share' },
        { heading: texts('reports.col.lostHere'), as: 'count' },
        { heading: texts('reports.col.waitsHere'), as: 'count' },
      ],
      lines: steps.map(({ stage, reached, wentOn, lost, waiting }) => ({
        label: stage,
        cells: [shareOf(reached, leads), reached, wentOn, lost, waiting],
        ...(stage === funnel.worst?.from ? { tone: 'late' as const } : {}),
      })),
    },
    ...(unknown > 0
      ? [{ kind: 'note' as const, text: texts('reports.funnel.unknown', { count: String(unknown) }) }]
      : []),
    { kind: 'note', text: texts('reports.funnel.how') },
  ];
}

function worstInWords({ worst, leads, won, standard }: Funnel, texts: Speaking['texts']): string {
  const all = texts('reports.funnel.all', { leads: String(leads), won: String(won), share: printShare(standard) });
  if (!worst) return `${all} ${texts('reports.funnel.noDrop')}`;
  const { from, to, reached, passed, lost, waiting } = worst;
  const facts = { from, to, of: String(reached), lost: String(lost), waiting: String(waiting) };
  const share = printShare(shareOf(passed, reached));
  return `${all} ${texts('reports.funnel.worst', { ...facts, passed: String(passed), share })}`;
}

/** The two ways to speak of conversion, by name: ours, and the one that leaves the lost deals out. */
function impliedBlocks({ steps, standard, implied }: Funnel, { texts }: Speaking): PageBlock[] {
  const shares = { standard: printShare(standard), implied: printShare(implied) };
  return [
    { kind: 'heading', text: texts('reports.funnel.two') },
    { kind: 'note', text: texts('reports.funnel.twoHow', shares) },
    {
      kind: 'table',
      label: texts('reports.col.stage'),
      columns: [
        { heading: texts('reports.col.standsNow'), as: 'count' },
        { heading: texts('reports.col.impliedOn'), as: 'share' },
        { heading: texts('reports.col.standardOn'), as: 'share' },
      ],
      lines: steps.map((step, index) => ({
        label: step.stage,
        cells: [step.standing, impliedOn(steps, index), step.wentOn],
      })),
    },
  ];
}

function impliedOn(steps: Funnel['steps'], index: number): number | null {
  const [here, next] = [steps[index], steps[index + 1]];
  return here && next ? shareOf(next.implied, here.implied) : null;
}

function reasonBlocks(cohort: readonly PlacedDeal[], { texts }: Speaking): PageBlock[] {
  const lost = cohort.filter(({ outcome }) => outcome === 'lost');
  if (lost.length === 0) return [];
  const groups = byLabel(lost, ({ deal }) => deal.lossReason, { blank: texts('reports.noReason') });
  return [
    { kind: 'heading', text: texts('reports.funnel.reasons') },
    {
      kind: 'table',
      label: texts('reports.col.reason'),
      columns: [
        { heading: texts('reports.col.lost'), as: 'count' },
        { heading: texts('reports.col.share'), as: 'share' },
        { heading: texts('reports.col.hopedFor'), as: 'money' },
      ],
      lines: withinRoom(groups, texts('reports.rest'), MOST_REASONS).map(({ label, items, isBlank }) => ({
        label,
        cells: [items.length, shareOf(items.length, lost.length), sumOf(items, ({ deal }) => deal.amount ?? 0)],
        ...(isBlank ? { tone: 'faint' as const } : {}),
      })),
    },
  ];
}

const MOST_REASONS = 10;

function segmentBlocks(cohort: readonly PlacedDeal[], { customers }: ReportWorld, { texts }: Speaking): PageBlock[] {
  const segmentOf = ({ deal }: PlacedDeal): string =>
    optionKey(SEGMENTS, customers.get(deal.customerId)?.segment ?? '')?.toUpperCase() ?? '';
  const isWon = ({ far, path }: PlacedDeal): boolean => far >= wonAtStep(path);
  return [
    { kind: 'heading', text: texts('reports.funnel.segments') },
    {
      kind: 'table',
      label: texts('reports.col.segment'),
      columns: [
        { heading: texts('reports.col.leads'), as: 'count' },
        { heading: texts('reports.col.won'), as: 'count' },
        { heading: texts('reports.col.conversion'), as: 'share' },
        { heading: texts('reports.col.lost'), as: 'count' },
        { heading: texts('reports.col.waits'), as: 'count' },
      ],
      lines: byLabel(cohort, segmentOf, { blank: texts('reports.noSegment') }).map(({ label, items, isBlank }) => {
        const won = items.filter(isWon).length;
        const lost = items.filter((placed) => placed.outcome === 'lost' && !isWon(placed)).length;
        const cells = [items.length, won, shareOf(won, items.length), lost, items.length - won - lost];
        return { label, cells, ...(isBlank ? { tone: 'faint' as const } : {}) };
      }),
    },
  ];
}
