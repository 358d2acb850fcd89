// Who a row of a file is about: somebody of the book, or whom an earlier row named; found by what tells people apart, then by name.

import { contactKey, contactTail } from '../../kernel/phone';
import type { Value } from '../../kernel/schema/kinds';
import { fold } from '../../kernel/text/fold';

/** Fields of a customer, as far as they are known. */
export type Facts = Readonly<Record<string, Value>>;

export interface Person {
  /** The record; '' for one that the file brings. */
  readonly id: string;
  /** What tells them from others as long as they have no number; the number of who has. */
  readonly tag: string;
  /** What is known of them, with what earlier rows filled in. */
  readonly facts: Record<string, Value>;
  /** What rows of this part filled in. */
  readonly filled: Record<string, Value>;
}

export type FoundPerson =
  | { readonly kind: 'one'; readonly person: Person }
  | { readonly kind: 'nobody' }
  /** A record number that no customer has. */
  | { readonly kind: 'unknown' }
  /** So many of one name. */
  | { readonly kind: 'many'; readonly count: number }
  /** The phone is of the one and the e-mail of the other, say. */
  | { readonly kind: 'two'; readonly tags: readonly string[] };

const RECORD = /^[mм]-\d+$/;

/** What an earlier part of a file filled in: its value is not known here, and nothing is filled in again. */
export const FILLED = '\u0000';

export class People {
  /** Those whom the file brings, in the order of their rows. */
  readonly added: Person[] = [];
  private readonly byKey = new Map<string, Person>();
  private readonly byName = new Map<string, Set<Person>>();
  private readonly byTag = new Map<string, Person>();

  /** `customers` are those of the book, with the fields by which they are told apart. */
  constructor(customers: Iterable<Facts & { readonly id: string }>) {
    for (const facts of customers) {
      this.remember({ id: facts.id, tag: facts.id, facts: { ...facts, ...numbered(facts) }, filled: {} });
    }
  }

  find(facts: Facts): FoundPerson {
    const told = new Set(keysOf(facts).flatMap((key) => this.told(key, facts)));
    const [first, ...more] = told;
    if (first) return more.length === 0 ? { kind: 'one', person: first } : { kind: 'two', tags: [...told].map(nameOf) };
    const name = fold(text(facts, 'name').replace('·', ' '));
    const known = RECORD.test(name) ? this.byTag.get(name.toUpperCase().replace('М', 'M')) : undefined;
    if (known) return { kind: 'one', person: known };
    const named = [...(this.byName.get(name) ?? [])].filter((person) => !contradicts(person.facts, facts));
    const [person, ...others] = named;
    if (!person) return { kind: RECORD.test(name) && keysOf(facts).length === 0 ? 'unknown' : 'nobody' };
    return others.length > 0 ? { kind: 'many', count: named.length } : { kind: 'one', person };
  }

  /** Remembers somebody whom the file brings. */
  add(facts: Facts): Person {
    const person = this.meet(facts);
    this.added.push(person);
    return person;
  }

  /** Remembers somebody whom an earlier part brings. */
  meet(facts: Facts, tag = `#${keysOf(facts)[0] ?? fold(text(facts, 'name'))}`): Person {
    return this.remember({ id: '', tag, facts: { ...facts }, filled: {} });
  }

  /** Has what an earlier part says of somebody be known. */
  know(person: Person, facts: Facts): void {
    Object.assign(person.facts, facts);
    this.remember(person);
  }

  tagged(tag: string): Person | null {
    return this.byTag.get(tag) ?? null;
  }

  /** Those whom rows of this part brought or changed. */
  touched(): readonly Person[] {
    const changed = [...this.byTag.values()].filter(({ filled }) => Object.keys(filled).length > 0);
    return [...new Set([...this.added, ...changed])];
  }

  /** A number of another system is somebody's only where the name does not say another thing: it is a small number mostly. */
  private told(key: string, facts: Facts): Person[] {
    const person = this.byKey.get(key);
    if (!person) return [];
    const [name, known] = [fold(text(facts, 'name')), fold(text(person.facts, 'name'))];
    const isOther = key.startsWith('n:') && name !== '' && known !== '' && name !== known;
    return isOther ? [] : [person];
  }

  /** Fills in what is blank of somebody; returns the fields. */
  fill(person: Person, given: Facts): readonly string[] {
    const facts = { ...given, ...phonesToFill(person.facts, given) };
    const isNoted = isBlank(person.facts.note);
    const blank = Object.keys(facts).filter(
      // The number stands in the note: where that is taken, nobody will know it again.
      (field) => isBlank(person.facts[field]) && !isBlank(facts[field]) && (field !== 'number' || isNoted),
    );
    for (const field of blank) {
      const value = facts[field] ?? null;
      person.facts[field] = value;
      person.filled[field] = value;
    }
    if (blank.length > 0) this.remember(person);
    return blank;
  }

  /** Returns the fields of what is given that are no phones which are known already. */
  unsaid({ facts }: Person, given: Facts): readonly string[] {
    const there = [text(facts, 'contact'), text(facts, 'phone2')].map(contactKey);
    const isPhone = (field: string): boolean => field === 'contact' || field === 'phone2';
    return Object.keys(given).filter((field) => !isPhone(field) || !there.includes(contactKey(text(given, field))));
  }

  private remember(person: Person): Person {
    if (!this.byTag.has(person.tag)) this.byTag.set(person.tag, person);
    for (const key of keysOf(person.facts)) if (!this.byKey.has(key)) this.byKey.set(key, person);
    const [name, contact] = [text(person.facts, 'name'), text(person.facts, 'contact')];
    if (name === '') return person;
    // As other sheets have it, too: "Nodira · 4567".
    for (const called of new Set([fold(name), fold(`${name} ${contactTail(contact)}`)])) {
      const named = this.byName.get(called) ?? new Set();
      this.byName.set(called, named.add(person));
    }
    return person;
  }
}

/** Tells whether nothing is known. */
export function isBlank(value: Value | undefined): boolean {
  return value === undefined || value === null || value === '';
}

const SIGN = '№ ';

/** Returns a note whose first line is the number that the record has in another system. */
export function noteWith(number: string, note: string): string {
  return [number === '' ? '' : `${SIGN}${number}`, note].filter((line) => line !== '').join('\n');
}

/** Returns the number that the first line of a note has; '' without one. */
export function numberIn(note: string): string {
  const [first = ''] = note.split('\n');
  return first.startsWith(SIGN) ? first.slice(SIGN.length).trim() : '';
}

function numbered(facts: Facts): Facts {
  return { number: numberIn(text(facts, 'note')) };
}

function keysOf(facts: Facts): string[] {
  const phones = [text(facts, 'contact'), text(facts, 'phone2')].map(contactKey);
  const [email, taxId, number] = (['email', 'taxId', 'number'] as const).map((field) => fold(text(facts, field)));
  const keys = [...phones.map((key) => ['c', key]), ['e', email], ['t', taxId?.replace(/\D/g, '')], ['n', number]];
  return keys.flatMap(([kind = '', key = '']) => (key === '' || key === FILLED ? [] : [`${kind}:${key}`]));
}

/** Two of one name are two where both have a phone, say, and it is not the same. */
function contradicts(known: Facts, facts: Facts): boolean {
  const [theirs, keys] = [keysOf(known), keysOf(facts)];
  return ['c', 'e', 't', 'n'].some((kind) => {
    const ofKind = (key: string): boolean => key.startsWith(`${kind}:`);
    return theirs.some(ofKind) && keys.some(ofKind) && !keys.some((key) => ofKind(key) && theirs.includes(key));
  });
}

/** A phone that is not known yet goes where there is room: into either field. */
function phonesToFill(known: Facts, given: Facts): Facts {
  const there = [text(known, 'contact'), text(known, 'phone2')].map(contactKey);
  const phones = [text(given, 'contact'), text(given, 'phone2')];
  const fresh = phones.filter((phone) => phone !== '' && !there.includes(contactKey(phone)));
  if (isBlank(known.contact)) return { contact: fresh[0] ?? '', phone2: fresh[1] ?? '' };
  return { contact: '', phone2: fresh[0] ?? '' };
}

function nameOf({ tag, facts }: Person): string {
  return tag.startsWith('#') ? text(facts, 'name') || text(facts, 'contact') : tag;
}

function text(facts: Facts, field: string): string {
  const value = facts[field];
  return typeof value === 'string' ? value : '';
}
