// The page of before and after: figures of a month beside each other, what it brought, and the hours saved.

import { parseAmount } from '../../kernel/money';
import { addDays, daysBetween, printDay } from '../../kernel/time/day';
import { type BeforeAfter, beforeAfterOf, type Side } from './before-after';
import type { ColumnKind, Page, PageBlock, PageLine } from './page';
import { gainOf, hoursSaved } from './return-on-cost';
import type { Speaking } from './speaking';
import { printDays } from './stage-time';
import type { ReportWorld } from './world';

/** Of fewer months the difference of two means says little. */
const FEWEST_MONTHS = 3;

/** Returns the page; no blocks while Daftar has not begun, or has nothing to compare with yet. */
export function beforeAfterPage(world: ReportWorld, { texts }: Speaking): Page {
  const found = beforeAfterOf(world);
  const { before, after, began } = found;
  if (began === null) return [];
  const since = printDay(began);
  if (!before || !after)
    return [{ kind: 'lead', text: texts('reports.beforeAfter.later', { since }) }, ...saved(found, world, texts)];
  const facts = { since, before: spanOf(before), after: spanOf(after) };
  const isShort = Math.min(before.months.count, after.months.count) < FEWEST_MONTHS;
  return [
    { kind: 'lead', text: texts('reports.beforeAfter.spans', facts) },
    {
      kind: 'table',
      label: texts('reports.col.figure'),
      columns: [
        { heading: texts('reports.col.before'), as: 'count' },
        { heading: texts('reports.col.now'), as: 'count' },
        { heading: texts('reports.col.change'), as: 'share' },
      ],
      lines: FIGURES.flatMap(([key, as]) => lineOf(key, as, before, after, texts)),
    },
    { kind: 'note', text: texts(isShort ? 'reports.beforeAfter.short' : 'reports.beforeAfter.how') },
    ...gainBlocks(before, after, world, texts),
    ...saved(found, world, texts),
  ];
}

const FIGURES = [
  ['sales', 'money'],
  ['salesCount', 'decimal'],
  ['newCustomers', 'decimal'],
  ['active', 'count'],
  ['margin', 'money'],
  ['conversion', 'share'],
  ['response', 'count'],
] as const satisfies readonly (readonly [keyof Side, ColumnKind])[];

function lineOf(
  key: (typeof FIGURES)[number][0],
  as: ColumnKind,
  before: Side,
  after: Side,
  texts: Speaking['texts'],
): PageLine[] {
  const [then, now] = [before[key], after[key]];
  const change = then === null || now === null || then === 0 ? null : (now - then) / then;
  return [{ label: texts(`reports.beforeAfter.${key}`), cells: [then, now, change], as: [as, as, 'change'] }];
}

/** "01.2025 – 06.2025". */
function spanOf({ months: { from, before } }: Side): string {
  return [from, addDays(before, -1)].map((day) => printDay(day).slice(3)).join(' – ');
}

function gainBlocks(before: Side, after: Side, world: ReportWorld, texts: Speaking['texts']): PageBlock[] {
  const heading: PageBlock = { kind: 'heading', text: texts('reports.beforeAfter.roi') };
  const typed = parseAmount(world.settings.crmCost ?? '');
  const cost = typed.ok ? (typed.value ?? 0) : 0;
  const found = gainOf(before, after, cost);
  if (!found) return [heading, { kind: 'note', text: texts('reports.beforeAfter.noMargin') }];
  const { gain, roi } = found;
  return [
    heading,
    {
      kind: 'table',
      label: texts('reports.beforeAfter.months', { count: String(after.months.count) }),
      columns: [
        { heading: texts('reports.col.low'), as: 'money' },
        { heading: texts('reports.col.seen'), as: 'money' },
        { heading: texts('reports.col.high'), as: 'money' },
      ],
      lines: [
        { label: texts('reports.beforeAfter.gain'), cells: [...gain] },
        { label: texts('reports.beforeAfter.cost'), cells: [null, found.cost > 0 ? found.cost : null, null] },
        {
          label: texts('reports.beforeAfter.perCost'),
          cells: roi ? [...roi] : [null, null, null],
          as: ['decimal', 'decimal', 'decimal'],
        },
      ],
    },
    {
      kind: 'note',
      text: texts(roi ? 'reports.beforeAfter.roiHow' : 'reports.beforeAfter.noCost', { setting: 'crmCost' }),
    },
  ];
}

function saved({ began }: BeforeAfter, { today, settings }: ReportWorld, texts: Speaking['texts']): PageBlock[] {
  const minutes = Number((settings.reportMinutes ?? '').trim());
  if (began === null || !(minutes > 0)) return [];
  const { reports, hours } = hoursSaved(daysBetween(began, today), minutes);
  if (reports === 0) return [];
  const facts = {
    reports: String(reports),
    hours: printDays(hours),
    minutes: String(minutes),
    setting: 'reportMinutes',
  };
  return [
    { kind: 'heading', text: texts('reports.beforeAfter.saved') },
    { kind: 'note', text: texts('reports.beforeAfter.savedHow', facts) },
  ];
}
