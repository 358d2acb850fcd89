// Whether deals move as the firm agreed: moves that satisfied the rule of their stage, and why others did not (K30).

import { byLabel, withinRoom } from './labels';
import { type Page, type PageLine, printShare, shareOf } from './page';
import { isIn } from './period';
import type { Speaking } from './speaking';
import type { MoveFact, ReportWorld } from './world';

const MOST_REASONS = 15;

export interface Compliance {
  readonly moves: number;
  /** Those into a stage whose required fields were filled in, or that requires none. */
  readonly byRule: number;
  readonly share: number | null;
}

/** Returns the moves of the period; that a deal began is no move. */
export function movesIn({ moves, period }: Pick<ReportWorld, 'moves' | 'period'>): readonly MoveFact[] {
  return moves.filter(({ from, at }) => from !== '' && isIn(period, at));
}

/** Returns how many of the moves satisfied the rule: where one did not, the history has the reason that was given. */
export function complianceOf(moves: readonly MoveFact[]): Compliance {
  const byRule = moves.filter(({ override }) => override.trim() === '').length;
  return { moves: moves.length, byRule, share: shareOf(byRule, moves.length) };
}

/** Returns the page; no blocks where nothing moved in the period. */
export function compliancePage(world: ReportWorld, { texts }: Speaking): Page {
  const moves = movesIn(world);
  if (moves.length === 0) return [];
  const { share, byRule } = complianceOf(moves);
  const labels = new Map(world.stages.map(({ key, label }) => [key, label]));
  const lineOf = ({ label, items, isBlank }: Group): PageLine => {
    const found = complianceOf(items);
    const cells = [found.moves, found.byRule, found.share, found.moves - found.byRule];
    return { label, cells, ...(isBlank ? { tone: 'faint' } : {}) };
  };
  const tableOf = (label: string, groups: readonly Group[]) => ({
    kind: 'table' as const,
    label,
    columns: [
      { heading: texts('reports.col.moves'), as: 'count' as const },
      { heading: texts('reports.col.byRule'), as: 'count' as const },
      { heading: texts('reports.col.share'), as: 'share' as const },
      { heading: texts('reports.col.overrides'), as: 'count' as const },
    ],
    lines: withinRoom(groups, texts('reports.rest')).map(lineOf),
  });
  const facts = { share: printShare(share), count: String(byRule), of: String(moves.length) };
  return [
    { kind: 'lead', text: texts('reports.compliance.all', facts) },
    tableOf(
      texts('reports.col.toStage'),
      byLabel(moves, ({ to }) => labels.get(to) ?? '', { blank: texts('reports.noStage') }),
    ),
    { kind: 'note', text: texts('reports.compliance.how') },
    { kind: 'heading', text: texts('reports.compliance.people') },
    tableOf(
      texts('reports.col.person'),
      byLabel(moves, ({ by }) => by, { blank: texts('reports.unknownPerson') }),
    ),
    ...reasonBlocks(moves, texts),
  ];
}

interface Group {
  readonly label: string;
  readonly items: readonly MoveFact[];
  readonly isBlank: boolean;
}

function reasonBlocks(moves: readonly MoveFact[], texts: Speaking['texts']): Page {
  const overrides = moves.filter(({ override }) => override.trim() !== '');
  if (overrides.length === 0) return [];
  const reasons = withinRoom(
    byLabel(overrides, ({ override }) => override, { blank: '' }),
    texts('reports.rest'),
    MOST_REASONS,
  );
  return [
    { kind: 'heading', text: texts('reports.compliance.reasons') },
    {
      kind: 'table',
      label: texts('reports.col.reason'),
      columns: [{ heading: texts('reports.col.moves'), as: 'count' }],
      lines: reasons.map(({ label, items }) => ({ label, cells: [items.length] })),
    },
  ];
}
