// The note of a figure's cell: what it means, from which sheets and columns it is counted, and where its last check stands.

import { wordIn } from '../../kernel/i18n/language';
import type { Measure } from '../../kernel/kpi/measure';
import { fieldOf } from '../../kernel/schema/table';
import type { Board } from './part';

/** The last line of every note of ours, by which it is told from people's own. */
export const NOTE_MARK = '— Daftar';

/** Returns the note of a KPI that is made of these measures. */
export function noteOf(key: string, measures: readonly Measure[], board: Board): string {
  return noteFrom(board.texts(`kpi.${key}.means`), measures, board);
}

/** Returns a note of a definition in words. */
export function noteFrom(means: string, measures: readonly Measure[], { texts, language }: Board): string {
  const sheets = new Map<string, Set<string>>();
  for (const { table, aggregate, where } of measures) {
    const fields = sheets.get(wordIn(table.sheet, language)) ?? new Set();
    const summed = aggregate.kind === 'sum' ? [aggregate.field, aggregate.plus, aggregate.less] : [];
    for (const field of [...summed, ...where.map((condition) => condition.field)]) {
      if (field !== undefined) fields.add(wordIn(fieldOf(table, field).heading, language));
    }
    sheets.set(wordIn(table.sheet, language), fields);
  }
  const sources = [...sheets].map(([sheet, fields]) => `${sheet} (${[...fields].join(', ')})`);
  const from = sources.length > 0 ? [texts('dash.countedFrom', { sources: sources.join('; ') })] : [];
  return [means, ...from, texts('dash.checkedWhere'), NOTE_MARK].join('\n');
}
