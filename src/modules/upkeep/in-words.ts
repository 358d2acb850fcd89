// Says what a pass found as the questions that the owner is asked.

import type { Language } from '../../kernel/i18n/language';
import { wordIn } from '../../kernel/i18n/language';
import type { Texts } from '../../kernel/i18n/texts';
import type { ReferenceFinding } from '../../kernel/reconcile/references';
import type { Lost, TornTable } from '../../kernel/reconcile/summary';
import { fieldOf, type Table } from '../../kernel/schema/table';

/** Lines that a dialog takes without being scrolled. */
const LINES = 8;

/** Asks whether lost records shall come back; '' where none is lost. */
export function lostInWords(lost: readonly Lost[], texts: Texts): string {
  if (lost.length === 0) return '';
  const lines = lost
    .slice(0, LINES)
    .map(({ id, cells }) => `• ${id} ${String(cells.name || cells.customer || '')}`.trim());
  const more = lost.length - lines.length;
  const list = more > 0 ? [...lines, texts('upkeep.more', { count: String(more) })] : lines;
  return texts('upkeep.lost', { count: String(lost.length), list: list.join('\n') });
}

/** Asks whether torn cells shall go back where they were. */
export function tornInWords({ fields, ids }: TornTable, table: Table, { texts, language }: Speaker): string {
  const headings = fields.map((field) => wordIn(fieldOf(table, field).heading, language)).join(', ');
  return texts('upkeep.torn', { table: wordIn(table.sheet, language), fields: headings, count: String(ids.length) });
}

/** Lists the records whose customer nobody can tell; '' where all are clear. */
export function unclearInWords(references: readonly ReferenceFinding[], texts: Texts): string {
  const unclear = references.filter(({ kind }) => kind !== 'relinked');
  if (unclear.length === 0) return '';
  const lines = unclear.slice(0, LINES).map(({ id, label }) => `• ${id} ${String(label)}`.trim());
  const more = unclear.length - lines.length;
  const list = more > 0 ? [...lines, texts('upkeep.more', { count: String(more) })] : lines;
  return texts('upkeep.unclear', { count: String(unclear.length), list: list.join('\n') });
}

interface Speaker {
  readonly texts: Texts;
  readonly language: Language;
}
