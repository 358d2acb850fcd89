// Draws the markings of a table, as conditional formats over whole columns, wherever its columns stand.

import { fieldOf, type Table, type TableMarking } from '../schema/table';
import { COLORS } from './colors';
import { columnLetters, type Marking } from './drawing';

const TONES: Readonly<Record<TableMarking['tone'], Pick<Marking, 'color' | 'background'>>> = {
  late: { color: COLORS.late, background: COLORS.lateTint },
  today: { color: COLORS.today, background: COLORS.todayTint },
  stuck: { color: COLORS.muted, background: COLORS.stuckTint },
};

const FIELD = /\{(\w+)\}/g;

/** Returns the markings whose columns are all there; `at` has the column of each field, from 1. */
export function drawMarkings(table: Table, at: Readonly<Record<string, number>>): Marking[] {
  return (table.markings ?? []).flatMap((marking) => {
    const fields = [marking.field, ...fieldsOf(marking)];
    if (fields.some((field) => at[field] === undefined)) return [];
    const letters = (field: string): string => columnLetters(at[field] ?? 0);
    // Row 2 is the first of the area; Google moves the letters along when people move the column.
    const when = marking.when.replace(FIELD, (_, field: string) => `$${letters(field)}2`);
    return [{ area: `${letters(marking.field)}2:${letters(marking.field)}`, when, ...TONES[marking.tone] }];
  });
}

/** Returns the fields that the formula of a marking asks. Throws when the table has no such field. */
export function fieldsInMarkings(table: Table): readonly string[] {
  const fields = (table.markings ?? []).flatMap((marking) => [marking.field, ...fieldsOf(marking)]);
  for (const field of fields) fieldOf(table, field);
  return fields;
}

function fieldsOf({ when }: TableMarking): string[] {
  return [...when.matchAll(FIELD)].map(([, field]) => field ?? '');
}
