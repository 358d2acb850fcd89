// What one person is told in the morning: what is overdue, due today, unanswered and stuck, what rules suggest, and whom they
// are losing; the most valuable first.

import { fold } from '../../kernel/text/fold';
import type { Day } from '../../kernel/time/day';
import type { Colleague } from '../staff/index';
import { byWorth, type TodayItem, type Weighed } from '../today/index';
import { areWorthALetter, type Exceptions, exceptionsOf } from './exceptions';
import { type DigestWorld, isExcused, isOwner, itemsOf, theirsOf } from './world';

/** In the order in which they are told. */
export const SECTIONS = ['overdue', 'due', 'unanswered', 'stuck', 'suggested', 'touch'] as const;
export type SectionKey = (typeof SECTIONS)[number];

export interface Section {
  readonly key: SectionKey;
  /** How many there are, also those for which there is no line. */
  readonly count: number;
  /** The most valuable first. */
  readonly items: readonly TodayItem[];
}

export interface Digest {
  readonly today: Day;
  /** Without blank ones. */
  readonly sections: readonly Section[];
  /** Without suggestions, and whom they are losing. */
  readonly count: number;
  readonly overdue: number;
  /** How many of them have no line. */
  readonly more: number;
  /** Of an owner alone, where there are any. */
  readonly exceptions: Exceptions | null;
}

/** More is not read on a phone. */
export const MOST_LINES = 20;
/** What fell due since the last digest has a line before all that was told already, as far as anybody reads. */
export const MOST_NEWS = 40;

/** Returns the person's digest of today; null where there is nothing to tell, and for who is away and excused. */
export function digestOf(world: DigestWorld, person: Colleague): Digest | null {
  const { today } = world.read.world;
  if (isExcused(world, person)) return null;
  const isTheirs = theirsOf(world.staff, person);
  const theirs = (items: readonly Weighed[]) => items.filter(({ item }) => isTheirs(item));
  const items = theirs(itemsOf(world));
  const exceptions = isOwner(person) ? exceptionsFor(world, person) : null;
  const asked = theirs(world.read.suggested);
  const hasNews = asked.some(({ item }) => item.due >= world.since);
  if (items.length === 0 && exceptions === null && !hasNews) return null;
  // Who has long heard nothing from us is told of beside what is due: alone it would be the same letter every morning. So would
  // suggestions, but for those of the day of the last digest and since.
  const all = [...items, ...asked, ...theirs(world.read.touches)];
  const told = withLines(all, world.since);
  const of = (list: readonly Weighed[], key: SectionKey) => list.filter(({ item }) => sectionOf(item, today) === key);
  const sections = SECTIONS.map((key) => ({
    key,
    count: of(all, key).length,
    items: of(told, key).map(({ item }) => item),
  }));
  return {
    today,
    sections: sections.filter(({ count }) => count > 0),
    count: items.length,
    overdue: of(items, 'overdue').length,
    more: all.length - told.length,
    exceptions,
  };
}

/** Returns what has a line: the news, then the most valuable of the rest; a birthday is of its day alone, whatever else is late. */
function withLines(all: readonly Weighed[], since: Day): readonly Weighed[] {
  const sorted = [...all].sort((one, other) => rank(one) - rank(other) || byWorth(one, other));
  const news = sorted.filter((one) => rank(one) === 0 && one.item.due >= since).slice(0, MOST_NEWS);
  const room = new Set([
    ...news,
    ...sorted.filter((one) => !news.includes(one)).slice(0, Math.max(0, MOST_LINES - news.length)),
  ]);
  return sorted.filter((one) => room.has(one));
}

/** What does not move can wait for what has a day. */
function rank({ item: { kind } }: Weighed): number {
  return kind === 'touch' ? 3 : kind === 'suggestion' ? 2 : kind === 'stuck' ? 1 : 0;
}

function sectionOf({ kind, due }: TodayItem, today: Day): SectionKey {
  if (kind === 'suggestion') return 'suggested';
  if (kind === 'stuck' || kind === 'unanswered' || kind === 'touch') return kind;
  return kind !== 'birthday' && due !== '' && due < today ? 'overdue' : 'due';
}

/** Owners see their own work above, also while they are away. */
function exceptionsFor(world: DigestWorld, person: Colleague): Exceptions | null {
  const { late, absent, ...others } = exceptionsOf(world);
  const isTheirs = theirsOf(world.staff, person);
  const found = {
    ...others,
    late: late.filter(({ oldest }) => !isTheirs(oldest)),
    absent: absent.filter(({ label }) => fold(label) !== fold(person.label)),
  };
  return areWorthALetter(found) ? found : null;
}
