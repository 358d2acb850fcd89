// Who acts: the person of the staff who has the e-mail under which the platform knows them.

import type { Book } from '../../kernel/book/book';
import type { Ports } from '../../kernel/ports';
import { optionKey } from '../../kernel/schema/options';
import { fieldNames, type Row } from '../../kernel/schema/table';
import type { Day } from '../../kernel/time/day';
import { dayAt } from '../../kernel/time/zone';
import { ROLES, type Role, staffTable } from './schema';

export type Colleague = Row<typeof staffTable>;

/** Returns those who have not left yet, by name. One blocking call. */
export function readStaff({ book, now, zone }: Pick<Ports, 'book' | 'now' | 'zone'>): readonly Colleague[] {
  const opened = book.open(staffTable, fieldNames(staffTable));
  return [...opened.records()].filter((person) => isOnStaff(person, dayAt(now, zone)));
}

/** Tells whether somebody works here on that day of the firm's: whoever is to leave later does. */
export function isOnStaff({ label, leftOn }: Pick<Colleague, 'label' | 'leftOn'>, today: Day): boolean {
  return label !== '' && (leftOn === '' || leftOn > today);
}

/** A list of the journal: at which hours people want their digest who do not want it when the others do, by their numbers. */
export const DIGEST_HOURS = 'digest hours';

/** Has the journal know who is who, so that an action need not read it, and when the hourly work has something to tell them. */
export function knownStaff(book: Book, staff: readonly Colleague[]): void {
  const named = staff.flatMap(({ email, label }) => (email === '' ? [] : [[email.toLowerCase(), label] as const]));
  book.keepList('staff', Object.fromEntries(named));
  const hours = staff.flatMap(({ id, digestHour }) => (digestHour === null ? [] : [[id, String(digestHour)] as const]));
  book.keepList(DIGEST_HOURS, Object.fromEntries(hours));
}

/** Returns the name of the acting person, as far as the journal knows; their e-mail where it does not, '' for nobody known. */
export function actingPerson(book: Book): string {
  return colleagueActing(book) || book.user;
}

/** Returns the name of the acting person in the staff table, as far as the journal knows; '' when they are not in it. */
export function colleagueActing(book: Book): string {
  return book.listOf('staff')[book.user.toLowerCase()] ?? '';
}

/** Returns the name of the person with that e-mail; '' when there is none. */
export function nameOf(staff: readonly Colleague[], email: string): string {
  return withEmail(staff, email)?.label ?? '';
}

/** Returns the role of the person with that e-mail; '' when there is none, or none that we know. */
export function roleOf(staff: readonly Colleague[], email: string): Role | '' {
  const role = withEmail(staff, email)?.role ?? '';
  return optionKey(ROLES, role) ?? '';
}

/** Returns the e-mail of the first owner who has one; '' when there is none. */
export function ownerEmail(staff: readonly Colleague[]): string {
  return staff.find(({ email, role }) => email !== '' && optionKey(ROLES, role) === 'owner')?.email ?? '';
}

function withEmail(staff: readonly Colleague[], email: string): Colleague | undefined {
  const wanted = email.toLowerCase();
  return wanted === '' ? undefined : staff.find((person) => person.email.toLowerCase() === wanted);
}
