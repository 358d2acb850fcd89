// Whether Daftar is used: deals that somebody touched of late, and on how many days each person worked in it (K28).

import { addDays, type Day } from '../../kernel/time/day';
import { instantAt, isWorkDay } from '../../kernel/time/work-time';
import { dayAt } from '../../kernel/time/zone';
import { nameOf } from '../staff/index';
import { byLabel, withinRoom } from './labels';
import { groupBy, type Page, type PageLine, printShare, shareOf } from './page';
import { isIn } from './period';
import { placeDeals } from './place-deals';
import type { Speaking } from './speaking';
import { printDays } from './stage-time';
import type { EditFact, ReportWorld } from './world';

/** K28: days within which an open deal is to be touched. */
const FRESH_DAYS = 7;
/** An action that writes more records at once is an import or the sample, and no work on a deal. */
const BULK_RECORDS = 50;
/** Who typed into the grid while nobody looked. */
const UNKNOWN = 'unknown';

export interface Adoption {
  readonly open: number;
  /** Open deals whose customer was spoken to in the last seven days, as the dashboard counts them. */
  readonly touched: number;
  /** Open deals that a person changed in these days. */
  readonly changed: number;
  /** Working days of the period that the history covers, until today. */
  readonly days: number;
  /** People a working day who wrote something, on average; null of no day. */
  readonly active: number | null;
  readonly edits: readonly EditFact[];
}

/** Returns it; what Daftar does by itself is nobody's and does not count. */
export function adoptionOf(world: ReportWorld): Adoption {
  const { deals, stages, today, period, zone, work } = world;
  const open = placeDeals(deals, stages).filter(({ outcome }) => outcome === 'open');
  const weekAgo = instantAt(addDays(today, -FRESH_DAYS), 0, zone);
  const byPeople = withoutBulk(world.edits.filter(({ by }) => by !== ''));
  const changed = new Set(
    byPeople.filter(({ at, table }) => table === 'deals' && at >= weekAgo).map(({ record }) => record),
  );
  const edits = byPeople.filter(({ at }) => isIn(period, at));
  const workDays = workDaysOf(world);
  const dayOf = dayCache(zone);
  const days = groupBy(edits, ({ at }) => dayOf(at));
  let active = 0;
  for (const [day, theirs] of days) {
    if (!isWorkDay(work, day as Day)) continue; // As `dayAt` made it.
    active += new Set(theirs.map(({ by }) => by).filter((by) => by !== UNKNOWN)).size;
  }
  return {
    open: open.length,
    touched: open.filter(({ deal }) => (deal.lastTouch ?? 0) >= weekAgo).length,
    changed: open.filter(({ deal }) => changed.has(deal.id)).length,
    days: workDays,
    active: shareOf(active, workDays),
    edits,
  };
}

function withoutBulk(edits: readonly EditFact[]): readonly EditFact[] {
  const actions = groupBy(edits, ({ request }) => request);
  const isBulk = (request: string): boolean =>
    request !== '' && new Set(actions.get(request)?.map(({ record }) => record)).size > BULK_RECORDS;
  const bulk = new Set([...actions.keys()].filter(isBulk));
  return edits.filter(({ request, by }) => by === UNKNOWN || !bulk.has(request));
}

/** Working days from the beginning of the period, or of the history, until today. */
function workDaysOf({ period, editsSince, edits, zone, work }: ReportWorld): number {
  const first = editsSince ?? edits[0]?.at;
  if (first === undefined) return 0;
  const known = dayAt(first, zone);
  let days = 0;
  for (let day = known > period.from ? known : period.from; day < period.before; day = addDays(day, 1)) {
    if (isWorkDay(work, day)) days += 1;
  }
  return days;
}

/** Thousands of lines are of few hours. */
function dayCache(zone: ReportWorld['zone']): (instant: number) => Day {
  const known = new Map<number, Day>();
  return (instant) => {
    const hour = Math.floor(instant / 900_000);
    const day = known.get(hour) ?? dayAt(hour * 900_000, zone);
    known.set(hour, day);
    return day;
  };
}

/** Returns the page; no blocks where nobody ever wrote anything. */
export function adoptionPage(world: ReportWorld, { texts }: Speaking): Page {
  const { open, touched, changed, active, days, edits } = adoptionOf(world);
  if (open === 0 && edits.length === 0) return [];
  const dayOf = dayCache(world.zone);
  const who = ({ by }: EditFact): string => (by === UNKNOWN ? '' : nameOf(world.staff, by) || by);
  const people = byLabel(edits, who, { blank: texts('reports.adoption.byHand') });
  const share = printShare(shareOf(touched, open));
  const facts = { touched: String(touched), changed: String(changed), open: String(open), share };
  const each = active === null ? '–' : printDays(active);
  return [
    { kind: 'lead', text: `${texts('reports.adoption.fresh', facts)} ${texts('reports.adoption.active', { each })}` },
    {
      kind: 'table',
      label: texts('reports.col.person'),
      columns: [
        { heading: texts('reports.col.daysUsed'), as: 'count' },
        { heading: texts('reports.col.ofWorkDays'), as: 'share' },
        { heading: texts('reports.col.changes'), as: 'count' },
      ],
      lines: withinRoom(people, texts('reports.rest')).map(({ label, items, isBlank }): PageLine => {
        const used = new Set(items.map(({ at }) => dayOf(at)));
        const worked = [...used].filter((day) => isWorkDay(world.work, day)).length;
        const actions = new Set(items.map(({ request, record }) => (isBlank ? record : request))).size;
        const cells = isBlank ? [null, null, actions] : [used.size, shareOf(worked, days), actions];
        return { label, cells, ...(isBlank ? { tone: 'faint' } : {}) };
      }),
    },
    { kind: 'note', text: texts('reports.adoption.how') },
  ];
}
