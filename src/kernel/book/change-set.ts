// What one action changes, as data: it can be written, written again after a crash, logged and undone.

import type { Cell } from '../schema/codec';

/** Cells by field, as they stand in the sheet: bare texts, dates as serial numbers. */
export type Cells = Readonly<Record<string, Cell>>;

interface OnRecord {
  /** The name of the table. */
  readonly table: string;
  readonly id: string;
}

/** A new record below the others, or one that was removed and comes back. */
export type Insert = OnRecord & {
  readonly kind: 'insert';
  readonly cells: Cells;
  /** What goes into people's own columns of the row, by heading. */
  readonly own?: Cells;
  /** The derived fields among the cells: the log has no word of them. */
  readonly unlogged?: readonly string[];
};

/**
 * A row that people typed, in the sheet's row `row` when it was seen, gets its number and what it lacks. A row that they
 * copied gives up the number `copyOf`, which stands higher up as well, or in the archive.
 */
export type Adopt = OnRecord & {
  readonly kind: 'adopt';
  readonly row: number;
  readonly cells: Cells;
  readonly copyOf?: string;
  /** Whether it was copied from the archive. */
  readonly fromArchive?: boolean;
};

/** Some cells of a record change; the others are not touched. */
export type Update = OnRecord & {
  readonly kind: 'update';
  readonly from: Cells;
  readonly to: Cells;
  /** Figures that are computed from other records: nobody did anything, and the log has no line of it. */
  readonly computed?: true;
};

/**
 * The record's cells are cleared; what stood in them is kept here and in the log. Foreign cells of the row stay, but for
 * those that hold what came with the record, in `own`.
 */
export type Remove = OnRecord & {
  readonly kind: 'remove';
  readonly cells: Cells;
  readonly own?: Cells;
  /** Daftar tidies up behind itself, and the log has no line of it. */
  readonly computed?: true;
};

/** What was done elsewhere, such as by hand: it goes into the log and nowhere else. From null it is new, to null it is gone. */
export type Noted = OnRecord & {
  readonly kind: 'noted';
  readonly from: Cells | null;
  readonly to: Cells | null;
  /** Who did it, in words for the log; absent when it is the acting person. */
  readonly by?: string;
};

export type Operation = Insert | Adopt | Update | Remove | Noted;

export interface StatePatch {
  /** The version of the workbook's tables. */
  readonly schemaVersion?: number;
  /** Long work by its name, as plain data of its own: how far it came; null when it is done. */
  readonly work?: Readonly<Record<string, unknown>>;
  /** What the entries of lists are called, by list and key. */
  readonly lists?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export interface ChangeSet {
  /** The id of the person's action. */
  readonly request: string;
  /** Epoch milliseconds. */
  readonly at: number;
  /** Who acted; '' when the platform does not say. */
  readonly by: string;
  readonly operations: readonly Operation[];
  /** What the action answered, to be answered again when it is repeated; absent in a step of an action that goes on. */
  readonly answer?: unknown;
  /** What the journal is to know besides from then on. */
  readonly state?: StatePatch;
  /** The row of the log at which its lines begin. */
  readonly logRow: number;
  /** The largest numbers given so far, by prefix, this change set's included. */
  readonly lastIds: Readonly<Record<string, number>>;
}
