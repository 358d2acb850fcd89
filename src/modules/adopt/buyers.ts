// Who is meant by the rows of an adopted list: customers who are known, and those who are added, each once.

import { contactKey, parseContact } from '../../kernel/phone';
import { fold } from '../../kernel/text/fold';
import type { NamedCustomer } from '../customers/index';

/** A row's word on its customer. */
export interface Named {
  readonly name: string;
  /** As people wrote it. */
  readonly contact: string;
  /** Since when the customer is one, in epoch milliseconds. */
  readonly since: number;
  readonly source: string;
  readonly responsible: string;
}

/** Who is meant: an id, nobody, or one whose name several bear. */
export type Buyer = NamedCustomer | 'nobody' | 'unclear';

/** Adds a customer, and returns the number. */
export type AddCustomer = (customer: Named) => string;

/**
 * Returns the buyer of each row: the one with the same contact, or where none is given the only one of that name; else one who is
 * added, since the first day that any of the rows tells.
 */
export function findBuyers(
  customers: Iterable<NamedCustomer>,
  rows: readonly Named[],
  add: AddCustomer,
): readonly Buyer[] {
  const known = new Known(customers);
  const read = rows.map((row) => ({ ...row, contact: readable(row.contact) }));
  // Those with a contact come first: a row with the name alone may mean one of them.
  for (const row of read.filter(({ contact }) => contact !== '')) {
    if (!known.byContact(row.contact)) known.remember(added(row, read, add));
  }
  return read.map((row): Buyer => {
    if (row.contact !== '') return known.byContact(row.contact) ?? 'nobody';
    if (row.name === '') return 'nobody';
    const [found, ...others] = known.byName(row.name);
    if (others.length > 0) return 'unclear';
    return found ?? known.remember(added(row, read, add));
  });
}

function added(row: Named, all: readonly Named[], add: AddCustomer): NamedCustomer {
  const key = keyOf(row);
  const same = all.filter((one) => keyOf(one) === key);
  const first = (field: 'name' | 'source' | 'responsible'): string => same.map((one) => one[field]).find(Boolean) ?? '';
  const since = Math.min(...same.map((one) => one.since));
  const customer = { ...row, since, name: first('name'), source: first('source'), responsible: first('responsible') };
  return { id: add(customer), name: customer.name, contact: customer.contact };
}

function keyOf({ name, contact }: Named): string {
  return contact === '' ? fold(name) : contactKey(contact);
}

/** What is no phone and no username finds nobody, and is no contact of anybody. */
function readable(contact: string): string {
  const parsed = parseContact(contact);
  return parsed.ok ? parsed.value : '';
}

class Known {
  private readonly contacts = new Map<string, NamedCustomer>();
  private readonly names = new Map<string, readonly NamedCustomer[]>();

  constructor(customers: Iterable<NamedCustomer>) {
    for (const customer of customers) this.remember(customer);
  }

  byContact(contact: string): NamedCustomer | null {
    return this.contacts.get(contactKey(contact)) ?? null;
  }

  byName(name: string): readonly NamedCustomer[] {
    return this.names.get(fold(name)) ?? [];
  }

  remember(customer: NamedCustomer): NamedCustomer {
    const key = contactKey(customer.contact);
    if (key !== '' && !this.contacts.has(key)) this.contacts.set(key, customer);
    const name = fold(customer.name);
    if (name !== '') this.names.set(name, [...(this.names.get(name) ?? []), customer]);
    return customer;
  }
}
