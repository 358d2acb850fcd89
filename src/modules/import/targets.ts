// What the rows of a file are, by its columns, and which of their fields each column becomes.

import {
  type CanonicalField,
  CONTACT,
  type ColumnGuess,
  type Corrections,
  EMAIL,
  isOfFirms,
  OF_CUSTOMERS,
  OF_DEALS,
  OF_MONEY,
  OF_SALES,
  PHONE2,
  type Target,
  type Targeted,
  targetColumns,
} from '../columns/index';
import { FIELDS, type Kind, TABLE_OF } from './kinds';

const NAMES: readonly Target[] = [
  { field: 'firstName', from: ['first_name'] },
  { field: 'lastName', from: ['last_name'] },
  { field: 'company', from: ['company'] },
];
const WHOM: readonly Target[] = [{ field: 'customer', from: ['full_name'] }, ...NAMES, CONTACT, PHONE2, EMAIL];
const NUMBER: Target = { field: 'number', from: ['external_id'] };
const METHOD: Target = { field: 'method', from: ['payment'] };

const TARGETS: Readonly<Record<Kind, readonly Target[]>> = {
  customers: [
    { field: 'name', from: ['full_name'] },
    ...NAMES,
    ...OF_CUSTOMERS,
    { field: 'createdOn', from: ['created_at'] },
    NUMBER,
  ],
  deals: [
    ...WHOM,
    { field: 'need', from: ['need', 'deal_name', 'product'] },
    ...OF_DEALS,
    { field: 'createdOn', from: ['created_at', 'date'] },
    NUMBER,
  ],
  sales: [...WHOM, ...OF_SALES, METHOD, NUMBER],
  payments: [...WHOM, ...OF_MONEY, METHOD, NUMBER],
};

/** A firm that stands first is the customer, and the person beside it whom to ask for. */
const OF_FIRMS: readonly Target[] = [
  { field: 'name', from: ['company'] },
  { field: 'person', from: ['full_name'] },
];

/** Returns the field of each column, people's corrections first. */
export function fieldsOfColumns(
  kind: Kind,
  guesses: readonly ColumnGuess[],
  corrections: Corrections,
): readonly Targeted[] {
  const first = kind === 'customers' && isOfFirms(guesses) ? OF_FIRMS : [];
  const fields = FIELDS[kind];
  const targets = [...first, ...TARGETS[kind]].filter(({ field }) => fields.includes(field));
  return targetColumns(guesses, { targets, table: TABLE_OF[kind], fields, corrections });
}

/** Returns what the rows most likely are. */
export function guessKind(guesses: readonly ColumnGuess[]): Kind {
  const has = (...fields: readonly CanonicalField[]): boolean =>
    guesses.some(({ field }) => fields.some((one) => one === field));
  if (has('deal_name', 'pipeline', 'loss_reason')) return 'deals';
  const isMoney = has('deal_amount') && has('date', 'created_at');
  if (isMoney && has('product', 'quantity', 'cost', 'discount')) return 'sales';
  if (isMoney && has('payment')) return has('deal_stage', 'need') ? 'sales' : 'payments';
  if (has('deal_stage', 'next_contact', 'next_step')) return 'deals';
  return isMoney ? 'sales' : 'customers';
}
