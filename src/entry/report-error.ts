// The one place where an error becomes a sentence: people read what to do, the log keeps what happened.

import { tell } from '../google/ask';
import { changesTable } from '../kernel/book/changes';
import { journalTable } from '../kernel/book/journal';
import { CrmError, type UserErrorCode } from '../kernel/errors';
import { type Language, wordIn } from '../kernel/i18n/language';
import type { Texts } from '../kernel/i18n/texts';
import { fieldOf, type Table } from '../kernel/schema/table';
import type { Problem } from '../modules/health/index';
import { modules } from '../modules/index';
import { personLanguage, personTexts } from './app';
import { refusalOf } from './refusal';
import { say } from './say';

const SENTENCES: Readonly<Record<UserErrorCode, string>> = {
  BUSY: 'error.BUSY',
  TABLE_MISSING: 'error.TABLE_MISSING',
  COLUMN_MISSING: 'error.COLUMN_MISSING',
  COLUMN_TWICE: 'error.COLUMN_TWICE',
  RECORD_GONE: 'error.RECORD_GONE',
  WORKBOOK_NEWER: 'error.WORKBOOK_NEWER',
  CONFLICT: 'error.CONFLICT',
  WRITE_REFUSED: 'error.WRITE_REFUSED',
  INPUT_INVALID: 'error.INPUT_INVALID',
};

/** Runs the body for a page; what it throws reaches the page's failure handler as an Error with a sentence. */
export function answering<T>(body: () => T): T {
  try {
    return body();
  } catch (reason) {
    throw new Error(report(reason));
  }
}

/** Runs the body for a menu item; what it throws is shown in a dialog. */
export function showingErrors(body: () => void): void {
  try {
    body();
  } catch (reason) {
    const sentence = report(reason);
    showInAnyCase(sentence);
  }
}

/** Where the permission to show dialogs is the one that was refused, the corner of the sheet is left. */
function showInAnyCase(sentence: string): void {
  try {
    tell(personTexts()('error.title'), sentence);
  } catch (reason) {
    console.warn(`Said in the corner: ${String(reason)}`);
    say(sentence, { stays: true });
  }
}

/** Logs the error and returns the sentence for the acting person. */
export function report(reason: unknown): string {
  return sentenceOfProblem(problemOf(reason), personTexts(), personLanguage());
}

/** Logs the error and returns it as plain data, for who will read it later and maybe in another language. */
export function problemOf(reason: unknown): Problem {
  console.error(reason instanceof Error ? (reason.stack ?? reason.message) : String(reason));
  const refusal = refusalOf(reason);
  return refusal === null ? keyOf(reason) : { text: refusal, params: {} };
}

/** Returns the sentence of an error; one general sentence for those that are no person's doing. */
export function sentenceOf(reason: unknown, texts: Texts, language: Language): string {
  return sentenceOfProblem(keyOf(reason), texts, language);
}

/** Returns the sentence of a problem that was noted before. */
export function sentenceOfProblem({ text, params }: Problem, texts: Texts, language: Language): string {
  return texts(text, inWords(params, language));
}

function keyOf(reason: unknown): Problem {
  const key = reason instanceof CrmError ? SENTENCES[reason.code as UserErrorCode] : undefined; // A system code has none.
  return reason instanceof CrmError && key !== undefined
    ? { text: key, params: reason.params }
    : { text: 'error.SYSTEM', params: {} };
}

/** Names of tables and fields as they stand on the sheets. */
function inWords(params: Readonly<Record<string, string>>, language: Language): Readonly<Record<string, string>> {
  const table = findTable(params.table ?? '');
  if (!table) return params;
  const field = params.field;
  const heading = field === undefined ? {} : { field: wordIn(fieldOf(table, field).heading, language) };
  return { ...params, table: wordIn(table.sheet, language), ...heading };
}

function findTable(name: string): Table | undefined {
  return [changesTable, journalTable, ...modules.flatMap((module) => module.tables)].find(
    (table) => table.name === name,
  );
}
