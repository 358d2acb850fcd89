// Words of lists that nobody knows, such as another system's stages: which ones stand in the rows, and what people said they mean.

import type { Language } from '../../kernel/i18n/language';
import type { Issue } from '../../kernel/issue';
import { type Options, optionKey, optionWords } from '../../kernel/schema/options';
import { type Field, fieldNames, fieldOf, type Table } from '../../kernel/schema/table';
import { SALE_PAYMENTS } from '../payments/index';
import type { Stage } from '../stages/index';
import { cellIn, type FileRow, type RowSpec } from './file-row';
import { type Kind, TABLE_OF } from './kinds';
import type { RowPlan } from './row-plan';

/** A word of which the firm has none, or had none before people chose. */
export interface WordToChoose {
  readonly field: string;
  readonly word: string;
  /** How many rows have it. */
  readonly rows: number;
  /** What it may mean. */
  readonly choices: readonly string[];
}

interface Known {
  /** None but for deals. */
  readonly stages: readonly Stage[];
  /** Of the acting person. */
  readonly language: Language;
}

/** A file with more is no list of such words: its rows say one by one what is wrong. */
const MOST_WORDS = 100;

/** Returns the words of the rows that nobody knows, and those that people chose for, in the order of the rows. */
export function wordsToChoose(
  rows: readonly FileRow[],
  spec: RowSpec,
  planned: readonly RowPlan[],
  known: Known,
): readonly WordToChoose[] {
  const found = new Map<string, WordToChoose>();
  const fields = Object.values(spec.mapping).flatMap((field) => {
    const choices = choicesOf(spec.kind, field, known);
    return choices ? [{ field, choices }] : [];
  });
  rows.forEach((row, at) => {
    for (const { field, choices } of fields) {
      const word = cellIn(row, spec, field);
      const isChosen = spec.words?.some((one) => one.field === field && one.word === word) ?? false;
      if (!isChosen && !isUnknown(planned[at], field, word)) continue;
      const key = JSON.stringify([field, word]);
      const count = (found.get(key)?.rows ?? 0) + 1;
      if (count > 1 || found.size < MOST_WORDS) found.set(key, { field, word, rows: count, choices });
    }
  });
  return [...found.values()];
}

/** What people chose and is no choice, or none any more. */
export function wordIssues({ kind, words = [] }: RowSpec, known: Known): readonly Issue[] {
  const wrong = words.filter(({ field, choice }) => {
    const options = optionsOf(kind, field);
    const isKnown = options ? optionKey(options, choice) !== null : choicesOf(kind, field, known)?.includes(choice);
    return choice !== '' && !isKnown;
  });
  return wrong.map(({ choice }) => ({ field: 'words', received: choice, text: 'err.importWord' }));
}

function isUnknown(planned: RowPlan | undefined, field: string, word: string): boolean {
  if (planned?.fate !== 'issue' || word === '') return false;
  return planned.says.some((issue) => issue.field === field && issue.received === word && issue.text !== 'err.tooLong');
}

function choicesOf(kind: Kind, field: string, { stages, language }: Known): readonly string[] | null {
  if (kind === 'deals' && field === 'stage') return [...new Set(stages.map(({ label }) => label))];
  const options = optionsOf(kind, field);
  return options ? optionWords(options, language) : null;
}

function optionsOf(kind: Kind, field: string): Options | null {
  if (kind === 'sales' && field === 'method') return SALE_PAYMENTS;
  const table: Table = TABLE_OF[kind];
  const known: Field | null = fieldNames(table).includes(field) ? fieldOf(table, field) : null;
  return known?.options ?? null;
}
