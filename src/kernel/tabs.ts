// What adopting asks of a workbook: tabs of people's own, what stands in them, and to give them back as they were.

import type { Validation } from './drawing/drawing';
import type { Cell } from './schema/codec';

export interface Tab {
  readonly id: number;
  readonly name: string;
  readonly isHidden: boolean;
}

/** A tab as far as anything stands in it. */
export interface TabContent {
  readonly name: string;
  readonly cells: readonly (readonly Cell[])[];
  /** "row:column" of the cells that hold a date, from 0. */
  readonly dates: ReadonlySet<string>;
  /** Columns, from 1, in which a rule says what a cell takes. */
  readonly ruled: ReadonlySet<number>;
}

export interface Tabs {
  /** Returns the tabs of cells on which none of these named ranges lies, in their order. No blocking call. */
  list(namedRanges: readonly string[]): readonly Tab[];
  /** Reads a tab; null where it is gone. At most three blocking calls. */
  read(sheetId: number): TabContent | null;
  /** Sets a rule on a column below its heading; false where Google refuses, as in the typed columns of a Table. */
  addRule(sheetId: number, column: number, rule: Validation): boolean;
  /** Takes the rule off a column below its heading. */
  clearRule(sheetId: number, column: number): void;
  /** Deletes columns, whatever stands in them. */
  removeColumns(sheetId: number, columns: readonly number[]): void;
  /** Makes a copy beside the tab without its first rows; returns the copy's id. */
  copyWithout(sheetId: number, rows: number): number;
  remove(sheetId: number): void;
  hide(sheetId: number): void;
  show(sheetId: number): void;
}
