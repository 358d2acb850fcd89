// One pass over a workbook: reads the tables, the shadow and the log, carries out the plan, and remembers.

import type { Book } from '../book/book';
import type { Adopt } from '../book/change-set';
import { countLines } from '../book/log';
import type { OpenTable } from '../book/open-table';
import type { SheetPort } from '../book/port';
import type { Table } from '../schema/table';
import type { Defaults } from './intake';
import { firstLogRow, type Plan, planReconciliation, rememberPlan } from './reconcile';
import type { LabelOf, OtherNames } from './references';
import { contentFields } from './same-cell';
import { type EntryWrite, readShadow, shadowTable } from './shadow';
import type { Summary } from './summary';
import type { ReadTable } from './survey';

export interface PassOptions {
  /** Lists and tables that refer to each other. One whose sheet or number column is gone waits for another pass. */
  readonly tables: readonly Table[];
  /** What Daftar adds to a row that people typed or copied, in the language of its sheet. */
  readonly defaults: (opened: OpenTable<Table>, ...row: Parameters<Defaults>) => ReturnType<Defaults>;
  /** How records are called on other sheets, by the table's name. */
  readonly labels: Readonly<Record<string, LabelOf>>;
  /** By what else people may name records when they type, by the table's name. */
  readonly names?: Readonly<Record<string, OtherNames>>;
  /** Returns the ids that stand in a table's archive; asked once, and only where the table has some that it should not have. */
  readonly archived?: (table: Table) => ReadonlySet<string>;
  /** Tells of the tables that were found, by their names, whether something waits in them that is no pass's own work. */
  readonly waits?: (opened: ReadonlyMap<string, OpenTable<Table>>) => boolean;
  /** What else is written along with what the pass does, in the very same commit. */
  readonly besides?: (passing: Passing) => void;
}

export interface Passing {
  /** The rows that it takes in. */
  readonly taken: readonly Adopt[];
  readonly plan: Pick<Plan, 'operations' | 'tables'>;
  /** What was found of each table, by name. */
  readonly opened: ReadonlyMap<string, OpenTable<Table>>;
}

export interface Passed extends Summary {
  /** Whether something waits. */
  readonly isWaiting: boolean;
}

/** Returns what a pass would have to tell, and writes nothing: what is to be asked is asked before. */
export function foresee(book: Book, options: PassOptions): Summary {
  return planPass(book, options, () => UNNUMBERED).plan.summary;
}

/**
 * Finds what people changed by hand since the last pass, writes it into the history, takes typed and copied rows in, and
 * mends labels and references; the book's request must begin with PASS. Carried out again, it finds nothing.
 */
export function reconcile(book: Book, options: PassOptions): Passed {
  const { plan, shadow, sheet, opened, isWaiting } = planPass(book, options, (table) => book.newId(table));
  for (const operation of plan.operations) book.carry(operation);
  const taken = plan.operations.flatMap((operation) => (operation.kind === 'adopt' ? [operation] : []));
  // The shadow knows of the plan alone: what is written besides it, the next pass reads from the log.
  const seen = book.logEnd() + countLines(plan.operations);
  options.besides?.({ taken, plan, opened });
  book.commit(plan.summary.counts);
  // Only now: a pass that is cut off before it is read from the log again.
  remember(sheet, rememberPlan(shadow, plan, seen));
  book.flush();
  return { ...plan.summary, isWaiting };
}

/** Stands for a number in what is only foreseen. */
const UNNUMBERED = '?';

function planPass(book: Book, options: PassOptions, newId: (table: Table) => string) {
  const { tables, defaults, labels, names = {}, waits = () => false, archived = () => NONE } = options;
  const sheet = book.sheetOf(shadowTable);
  const shadow = readShadow(sheet.read({ row: 1, column: 1, rows: null, columns: 1 }).map(([cell]) => cell ?? ''));
  const found = tables.flatMap((table) => book.openFound(table, ['id', ...contentFields(table)]) ?? []);
  const opened = new Map(found.map((each) => [each.table.name, each]));
  const plan = planReconciliation({
    tables: [...opened.values()].map((each) => toReadTable(each, { book, archived })),
    shadow,
    log: book.history(firstLogRow(shadow, tables)),
    newId,
    defaults: (table, row) => {
      const of = opened.get(table.name);
      return of ? defaults(of, table, row) : {};
    },
    labels,
    names,
  });
  return { plan, shadow, sheet, opened, isWaiting: waits(opened) };
}

const NONE: ReadonlySet<string> = new Set();

type Asked = Required<Pick<PassOptions, 'archived'>> & { readonly book: Book };

function toReadTable(opened: OpenTable<Table>, { book, archived }: Asked): ReadTable {
  const rows = [...opened.occupiedRows()].map((row) => {
    const { id = '', ...cells } = opened.cellsAt(row);
    return { row, id: String(id), cells };
  });
  let known: ReadonlySet<string> | null = null;
  const isArchived = (id: string): boolean => {
    known ??= archived(opened.table);
    return known.has(id);
  };
  return { table: opened.table, rows, lastGiven: book.lastGiven(opened.table), isArchived };
}

/** Neighbouring entries in one write, in the order given: the state comes last, and must not be true before its records. */
function remember(sheet: SheetPort, writes: readonly EntryWrite[]): void {
  let run: EntryWrite[] = [];
  for (const write of writes) {
    const last = run[run.length - 1];
    if (last && last.row + 1 !== write.row) {
      writeRun(sheet, run);
      run = [];
    }
    run.push(write);
  }
  writeRun(sheet, run);
}

function writeRun(sheet: SheetPort, run: readonly EntryWrite[]): void {
  const [first] = run;
  if (first) {
    sheet.write(
      first.row,
      1,
      run.map(({ text }) => [text]),
    );
  }
}
