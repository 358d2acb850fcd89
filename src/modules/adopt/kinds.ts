// What a list that people brought can be: customers, deals or sales; and what of a list tells which.

import type { Table } from '../../kernel/schema/table';
import type { CanonicalField, ColumnGuess, Target } from '../columns/index';
import { customersTable } from '../customers/index';
import { dealsTable } from '../deals/index';
import { salesTable } from '../sales/index';
import { LIST_KINDS, type ListKind } from './list-kind';

export interface Kind {
  readonly table: Table;
  readonly targets: readonly Target[];
  /** What is no field of the table, and yet tells of its rows: such a column stays people's own, and is read once. */
  readonly hints: readonly Hint[];
  /** One of these must be there. */
  readonly needs: readonly string[];
  /** What is said where none of them is. */
  readonly lacking: string;
}

/** The phone by which a customer is found or added, and the day since when a deal is there. */
export type Hint = 'contact' | 'date';

const NAME: readonly CanonicalField[] = ['full_name', 'first_name', 'company', 'last_name'];
const PHONE: readonly CanonicalField[] = [
  'phone',
  'phone_mobile',
  'phone_work',
  'whatsapp',
  'phone_other',
  'phone_home',
  'telegram',
];

/** A name is what a person is called, else the firm. */
const CUSTOMERS: readonly Target[] = [
  { field: 'name', from: NAME },
  { field: 'contact', from: PHONE },
  { field: 'phone2', from: ['phone_other', 'phone_mobile', 'phone_work', 'phone_home', 'whatsapp'] },
  { field: 'email', from: ['email', 'email_2'] },
  { field: 'source', from: ['source'] },
  { field: 'responsible', from: ['owner'] },
  { field: 'note', from: ['notes'] },
  { field: 'tags', from: ['tags'] },
  { field: 'city', from: ['city', 'region'] },
  { field: 'birthday', from: ['birthday'] },
  { field: 'taxId', from: ['tax_id'] },
];

const DEALS: readonly Target[] = [
  { field: 'customer', from: NAME },
  { field: 'contact', from: PHONE },
  { field: 'stage', from: ['deal_stage'] },
  { field: 'need', from: ['need', 'product', 'deal_name'] },
  { field: 'amount', from: ['deal_amount'] },
  { field: 'nextContact', from: ['next_contact'] },
  { field: 'nextStep', from: ['next_step'] },
  { field: 'source', from: ['source'] },
  { field: 'responsible', from: ['owner'] },
  { field: 'lossReason', from: ['loss_reason'] },
  { field: 'pipeline', from: ['pipeline'] },
  { field: 'note', from: ['notes'] },
  { field: 'date', from: ['created_at', 'date'] },
];

const SALES: readonly Target[] = [
  { field: 'date', from: ['date', 'created_at'] },
  { field: 'customer', from: NAME },
  { field: 'contact', from: PHONE },
  { field: 'product', from: ['product', 'need', 'deal_name'] },
  { field: 'amount', from: ['deal_amount'] },
  { field: 'quantity', from: ['quantity'] },
  { field: 'payment', from: ['payment'] },
  { field: 'discount', from: ['discount'] },
  { field: 'cost', from: ['cost'] },
  { field: 'currency', from: ['currency'] },
  { field: 'responsible', from: ['owner'] },
  { field: 'note', from: ['notes'] },
];

const KINDS: Readonly<Record<ListKind, Kind>> = {
  customers: {
    ...{ table: customersTable, targets: CUSTOMERS, hints: [] },
    ...{ needs: ['name', 'contact'], lacking: 'err.adoptNoName' },
  },
  deals: {
    ...{ table: dealsTable, targets: DEALS, hints: ['contact', 'date'] },
    ...{ needs: ['customer', 'contact'], lacking: 'err.adoptNoName' },
  },
  sales: {
    ...{ table: salesTable, targets: SALES, hints: ['contact'] },
    ...{ needs: ['amount'], lacking: 'err.adoptNoAmount' },
  },
};

/** Returns what is known of a kind. */
export function kindOf(kind: ListKind): Kind {
  return KINDS[kind];
}

/** Returns the kind whose table has this name; null for any other table. */
export function kindNamed(table: string): ListKind | null {
  return LIST_KINDS.find((kind) => KINDS[kind].table.name === table) ?? null;
}

/** Guesses what a list is: where deals stand there is a stage; of a sale it is said when, what, and for how much. */
export function guessKind(columns: readonly Pick<ColumnGuess, 'field'>[]): ListKind {
  const has = (...fields: readonly CanonicalField[]): boolean =>
    columns.some(({ field }) => field && fields.includes(field));
  if (has('deal_stage')) return 'deals';
  return has('date', 'created_at') && has('deal_amount') && has('product') ? 'sales' : 'customers';
}
