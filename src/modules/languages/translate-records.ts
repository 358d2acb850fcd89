// The cells of a table in another language: fixed choices and labels of our own lists. All else is people's and stays.

import type { Book } from '../../kernel/book/book';
import type { OpenTable } from '../../kernel/book/open-table';
import { LANGUAGES, type Language, wordIn } from '../../kernel/i18n/language';
import type { Options } from '../../kernel/schema/options';
import { fieldNames, type Table } from '../../kernel/schema/table';
import { fold } from '../../kernel/text/fold';
import { ARCHIVES } from '../archive/index';
import { readSettings } from '../settings/index';
import { findTrade } from '../setup/index';
import { type LabelsNow, LISTS, labelsNow, TABLES_OF_TEXTS, translateEntry, type Wish } from './lists';

/** Records changed between two commits: their intent has to fit into the journal. */
const RECORDS_AT_ONCE = 2_000;

/** By the folded word of any language: the word of one. */
type Dictionary = ReadonlyMap<string, string>;

/** Changes the lists that every workbook has, where people did not; the book commits it. */
export function translateLists(book: Book, to: Language): void {
  const wish = wishOf(book, to);
  for (const list of TABLES_OF_TEXTS) {
    const opened = book.openFound(list);
    const entries = opened ? [...opened.records()] : [];
    const labels = new Set(entries.map(({ label }) => fold(String(label))));
    for (const entry of entries) {
      const { label, ...others } = translateEntry(list, entry, wish);
      // Two entries of one label could not be told apart in the records.
      const isFree = label !== undefined && (!labels.has(fold(label)) || fold(label) === fold(String(entry.label)));
      const values = { ...others, ...(isFree ? { label } : {}) };
      if (Object.keys(values).length > 0) book.update(list, String(entry.id), values);
    }
  }
}

/** Changes a part of a table's records; returns whether that was the last. The book commits it. */
export function translateRecords(book: Book, table: Table, to: Language): boolean {
  const words = fieldNames(table).flatMap((field): [string, Dictionary][] => {
    const dictionary = dictionaryOf(table, field, to, book);
    return dictionary.size > 0 ? [[field, dictionary]] : [];
  });
  const opened = words.length > 0 ? book.openFound(table) : null;
  return opened ? translateCells(book, opened, words) : true;
}

function translateCells(
  book: Book,
  opened: OpenTable<Table>,
  words: readonly (readonly [string, Dictionary])[],
): boolean {
  const there = words.filter(([field]) => opened.fields.includes(field));
  let changed = 0;
  for (const row of opened.recordRows()) {
    const values = there.flatMap(([field, dictionary]): [string, string][] => {
      const cell = fold(String(opened.cellAt(row, field)));
      const word = cell === '' ? undefined : dictionary.get(cell);
      return word === undefined || fold(word) === cell ? [] : [[field, word]];
    });
    if (values.length === 0) continue;
    if (changed === RECORDS_AT_ONCE) return false;
    book.update(opened.table, String(opened.cellAt(row, 'id')), Object.fromEntries(values));
    changed += 1;
  }
  return true;
}

function dictionaryOf(table: Table, field: string, to: Language, book: Book): Dictionary {
  // An archive offers no labels to choose from, but shows those that its table does.
  const shown = ARCHIVES.find(({ archive }) => archive === table)?.table ?? table;
  const { options, choices } = shown.fields[field] ?? {};
  if (options) return dictionaryOfOptions(options, to);
  return labelsOf(choices, to, book)?.now ?? new Map();
}

function dictionaryOfOptions(options: Options, to: Language): Dictionary {
  const words = Object.entries(options).flatMap(([key, each]) => {
    const word = wordIn(each, to);
    return [key, ...LANGUAGES.map((language) => wordIn(each, language))].map((name) => [fold(name), word] as const);
  });
  return new Map(words);
}

/** As the list says by now: it was translated before. */
function labelsOf(range: string | undefined, to: Language, book: Book): LabelsNow | null {
  const list = LISTS.find((each) => range === `${each.name}_label`);
  const opened = list ? book.openFound(list) : null;
  return list && opened ? labelsNow(list, [...opened.records()], wishOf(book, to)) : null;
}

function wishOf(book: Book, to: Language): Wish {
  return { to, trade: findTrade(readSettings(book).trade) };
}
