// Any sheet of the workbook, whoever made it, for work that must leave no cell unseen.

import type { Cell } from './schema/codec';
import type { Table } from './schema/table';

/** What stands on a sheet, from its first cell on: as it is shown, the formulas in A1 notation and the notes, '' for none. */
export interface TabContent {
  readonly cells: readonly (readonly Cell[])[];
  readonly formulas: readonly (readonly string[])[];
  readonly notes: readonly (readonly string[])[];
}

/** Rows and columns count from 1. */
export interface Tab {
  readonly sheetId: number;
  readonly name: string;
  /** Three blocking calls, the cells last: what is written next is written upon what was just seen. */
  read(): TabContent;
  /** Returns the cells alone. One blocking call. */
  cells(): readonly (readonly Cell[])[];
  /** Writes a line of cells, arming its texts. */
  write(row: number, column: number, cells: readonly Cell[]): void;
  /** Writes one cell into all of these, [row, column] each. */
  fill(places: readonly (readonly [number, number])[], cell: Cell): void;
  writeNote(row: number, column: number, note: string): void;
}

export interface EverySheet {
  /** Returns every sheet, hidden ones too, and the name of the table of ours whose sheet it is; '' for any other. */
  all(tables: readonly Table[]): readonly { readonly tab: Tab; readonly table: string }[];
  /** Rewrites what is kept beside the cells, in the properties of the document and of the script. */
  rewriteProperties(rewrite: (text: string) => string): void;
}
