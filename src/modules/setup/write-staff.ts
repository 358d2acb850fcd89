// Writes the staff of the setup dialog: known people by their e-mail, or by name where they have none; nobody is removed.

import type { Book } from '../../kernel/book/book';
import { wordIn } from '../../kernel/i18n/language';
import type { Issue } from '../../kernel/issue';
import type { Ports } from '../../kernel/ports';
import { optionKey } from '../../kernel/schema/options';
import { fieldNames, type Row } from '../../kernel/schema/table';
import { fold } from '../../kernel/text/fold';
import { ROLES, staffTable } from '../staff/index';
import { isSameEmail } from './parse-setup';
import { relabel } from './relabel';
import type { SetupPerson } from './view';

type Colleague = Row<typeof staffTable>;

/** Returns the staff as setup shows them: those who have not left. At most one blocking call. */
export function readStaff(book: Book): readonly SetupPerson[] {
  return colleaguesIn(book).map(({ label: name, email, role }) => ({
    name,
    email,
    role: optionKey(ROLES, role) ?? 'seller',
  }));
}

/** Returns the issue of a firm that would have no owner. At most one blocking call. */
export function ownerIssues(book: Book, staff: readonly SetupPerson[]): readonly Issue[] {
  if (staff.some(({ role }) => role === 'owner')) return [];
  const others = colleaguesIn(book).filter((colleague) => !staff.some((person) => isThem(colleague, person)));
  const isOwned = others.some(({ role }) => optionKey(ROLES, role) === 'owner');
  return isOwned ? [] : [{ field: 'staff', received: String(staff.length), text: 'err.staffOwner' }];
}

/** Adds who is new and changes who is known. Reads the tables that show a name only where one is written otherwise now. */
export function writeStaff(ports: Ports, staff: readonly SetupPerson[]): void {
  const { book } = ports;
  const opened = book.open(staffTable, fieldNames(staffTable));
  const there = [...opened.records()];
  const renamed = new Map<string, string>();
  for (const person of staff) {
    const values = { label: person.name, email: person.email, role: wordIn(ROLES[person.role], opened.language) };
    const known = there.find((colleague) => isThem(colleague, person));
    if (!known) {
      book.insert(staffTable, values);
      continue;
    }
    if (known.label !== person.name) renamed.set(known.label, person.name);
    const isSameRole = optionKey(ROLES, known.role) === person.role;
    book.update(staffTable, known.id, { ...values, ...(isSameRole ? { role: known.role } : {}) });
  }
  relabel(ports, 'staff_label', renamed);
}

/** By e-mail where both have one, else by name. */
function isThem(colleague: Colleague, { name, email }: SetupPerson): boolean {
  if (colleague.email !== '' && email !== '') return isSameEmail(colleague.email, email);
  return fold(colleague.label) === fold(name);
}

function colleaguesIn(book: Book): readonly Colleague[] {
  if (!book.has(staffTable)) return [];
  return [...book.open(staffTable, fieldNames(staffTable)).records()].filter(({ leftOn }) => leftOn === '');
}
