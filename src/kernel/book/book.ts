// The unit of work over all tables: read, decide, and write what changed in one commit with its history.

import { CrmError } from '../errors';
import { largestIdNumber } from '../ids';
import { type Cell, encode } from '../schema/codec';
import type { Value } from '../schema/kinds';
import { type FieldName, fieldNames, fieldOf, type Row, type Table } from '../schema/table';
import type { Zone } from '../time/zone';
import type { Cells, ChangeSet, Operation } from './change-set';
import { Journal, type JournalState, journalTable } from './journal';
import { OpenTable } from './open-table';
import type { SheetPort, Workbook } from './port';
import { readLogState, writeChanges } from './write-changes';

export interface BookOptions {
  readonly workbook: Workbook;
  readonly zone: Zone;
  /** Epoch milliseconds. */
  readonly now: number;
  /** Who acts; '' when the platform does not say. */
  readonly user: string;
  /** The id of the user's action; '' for what is no action of a person. Null for a book that is only read. */
  readonly request: string | null;
  /** Finds a table by its name, to finish what a crash left. */
  readonly tableNamed: (name: string) => Table;
}

/**
 * Hint: a Book that writes lives under the lock, from its first `open` to the end of `commit`, and no longer. Its first
 * step is to finish what a crash left behind.
 */
export class Book {
  private readonly opened = new Map<string, OpenTable<Table>>();
  private readonly operations: Operation[] = [];
  private readonly lastIds: Record<string, number> = {};
  private readJournal: Journal | null = null;
  private state: JournalState | null = null;

  constructor(private readonly options: BookOptions) {}

  /** Reads the fields of a table; a command opens all fields that it reads or writes. One blocking call. */
  open<T extends Table, F extends FieldName<T>>(table: T, fields: readonly F[]): OpenTable<T, F> {
    if (this.options.request !== null) this.journal();
    const opened = new OpenTable(table, fields, this.sheetOf(table), this.options.zone);
    this.opened.set(table.name, opened as unknown as OpenTable<Table>); // Only its rows and columns are used, by name.
    return opened;
  }

  /** Returns what this very request was answered when it was carried out before; null on its first run. */
  answerBefore(): { readonly answer: unknown } | null {
    const { request } = this.options;
    return request === null || request === '' ? null : this.journal().answerOf(request);
  }

  /** Returns what a request did, newest sixty actions back; null where it is not known any more. */
  operationsOf(request: string): readonly Operation[] | null {
    return this.journal().answerOf(request)?.operations ?? null;
  }

  /** Opens all fields of a table that is known by its name, as in the log. One blocking call. */
  openByName(name: string): OpenTable<Table> {
    const table = this.options.tableNamed(name);
    return this.open(table, fieldNames(table));
  }

  /** Adds a record below the last one and returns its new number. Unnamed fields stay blank. */
  insert<T extends Table>(table: T, values: Partial<Omit<Row<T>, 'id'>>): string {
    const id = this.nextId(table);
    this.operations.push({ kind: 'insert', table: table.name, id, cells: this.cellsOf(table, { id, ...values }) });
    return id;
  }

  /** Gives the row of an opened table, which people typed and which has no id yet, its number and the given values. */
  adopt<T extends Table>(table: T, row: number, values: Partial<Omit<Row<T>, 'id'>>): string {
    const id = this.nextId(table);
    const cells = this.cellsOf(table, { id, ...values });
    this.operations.push({ kind: 'adopt', table: table.name, id, row, cells });
    return id;
  }

  /** Clears the cells of a record whose table is opened with all fields; no foreign cell of its row is touched. */
  remove(table: Table, id: string): void {
    const opened = this.openedTable(table);
    const row = opened.rowOf(id);
    if (row === null) return;
    const cells = Object.fromEntries(fieldNames(table).map((field) => [field, opened.cellAt(row, field)]));
    this.operations.push({ kind: 'remove', table: table.name, id, cells });
  }

  /** Writes all that was asked for, with its lines of history, and makes it permanent. `answer` is plain data. */
  commit(answer: unknown = null): void {
    if (this.operations.length === 0) return;
    const { now: at, user: by, request, zone, workbook } = this.options;
    const journal = this.journal();
    const lastIds = { ...this.state?.lastIds, ...this.lastIds };
    const operations = [...this.operations];
    const changes = { request: request ?? '', at, by, operations, answer, logRow: this.logState().logRow, lastIds };
    journal.begin(changes);
    const logRow = writeChanges(changes, { tables: this.opened, workbook, zone });
    journal.finish(changes, logRow);
    workbook.flush();
    this.operations.length = 0;
    this.opened.clear();
    this.state = { logRow, lastIds };
  }

  /** Reads the journal once, and finishes what it says a crash left unfinished. */
  private journal(): Journal {
    if (!this.readJournal) {
      this.readJournal = Journal.read(this.sheetOf(journalTable));
      this.state = this.readJournal.state;
      const intent = this.readJournal.openIntent();
      if (intent) this.finish(intent, this.readJournal);
    }
    return this.readJournal;
  }

  private finish(intent: ChangeSet, journal: Journal): void {
    const { workbook, zone, tableNamed } = this.options;
    const names = new Set(intent.operations.map(({ table }) => table));
    const tables = new Map<string, OpenTable<Table>>();
    for (const name of names) {
      const table = tableNamed(name);
      // A table whose sheet people deleted meanwhile cannot be finished; its lines still go into the log.
      const sheet = workbook.sheet(table);
      if (sheet) tables.set(name, new OpenTable(table, fieldNames(table), sheet, zone));
    }
    const logRow = writeChanges(intent, { tables, workbook, zone });
    journal.finish(intent, logRow);
    workbook.flush();
    this.state = { logRow, lastIds: intent.lastIds };
  }

  private logState(): JournalState {
    // A journal that is new or was spoiled is made again from the log itself.
    this.state ??= readLogState(this.options.workbook);
    return this.state;
  }

  /** The next number is above all that stand in the sheet and all that were ever given, so that none comes twice. */
  private nextId(table: Table): string {
    const { prefix } = table;
    const known = this.lastIds[prefix] ?? this.largestKnown(table);
    this.lastIds[prefix] = known + 1;
    return `${prefix}-${known + 1}`;
  }

  private largestKnown(table: Table): number {
    const opened = this.openedTable(table);
    const inSheet = [...opened.recordRows()].map((row) => String(opened.cellAt(row, 'id')));
    return Math.max(largestIdNumber(table.prefix, inSheet), this.logState().lastIds[table.prefix] ?? 0);
  }

  private cellsOf(table: Table, values: Readonly<Record<string, unknown>>): Cells {
    const opened = this.openedTable(table);
    const cells: Record<string, Cell> = {};
    for (const [field, value] of Object.entries(values)) {
      opened.columnOf(field);
      // Row<T> holds nothing but Values.
      cells[field] = encode(fieldOf(table, field).kind, (value ?? '') as Value, this.options.zone);
    }
    return cells;
  }

  private openedTable(table: Table): OpenTable<Table> {
    const opened = this.opened.get(table.name);
    if (!opened) throw new CrmError('FIELD_NOT_OPENED', { table: table.name, field: 'id' });
    return opened;
  }

  private sheetOf(table: Table): SheetPort {
    const sheet = this.options.workbook.sheet(table);
    if (!sheet) throw new CrmError('TABLE_MISSING', { table: table.name });
    return sheet;
  }
}
