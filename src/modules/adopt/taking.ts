// What is known while rows of an adopted list are taken in, and what taking them in adds.

import type { OpenTable } from '../../kernel/book/open-table';
import type { Ports } from '../../kernel/ports';
import type { Agreement } from '../../kernel/schema/agreement';
import type { Table } from '../../kernel/schema/table';
import type { NamedCustomer } from '../customers/index';

/** A row that is taken in. */
export interface RowTaken {
  readonly id: string;
  readonly row: number;
  readonly customer: NamedCustomer | null;
  /** Since when it is there, in epoch milliseconds. */
  readonly since: number;
}

/** What the taking in of some rows adds. */
export interface Added {
  /** By row of the sheet, beside number and customer: values by field. */
  readonly values: ReadonlyMap<number, Readonly<Record<string, unknown>>>;
  /** The new records of other tables, by the name of the table. */
  readonly made: Readonly<Record<string, readonly string[]>>;
  readonly words: readonly string[];
}

export interface Taking {
  readonly ports: Pick<Ports, 'book' | 'now' | 'zone'>;
  readonly opened: OpenTable<Table>;
  readonly agreement: Agreement;
}
