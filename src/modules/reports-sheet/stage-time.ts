// How long deals stay in each stage: those that went on in the period, and apart from them those that are still there.

import { median, quantile } from '../../kernel/kpi/quantile';
import type { Stage } from '../stages/index';
import { groupBy, type Page, type PageLine } from './page';
import { isIn, type ReportPeriod } from './period';
import { placeDeals } from './place-deals';
import type { Speaking } from './speaking';
import type { DealFact, MoveFact, ReportWorld } from './world';

const MS_PER_DAY = 86_400_000;

/** Days, with their fractions. */
export interface StageTime {
  readonly ended: readonly number[];
  /** Of deals that are open and still there, until now. */
  readonly soFar: readonly number[];
}

/** Returns the times by the key of the stage; of a deal that came back each stay counts. */
export function stageTimes(
  moves: readonly MoveFact[],
  deals: readonly DealFact[],
  { stages, period, now }: Pick<ReportWorld, 'stages' | 'period' | 'now'>,
): ReadonlyMap<string, StageTime> {
  const ended = groupBy(endedStays(moves, period), ({ stage }) => stage);
  const open = placeDeals(deals, stages).filter(({ outcome, deal }) => outcome === 'open' && deal.stageSince !== null);
  const soFar = groupBy(open, ({ path, standing, deal }) => path[standing ?? -1]?.key ?? deal.stageKey);
  const keys = new Set([...ended.keys(), ...soFar.keys()]);
  return new Map(
    [...keys].map((key) => [
      key,
      {
        ended: (ended.get(key) ?? []).map(({ days }) => days),
        soFar: (soFar.get(key) ?? []).map(({ deal }) => Math.max(0, (now - (deal.stageSince ?? now)) / MS_PER_DAY)),
      },
    ]),
  );
}

/** A stay ends with the next move of the same deal. */
function endedStays(moves: readonly MoveFact[], period: ReportPeriod) {
  const stays: { readonly stage: string; readonly days: number }[] = [];
  const lastOf = new Map<string, MoveFact>();
  for (const move of [...moves].sort((one, other) => (one.at ?? 0) - (other.at ?? 0))) {
    const before = lastOf.get(move.dealId);
    lastOf.set(move.dealId, move);
    if (!before || before.at === null || !isIn(period, move.at)) continue;
    stays.push({ stage: before.to, days: (move.at - before.at) / MS_PER_DAY });
  }
  return stays;
}

/** Returns the days from the first day to the win, of what was won in the period. */
export function cycleDays(deals: readonly DealFact[], period: ReportPeriod): readonly number[] {
  return deals.flatMap(({ createdAt, wonAt }) =>
    isIn(period, wonAt) && createdAt !== null && wonAt >= createdAt ? [(wonAt - createdAt) / MS_PER_DAY] : [],
  );
}

/** Returns the page; no blocks where nothing moved in the period and nothing waits. */
export function stageTimePage(world: ReportWorld, { texts }: Speaking): Page {
  const times = stageTimes(world.moves, world.deals, world);
  const cycle = cycleDays(world.deals, world.period);
  const shown = world.stages.filter(({ outcome }) => outcome === 'open');
  const lines = shown.map((stage) => lineOf(stage.label, times.get(stage.key)));
  const unknown = [...times].filter(([key]) => !world.stages.some((stage) => stage.key === key));
  const all = unknown.map(([, time]) => time);
  if (cycle.length === 0 && lines.every(isBlank) && all.length === 0) return [];
  const rest = { ended: all.flatMap(({ ended }) => ended), soFar: all.flatMap(({ soFar }) => soFar) };
  return [
    { kind: 'lead', text: slowestInWords(shown, times, texts) },
    {
      kind: 'table',
      label: texts('reports.col.stage'),
      columns: [
        { heading: texts('reports.col.wentFromHere'), as: 'count' },
        { heading: texts('reports.col.medianDays'), as: 'decimal' },
        { heading: texts('reports.col.p90Days'), as: 'decimal' },
        { heading: texts('reports.col.hereNow'), as: 'count' },
        { heading: texts('reports.col.soFarDays'), as: 'decimal' },
      ],
      lines: [
        ...lines,
        ...(all.length > 0 ? [{ ...lineOf(texts('reports.noStage'), rest), tone: 'faint' as const }] : []),
      ],
    },
    { kind: 'note', text: texts('reports.stageTime.how') },
    { kind: 'heading', text: texts('reports.stageTime.cycle') },
    {
      kind: 'table',
      label: texts('reports.stageTime.cycleOf'),
      columns: [
        { heading: texts('reports.col.won'), as: 'count' },
        { heading: texts('reports.col.medianDays'), as: 'decimal' },
        { heading: texts('reports.col.p90Days'), as: 'decimal' },
      ],
      lines: [
        { label: texts('reports.stageTime.fromLead'), cells: [cycle.length, median(cycle), quantile(cycle, 0.9)] },
      ],
    },
  ];
}

function lineOf(label: string, time: StageTime = { ended: [], soFar: [] }): PageLine {
  const { ended, soFar } = time;
  return { label, cells: [ended.length, median(ended), quantile(ended, 0.9), soFar.length, median(soFar)] };
}

function isBlank({ cells: [ended, , , here] }: PageLine): boolean {
  return ended === 0 && here === 0;
}

function slowestInWords(
  stages: readonly Stage[],
  times: ReadonlyMap<string, StageTime>,
  texts: Speaking['texts'],
): string {
  const [slowest] = stages
    .flatMap(({ key, label }) => {
      const ended = times.get(key)?.ended ?? [];
      const half = median(ended);
      return half === null ? [] : [{ label, half, far: quantile(ended, 0.9) ?? half }];
    })
    .sort((one, other) => other.half - one.half);
  if (!slowest) return texts('reports.stageTime.none');
  const { label, half, far } = slowest;
  return texts('reports.stageTime.slowest', { stage: label, days: printDays(half), far: printDays(far) });
}

/** With a comma, as people here write it: "6,5". */
export function printDays(days: number): string {
  return String(Math.round(days * 10) / 10).replace('.', ',');
}
