// Reads what expressions count: of each table the fields that they need, in one call a table.

import type { Book } from '../../kernel/book/book';
import type { OpenTable } from '../../kernel/book/open-table';
import type { Language } from '../../kernel/i18n/language';
import type { Fact } from '../../kernel/kpi/evaluate';
import type { Measure } from '../../kernel/kpi/measure';
import type { Table } from '../../kernel/schema/table';

/** A table as it was read. */
export interface CountedTable {
  readonly table: Table;
  /** Every row in which something of ours stands, as formulas count them, also those without a number. */
  readonly facts: readonly Fact[];
  /** The row of the sheet in which each of them stands. */
  readonly rows: readonly number[];
  /** The language of its headings, and so of its fixed choices. */
  readonly language: Language;
  /** Fields that have no column any more, or two; all of them where the sheet or its numbers are gone. */
  readonly missing: ReadonlySet<string>;
}

/** By the table's name. */
export type CountedTables = ReadonlyMap<string, CountedTable>;

/** Fields by table that are read besides. */
export type FurtherFields = (table: Table) => readonly string[];

/** Reads the tables of the measures. One blocking call a table; two for one whose columns people moved apart. */
export function readRows(
  book: Pick<Book, 'openFound'>,
  measures: readonly Measure[],
  further: FurtherFields = () => [],
): CountedTables {
  const tables = new Map(measures.map(({ table }) => [table.name, table]));
  return new Map(
    [...tables].map(([name, table]) => {
      const needed = measures.filter((measure) => measure.table.name === name).flatMap(fieldsOf);
      const fields = [...new Set(['id', ...needed, ...further(table)])];
      return [name, readTable(book.openFound(table, fields), table, fields)];
    }),
  );
}

/** Returns the fields that a measure asks or adds up. */
export function fieldsOf({ aggregate, where }: Measure): readonly string[] {
  const summed = aggregate.kind === 'sum' ? [aggregate.field, aggregate.plus, aggregate.less] : [];
  return [...summed, ...where.map(({ field }) => field)].flatMap((field) => field ?? []);
}

function readTable(opened: OpenTable<Table> | null, table: Table, fields: readonly string[]): CountedTable {
  if (!opened) return { table, facts: [], rows: [], language: 'uz', missing: new Set(fields) };
  const rows = [...opened.occupiedRows()];
  const found: readonly string[] = opened.fields;
  return {
    table,
    facts: rows.map((row) => opened.record(row)),
    rows,
    language: opened.language,
    missing: new Set(fields.filter((field) => !found.includes(field))),
  };
}
