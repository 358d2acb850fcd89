// Says why rows cannot be brought in by what their columns are said to be.

import type { Issue } from '../../kernel/issue';
import { FIELDS, type Kind } from './kinds';

/** A field by column (from 1), '' for one that is left out. */
export type Mapping = Readonly<Record<string, string>>;

/** What a row of each kind cannot do without: one of each list. */
const NEEDED: Readonly<Record<Kind, readonly (readonly string[])[]>> = {
  customers: [['name', 'firstName', 'lastName', 'company', 'contact', 'email']],
  deals: [['customer', 'firstName', 'lastName', 'company', 'contact', 'email', 'need']],
  sales: [['date'], ['amount']],
  payments: [['customer', 'firstName', 'lastName', 'company', 'contact', 'email', 'sale'], ['date'], ['amount']],
};

/** A field that is none, or that two columns are said to be. */
export function mappingIssues(kind: Kind, mapping: Mapping): readonly Issue[] {
  const fields = Object.values(mapping).filter((field) => field !== '');
  return fields.flatMap((field, index): Issue[] => {
    if (!FIELDS[kind].includes(field)) return [{ field: 'mapping', received: field, text: 'err.importField' }];
    return fields.indexOf(field) < index ? [{ field: 'mapping', received: field, text: 'err.importTwice' }] : [];
  });
}

/** What no column says, and every row needs. */
export function missingFields(kind: Kind, mapping: Mapping): readonly Issue[] {
  const fields = new Set(Object.values(mapping));
  return NEEDED[kind].flatMap((anyOf): Issue[] => {
    const [first = ''] = anyOf;
    if (anyOf.some((field) => fields.has(field))) return [];
    const text = first === 'date' ? 'err.importNoDate' : first === 'amount' ? 'err.importNoAmount' : 'err.importNoName';
    return [{ field: first, received: '', text }];
  });
}
