// What a list that people brought can be: customers, deals or sales; and what of a list tells which.

import type { Table } from '../../kernel/schema/table';
import {
  type CanonicalField,
  CONTACT,
  type ColumnGuess,
  OF_CUSTOMERS,
  OF_DEALS,
  OF_SALES,
  type Target,
} from '../columns/index';
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

/** A name is what a person is called, else the firm. */
const CUSTOMERS: readonly Target[] = [{ field: 'name', from: NAME }, ...OF_CUSTOMERS];
const WHOM: readonly Target[] = [{ field: 'customer', from: NAME }, CONTACT];

const DEALS: readonly Target[] = [
  ...WHOM,
  { field: 'need', from: ['need', 'product', 'deal_name'] },
  ...OF_DEALS,
  { field: 'date', from: ['created_at', 'date'] },
];

const SALES: readonly Target[] = [
  ...WHOM,
  ...OF_SALES,
  { field: 'payment', from: ['payment'] },
  { field: 'discount', from: ['discount'] },
  { field: 'cost', from: ['cost'] },
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
