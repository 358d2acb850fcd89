// What the bench calls in the script of each subject.

import type { Customer } from '../customers';

export type Id = string | number;
/** A customer to add; with an id where the subject gives none by itself. */
export type NewCustomer = Customer & { readonly id?: Id };

export interface Change {
  readonly id: Id;
  readonly values: Partial<Customer>;
}

export interface SubjectScript {
  /** Adds customers below the others; `request` is the id of the person's action, the same when it is tried again. */
  add(customers: readonly NewCustomer[], request: string): void;
  /** Adds one customer under the next free number, with whatever the subject has to find it. */
  addNumbered(customer: Customer): void;
  /** Changes the named fields of customers. */
  update(changes: readonly Change[]): void;
  /** The same for one customer, handing over nothing but the id and the named fields. */
  updateNamed(change: Change): void;
  /** Returns the customer's cells by column. */
  find(id: Id): unknown;
  /** Returns the ids of the customers who have this value. */
  query(field: keyof Customer, value: string): readonly unknown[];
  /** Returns the ids of all customers. */
  list(): readonly unknown[];
  remove(id: Id): void;
}

/** The functions that Google, or the host, may call by name. */
export const DOORS: readonly (keyof SubjectScript)[] = [
  'add',
  'addNumbered',
  'update',
  'updateNamed',
  'find',
  'query',
  'list',
  'remove',
];
