// The page of the staff: what each did, whose deals stand where, how much is done in a week of work, and where to coach.

import { coachingOf, FEWEST_DEALS } from './coach';
import { MOST_LINES, type Page, type PageBlock, type PageLine, printShare, shareOf } from './page';
import type { Speaking } from './speaking';
import { type StaffFigures, staffFigures } from './staff';
import { standingBlocks } from './standing';
import type { ReportWorld } from './world';

/** Returns the page; no blocks where nobody did anything and nothing is open. */
export function staffPage(world: ReportWorld, speaking: Speaking): Page {
  const { texts } = speaking;
  const people = staffFigures(world, texts('reports.nobody'));
  const standing = standingBlocks(world, speaking);
  if (people.every(isIdle) && standing.length === 0) return [];
  const shown = people.slice(0, MOST_LINES);
  return [
    { kind: 'lead', text: bestInWords(people, texts) },
    {
      kind: 'table',
      label: texts('reports.col.person'),
      columns: [
        { heading: texts('reports.col.won'), as: 'count' },
        { heading: texts('reports.col.sales'), as: 'money' },
        { heading: texts('reports.col.touches'), as: 'count' },
        { heading: texts('reports.col.response'), as: 'count' },
        { heading: texts('reports.col.unanswered'), as: 'count' },
      ],
      lines: shown.map((person) => ({
        ...toned(person),
        cells: [person.won, person.sales, person.touches, person.response, person.unanswered],
      })),
    },
    { kind: 'note', text: texts('reports.staff.how') },
    ...standing,
    ...weekBlocks(shown, texts),
    ...coachBlocks(world, texts),
  ];
}

function isIdle({ won, sales, touches, response, unanswered }: StaffFigures): boolean {
  return won === 0 && sales === 0 && touches === 0 && response === null && unanswered === 0;
}

function toned({ name, isNobody }: StaffFigures): Pick<PageLine, 'label' | 'tone'> {
  return isNobody ? { label: name, tone: 'faint' } : { label: name };
}

function bestInWords(people: readonly StaffFigures[], texts: Speaking['texts']): string {
  const total = people.reduce((sum, { sales }) => sum + sales, 0);
  const [best] = people.filter(({ isNobody, sales }) => !isNobody && sales > 0);
  const waiting = people.reduce((sum, { unanswered }) => sum + unanswered, 0);
  const sold = best
    ? texts('reports.staff.best', { name: best.name, share: printShare(shareOf(best.sales, total)) })
    : texts('reports.staff.noSales');
  return waiting === 0 ? sold : `${sold} ${texts('reports.staff.waiting', { count: String(waiting) })}`;
}

function weekBlocks(people: readonly StaffFigures[], texts: Speaking['texts']): PageBlock[] {
  const known = people.flatMap(({ weeks, ...person }) => (weeks === null ? [] : [{ ...person, weeks }]));
  if (known.length === 0) return [];
  return [
    { kind: 'heading', text: texts('reports.staff.weekly') },
    {
      kind: 'table',
      label: texts('reports.col.person'),
      columns: [
        { heading: texts('reports.col.weeks'), as: 'decimal' },
        { heading: texts('reports.col.wonAWeek'), as: 'decimal' },
        { heading: texts('reports.col.salesAWeek'), as: 'money' },
        { heading: texts('reports.col.touchesAWeek'), as: 'decimal' },
      ],
      lines: known.map(({ name, weeks, won, sales, touches }) => ({
        label: name,
        cells: [weeks, shareOf(won, weeks), shareOf(sales, weeks), shareOf(touches, weeks)],
      })),
    },
    { kind: 'note', text: texts('reports.staff.weeklyHow') },
  ];
}

function coachBlocks(world: ReportWorld, texts: Speaking['texts']): PageBlock[] {
  const { steps, isKnown } = coachingOf(world);
  const heading: PageBlock = { kind: 'heading', text: texts('reports.coach.title') };
  const fewest = String(FEWEST_DEALS);
  if (!isKnown) return [heading, { kind: 'note', text: texts('reports.coach.tooFew', { count: fewest }) }];
  if (steps.length === 0) return [heading, { kind: 'note', text: texts('reports.coach.none') }];
  return [
    heading,
    {
      kind: 'table',
      label: texts('reports.col.personAndStep'),
      columns: [
        { heading: texts('reports.col.decided'), as: 'count' },
        { heading: texts('reports.col.wentOn'), as: 'share' },
        { heading: texts('reports.col.team'), as: 'share' },
      ],
      lines: steps.slice(0, MOST_STEPS).map(({ name, from, to, decided, share, team }) => ({
        label: `${name}: ${from} → ${to}`,
        cells: [decided, share, team],
      })),
    },
    { kind: 'note', text: texts('reports.coach.how', { count: fewest }) },
  ];
}

const MOST_STEPS = 12;
