// The unit of work over all tables: read, decide, and write what changed in one commit with its history.

import { CrmError } from '../errors';
import { largestIdNumber } from '../ids';
import { encode } from '../schema/codec';
import { bindColumns } from '../schema/headings';
import type { Value } from '../schema/kinds';
import { type FieldName, fieldOf, type Row, type Table } from '../schema/table';
import type { Zone } from '../time/zone';
import { type Change, changesTable } from './changes';
import { OpenTable } from './open-table';
import type { SheetPort, Workbook } from './port';
import { planWrites, type RowWrite } from './writes';

export interface BookOptions {
  readonly workbook: Workbook;
  readonly zone: Zone;
  /** Epoch milliseconds. */
  readonly now: number;
  /** Who acts; '' when the platform does not say. */
  readonly user: string;
  /** The id of the user's action: a repeated one finds what the first did. */
  readonly request: string;
}

/** Hint: use a Book under the lock, from the first `open` to the end of `commit`; it must not outlive either. */
export class Book {
  private readonly opened = new Map<string, OpenTable<Table>>();
  private readonly writes = new Map<string, RowWrite[]>();
  private readonly nextRows = new Map<string, number>();
  private readonly lastIds = new Map<string, number>();
  private readonly changes: Change[] = [];
  private log: ReadLog | null = null;

  constructor(private readonly options: BookOptions) {}

  /** Reads the fields of a table; a command opens all fields that it reads or writes. One blocking call. */
  open<T extends Table, F extends FieldName<T>>(table: T, fields: readonly F[]): OpenTable<T, F> {
    const opened = new OpenTable(table, fields, this.sheetOf(table), this.options.zone);
    this.opened.set(table.name, opened as unknown as OpenTable<Table>); // Only its rows and columns are used, by name.
    return opened;
  }

  /** Returns the ids of the records that this request made or changed before; none on its first run. */
  doneBefore(): readonly string[] {
    const { request } = this.options;
    return request === ''
      ? []
      : this.readLog()
          .entries.filter((entry) => entry.request === request)
          .map((entry) => entry.record);
  }

  /** Adds a record below the last one and returns it with its new number. Unnamed fields stay blank. */
  insert<T extends Table>(
    table: T,
    values: Partial<Omit<Row<T>, 'id'>>,
  ): { readonly id: string; readonly row: number } {
    const row = this.nextRows.get(table.name) ?? this.openedTable(table).appendRow;
    this.nextRows.set(table.name, row + 1);
    return { id: this.addRow(table, row, values), row };
  }

  /** Gives the row of an opened table, which people typed and which has no id yet, its number and the given values. */
  adopt<T extends Table>(table: T, row: number, values: Partial<Omit<Row<T>, 'id'>>): string {
    return this.addRow(table, row, values);
  }

  /** Writes all that was inserted, with one line of history a record, and makes it permanent. */
  commit(): void {
    if (this.changes.length === 0) return;
    for (const [name, rows] of this.writes) {
      const { sheet } = this.openedByName(name);
      for (const block of planWrites(rows)) sheet.write(block.row, block.column, block.cells);
    }
    this.writeLog();
    this.options.workbook.flush();
    this.writes.clear();
    this.changes.length = 0;
  }

  private addRow(table: Table, row: number, values: Readonly<Record<string, unknown>>): string {
    const id = this.nextId(table);
    const record = { id, ...values } as Readonly<Record<string, Value>>; // Row<T> holds Values only.
    const { columns } = this.openedTable(table);
    const cells = new Map<number, ReturnType<typeof encode>>();
    for (const field of Object.keys(record)) {
      const column = columns[field];
      if (column === undefined) throw new CrmError('FIELD_NOT_OPENED', { table: table.name, field });
      cells.set(column, encode(fieldOf(table, field).kind, record[field] ?? '', this.options.zone));
    }
    this.pendingOf(table).push({ row, cells });
    this.changes.push(this.insertion(table, id, record));
    return id;
  }

  private insertion(table: Table, id: string, record: Readonly<Record<string, Value>>): Change {
    const { request, user } = this.options;
    return { request, record: id, by: user, table: table.name, field: '', from: '', to: JSON.stringify(record) };
  }

  /** The next number is above all that stand in the sheet and all that the log remembers, so that none comes twice. */
  private nextId(table: Table): string {
    const { prefix } = table;
    const known = this.lastIds.get(prefix) ?? this.largestKnown(table);
    this.lastIds.set(prefix, known + 1);
    return `${prefix}-${known + 1}`;
  }

  private largestKnown(table: Table): number {
    const inSheet = [...this.openedTable(table).records()].map((record) => String(record.id));
    const inLog = this.readLog().entries.map((entry) => entry.record);
    return Math.max(largestIdNumber(table.prefix, inSheet), largestIdNumber(table.prefix, inLog));
  }

  private readLog(): ReadLog {
    if (!this.log) {
      const sheet = this.sheetOf(changesTable);
      const [headings = [], ...rows] = sheet.read(1, 2);
      const { at } = bindColumns(changesTable, headings);
      if (at.request !== 1 || at.record !== 2) {
        throw new CrmError('COLUMN_MISSING', { table: changesTable.name, field: 'record' });
      }
      const entries = rows.map(([request, record]) => ({ request: String(request), record: String(record) }));
      const last = entries.reduce((found, entry, index) => (entry.record === '' ? found : index), -1);
      this.log = { sheet, entries, nextRow: last + 3 };
    }
    return this.log;
  }

  private writeLog(): void {
    const log = this.readLog();
    const at = encode('instant', this.options.now, this.options.zone);
    const lines = this.changes.map((c) => [c.request, c.record, at, c.by, c.table, c.field, c.from, c.to]);
    log.sheet.write(log.nextRow, 1, lines);
    log.nextRow += lines.length;
  }

  private openedTable(table: Table): OpenTable<Table> {
    return this.openedByName(table.name);
  }

  private openedByName(name: string): OpenTable<Table> {
    const opened = this.opened.get(name);
    if (!opened) throw new CrmError('FIELD_NOT_OPENED', { table: name, field: 'id' });
    return opened;
  }

  private pendingOf(table: Table): RowWrite[] {
    const pending = this.writes.get(table.name) ?? [];
    this.writes.set(table.name, pending);
    return pending;
  }

  private sheetOf(table: Table): SheetPort {
    const sheet = this.options.workbook.sheet(table);
    if (!sheet) throw new CrmError('TABLE_MISSING', { table: table.name });
    return sheet;
  }
}

interface ReadLog {
  readonly sheet: SheetPort;
  readonly entries: readonly { readonly request: string; readonly record: string }[];
  nextRow: number;
}
