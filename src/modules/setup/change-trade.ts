// Gives a book the stages and sources of its trade, as far as nobody has touched those that it has.

import { LANGUAGES, type Language } from '../../kernel/i18n/language';
import type { Ports } from '../../kernel/ports';
import type { Cell } from '../../kernel/schema/codec';
import type { Value } from '../../kernel/schema/kinds';
import { fieldNames, type Row } from '../../kernel/schema/table';
import { fold } from '../../kernel/text/fold';
import { sourcesTable } from '../settings/index';
import { knownStages, readStages, stagesTable } from '../stages/index';
import { relabel, shownLabels } from './relabel';
import { sourceRowsOf, stageRowsOf, TRADES, type Trade } from './trades';

type StageRow = Row<typeof stagesTable>;
const STAGE_FIELDS = fieldNames(stagesTable);

/** A row is untouched while it is what some trade begins with. Deals follow a stage that is called otherwise now. */
export function changeTrade(ports: Ports, trade: Trade): void {
  changeStages(ports, trade);
  changeSources(ports, trade);
}

function changeStages(ports: Ports, trade: Trade): void {
  const { book } = ports;
  const stages = readStages(book);
  const opened = book.open(stagesTable, STAGE_FIELDS);
  const renamed = new Map<string, string>();
  const labels = new Map<string, string>();
  for (const row of stageRowsOf(trade, opened.language)) {
    const there = opened.get(String(row[0]));
    if (!there || isSame(there, row) || !isUntouched(there)) continue;
    const values = valuesOf(row);
    book.update(stagesTable, there.id, values);
    labels.set(there.id, String(values.label));
    if (there.label !== values.label) renamed.set(there.label, String(values.label));
  }
  knownStages(
    book,
    stages.map((stage) => ({ ...stage, label: labels.get(stage.key) ?? stage.label })),
  );
  relabel(ports, 'stages_label', renamed);
}

function isUntouched(stage: StageRow): boolean {
  return rowsOfAll(stageRowsOf).some((row) => isSame(stage, row));
}

function isSame(stage: StageRow, row: readonly Cell[]): boolean {
  return STAGE_FIELDS.every((field, index) => String(stage[field] ?? '') === String(row[index] ?? ''));
}

function valuesOf(row: readonly Cell[]): Partial<StageRow> {
  const values = STAGE_FIELDS.map((field, index): [string, Value] => [field, row[index] ?? '']);
  return Object.fromEntries(values.filter(([field]) => field !== 'id')) as Partial<StageRow>; // Cells of the kinds themselves.
}

/** A source of another trade goes when no record shows it; what this one has besides comes below the others. */
function changeSources(ports: Ports, trade: Trade): void {
  const { book } = ports;
  const opened = book.open(sourcesTable, ['id', 'label']);
  const wanted = sourceRowsOf(trade, opened.language);
  const presets = rowsOfAll(sourceRowsOf);
  const others = [...opened.records()].filter(
    ({ id, label }) =>
      !wanted.some(([key]) => key === id) && presets.some(([key, word]) => key === id && word === label),
  );
  const shown = others.length === 0 ? new Set<string>() : shownLabels(ports, 'sources_label');
  for (const { id, label } of others) if (!shown.has(fold(label))) book.remove(sourcesTable, id);
  const there = [...opened.records()].map(({ label }) => fold(label));
  for (const [key = '', label = ''] of wanted) {
    if (!there.includes(fold(label))) book.restore(sourcesTable, key, { label });
  }
}

function rowsOfAll<R>(rowsOf: (trade: Trade, language: Language) => readonly R[]): R[] {
  return TRADES.flatMap((trade) => LANGUAGES.flatMap((language) => rowsOf(trade, language)));
}
