// What one action of a person changes, as data: it can be written, written again after a crash, logged and undone.

import type { Cell } from '../schema/codec';

/** Cells by field, as they stand in the sheet: bare texts, dates as serial numbers. */
export type Cells = Readonly<Record<string, Cell>>;

export type Operation =
  /** A new record below the others. */
  | { readonly kind: 'insert'; readonly table: string; readonly id: string; readonly cells: Cells }
  /** A row that people typed, in the sheet's row `row` when it was seen, gets its number and what it lacks. */
  | {
      readonly kind: 'adopt';
      readonly table: string;
      readonly id: string;
      readonly row: number;
      readonly cells: Cells;
    }
  /** The record's cells are cleared; what stood in them is kept here and in the log. Foreign cells of the row stay. */
  | { readonly kind: 'remove'; readonly table: string; readonly id: string; readonly cells: Cells };

export interface ChangeSet {
  /** The id of the person's action. */
  readonly request: string;
  /** Epoch milliseconds. */
  readonly at: number;
  /** Who acted; '' when the platform does not say. */
  readonly by: string;
  readonly operations: readonly Operation[];
  /** What the action answered, to be answered again when it is repeated. */
  readonly answer: unknown;
  /** The row of the log at which its lines begin. */
  readonly logRow: number;
  /** The largest numbers given so far, by prefix, this change set's included. */
  readonly lastIds: Readonly<Record<string, number>>;
}
