// What a command is handed: the world outside the pure code.

import type { WholeSheet } from './archive/whole-sheet';
import type { Book } from './book/book';
import type { ColumnDrawing, Drawing } from './drawing/drawing';
import type { DrawingRecord } from './drawing/redraw';
import type { Language } from './i18n/language';
import type { Texts } from './i18n/texts';
import type { Memory } from './repair/high-water';
import type { Mender } from './repair/mender';
import type { Cell } from './schema/codec';
import type { Table } from './schema/table';
import type { Zone } from './time/zone';

export interface Ports {
  readonly book: Book;
  /** Epoch milliseconds at which the action happens. */
  readonly now: number;
  /** The zone of the spreadsheet. */
  readonly zone: Zone;
  /** The acting person's language. */
  readonly language: Language;
  readonly texts: Texts;
  readonly desk: Desk;
  /** Opens the whole sheet of a table, with people's own columns. Throws TABLE_MISSING. */
  readonly whole: (table: Table) => WholeSheet;
  /** Milliseconds that work may still take before it has to stop and be gone on with another time; negative when over. */
  readonly timeLeft: () => number;
  /** Returns which row of one of the tables the acting person has selected; null for none. No blocking call. */
  readonly selected: (tables: readonly Table[]) => Selected | null;
  readonly secrets: Secrets;
  readonly memory: Memory;
  readonly mender: Mender;
}

/** A row that a person has selected in the grid. */
export interface Selected {
  readonly table: Table;
  /** Row of the sheet, below the headings. */
  readonly row: number;
}

/** Secrets of the workbook by name, kept where no reader and no copy of the workbook gets them. */
export interface Secrets {
  /** Returns the secret; null where none was made yet. One blocking call. */
  get(name: string): string | null;
  /** Makes a secret that nobody can guess, unless there is one. */
  ensure(name: string): void;
  /** Keeps a secret that somebody was given elsewhere; '' forgets it. */
  keep(name: string, value: string): void;
}

/** A cell that is known by a name. */
export interface Spot {
  readonly sheetId: number;
  readonly tab: string;
  /** Such as 'G1'. */
  readonly cell: string;
  readonly value: Cell;
}

/** A cell as the sheet counts: row and column from 1. */
export interface Spotted {
  readonly row: number;
  readonly column: number;
}

/** The cells of a sheet on which named ranges lie, as they stood at one moment. */
export interface NamedCells {
  /** Returns where the cell stands that many rows and columns from the first one of a range; null where the range is gone or smaller. */
  find(range: string, row?: number, column?: number): Spotted | null;
  /** Returns what stands in a cell, '' for nothing; an error such as '#REF!' is a text. */
  at(cell: Spotted): Cell;
  /** The cell that the acting person has selected, the first one of several; null on another sheet. */
  readonly selected: Spotted | null;
  /** Returns the note on a cell, '' for none. One blocking call. */
  noteOn(cell: Spotted): string;
}

/** A part of a sheet that is known by a name, and what stands in its first rows. */
export interface Frame {
  readonly sheetId: number;
  readonly tab: string;
  /** Its first cell, counted from 1. */
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly (readonly Cell[])[];
}

/** What a sheet that was drawn anew left of people's: cells that were moved below it, charts that stay where they put them, notes. */
export interface Kept {
  readonly cells: number;
  readonly charts: number;
  readonly notes: number;
}

export interface Redrawing {
  readonly drawing: Drawing;
  readonly now: DrawingRecord;
  readonly before: DrawingRecord;
  /** The range of the cell that holds the record. */
  readonly recordName: string;
  /** What tells a note of ours from people's. */
  readonly noteMark: string;
  /** Returns the sentence that stands above the cells that were moved. */
  readonly say: (kept: Kept) => string;
}

/** Where whole sheets are drawn. */
export interface Desk {
  /** Tells whether the workbook has the table's sheet, under whatever name. */
  hasTable(table: Table): boolean;
  /** Tells whether the table's sheet is there and was drawn to its end. One blocking call. */
  isDrawn(table: Table): boolean;
  /** Tells whether the workbook has this named range. */
  hasRange(name: string): boolean;
  /** Tells whether the named range is there and its sheet was drawn to its end. One blocking call. */
  isRangeDrawn(name: string): boolean;
  /** Draws a new sheet: the first of the tabs when it says so, else the last. */
  draw(drawing: Drawing): void;
  /**
   * Writes values into the named range from its first cell on, as far as it reaches; false where there is none. No blocking
   * call, and not permanent before the next commit.
   */
  fill(rangeName: string, cells: readonly (readonly Cell[])[]): boolean;
  /** Returns what the tab of the table is called now; null when it is gone. */
  tabOf(table: Table): string | null;
  /** Gives a sheet another name; where people have a tab of that name, ours is called after the product. */
  rename(sheetId: number, name: string): void;
  /** Reads the sheet on which the first of the named ranges lies, as far as they reach; null where it is gone. One blocking call. */
  cells(rangeNames: readonly string[]): NamedCells | null;
  /** Returns which cell the acting person has selected on the sheet of a named range; null on another one. No blocking call. */
  selectedBeside(rangeName: string): Spotted | null;
  /** Selects a row of the table's sheet, which comes to the front; nothing when it is gone. */
  select(table: Table, row: number): void;
  /** Returns where the named range begins, and what stands there; null where there is none. One blocking call. */
  spot(rangeName: string): Spot | null;
  /** Returns where the named range stands, with its first rows; null where there is none. One blocking call. */
  frame(rangeName: string, rows: number): Frame | null;
  /** Clears the named range, cells and looks, and draws over it; nothing where there is none. What stands beside it stays. No blocking call. */
  redraw(rangeName: string, drawing: ColumnDrawing): void;
  /** Tells whether a tab is called so, hidden ones included. */
  hasTab(name: string): boolean;
  /** Makes a hidden copy of the table's sheet, with all that is on it, under this name. Where there is one already, it stays. */
  copy(table: Table, name: string): void;
  /** Deletes the sheet of a table; nothing when it is gone. */
  remove(table: Table): void;
  /**
   * Draws a sheet of ours anew where the named range stands, and leaves all that people put on it; null where there is none. About ten
   * blocking calls.
   */
  renew(rangeName: string, redrawing: Redrawing): Kept | null;
  /** Brings the sheet of the named range to the front of the person's screen. */
  show(rangeName: string): void;
}
