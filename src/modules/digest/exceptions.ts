// What of others' work the owner must hear: what is long overdue, who is away and what lies with them, new big deals.

import { byDay } from '../../kernel/seniority';
import { fold } from '../../kernel/text/fold';
import { type Day, daysBetween } from '../../kernel/time/day';
import { instantAt } from '../../kernel/time/work-time';
import type { Colleague } from '../staff/index';
import { byWorth, openDeals, type TodayDeal, type TodayItem, type Weighed } from '../today/index';
import { byResponsible, type DigestWorld, isAbsent, itemsOf } from './world';

/** Work of one person that is overdue for too long. */
export interface LatePerson {
  /** '' for what nobody is responsible for. */
  readonly label: string;
  readonly count: number;
  /** Days of the oldest. */
  readonly days: number;
  readonly oldest: TodayItem;
}

export interface AbsentPerson {
  readonly label: string;
  /** 'YYYY-MM-DD'; '' where nobody said. */
  readonly until: string;
  /** What asks for something meanwhile, the most valuable first. */
  readonly items: readonly TodayItem[];
}

export interface Exceptions {
  /** Who has the oldest first. */
  readonly late: readonly LatePerson[];
  readonly absent: readonly AbsentPerson[];
  /** Open deals that became big ones, or moved, since the last digest: the largest first. */
  readonly big: readonly TodayDeal[];
  /** Open deals without a next contact. */
  readonly withoutNext: number;
}

/** Returns them, big deals since that day; what lies with those who are away is not told a second time as overdue. */
export function exceptionsOf(world: DigestWorld, bigSince: Day = world.since): Exceptions {
  const { staff, read } = world;
  const away = staff.filter((person) => isAbsent(person, read.world.today));
  const items = itemsOf(world);
  const nameOf = byResponsible(fold);
  const lieWith = ({ label }: Colleague) => items.filter(({ item }) => nameOf(item) === fold(label));
  const names = new Set(away.map(({ label }) => fold(label)));
  const others = items.filter(({ item }) => !names.has(nameOf(item)));
  return {
    late: latePeople(world, others),
    absent: away
      .map((person) => ({ label: person.label, until: person.absentTo, items: inOrder(lieWith(person)) }))
      .filter(({ items: theirs }) => theirs.length > 0),
    big: newBigDeals({ ...world, since: bigSince }),
    withoutNext: openDeals(read.world).filter(({ nextContact }) => nextContact === '').length,
  };
}

/** Deals without a next step alone are no news: they are told of beside what is. */
export function areWorthALetter({ late, absent, big }: Exceptions): boolean {
  return late.length + absent.length + big.length > 0;
}

function latePeople({ read, options }: DigestWorld, items: readonly Weighed[]): readonly LatePerson[] {
  const { today } = read.world;
  const nameOf = byResponsible(fold);
  const byPerson = new Map<string, TodayItem[]>();
  for (const { item } of items) {
    if (daysLate(item, today) <= options.escalateDays) continue;
    const theirs = byPerson.get(nameOf(item)) ?? [];
    theirs.push(item);
    byPerson.set(nameOf(item), theirs);
  }
  const people = [...byPerson.values()].flatMap((theirs): LatePerson[] => {
    const [oldest] = [...theirs].sort((one, other) => byDay(one.due, other.due));
    if (!oldest) return [];
    return [{ label: oldest.responsible, count: theirs.length, days: daysLate(oldest, today), oldest }];
  });
  return people.sort((one, other) => other.days - one.days || other.count - one.count);
}

/** Days since it was due; 0 for what has no day, and for birthdays, which are only ever missed. */
export function daysLate({ kind, due }: TodayItem, today: Day): number {
  // as: the days of items exist.
  return due === '' || kind === 'birthday' ? 0 : Math.max(0, daysBetween(due as Day, today));
}

function newBigDeals({ read, since, options: { bigFrom, hour } }: DigestWorld): readonly TodayDeal[] {
  if (bigFrom === null) return [];
  const told = instantAt(since, hour * 60, read.world.zone);
  return openDeals(read.world)
    .filter(({ amount }) => (amount ?? 0) >= bigFrom)
    .filter(({ createdAt, stageSince }) => Math.max(createdAt ?? 0, stageSince ?? 0) > told)
    .sort((one, other) => (other.amount ?? 0) - (one.amount ?? 0));
}

function inOrder(items: readonly Weighed[]): readonly TodayItem[] {
  return [...items].sort(byWorth).map(({ item }) => item);
}
