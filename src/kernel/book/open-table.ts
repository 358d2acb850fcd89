// A table as it was read: its records by field, where its columns stand, and where the next record goes.

import { CrmError } from '../errors';
import type { Language } from '../i18n/language';
import { type Cell, decode } from '../schema/codec';
import { languageOfHeadings } from '../schema/headings';
import type { Value } from '../schema/kinds';
import { type FieldName, fieldOf, type Row, type Table } from '../schema/table';
import type { Zone } from '../time/zone';
import type { Cells } from './change-set';
import { cellOf, isBlank, lastRowOf, type SheetImage } from './image';
import type { SheetPort } from './port';
import { isTotalsRow } from './totals-row';

export interface Opening<T extends Table, F extends FieldName<T>> {
  readonly table: T;
  /** The fields that may be read and written. */
  readonly fields: readonly F[];
  readonly sheet: SheetPort;
  readonly image: SheetImage;
  readonly zone: Zone;
}

export class OpenTable<T extends Table, F extends FieldName<T> = FieldName<T>> {
  readonly table: T;
  readonly fields: readonly F[];
  readonly sheet: SheetPort;
  readonly image: SheetImage;
  readonly language: Language;
  private readonly zone: Zone;
  private readonly ourColumns: readonly number[];
  private rowsById: ReadonlyMap<string, number> | null = null;
  private end: number | null = null;

  constructor({ table, fields, sheet, image, zone }: Opening<T, F>) {
    this.table = table;
    this.fields = fields;
    this.sheet = sheet;
    this.image = image;
    this.zone = zone;
    this.ourColumns = Object.values(image.columns.at);
    this.language = languageOfHeadings(table, image.headings);
  }

  /** Returns every record that was read: each row below the headings that has an id, in sheet order. */
  *records(): Generator<Pick<Row<T>, F>> {
    for (const rowNumber of this.recordRows()) yield this.record(rowNumber);
  }

  /** Returns the record of an id; null when it is not there. */
  get(id: string): Pick<Row<T>, F> | null {
    const row = this.rowOf(id);
    return row === null ? null : this.record(row);
  }

  /** Returns the first record that fits; null when none does. */
  find(fits: (record: Pick<Row<T>, F>) => boolean): Pick<Row<T>, F> | null {
    for (const record of this.records()) if (fits(record)) return record;
    return null;
  }

  /** Returns all records whose fields have the given values. */
  where(values: Partial<Pick<Row<T>, F>>): Pick<Row<T>, F>[] {
    const wanted = Object.entries(values) as [F, Value][]; // The keys of Pick<Row<T>, F> are F.
    return [...this.records()].filter((record) => wanted.every(([field, value]) => record[field] === value));
  }

  /** Returns the sheet's row numbers of all records that were read. */
  *recordRows(): Generator<number> {
    for (const row of this.rows()) if (this.cell(row, 'id') !== '') yield row;
  }

  /** Returns the record that stands in a row of the sheet. */
  record(row: number): Pick<Row<T>, F> {
    const values: Record<string, Value> = {};
    for (const field of this.fields) values[field] = this.value(row, field);
    return values as Pick<Row<T>, F>; // decode() returns the kind's type for each field.
  }

  /** Returns the rows in which people typed something into our columns but which have no id yet. */
  *strayRows(): Generator<number> {
    for (const row of this.rows()) if (this.isStray(row)) yield row;
  }

  /** Returns the rows in which something stands in our columns; one that adds up others is no row of the table. */
  *occupiedRows(): Generator<number> {
    for (const row of this.rows()) if (this.isOccupied(row) && !this.isTotals(row)) yield row;
  }

  /** The first row below everything that stands in our columns: checkboxes and foreign columns do not count. */
  get appendRow(): number {
    this.end ??= this.findEnd();
    return this.end;
  }

  /** Returns the sheet's row of a record; of two with one id the upper, since the lower is the copy. Null when it is gone. */
  rowOf(id: string): number | null {
    this.rowsById ??= new Map([...this.recordRows()].reverse().map((row) => [String(this.cell(row, 'id')), row]));
    return this.rowsById.get(id) ?? null;
  }

  /** Tells whether people typed something into our columns of the row and it has no id yet. */
  isStray(row: number): boolean {
    return this.cell(row, 'id') === '' && this.isOccupied(row) && !this.isTotals(row);
  }

  /** Returns what stands in a field's cell of the row, as it stands there. Throws FIELD_NOT_OPENED for an unread field. */
  cellAt(row: number, field: string): Cell {
    return cellOf(this.image, row, this.columnOf(field));
  }

  /** Returns the cells of a row by field, of all fields that were opened. */
  cellsAt(row: number): Cells {
    return Object.fromEntries(this.fields.map((field) => [field, this.cellAt(row, field)]));
  }

  /** Returns the field's column, counted from 1. Throws FIELD_NOT_OPENED for a field that was not opened. */
  columnOf(field: string): number {
    const column = this.fields.some((opened) => opened === field) ? this.image.columns.at[field] : undefined;
    if (column === undefined) throw new CrmError('FIELD_NOT_OPENED', { table: this.table.name, field });
    return column;
  }

  /** Returns the columns of ours that were found, opened or not, each with a blank cell: what a new row begins as. */
  blankRow(): Map<number, Cell> {
    return new Map(Object.values(this.image.columns.at).map((column) => [column, '']));
  }

  private findEnd(): number {
    for (let row = lastRowOf(this.image); row >= this.image.row; row -= 1) {
      // Behind a row of totals, which may stand in people's own columns alone.
      if (this.isOccupied(row) || this.isTotals(row)) return row + 1;
    }
    return this.image.row;
  }

  private *rows(): Generator<number> {
    for (let row = this.image.row; row <= lastRowOf(this.image); row += 1) yield row;
  }

  /** Looks at all columns of ours that were read, since people may have typed into any of them. */
  private isOccupied(row: number): boolean {
    return this.ourColumns.some((column) => !isBlank(cellOf(this.image, row, column)));
  }

  private isTotals(row: number): boolean {
    return this.cell(row, 'id') === '' && isTotalsRow(this.image.cells[row - this.image.row] ?? []);
  }

  private value(row: number, field: F): Value {
    return decode(fieldOf(this.table, field).kind, this.cell(row, field), this.zone).value;
  }

  private cell(row: number, field: string): Cell {
    const column = this.image.columns.at[field];
    return column === undefined ? '' : cellOf(this.image, row, column);
  }
}
