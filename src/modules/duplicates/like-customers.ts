// Tells of customers who are about to be added which of the book they may be.

import { findPairs } from './find-pairs';
import type { TraitColumn } from './traits';

/** What two customers are compared by. */
export interface Compared {
  readonly name: string;
  readonly contact: string;
  readonly phone2: string;
  readonly email: string;
  readonly birthday: string;
  readonly city: string;
  readonly taxId: string;
}

const LIKELY = 0.5;

/** Returns for each new one the number of the likeliest of the book; '' where nobody is like them. Compares only who shares a rare trait. */
export function likeCustomers(
  known: readonly (Compared & { readonly id: string })[],
  added: readonly Compared[],
): readonly string[] {
  if (known.length === 0 || added.length === 0) return added.map(() => '');
  const best = new Map<number, { readonly id: string; readonly probability: number }>();
  for (const { one, other, probability } of findPairs(traitsOf([...known, ...added]), known.length).judged) {
    const at = other - known.length;
    const { id } = known[one] ?? { id: '' };
    if (probability >= LIKELY && probability > (best.get(at)?.probability ?? 0)) best.set(at, { id, probability });
  }
  return added.map((_, at) => best.get(at)?.id ?? '');
}

/** Returns the traits by which customers are compared. */
export function traitsOf(customers: readonly Compared[]): readonly TraitColumn[] {
  const valuesOf = (value: (customer: Compared) => string): string[] => customers.map(value);
  return [
    { key: 'name', kind: 'name', values: valuesOf(({ name }) => name) },
    { key: 'contact', kind: 'phone', values: valuesOf(({ contact, phone2 }) => `${contact};${phone2}`) },
    { key: 'email', kind: 'email', values: valuesOf(({ email }) => email) },
    { key: 'birthday', kind: 'day', values: valuesOf(({ birthday }) => birthday) },
    { key: 'city', kind: 'place', values: valuesOf(({ city }) => city) },
    { key: 'taxId', kind: 'number', values: valuesOf(({ taxId }) => taxId) },
  ];
}
