// Whose open deals stand in which stage, for how long, and how many of them are behind with their next step (R115).

import { byLabel, withinRoom } from './labels';
import { type Page, type PageBlock, type PageLine, sumOf } from './page';
import { type PlacedDeal, placeDeals } from './place-deals';
import type { Speaking } from './speaking';
import type { ReportWorld } from './world';

const MS_PER_DAY = 86_400_000;

/** The open deals of one person in one stage. */
export interface Standing {
  readonly name: string;
  readonly isNobody: boolean;
  /** '' for a label of no stage. */
  readonly stage: string;
  readonly deals: readonly PlacedDeal['deal'][];
}

type World = Pick<ReportWorld, 'deals' | 'stages' | 'now' | 'today'>;

/** Returns who has open deals where: who has most of them first, their stages in the order of the way. */
export function standingOf({ deals, stages }: Pick<World, 'deals' | 'stages'>, nobody: string): readonly Standing[] {
  const open = placeDeals(deals, stages).filter(({ outcome }) => outcome === 'open');
  const people = byLabel(open, ({ deal }) => deal.responsible, { blank: nobody });
  const orderOf = (label: string): number => stages.findIndex((stage) => stage.label === label);
  return people.flatMap(({ label: name, items, isBlank: isNobody }) =>
    byLabel(items, stageOf, { blank: '' })
      .map(({ label: stage, items: theirs }) => ({ name, isNobody, stage, deals: theirs.map(({ deal }) => deal) }))
      .sort(
        (one, other) =>
          Number(one.stage === '') - Number(other.stage === '') || orderOf(one.stage) - orderOf(other.stage),
      ),
  );
}

function stageOf({ path, standing }: PlacedDeal): string {
  return path[standing ?? -1]?.label ?? '';
}

/** Returns the table under its heading; no blocks where nothing is open. */
export function standingBlocks(world: World, { texts }: Speaking): Page {
  const groups = standingOf(world, texts('reports.nobody')).map(({ name, stage, deals, isNobody }) => {
    return { label: `${name}: ${stage || texts('reports.noStage')}`, items: deals, isBlank: isNobody || stage === '' };
  });
  if (groups.length === 0) return [];
  const lines = withinRoom(groups, texts('reports.rest')).map(
    ({ label, items, isBlank }): PageLine => ({
      label,
      cells: cellsOf(items, world),
      ...(isBlank ? { tone: 'faint' } : {}),
    }),
  );
  const all = groups.flatMap(({ items }) => items);
  const table: PageBlock = {
    kind: 'table',
    label: texts('reports.col.personAndStage'),
    columns: [
      { heading: texts('reports.col.waits'), as: 'count' },
      { heading: texts('reports.col.meanDays'), as: 'decimal' },
      { heading: texts('reports.col.oldestDays'), as: 'decimal' },
      { heading: texts('reports.col.behind'), as: 'count' },
      { heading: texts('reports.col.hopedFor'), as: 'money' },
    ],
    lines: [...lines, { label: texts('reports.total'), cells: cellsOf(all, world), tone: 'total' }],
  };
  return [
    { kind: 'heading', text: texts('reports.standing.title') },
    table,
    { kind: 'note', text: texts('reports.standing.how') },
  ];
}

function cellsOf(deals: Standing['deals'], { now, today }: World): PageLine['cells'] {
  const ages = deals.flatMap(({ stageSince }) =>
    stageSince === null ? [] : [Math.max(0, now - stageSince) / MS_PER_DAY],
  );
  const isBehind = ({ nextContact }: Standing['deals'][number]): boolean => nextContact !== '' && nextContact < today;
  return [
    deals.length,
    ages.length === 0 ? null : sumOf(ages, (days) => days) / ages.length,
    ages.length === 0 ? null : Math.max(...ages),
    deals.filter(isBehind).length,
    sumOf(deals, ({ amount }) => amount ?? 0),
  ];
}
