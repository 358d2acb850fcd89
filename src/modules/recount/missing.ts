// Which columns of people's sheets a number cannot be counted without, and that are gone.

import { type Language, wordIn } from '../../kernel/i18n/language';
import { measuresOf } from '../../kernel/kpi/expression';
import { fieldOf, type Table } from '../../kernel/schema/table';
import type { Counting } from './counting';
import { type CountedTables, fieldsOf } from './read-rows';

export interface MissingColumn {
  readonly table: Table;
  readonly field: string;
}

/** Returns the columns that are missing for a number, each once. */
export function missingOf(counting: Counting, tables: CountedTables): readonly MissingColumn[] {
  if (counting.kind !== 'counted') return [];
  const found = measuresOf(counting.expression).flatMap((measure) => {
    const missing = tables.get(measure.table.name)?.missing;
    return fieldsOf(measure).flatMap((field) => (missing?.has(field) ? [{ table: measure.table, field }] : []));
  });
  return [...new Map(found.map((column) => [`${column.table.name}.${column.field}`, column])).values()];
}

/** Returns 'Sotuvlar – Summa'. */
export function columnWords({ table, field }: MissingColumn, language: Language): string {
  return `${wordIn(table.sheet, language)} – ${wordIn(fieldOf(table, field).heading, language)}`;
}
