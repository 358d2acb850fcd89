// What is due today, or was before: the most valuable first.

import type { Ports } from '../../kernel/ports';
import { fold } from '../../kernel/text/fold';
import type { Weighed } from './items';
import { openDeals, readToday, type TodayRead } from './read-today';
import type { TodayItem, TodayView } from './view';

/** More than anybody does in a day. */
const MOST_ITEMS = 100;
/** Apart from the others, so that neither debts nor follow-ups push the rest out. */
const MOST_DEBTS = 50;
/** As many as can be called besides. */
const MOST_TOUCHES = 20;
const MOST_SUGGESTIONS = 20;
const MOST_RATINGS = 20;

/**
 * Returns what is due for one person, '' for all; what nobody is responsible for is everybody's. `known` is `{ stages, currency,
 * touchDays, ratingDays }` as the page knows them since it was opened. Five blocking calls: the tables of deals, customers, tasks, sales and dues; one
 * more where the page tells of no stages.
 */
export function today(ports: Ports, responsible: string, known?: unknown): TodayView {
  return viewFor(readToday(ports, known), responsible);
}

function viewFor({ world, toDo, debts, ratings, touches, suggested }: TodayRead, responsible: string): TodayView {
  const wanted = fold(responsible);
  const isOurs = (item: Pick<TodayItem, 'responsible'>): boolean => {
    return wanted === '' || item.responsible.trim() === '' || fold(item.responsible) === wanted;
  };
  const ours = (items: readonly Weighed[]) => items.filter(({ item }) => isOurs(item)).sort(byWorth);
  const others = [...ours(debts).slice(0, MOST_DEBTS), ...ours(ratings).slice(0, MOST_RATINGS)];
  const shown = [...ours(toDo).slice(0, MOST_ITEMS), ...others].sort(byWorth);
  const of = (group: Group) => shown.filter(({ item }) => groupOf(item, world.today) === group).map(({ item }) => item);
  const open = openDeals(world).filter(isOurs);
  return {
    today: world.today,
    overdue: of('overdue'),
    due: of('due'),
    stuck: of('stuck'),
    touch: ours(touches)
      .slice(0, MOST_TOUCHES)
      .map(({ item }) => item),
    suggested: ours(suggested)
      .slice(0, MOST_SUGGESTIONS)
      .map(({ item }) => item),
    wrongCadences: world.cadences.wrong,
    openDeals: open.length,
    withoutNext: open.filter(({ nextContact }) => nextContact === '').length,
  };
}

type Group = 'overdue' | 'due' | 'stuck';

/** A lead without an answer has no day: it is late already. */
function groupOf({ kind, due }: TodayItem, day: string): Group {
  if (kind === 'stuck') return 'stuck';
  return kind === 'unanswered' || (due !== '' && due < day) ? 'overdue' : 'due';
}

/** The most valuable first, then the earliest; what has no day comes last of its worth. For `sort`. */
export function byWorth(one: Weighed, other: Weighed): number {
  return other.worth - one.worth || compare(dayOf(one), dayOf(other)) || compare(one.item.id, other.item.id);
}

function dayOf({ item }: Weighed): string {
  return item.due === '' ? 'without a day' : item.due;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
