// What the rows of a file are, by its columns, and which of their fields each column becomes.

import {
  type CanonicalField,
  type ColumnGuess,
  type Corrections,
  isOfFirms,
  type Target,
  type Targeted,
  targetColumns,
} from '../columns/index';
import { FIELDS, type Kind, TABLE_OF } from './kinds';

const CONTACT: Target = {
  field: 'contact',
  from: ['phone', 'phone_mobile', 'phone_work', 'whatsapp', 'phone_other', 'phone_home', 'telegram'],
};
const PHONE2: Target = {
  field: 'phone2',
  from: ['phone_other', 'phone_mobile', 'phone_work', 'phone_home', 'whatsapp'],
};
const NAMES: readonly Target[] = [
  { field: 'firstName', from: ['first_name'] },
  { field: 'lastName', from: ['last_name'] },
  { field: 'company', from: ['company'] },
];
const WHOM: readonly Target[] = [
  { field: 'customer', from: ['full_name'] },
  ...NAMES,
  CONTACT,
  PHONE2,
  { field: 'email', from: ['email', 'email_2'] },
];
const COMMON: readonly Target[] = [
  { field: 'responsible', from: ['owner'] },
  { field: 'note', from: ['notes'] },
  { field: 'number', from: ['external_id'] },
];
const SOLD: readonly Target[] = [
  { field: 'date', from: ['date', 'created_at'] },
  { field: 'amount', from: ['deal_amount'] },
  { field: 'currency', from: ['currency'] },
  { field: 'method', from: ['payment'] },
];

const TARGETS: Readonly<Record<Kind, readonly Target[]>> = {
  customers: [
    { field: 'name', from: ['full_name'] },
    ...NAMES,
    CONTACT,
    PHONE2,
    { field: 'email', from: ['email', 'email_2'] },
    { field: 'source', from: ['source'] },
    { field: 'tags', from: ['tags'] },
    { field: 'city', from: ['city', 'region'] },
    { field: 'birthday', from: ['birthday'] },
    { field: 'taxId', from: ['tax_id'] },
    { field: 'createdOn', from: ['created_at'] },
    ...COMMON,
  ],
  deals: [
    ...WHOM,
    { field: 'need', from: ['need', 'deal_name', 'product'] },
    { field: 'stage', from: ['deal_stage'] },
    { field: 'amount', from: ['deal_amount'] },
    { field: 'pipeline', from: ['pipeline'] },
    { field: 'source', from: ['source'] },
    { field: 'nextContact', from: ['next_contact'] },
    { field: 'nextStep', from: ['next_step'] },
    { field: 'lossReason', from: ['loss_reason'] },
    { field: 'createdOn', from: ['created_at', 'date'] },
    ...COMMON,
  ],
  sales: [
    ...WHOM,
    ...SOLD,
    { field: 'product', from: ['product', 'need', 'deal_name'] },
    { field: 'quantity', from: ['quantity'] },
    ...COMMON,
  ],
  payments: [...WHOM, ...SOLD, ...COMMON],
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
