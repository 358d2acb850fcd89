// What a deal of an adopted list gets: its stage as Daftar knows it, when it was won or lost, and the first line of its history.

import type { Book } from '../../kernel/book/book';
import { customerLabel } from '../customers/index';
import { actingPerson } from '../staff/index';
import {
  findStage,
  isAgreed,
  readStages,
  type Stage,
  stageLogTable,
  stageNamed,
  stagesTable,
  stageWithKey,
} from '../stages/index';
import type { Added, RowTaken, Taking } from './taking';

/**
 * A deal that is won or lost was so on the day that its row tells: nobody knows a better one. No sale is written of it, which
 * another list may tell of. A word that is no stage stays, and the deal stands in the first one.
 */
export function dealsOf({ ports: { book }, opened, agreement }: Taking, taken: readonly RowTaken[]): Added {
  const stages = book.has(stagesTable) ? readStages(book) : [];
  const first = stages.find(({ outcome }) => outcome === 'open');
  const isTheirs = (field: string): boolean => agreement.brought.includes(field);
  const values = new Map<number, Readonly<Record<string, unknown>>>();
  const words: string[] = [];
  for (const { row, since, customer } of taken) {
    const textOf = (field: string): string =>
      opened.fields.includes(field) ? String(opened.cellAt(row, field)).trim() : '';
    const found = stageMeant(stages, textOf('stage'), textOf('pipeline'));
    if (!found && textOf('stage') !== '') words.push(textOf('stage'));
    const stage = found ?? first;
    values.set(row, {
      ...(stage ? stampsOf(stage, stages, since) : {}),
      ...(stage && !isTheirs('stage') ? { stage: stage.label } : {}),
      ...(customer && !isTheirs('customer') ? { customer: customerLabel(customer) } : {}),
    });
  }
  return { values, words, made: { [stageLogTable.name]: beginHistories(book, taken, values) } };
}

/** A stage as it is called here, or as Daftar itself calls it in another language. */
function stageMeant(stages: readonly Stage[], word: string, pipeline: string): Stage | null {
  const named = stageNamed(stages, word, pipeline);
  const preset = named ? null : findStage(word);
  return named ?? (preset && stageWithKey(stages, preset.key));
}

function stampsOf(stage: Stage, stages: readonly Stage[], since: number): Readonly<Record<string, unknown>> {
  const { key, outcome, order } = stage;
  return {
    stageKey: key,
    stageSince: since,
    reached: outcome === 'open' || outcome === 'won' ? order : null,
    wonAt: outcome === 'won' ? since : null,
    lostAt: outcome === 'lost' ? since : null,
    agreedAt: isAgreed(stage, stages) ? since : null,
  };
}

/** How they came into their stages is not known. */
function beginHistories(book: Book, taken: readonly RowTaken[], values: Added['values']): readonly string[] {
  if (!book.has(stageLogTable)) return [];
  book.openForInsert(stageLogTable, { records: taken.length });
  const by = actingPerson(book);
  return taken.flatMap(({ id, row, since }) => {
    const to = values.get(row)?.stageKey;
    return to === undefined ? [] : [book.insert(stageLogTable, { dealId: id, to: String(to), at: since, by })];
  });
}
