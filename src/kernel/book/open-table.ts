// A table as it was read: its rows by field, where its columns stand, and where the next record goes.

import { CrmError } from '../errors';
import type { Language } from '../i18n/language';
import { type Cell, decode } from '../schema/codec';
import { bindColumns, languageOfHeadings } from '../schema/headings';
import type { Value } from '../schema/kinds';
import { type FieldName, fieldNames, fieldOf, type Row, type Table } from '../schema/table';
import type { Zone } from '../time/zone';
import type { SheetPort } from './port';

export class OpenTable<T extends Table, F extends FieldName<T> = FieldName<T>> {
  readonly columns: Readonly<Record<string, number>>;
  readonly language: Language;

  constructor(
    readonly table: T,
    readonly fields: readonly F[],
    readonly sheet: SheetPort,
    private readonly zone: Zone,
  ) {
    const { cells, columns } = readCells(table, fields, sheet);
    this.cells = cells;
    this.columns = columns;
    this.language = languageOfHeadings(table, cells[0] ?? []);
  }

  private readonly cells: readonly (readonly Cell[])[];
  private rowsById: ReadonlyMap<string, number> | null = null;

  /** Returns every record: each row below the headings that has an id, in sheet order. */
  *records(): Generator<Pick<Row<T>, F>> {
    for (const rowNumber of this.recordRows()) yield this.record(rowNumber);
  }

  /** Returns the sheet's row numbers of all records. */
  *recordRows(): Generator<number> {
    for (let row = 2; row <= this.cells.length; row += 1) {
      if (this.cell(row, 'id') !== '') yield row;
    }
  }

  /** Returns the record that stands in a row of the sheet. */
  record(row: number): Pick<Row<T>, F> {
    const values: Record<string, Value> = {};
    for (const field of this.fields) values[field] = this.value(row, field);
    return values as Pick<Row<T>, F>; // decode() returns the kind's type for each field.
  }

  /** Returns the rows in which people typed something into our columns but which have no id yet. */
  *strayRows(): Generator<number> {
    for (let row = 2; row <= this.cells.length; row += 1) {
      if (this.isStray(row)) yield row;
    }
  }

  /** The first row below everything that stands in our columns: checkboxes and foreign columns do not count. */
  get appendRow(): number {
    for (let row = this.cells.length; row >= 2; row -= 1) {
      if (this.isOccupied(row)) return row + 1;
    }
    return 2;
  }

  /** Returns the sheet's row of a record; of two with one id the upper, since the lower is the copy. Null when it is gone. */
  rowOf(id: string): number | null {
    this.rowsById ??= new Map([...this.recordRows()].reverse().map((row) => [String(this.cell(row, 'id')), row]));
    return this.rowsById.get(id) ?? null;
  }

  /** Tells whether people typed something into our columns of the row and it has no id yet. */
  isStray(row: number): boolean {
    return this.cell(row, 'id') === '' && this.isOccupied(row);
  }

  /** Returns what stands in a field's cell of the row, as it stands there. Throws FIELD_NOT_OPENED for an unread field. */
  cellAt(row: number, field: string): Cell {
    return this.cells[row - 1]?.[this.columnOf(field) - 1] ?? '';
  }

  /** Returns the field's column, counted from 1. Throws FIELD_NOT_OPENED for a field that was not opened. */
  columnOf(field: string): number {
    const column = this.fields.some((opened) => opened === field) ? this.columns[field] : undefined;
    if (column === undefined) throw new CrmError('FIELD_NOT_OPENED', { table: this.table.name, field });
    return column;
  }

  /** Returns the columns of ours that were read, opened or not, each with a blank cell: what a new row begins as. */
  blankRow(): Map<number, Cell> {
    return new Map(Object.values(this.columns).map((column) => [column, '']));
  }

  /** Looks at all columns of ours that were read, since people may have typed into any of them. */
  private isOccupied(row: number): boolean {
    return Object.values(this.columns).some((column) => !isBlank(this.cells[row - 1]?.[column - 1] ?? ''));
  }

  private value(row: number, field: F): Value {
    return decode(fieldOf(this.table, field).kind, this.cell(row, field), this.zone).value;
  }

  private cell(row: number, field: string): Cell {
    const column = this.columns[field];
    return column === undefined ? '' : (this.cells[row - 1]?.[column - 1] ?? '');
  }
}

function isBlank(cell: Cell): boolean {
  return cell === '' || cell === false;
}

/**
 * Reads the columns where the fields stand in a sheet that nobody rearranged, in one call; when a heading is not among
 * them, reads the sheet to its end and looks again. Throws COLUMN_MISSING or COLUMN_TWICE when that does not help.
 */
function readCells(table: Table, fields: readonly string[], sheet: SheetPort) {
  const names = fieldNames(table);
  const width = Math.max(...fields.map((field) => names.indexOf(field) + 1));
  const near = bind(table, fields, sheet.read(1, width));
  if (near.missing === undefined) return near;

  const far = bind(table, fields, sheet.read(1, Number.POSITIVE_INFINITY));
  if (far.missing !== undefined) {
    throw new CrmError('COLUMN_MISSING', { table: table.name, field: far.missing });
  }
  return far;
}

function bind(table: Table, fields: readonly string[], cells: readonly (readonly Cell[])[]) {
  const columns = bindColumns(table, cells[0] ?? []);
  const twice = columns.twice.find((field) => fields.includes(field));
  if (twice !== undefined) throw new CrmError('COLUMN_TWICE', { table: table.name, field: twice });
  return { cells, columns: columns.at, missing: fields.find((field) => columns.missing.includes(field)) };
}
