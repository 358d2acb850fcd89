// What digests are made of: all that is due, who works here, and since when nobody was told.

import { optionKey } from '../../kernel/schema/options';
import { fold } from '../../kernel/text/fold';
import { addDays, type Day } from '../../kernel/time/day';
import { wayTo } from '../outbox/index';
import { type Colleague, findColleague, ROLES } from '../staff/index';
import { birthdayItem, type TodayItem, type TodayRead, type Weighed } from '../today/index';
import type { DigestOptions } from './options';

/** What is wrong with the hourly work, in words. */
export interface TroubleTold {
  readonly step: string;
  readonly sentence: string;
}

export interface DigestWorld {
  readonly read: TodayRead;
  /** Those who have not left. */
  readonly staff: readonly Colleague[];
  /** The day of the digests before these. */
  readonly since: Day;
  readonly options: DigestOptions;
}

/** Returns all that asks for something, birthdays of days off among it. */
export function itemsOf({ read, since }: Pick<DigestWorld, 'read' | 'since'>): readonly Weighed[] {
  return [...read.toDo, ...missedBirthdays(read, since), ...read.debts, ...read.ratings];
}

/** Birthdays of the days on which nobody got a digest; all else that was due then is overdue by now. */
function missedBirthdays({ world }: TodayRead, since: Day): Weighed[] {
  const missed: Weighed[] = [];
  for (let day = addDays(since, 1); day < world.today; day = addDays(day, 1)) {
    for (const customer of world.customers.values()) {
      const item = birthdayItem({ ...world, today: day }, customer);
      if (item) missed.push(item);
    }
  }
  return missed;
}

/** Tells whether the person is away on that day; without a last day they are away until somebody says otherwise. */
export function isAbsent({ absentFrom, absentTo }: Pick<Colleague, 'absentFrom' | 'absentTo'>, day: Day): boolean {
  if (absentFrom === '' && absentTo === '') return false;
  return absentFrom <= day && (absentTo === '' || absentTo >= day);
}

/** Tells whether nothing is to be told to the person today: they are away, and are no owner for whom no other is there. */
export function isExcused({ staff, read }: Pick<DigestWorld, 'staff' | 'read'>, person: Colleague): boolean {
  const { today } = read.world;
  if (!isAbsent(person, today)) return false;
  const standIns = staff.filter((other) => isOwner(other) && !isAbsent(other, today) && wayTo(other, { bot: true }));
  // What is late, and what lies with who is away, somebody must hear.
  return !isOwner(person) || standIns.length > 0;
}

export function isOwner({ role }: Pick<Colleague, 'role'>): boolean {
  return optionKey(ROLES, role) === 'owner';
}

type Named = Pick<TodayItem, 'responsible'>;

/**
 * Returns what tells whether an item is the person's: theirs by name, nobody's (but not for who only looks on), or, for an
 * owner, that of a name which nobody of the staff bears.
 */
export function theirsOf(staff: readonly Colleague[], person: Colleague): (item: Named) => boolean {
  const isWorking = optionKey(ROLES, person.role) !== 'viewer';
  // There are thousands of items, and few names.
  return byResponsible((responsible) => {
    const found = findColleague(staff, responsible);
    if (fold(responsible) === '') return isWorking;
    return found ? found.id === person.id : isOwner(person);
  });
}

/** Returns what answers for an item by the name of who is responsible, asked once a name. */
export function byResponsible<T>(answer: (responsible: string) => T): (item: Named) => T {
  const known = new Map<string, T>();
  return ({ responsible }) => {
    const found = known.get(responsible) ?? answer(responsible);
    known.set(responsible, found);
    return found;
  };
}
