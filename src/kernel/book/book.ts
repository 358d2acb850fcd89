// The unit of work over all tables: read, decide, and write what changed in one commit with its history.

import { type FieldName, fieldNames, fieldOf, type Row, type Table } from '../schema/table';
import { BookFacts } from './book-facts';
import type { BookOptions } from './book-options';
import type { Cells, Operation } from './change-set';
import { encodeRow } from './encode-row';
import type { JournalState } from './journal';
import { type LogLine, readLog } from './log';
import { Numbers } from './numbers';
import type { OpenTable } from './open-table';
import { OpenedTables } from './opened-tables';
import { planUpdate } from './plan-update';
import type { SheetPort } from './port';
import type { ReadLimit, ViewLimit, Width } from './read-limits';
import type { Scope } from './read-plan';
import type { WideTable } from './wide-table';

const CALLS_OF_AN_ACTION = 5;
const LOCK_AND_JOURNAL = 2;
/** Reading it whole costs more than three reads of a few rows. */
const LONG_TABLE_ROWS = 3_000;

/**
 * Hint: a Book that writes lives under the lock, from its first `open` to the end of `commit`, and no longer. Its first
 * step is to finish what a crash left behind.
 */
export class Book extends BookFacts {
  private readonly opened: OpenedTables;
  private readonly operations: Operation[] = [];
  private readonly numbers = new Numbers();

  constructor(options: BookOptions) {
    super(options);
    this.opened = new OpenedTables(options.workbook, options.zone);
  }

  /** Reads the fields of all records of a table; a command opens all fields that it reads or writes. */
  open<T extends Table, F extends FieldName<T>>(table: T, fields: readonly F[], limits: ViewLimit<F> = {}) {
    const { must, wide, ...limit } = limits;
    return this.openScope(table, fields, { kind: 'all', fields, ...(must && { must }), ...(wide && { wide }) }, limit);
  }

  /** Opens a table without its records, to add so many. The cost does not grow with the table. */
  openForInsert<T extends Table>(table: T, limits: ReadLimit & Width & { records?: number } = {}) {
    const { records = 1, reads = 2, wide } = limits;
    return this.openScope(table, fieldNames(table), { kind: 'end', records, ...(wide && { wide }) }, { reads });
  }

  /** Opens just these records. In a table that was not sorted the cost does not grow with it. */
  openRecords<T extends Table>(table: T, ids: readonly string[], { reads = 2 }: ReadLimit = {}) {
    return this.openScope(table, fieldNames(table), { kind: 'records', ids }, { reads });
  }

  /** Opens what can be found of the fields of a table, all unless named, for who looks after whole sheets; null without a sheet or numbers. */
  openFound(table: Table, fields?: readonly string[]): OpenTable<Table> | null {
    return this.opened.openFound(table, fields);
  }

  /** Opens all records with the columns that people added beside ours; of ours only the number must be there. One blocking call. */
  openWide<T extends Table>(table: T): WideTable<T> {
    return this.opened.openWide(table);
  }

  /** Opens records of a table that is known by its name, as in the log. */
  openRecordsByName(name: string, ids: readonly string[], limit?: ReadLimit): OpenTable<Table> {
    return this.openRecords(this.options.tableNamed(name), ids, limit);
  }

  /** Returns the lines of the history from a row of the log on, oldest first. One blocking call. */
  history(fromRow?: number): readonly LogLine[] {
    this.opened.reads += 1;
    return readLog(this.options.workbook, fromRow);
  }

  /** Tells whether the workbook has the table's sheet. */
  has(table: Table): boolean {
    return this.options.workbook.sheet(table) !== null;
  }

  /**
   * Adds a record below the last one and returns its new number. Unnamed fields stay blank; `own` goes into people's own
   * columns of a table that was opened `wide`, by heading.
   */
  insert<T extends Table>(table: T, values: Partial<Omit<Row<T>, 'id'>>, own: Cells = {}): string {
    const id = this.newId(table);
    const cells = this.cellsOf(table, { id, ...values });
    const more = Object.keys(own).length > 0 ? { own } : {};
    this.operations.push({ kind: 'insert', table: table.name, id, cells, ...more, ...unlogged(table, cells) });
    return id;
  }

  /**
   * Adds a record to a table that was not opened, which the next execution does; returns its number. It costs no call, and
   * is as safe: what is left to do stands in the journal.
   */
  insertLater<T extends Table>(table: T, values: Partial<Omit<Row<T>, 'id'>>): string {
    const id = this.numbers.nextUnseen(table, this.ledger.state().lastIds);
    const cells = encodeRow(table, { id, ...values }, this.options.zone);
    this.operations.push({ kind: 'insert', table: table.name, id, cells, ...unlogged(table, cells) });
    return id;
  }

  /**
   * Changes fields of a record in a table that was not opened, which the next execution does; what stood there is read
   * then, and nothing happens where the record is gone. It costs no call.
   */
  updateLater<T extends Table>(table: T, id: string, values: Partial<Row<T>>): void {
    this.operations.push({
      kind: 'update',
      table: table.name,
      id,
      from: {},
      to: encodeRow(table, values, this.options.zone),
    });
  }

  /** Gives the row of an opened table, which people typed and which has no id yet, its number and the given values. */
  adopt<T extends Table>(table: T, row: number, values: Partial<Omit<Row<T>, 'id'>>): string {
    const id = this.newId(table);
    const cells = this.cellsOf(table, { id, ...values });
    this.operations.push({ kind: 'adopt', table: table.name, id, row, cells });
    return id;
  }

  /**
   * Changes the named fields of a record of an opened table and no others. Throws RECORD_GONE when it is not there, and
   * CONFLICT when a field holds something else than `expected` says the acting person saw in it.
   */
  update<T extends Table>(table: T, id: string, values: Partial<Row<T>>, expected: Partial<Row<T>> = {}): void {
    this.operations.push(...this.updatesOf(table, id, values, expected));
  }

  /** Writes derived fields of a record of an opened table as they are computed now; nothing when it is gone. */
  compute<T extends Table>(table: T, id: string, values: Partial<Row<T>>): void {
    if (this.opened.get(table).rowOf(id) === null) return;
    for (const update of this.updatesOf(table, id, values, {})) this.operations.push({ ...update, computed: true });
  }

  /** Clears the cells of a record whose table is opened with all fields; of foreign cells those that hold what is given. */
  remove(table: Table, id: string, own?: Cells): void {
    const opened = this.opened.get(table);
    const row = opened.rowOf(id);
    if (row === null) return;
    this.operations.push({ kind: 'remove', table: table.name, id, cells: opened.cellsAt(row), ...(own && { own }) });
  }

  /** Puts back a record that was removed, under its own number, below the others; nothing when it is there. */
  restore(table: Table, id: string, cells: Cells): void {
    if (this.opened.get(table).rowOf(id) !== null) return;
    this.operations.push({ kind: 'insert', table: table.name, id, cells: { ...cells, id } });
  }

  /** Does the opposite of an operation on an opened table: what it added goes, what it took comes back. */
  takeBack(operation: Operation): void {
    const table = this.options.tableNamed(operation.table);
    if (operation.kind === 'insert') this.remove(table, operation.id, operation.own);
    if (operation.kind === 'remove') this.restore(table, operation.id, operation.cells);
    if (operation.kind === 'update') this.operations.push({ ...operation, from: operation.to, to: operation.from });
  }

  /** Takes an operation that was planned elsewhere. */
  carry(operation: Operation): void {
    this.operations.push(operation);
  }

  /** Returns a sheet of our own beside the tables. Throws TABLE_MISSING. */
  sheetOf(table: Table): SheetPort {
    return this.opened.sheetOf(table);
  }

  flush(): void {
    this.options.workbook.flush();
  }

  /** Remembers the ids of records that leave their sheet, so that no new record gets one of them. */
  keepIds(table: Table, ids: Iterable<string>): void {
    this.numbers.keep(table, ids);
  }

  /** Writes all that was asked for, with its lines of history, and makes it permanent. `answer` is plain data. */
  commit(answer: unknown = null): void {
    this.write({ answer });
  }

  /** Does the same as a step of a long action, which goes on and is answered by its last commit. */
  commitStep = (): void => this.write({});

  /** Looks at the records that were added in haste, as their writes left no call for it. Returns how many writes it looked at. */
  settle(): number {
    return this.ledger.settle();
  }

  private write(answered: { readonly answer?: unknown }): void {
    if (this.operations.length > 0) this.opened.seeEnds(this.operations, this.ledger.state().places);
    this.options.noticing?.(this, this.operations, this.opened.all);
    if (this.operations.length === 0 && !this.patch) return;
    const { now: at, user: by, request, calls = CALLS_OF_AN_ACTION } = this.options;
    const { logRow, lastIds: ever } = this.ledger.state();
    const what = { operations: [...this.operations], ...answered, ...(this.patch ? { state: this.patch } : {}) };
    const changes = { request: request ?? '', at, by, ...what, logRow, lastIds: this.numbers.largest(ever) };
    this.ledger.carryOut(changes, this.opened.all, calls - LOCK_AND_JOURNAL - this.opened.reads);
    this.operations.length = 0;
    this.patch = null;
    this.opened.all.clear();
  }

  private openScope<T extends Table, F extends FieldName<T>>(
    table: T,
    fields: readonly F[],
    scope: Scope,
    { reads = 1 }: ReadLimit = {},
  ): OpenTable<T, F> {
    const isReadOnly = this.options.request === null;
    const place = this.placesFor(table, scope)[table.name] ?? null;
    return this.opened.open({ table, fields, scope, place, reads, isReadOnly });
  }

  /** For few records of a long table the hint is worth a read, also to one who writes nothing. */
  private placesFor(table: Table, { kind }: Scope): JournalState['places'] {
    if (this.options.request !== null) return this.ledger.state().places;
    const isWorthIt = kind === 'records' && this.opened.sheetOf(table).rowCount() > LONG_TABLE_ROWS;
    return isWorthIt ? this.ledger.placesForReading() : {};
  }

  /** Returns the next number of an opened table. */
  newId(table: Table): string {
    return this.numbers.next(this.opened.get(table), this.ledger.state().lastIds);
  }

  private updatesOf<T extends Table>(table: T, id: string, values: Partial<Row<T>>, expected: Partial<Row<T>>) {
    const [opened, cells] = [this.opened.get(table), this.cellsOf(table, values)];
    const update = planUpdate({ opened, id, cells, expected, zone: this.options.zone });
    return update ? [update] : [];
  }

  private cellsOf(table: Table, values: Readonly<Record<string, unknown>>): Cells {
    const opened = this.opened.get(table);
    for (const field of Object.keys(values)) opened.columnOf(field);
    return encodeRow(table, values, this.options.zone);
  }
}

/** What is computed, and what passes, is in no history. */
function unlogged(table: Table, cells: Cells): { readonly unlogged?: readonly string[] } {
  const fields = Object.keys(cells).filter((field) => fieldOf(table, field).derived);
  return fields.length > 0 ? { unlogged: fields } : {};
}
