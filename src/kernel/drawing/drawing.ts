// A sheet drawn as data: modules say what stands where and how it looks, src/google puts it on the sheet.

import type { Cell } from '../schema/codec';
import type { ColumnGroup } from './table-groups';

/** A native formula with its leading "=" and ";" separators. Only a Formula becomes one: any text stays text. */
export interface Formula {
  readonly formula: string;
}

export interface DrawnBlock {
  /** Top left cell, counted from 1. */
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly (Cell | Formula)[])[];
}

export interface Look {
  readonly bold?: boolean;
  /** Points. */
  readonly size?: number;
  /** '#rrggbb'. */
  readonly color?: string;
  readonly background?: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'middle' | 'bottom';
  readonly wrap?: boolean;
  /** Google's number format pattern. */
  readonly format?: string;
  /** All cells become one; 'rows': those of each row do. */
  readonly merge?: boolean | 'rows';
  /** Hairlines of this colour on the named sides. */
  readonly lines?: { readonly color: string; readonly sides: readonly Side[] };
}

/** `between` is below each row but the last. */
export type Side = 'top' | 'bottom' | 'left' | 'right' | 'between';

export type Validation =
  /** One of the labels in a named range; other texts are marked, not refused. */
  | { readonly kind: 'labels'; readonly range: string }
  | { readonly kind: 'list'; readonly values: readonly string[] }
  | { readonly kind: 'day' };

/** Marks cells by a formula about the first cell of the area. */
export interface Marking {
  readonly area: string;
  readonly when: string;
  readonly color: string;
  readonly background: string;
}

/** What a cell says when one points at it. */
export interface DrawnNote {
  readonly cell: string;
  readonly text: string;
}

/** How a series of a combined chart is drawn. */
export interface DrawnSeries {
  readonly type: 'columns' | 'line';
  readonly color: string;
  readonly dashed?: boolean;
}

export interface DrawnChart {
  /** By which it is known when the sheet is drawn again. */
  readonly key: string;
  readonly type: 'column' | 'bar' | 'line' | 'combo';
  /** A1 areas on the same sheet: labels first, then series; the first row of each is the heading. */
  readonly areas: readonly string[];
  readonly row: number;
  readonly column: number;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly color: string;
  /** Of a combined chart, one a series; such a chart has a legend. */
  readonly series?: readonly DrawnSeries[];
}

export interface Drawing {
  readonly name: string;
  /** Stands before all other tabs. */
  readonly first?: boolean;
  /** How many tabs stand before it; default: all others. */
  readonly at?: number;
  readonly hidden?: boolean;
  /** Whoever edits it is asked whether they mean it; nobody is kept out. */
  readonly warned?: boolean;
  readonly gridLines?: boolean;
  readonly frozen?: { readonly rows: number; readonly columns: number };
  readonly tab?: string;
  readonly widths: readonly { readonly column: number; readonly count: number; readonly pixels: number }[];
  readonly heights?: readonly { readonly row: number; readonly pixels: number }[];
  readonly blocks: readonly DrawnBlock[];
  readonly looks: readonly { readonly area: string; readonly look: Look }[];
  /** Rows and columns from A1 on, over which the looks are put at once, plain where none is; all of them lie within. */
  readonly painted?: readonly [rows: number, columns: number];
  readonly validations: readonly { readonly area: string; readonly rule: Validation }[];
  readonly markings: readonly Marking[];
  readonly charts: readonly DrawnChart[];
  readonly notes?: readonly DrawnNote[];
  /** Marks columns as those of a table's fields, and the sheet as the table's when it says so. */
  readonly marks?: {
    readonly table: string;
    readonly sheet: boolean;
    readonly columns: Readonly<Record<string, number>>;
  };
  /** Columns that fold away. */
  readonly groups?: readonly ColumnGroup[];
  /** Columns to hide. */
  readonly hiddenColumns?: { readonly first: number; readonly count: number };
  /** Those of the names whose cells are written apart from the drawing: all in them is ours. */
  readonly written?: readonly string[];
  /** Named ranges to set: name -> A1 area of this sheet. */
  readonly names: Readonly<Record<string, string>>;
}

/** What is drawn on a sheet that is there, whatever it is called. */
export type ColumnDrawing = Omit<Drawing, 'name'>;

/** Draws nothing; what is drawn is put over it. */
export const NOTHING: ColumnDrawing = {
  widths: [],
  blocks: [],
  looks: [],
  validations: [],
  markings: [],
  charts: [],
  names: {},
};

/** Returns the letters of a column: `columnLetters(28) //=> 'AB'`. */
export function columnLetters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  const letter = String.fromCharCode(65 + ((column - 1) % 26));
  return rest === 0 ? letter : columnLetters(rest) + letter;
}
