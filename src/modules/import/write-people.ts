// Writes the customers whom a part brings, and what it fills in of others.

import type { Ports } from '../../kernel/ports';
import { serialOfDay } from '../../kernel/time/day';
import { instantOfSerial } from '../../kernel/time/zone';
import { customersTable } from '../customers/index';
import type { People, Person } from './people';
import type { Since } from './plan-customers';

/** Of each customer their number, also of those who are added now. */
export type IdOf = (person: Person) => string;

/** Writes them; `since` says on which day somebody became a customer, else it is now. The table is open with all fields. */
export function writePeople({ book, now, zone }: Ports, people: People, { since }: { readonly since: Since }): IdOf {
  const added = new Map<Person, string>();
  for (const person of people.touched()) {
    // The number of another system stands in the note.
    const { number: _, id: __, ...filled } = person.id === '' ? person.facts : person.filled;
    if (person.id !== '') {
      if (Object.keys(filled).length > 0) book.update(customersTable, person.id, filled);
      continue;
    }
    const day = since.get(person);
    const createdAt = day === undefined ? now : instantOfSerial(serialOfDay(day), zone);
    added.set(person, book.insert(customersTable, { ...filled, createdAt }));
  }
  return (person) => added.get(person) ?? person.id;
}
