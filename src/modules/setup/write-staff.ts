// Writes the staff of the setup dialog: known people by their e-mail, or by name where they have none; nobody is removed.

import { type Language, wordIn } from '../../kernel/i18n/language';
import type { Issue } from '../../kernel/issue';
import type { Ports } from '../../kernel/ports';
import { optionKey } from '../../kernel/schema/options';
import { fieldNames } from '../../kernel/schema/table';
import { fold } from '../../kernel/text/fold';
import { dayAt } from '../../kernel/time/zone';
import { type Colleague, isOnStaff, knownStaff, ROLES, readStaff, staffTable } from '../staff/index';
import { isSameEmail } from './parse-setup';
import { relabel } from './relabel';
import type { SetupPerson } from './view';

type Clocked = Pick<Ports, 'book' | 'now' | 'zone'>;

/** Returns the staff as setup shows them: those who have not left. At most one blocking call. */
export function staffNow(ports: Clocked): readonly SetupPerson[] {
  return colleaguesIn(ports).map(({ label: name, email, role }) => ({
    name,
    email,
    role: optionKey(ROLES, role) ?? 'seller',
  }));
}

/** Returns the issue of a firm that would have no owner. At most one blocking call. */
export function ownerIssues(ports: Clocked, staff: readonly SetupPerson[]): readonly Issue[] {
  if (staff.some(({ role }) => role === 'owner')) return [];
  const there = colleaguesIn(ports);
  const asked = new Set(staff.map((person) => findThem(there, person, staff)));
  const isOwned = there.some((other) => !asked.has(other) && optionKey(ROLES, other.role) === 'owner');
  return isOwned ? [] : [{ field: 'staff', received: String(staff.length), text: 'err.staffOwner' }];
}

/** Adds who is new and changes who is known. Reads the tables that show a name only where one is written otherwise now. */
export function writeStaff(ports: Ports, staff: readonly SetupPerson[]): void {
  const { book, now, zone } = ports;
  const opened = book.open(staffTable, fieldNames(staffTable));
  const there = [...opened.records()];
  const renamed = new Map<string, string>();
  const after = new Map(there.map((colleague) => [colleague.id, colleague]));
  for (const person of staff) {
    const known = findThem(there, person, staff);
    const values = valuesOf(person, known, opened.language);
    const id = known?.id ?? book.insert(staffTable, values);
    if (known) book.update(staffTable, id, values);
    if (known && known.label !== person.name) renamed.set(known.label, person.name);
    after.set(id, { ...BLANK, ...known, ...values, id });
  }
  relabel(ports, 'staff_label', renamed);
  knownStaff(
    book,
    [...after.values()].filter((person) => isOnStaff(person, dayAt(now, zone))),
  );
}

const BLANK: Colleague = {
  ...{ id: '', label: '', email: '', role: '', telegram: '' },
  ...{ absentFrom: '', absentTo: '', leftOn: '' },
  ...{ language: '', digest: '', digestHour: null, share: null, chat: '' },
};

/** A role that they have already stays as it is written, and an e-mail is not forgotten. */
function valuesOf(person: SetupPerson, known: Colleague | null, language: Language) {
  const isSameRole = known !== null && optionKey(ROLES, known.role) === person.role;
  const role = isSameRole ? known.role : wordIn(ROLES[person.role], language);
  return { label: person.name, email: person.email || (known?.email ?? ''), role };
}

/** By the e-mail; by the name where that is nobody's, and nobody else who was sent has the e-mail of the one so called. */
function findThem(
  there: readonly Colleague[],
  { name, email }: SetupPerson,
  staff: readonly SetupPerson[],
): Colleague | null {
  const has = (colleague: Colleague, one: string): boolean => one !== '' && isSameEmail(colleague.email, one);
  const byEmail = there.find((colleague) => has(colleague, email));
  const byName = there.find(
    (colleague) => fold(colleague.label) === fold(name) && !staff.some((other) => has(colleague, other.email)),
  );
  return byEmail ?? byName ?? null;
}

function colleaguesIn(ports: Clocked): readonly Colleague[] {
  return ports.book.has(staffTable) ? readStaff(ports) : [];
}
