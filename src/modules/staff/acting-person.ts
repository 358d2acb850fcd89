// Who acts: the person of the staff who has the e-mail under which the platform knows them.

import type { Book } from '../../kernel/book/book';
import { optionKey } from '../../kernel/schema/options';
import type { Row } from '../../kernel/schema/table';
import { ROLES, type Role, staffTable } from './schema';

export type Colleague = Row<typeof staffTable>;

/** Returns those who have not left, by name. One blocking call. */
export function readStaff(book: Book): readonly Colleague[] {
  const opened = book.open(staffTable, [
    'id',
    'label',
    'email',
    'role',
    'telegram',
    'absentFrom',
    'absentTo',
    'leftOn',
  ]);
  return [...opened.records()].filter(({ label, leftOn }) => label !== '' && leftOn === '');
}

/** Has the journal know who is who, so that an action need not read it. */
export function knownStaff(book: Book, staff: readonly Colleague[]): void {
  const named = staff.flatMap(({ email, label }) => (email === '' ? [] : [[email.toLowerCase(), label] as const]));
  book.keepList('staff', Object.fromEntries(named));
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
