// Writes computed cells under one lock: only what differs, in steps that fit into the journal; a table is read once, and again after a step.

import type { Book } from '../../kernel/book/book';
import type { OpenTable } from '../../kernel/book/open-table';
import type { Language } from '../../kernel/i18n/language';
import { blankOf } from '../../kernel/schema/blank';
import type { Value } from '../../kernel/schema/kinds';
import type { FieldName, Row, Table } from '../../kernel/schema/table';

/** A change set must fit into the journal. */
const RECORDS_AT_ONCE = 1_000;

type Values = Readonly<Record<string, Value>>;

interface Held {
  /** Null where there is no sheet, or no numbers on it. */
  readonly opened: OpenTable<Table> | null;
  readonly fields: readonly string[] | undefined;
  /** As they were read at first; fields whose columns people deleted are blank. */
  readonly rows: readonly Values[];
  /** Of two with one number the upper: the lower is the copy. */
  readonly byId: ReadonlyMap<string, Values>;
}

export class Computing {
  private readonly held = new Map<string, Held>();
  private readonly stale = new Set<string>();
  private waiting = 0;

  constructor(private readonly book: Book) {}

  /** Returns the records of a table as they stood at first, in sheet order; of the fields named, all by default. A read at first. */
  rows<T extends Table, F extends FieldName<T> = FieldName<T>>(
    table: T,
    fields?: readonly F[],
  ): readonly Pick<Row<T>, F>[] {
    // as: the fields that were asked for by name, with the values of their kinds.
    return this.holding(table, fields).rows as unknown as Pick<Row<T>, F>[];
  }

  /** Returns the language of the headings of a table that was read. */
  languageOf(table: Table): Language {
    return this.holding(table).opened?.language ?? 'uz';
  }

  /** Writes derived fields of a record of a table that was read, where they differ and have a column. */
  compute<T extends Table>(table: T, id: string, values: Partial<Row<T>>): void {
    const { opened, fields, byId } = this.holding(table);
    const before = byId.get(id);
    const changed = Object.entries(values as Values).filter(([field, value]) => {
      return opened?.fields.includes(field) && before?.[field] !== value;
    });
    if (!before || changed.length === 0) return;
    this.makeRoom();
    if (this.stale.delete(table.name)) this.book.openFound(table, fields);
    this.book.compute(table, id, Object.fromEntries(changed) as Partial<Row<T>>); // Entries of `values`.
    this.waiting += 1;
  }

  /** A commit closes all tables; what was read stays known. */
  private makeRoom(): void {
    if (this.waiting < RECORDS_AT_ONCE) return;
    this.book.commitStep();
    for (const name of this.held.keys()) this.stale.add(name);
    this.waiting = 0;
  }

  private holding(table: Table, fields?: readonly string[]): Held {
    const held = this.held.get(table.name) ?? this.read(table, fields);
    this.held.set(table.name, held);
    return held;
  }

  private read(table: Table, fields: readonly string[] | undefined): Held {
    const opened = this.book.openFound(table, fields);
    const blank = blankOf(table);
    const records = opened ? [...opened.records()] : [];
    // as: each record has its number and the values of its kinds.
    const rows = records.map((record) => ({ ...blank, ...record }) as Values);
    const byId = new Map([...rows].reverse().map((row) => [String(row.id), row]));
    return { opened, fields, rows, byId };
  }
}
