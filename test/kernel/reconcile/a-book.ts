// A workbook in plain memory for the tests of reconciliation: people and Daftar change it, a pass is planned and carried out.

import type { Cells } from '../../../src/kernel/book/change-set';
import { idNumber } from '../../../src/kernel/ids';
import { type LoggedLine, PASS } from '../../../src/kernel/reconcile/logged-line';
import type { KnownEdit, PlannedOperation } from '../../../src/kernel/reconcile/operations';
import { type Plan, planReconciliation, rememberPlan } from '../../../src/kernel/reconcile/reconcile';
import { readShadow } from '../../../src/kernel/reconcile/shadow';
import type { ReadTable } from '../../../src/kernel/reconcile/survey';
import type { Cell } from '../../../src/kernel/schema/codec';
import { fieldNames, type Table } from '../../../src/kernel/schema/table';
import { customerLabel, customersTable } from '../../../src/modules/customers/index';
import { dealsTable } from '../../../src/modules/deals/index';
import { sourcesTable } from '../../../src/modules/settings/index';
import { stagesTable } from '../../../src/modules/stages/index';

export const TABLES: readonly Table[] = [customersTable, dealsTable, stagesTable, sourcesTable];

/** The serial number that Daftar stamps on what it takes in. */
export const NOW = 46_000.5;

/** A line of a sheet: our cells by field, the id among them, and what people wrote in a column of their own. */
export interface Line {
  cells: Record<string, Cell>;
  beside: string;
}

export class ABook {
  /** The lines below the headings: the first stands in row 2. */
  readonly sheets = new Map<string, Line[]>(TABLES.map(({ name }) => [name, []]));
  readonly log: LoggedLine[] = [];
  shadow: Cell[] = ['Xotira'];
  /** Columns that people took away: their cells cannot be read. */
  readonly hidden = new Set<string>();
  private readonly given = new Map<string, number>();

  lines(table: Table): Line[] {
    return this.sheets.get(table.name) ?? [];
  }

  line(table: Table, id: string): Line {
    const line = this.lines(table).find(({ cells }) => cells.id === id);
    if (!line) throw new Error(`No ${id} in ${table.name}.`);
    return line;
  }

  ids(table: Table): string[] {
    return this.lines(table).flatMap(({ cells }) => (cells.id ? [String(cells.id)] : []));
  }

  /** Daftar adds a record below the last. */
  insert(table: Table, cells: Cells, id = this.newId(table)): string {
    const lines = this.lines(table);
    while (lines.length > 0 && isBlank(lines[lines.length - 1])) lines.pop();
    lines.push({ cells: { ...blank(table), ...cells, id }, beside: '' });
    this.write('r', { kind: 'insert', table: table.name, id, cells: { id, ...cells } });
    return id;
  }

  /** Daftar changes a record. */
  update(table: Table, id: string, to: Cells): void {
    const { cells } = this.line(table, id);
    const from = Object.fromEntries(Object.keys(to).map((field) => [field, cells[field] ?? '']));
    Object.assign(cells, to);
    this.write('r', { kind: 'update', table: table.name, id, from, to });
  }

  /** Daftar clears a record's cells. */
  remove(table: Table, id: string): void {
    const line = this.line(table, id);
    this.write('r', { kind: 'remove', table: table.name, id, cells: { ...line.cells } });
    line.cells = blank(table);
  }

  /** People type a whole new line at the end; returns its row. */
  type(table: Table, cells: Cells): number {
    this.lines(table).push({ cells: { ...blank(table), ...cells }, beside: '' });
    return this.lines(table).length + 1;
  }

  plan(tables: readonly Table[] = TABLES, edits: readonly KnownEdit[] = []): Plan {
    return planReconciliation({
      tables: tables.map((table) => this.read(table)),
      shadow: readShadow(this.shadow),
      log: this.log,
      newId: (table) => this.newId(table),
      defaults: (table, { cells, copyOf }) => defaultsOf(table, cells, copyOf),
      labels: {
        customers: ({ name = '', contact = '' }) => customerLabel({ name: String(name), contact: String(contact) }),
      },
      edits,
    });
  }

  /** Plans a pass, carries it out and remembers it. */
  pass(edits: readonly KnownEdit[] = []): Plan {
    const plan = this.plan(TABLES, edits);
    this.carryOut(plan);
    this.remember(plan);
    return plan;
  }

  carryOut({ operations }: Plan): void {
    for (const operation of operations) {
      this.write(`${PASS}1`, operation);
      this.apply(operation);
    }
  }

  /** Remembers what the pass left, or only the first so many cells of it; returns how many there are to write. */
  remember(plan: Plan, cells?: number): number {
    const writes = rememberPlan(readShadow(this.shadow), plan, this.log.length + 2);
    for (const { row, text } of writes.slice(0, cells)) {
      while (this.shadow.length < row) this.shadow.push('');
      this.shadow[row - 1] = text;
    }
    return writes.length;
  }

  read(table: Table): ReadTable {
    const rows = this.lines(table).map(({ cells }, index) => {
      const { id = '', ...others } = cells;
      const seen = Object.entries(others).filter(([field]) => !this.hidden.has(field));
      return { row: index + 2, id: String(id), cells: Object.fromEntries(seen) };
    });
    return { table, rows, lastGiven: this.given.get(table.prefix) ?? 0 };
  }

  private newId(table: Table): string {
    const numbers = this.ids(table).map((id) => idNumber(table.prefix, id) ?? 0);
    const next = Math.max(0, this.given.get(table.prefix) ?? 0, ...numbers) + 1;
    this.given.set(table.prefix, next);
    return `${table.prefix}-${next}`;
  }

  private apply(operation: PlannedOperation): void {
    const { table: name, id } = operation;
    const lines = this.sheets.get(name) ?? [];
    if (operation.kind === 'adopt') {
      const cells = lines[operation.row - 2]?.cells;
      const gaveUp = 'copyOf' in operation ? operation.copyOf : '';
      if (!cells || cells.id !== gaveUp) throw new Error(`Row ${operation.row} of ${name} is no row to take in.`);
      Object.assign(cells, operation.cells);
    }
    if (operation.kind === 'update') {
      const cells = lines.find((line) => line.cells.id === id)?.cells;
      const isStale = Object.entries(operation.from).some(([field, cell]) => cells?.[field] !== cell);
      if (!cells || isStale) throw new Error(`${id} does not hold ${JSON.stringify(operation.from)}.`);
      Object.assign(cells, operation.to);
    }
  }

  /** The form of the lines is the store's: src/kernel/book/log.ts. */
  private write(request: string, operation: PlannedOperation): void {
    const { table, id: record } = operation;
    const line = (field: string, from: string, to: string) =>
      this.log.push({ row: this.log.length + 2, request, table, record, field, from, to });
    const [from, to] =
      'from' in operation
        ? [operation.from, operation.to]
        : operation.kind === 'remove'
          ? [operation.cells, null]
          : [null, operation.cells];
    if (!from || !to) line('', from ? JSON.stringify(from) : '', to ? JSON.stringify(to) : '');
    else for (const field of Object.keys(to)) line(field, JSON.stringify(from[field]), JSON.stringify(to[field]));
  }
}

/** Returns a book with so many customers, which has been looked at. */
export function aBookOf(customers: number): ABook {
  const book = new ABook();
  for (let number = 1; number <= customers; number += 1) {
    book.insert(customersTable, { name: `Mijoz ${number}`, contact: `+99890${1_000_000 + number}`, createdAt: NOW });
  }
  book.pass();
  return book;
}

export function blank(table: Table): Record<string, Cell> {
  return Object.fromEntries(fieldNames(table).map((field) => [field, '']));
}

function isBlank(line: Line | undefined): boolean {
  return line !== undefined && Object.values(line.cells).every((cell) => cell === '');
}

function defaultsOf(table: Table, cells: Cells, copyOf: string | null): Cells {
  if (table === customersTable) return { createdAt: NOW };
  if (table !== dealsTable) return {};
  const stage = { stage: cells.stage || 'Yangi lid' };
  return { ...stage, createdAt: NOW, stageSince: NOW, ...(copyOf === null ? {} : { wonAt: '', lostAt: '' }) };
}
