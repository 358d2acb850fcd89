// What a book is opened with.

import type { Table } from '../schema/table';
import type { Zone } from '../time/zone';
import type { Book } from './book';
import type { Operation } from './change-set';
import type { SchemaKnown } from './ledger';
import type { OpenTable } from './open-table';
import type { Workbook } from './port';

export interface BookOptions {
  readonly workbook: Workbook;
  readonly zone: Zone;
  /** Epoch milliseconds. */
  readonly now: number;
  /** Who acts; '' when the platform does not say. */
  readonly user: string;
  /** The id of the user's action; '' for what is no action of a person. Null for a book that is only read. */
  readonly request: string | null;
  /** Finds a table by its name, to finish what a crash left. */
  readonly tableNamed: (name: string) => Table;
  /** Is told of what is about to be written, with the tables that were opened, and may have the journal know something of it. */
  readonly noticing?: (
    book: Book,
    operations: readonly Operation[],
    opened: ReadonlyMap<string, OpenTable<Table>>,
  ) => void;
  /** Blocking calls that the action may take, its lock included; default 5, what a person's action may. */
  readonly calls?: number;
  /** The version that a workbook may have to be written; absent, any. */
  readonly schema?: SchemaKnown;
}
