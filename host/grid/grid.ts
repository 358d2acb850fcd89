// The contract of a grid: what a workbook holds, as both people and scripts see it. Two rooms implement it
// (memory-grid, live-grid) and one conformance suite holds them to it.
//
// Rows and columns count from 1, as Google's do. Everything handed out is a copy.

import type { BookExtras, SheetExtras } from './extras/sheet-extras';

/** Blank is null. A day or instant is a serial number (days since 1899-12-30) whose `format` is a date format. */
export type CellValue = string | number | boolean | null;

export interface GridCell {
  /** The evaluated value; an error is its sign as text, such as "#DIV/0!". */
  readonly value: CellValue;
  /** With the leading "=" in the invariant form (comma separators, decimal point); "" when the cell has none. */
  readonly formula: string;
  /** Google's number format pattern; "" is automatic, "@" is plain text. */
  readonly format: string;
}

/** What to put into a cell: each named part replaces, each absent part stays. A value removes the formula. */
export interface CellWrite {
  readonly value?: CellValue;
  readonly formula?: string;
  readonly format?: string;
}

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface SheetFacts {
  /** Google's numeric sheet id ("gid"); never used again after the sheet is deleted. */
  readonly id: number;
  readonly name: string;
  readonly hidden: boolean;
  readonly gridLinesHidden: boolean;
  readonly rows: number;
  readonly columns: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly tabColor: string;
}

export interface CellStyle {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strikethrough: boolean;
  /** Points. */
  readonly fontSize: number;
  readonly fontFamily: string;
  /** Lower-case "#rrggbb". */
  readonly fontColor: string;
  readonly background: string;
  readonly horizontal: 'general' | 'left' | 'center' | 'right';
  readonly vertical: 'top' | 'middle' | 'bottom';
  readonly wrap: boolean;
  /** Cut off at the edge of the cell, when it does not wrap. */
  readonly clip: boolean;
}

export interface Border {
  readonly side: 'top' | 'bottom' | 'left' | 'right' | 'horizontal' | 'vertical';
  readonly color: string;
}

/** A rule on what a cell takes. `values` or `source` belong to the list kinds. */
export interface ValidationRule {
  readonly kind: 'list' | 'range' | 'date' | 'number' | 'text' | 'checkbox' | 'formula';
  /** Google's criteria name, such as VALUE_IN_LIST or DATE_IS_VALID_DATE, with its arguments, to be handed back. */
  readonly criteria: string;
  readonly args: readonly (string | number | boolean)[];
  /** For kind "range": where the values stand. */
  readonly source?: { readonly sheetId: number; readonly area: Area };
  readonly allowInvalid: boolean;
  readonly showDropdown: boolean;
  readonly help: string;
}

export interface ConditionalFormat {
  readonly areas: readonly Area[];
  /** Google's BooleanCriteria name, such as TEXT_EQUAL_TO or CUSTOM_FORMULA, with its arguments. */
  readonly criteria: string;
  readonly args: readonly (string | number | boolean)[];
  readonly style: Partial<
    Pick<CellStyle, 'bold' | 'italic' | 'underline' | 'strikethrough' | 'fontColor' | 'background'>
  >;
  /** A colour scale; then there are neither criteria nor style. */
  readonly gradient?: Gradient;
}

/** One end or the middle of a colour scale: Google's InterpolationType name, and its value as text. */
export interface GradientPoint {
  readonly color: string;
  readonly type: 'MIN' | 'MAX' | 'NUMBER' | 'PERCENT' | 'PERCENTILE';
  readonly value: string;
}

export interface Gradient {
  readonly min: GradientPoint;
  readonly mid?: GradientPoint;
  readonly max: GradientPoint;
}

export interface GridChart {
  readonly id: number;
  readonly type: 'column' | 'bar' | 'line' | 'area' | 'combo' | 'pie' | 'table';
  readonly ranges: readonly { readonly sheetId: number; readonly area: Area }[];
  readonly anchor: { readonly row: number; readonly column: number; readonly x: number; readonly y: number };
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** Google's chart options as given: title, colors, legend.position, hAxis.title, ... (values are plain data). */
  readonly options: Readonly<Record<string, unknown>>;
  readonly headerRows: number;
}

export interface NamedRange {
  readonly name: string;
  readonly sheetId: number;
  readonly area: Area;
  /** True when it was given as whole columns (A:A): it then stays whole however many rows come. */
  readonly wholeColumns: boolean;
}

/** What a person did in the grid, reported after it happened. */
export interface HumanEdit {
  readonly kind: 'edit' | 'structure';
  readonly sheetId: number;
  readonly area: Area;
  /** Only for an edit of a single cell. */
  readonly before?: GridCell;
  /** Who did it: an e-mail, "" when unknown. */
  readonly by: string;
  /** Of a structure edit: which kind, in Google's words; absent when the grid cannot tell. */
  readonly change?:
    | 'INSERT_ROW'
    | 'INSERT_COLUMN'
    | 'REMOVE_ROW'
    | 'REMOVE_COLUMN'
    | 'INSERT_GRID'
    | 'REMOVE_GRID'
    | 'FORMAT';
}

export interface Grid {
  /** Google's locale name (uz_UZ, ru_RU, en_US) and IANA zone of the workbook. */
  locale: string;
  timeZone: string;
  name: string;

  sheets(): readonly SheetFacts[];
  insertSheet(name: string, index?: number): number;
  deleteSheet(id: number): void;
  renameSheet(id: number, name: string): void;
  moveSheet(id: number, index: number): void;
  /** Copies a sheet with all that is on it; metadata, protections and bandings get ids of their own. */
  copySheet(id: number, name: string, index?: number): number;
  updateSheet(
    id: number,
    facts: Partial<Pick<SheetFacts, 'hidden' | 'gridLinesHidden' | 'frozenRows' | 'frozenColumns' | 'tabColor'>>,
  ): void;

  read(sheetId: number, area: Area): GridCell[][];
  /** The formats alone, which need no formula to be evaluated; '' where a cell has none of its own. */
  formats(sheetId: number, area: Area): string[][];
  /** Writes a block whose top left cell is (row, column); null leaves the cell there untouched. */
  write(sheetId: number, row: number, column: number, cells: readonly (readonly (CellWrite | null)[])[]): void;
  /** The last row or column with content, 0 on an empty sheet. */
  lastRow(sheetId: number): number;
  lastColumn(sheetId: number): number;

  insertRows(sheetId: number, before: number, count: number): void;
  deleteRows(sheetId: number, first: number, count: number): void;
  insertColumns(sheetId: number, before: number, count: number): void;
  deleteColumns(sheetId: number, first: number, count: number): void;
  /** Puts `count` rows from `first` on before the row `before`, counted before the move. */
  moveRows(sheetId: number, first: number, count: number, before: number): void;
  moveColumns(sheetId: number, first: number, count: number, before: number): void;
  /** Sorts whole rows of the area by the given absolute columns; blanks last. */
  sort(sheetId: number, area: Area, by: readonly { readonly column: number; readonly ascending: boolean }[]): void;
  setColumnWidth(sheetId: number, column: number, pixels: number): void;
  columnWidth(sheetId: number, column: number): number;
  setRowHeight(sheetId: number, row: number, pixels: number): void;
  rowHeight(sheetId: number, row: number): number;
  hideColumns(sheetId: number, first: number, count: number, hidden: boolean): void;
  /** Hidden by itself or by a folded group. */
  isColumnHidden(sheetId: number, column: number): boolean;
  hideRows(sheetId: number, first: number, count: number, hidden: boolean): void;
  isRowHidden(sheetId: number, row: number): boolean;
  merge(sheetId: number, area: Area): void;
  /** The merged areas of the sheet, from top to bottom and left to right. */
  merges(sheetId: number): readonly Area[];
  /** Takes the merges apart that lie within the area. */
  breakApart(sheetId: number, area: Area): void;

  /** What lies beside the cells: notes, links, metadata, protections, filter, bandings, groups. */
  extras(sheetId: number): SheetExtras;
  /** Replaces each named part. */
  setExtras(sheetId: number, change: Partial<SheetExtras>): void;
  bookExtras(): BookExtras;
  setBookExtras(change: Partial<BookExtras>): void;

  style(sheetId: number, row: number, column: number): CellStyle;
  setStyle(sheetId: number, area: Area, style: Partial<CellStyle>): void;
  setBorders(sheetId: number, area: Area, borders: readonly Border[]): void;
  clearBorders(sheetId: number, area: Area): void;
  validation(sheetId: number, row: number, column: number): ValidationRule | null;
  setValidation(sheetId: number, area: Area, rule: ValidationRule | null): void;
  conditionalFormats(sheetId: number): readonly ConditionalFormat[];
  setConditionalFormats(sheetId: number, formats: readonly ConditionalFormat[]): void;
  charts(sheetId: number): readonly GridChart[];
  insertChart(sheetId: number, chart: Omit<GridChart, 'id'>): number;
  /** Replaces the chart with the same id. */
  updateChart(sheetId: number, chart: GridChart): void;
  removeChart(sheetId: number, id: number): void;
  namedRanges(): readonly NamedRange[];
  setNamedRange(range: NamedRange): void;
  removeNamedRange(name: string): void;

  /** Calls `heard` after each edit that a person made through the grid's own screen; scripts' writes never come here. */
  onHumanEdit(heard: (edit: HumanEdit) => void): void;
}
