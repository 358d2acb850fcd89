// The tables that a unit of work has opened, and how many calls it spent on them.

import { CrmError } from '../errors';
import { type FieldName, fieldNames, type Table } from '../schema/table';
import type { Zone } from '../time/zone';
import type { Operation } from './change-set';
import type { SheetImage } from './image';
import { OpenTable } from './open-table';
import type { SheetPort, Workbook } from './port';
import type { Place, Scope } from './read-plan';
import { hasNumbers, readBlock, readTable, readWhole, startsWithNumbers } from './read-table';
import { showsTyped } from './typed-columns';
import { DatedSheet, ownCells, type WideTable } from './wide-table';

export interface ToOpen<T extends Table, F extends FieldName<T>> {
  readonly table: T;
  readonly fields: readonly F[];
  readonly scope: Scope;
  /** Where the table is believed to end. */
  readonly place: Place | null;
  /** How many reads it may take. */
  readonly reads: number;
  readonly isReadOnly: boolean;
}

export class OpenedTables {
  /** By name. */
  readonly all = new Map<string, OpenTable<Table>>();
  /** Blocking calls spent on reading. */
  reads = 0;

  constructor(
    private readonly workbook: Workbook,
    private readonly zone: Zone,
  ) {}

  /** Reads a table. Throws TABLE_MISSING, COLUMN_MISSING or COLUMN_TWICE. */
  open<T extends Table, F extends FieldName<T>>({ table, fields, ...need }: ToOpen<T, F>): OpenTable<T, F> {
    const sheet = this.counting(this.sheetOf(table));
    const image = readTable({ table, sheet, ...need });
    const opened = new OpenTable({ table, fields, sheet, image, zone: this.zone });
    this.all.set(table.name, opened as unknown as OpenTable<Table>); // Only its rows and columns are used, by name.
    return opened;
  }

  /** Opens a table whole, with those of the fields that are found on its sheet; null when it has no sheet, or no numbers on it. */
  openFound(table: Table, wanted: readonly string[] = fieldNames(table)): OpenTable<Table> | null {
    const found = this.workbook.sheet(table);
    if (!found) return null;
    const sheet = this.counting(found);
    const isThere = (image: SheetImage) =>
      hasNumbers(image, { table, sheet }) && wanted.every((field) => image.columns.at[field] !== undefined);
    const width = startsWithNumbers(sheet) ? widthOf(table, wanted) : null;
    const near = readBlock(table, sheet, width);
    // Where people put columns of their own between ours, the sheet is read to its end.
    const image = width === null || isThere(near) ? near : readBlock(table, sheet, null);
    const fields = wanted.filter(
      (field) => image.columns.at[field] !== undefined && !image.columns.twice.includes(field),
    );
    if (!fields.includes('id')) return null;
    const opened = new OpenTable<Table>({ table, fields, sheet, image, zone: this.zone });
    this.all.set(table.name, opened);
    return opened;
  }

  /** Opens a table to its last column, people's own included. Throws where the sheet or its numbers are gone. */
  openWide<T extends Table>(table: T): WideTable<T> {
    const fields = fieldNames(table);
    const sheet = new DatedSheet(this.counting(this.sheetOf(table)));
    const image = readWhole({ table, sheet, scope: { kind: 'all', fields, must: ['id'] } });
    const opened = new OpenTable<T>({ table, fields, sheet, image, zone: this.zone });
    this.all.set(table.name, opened as unknown as OpenTable<Table>); // As above.
    return { opened, own: (row) => ownCells(opened, row, sheet.dates) };
  }

  /**
   * Sees that the opened tables to which records are added show every column that people type into: a row in which
   * something stands there alone is not free. One read where people moved such a column further than was read.
   */
  seeEnds(operations: readonly Operation[], places: Readonly<Record<string, Place>>): void {
    const names = operations.flatMap(({ kind, table }) => (kind === 'insert' ? [table] : []));
    for (const name of new Set(names)) this.seeEnd(name, places[name]);
  }

  private seeEnd(name: string, place: Place | undefined): void {
    const opened = this.all.get(name);
    if (!opened || showsTyped(opened.table, opened.image, place?.typed)) return;
    const { table, fields, sheet } = opened;
    const must = fields.filter((field) => opened.image.columns.at[field] !== undefined);
    const image = readWhole({ table, sheet, scope: { kind: 'all', fields, must } });
    this.all.set(name, new OpenTable({ table, fields, sheet, image, zone: this.zone }));
  }

  /** Returns a table that was opened. Throws FIELD_NOT_OPENED for another. */
  get(table: Table): OpenTable<Table> {
    const opened = this.all.get(table.name);
    if (!opened) throw new CrmError('FIELD_NOT_OPENED', { table: table.name, field: 'id' });
    return opened;
  }

  /** Returns the sheet of a table. Throws TABLE_MISSING. */
  sheetOf(table: Table): SheetPort {
    const sheet = this.workbook.sheet(table);
    if (!sheet) throw new CrmError('TABLE_MISSING', { table: table.name });
    return sheet;
  }

  private counting(sheet: SheetPort): SheetPort {
    const counted = <T>(read: () => T): T => {
      this.reads += 1;
      return read();
    };
    return {
      read: (area) => counted(() => sheet.read(area)),
      readDated: (area) => counted(() => sheet.readDated(area)),
      lastColumn: () => counted(() => sheet.lastColumn()),
      write: (...block) => sheet.write(...block),
      writeOwn: (...place) => sheet.writeOwn(...place),
      fill: (...areas) => sheet.fill(...areas),
      rowCount: () => sheet.rowCount(),
      numbersColumn: () => sheet.numbersColumn?.() ?? null,
      marks: (...asked) => sheet.marks(...asked),
    };
  }
}

/** How many columns hold the fields on a sheet as it was made. */
function widthOf(table: Table, fields: readonly string[]): number {
  return Math.max(...fields.map((field) => fieldNames(table).indexOf(field) + 1));
}
