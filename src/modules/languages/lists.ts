// What the lists say that every workbook has, in all languages: what people have not renamed is known by it.

import { LANGUAGES, type Language, type Words, wordIn } from '../../kernel/i18n/language';
import { fieldNames, fieldOf, rangeName, type Table } from '../../kernel/schema/table';
import { fold } from '../../kernel/text/fold';
import { dealsTable } from '../deals/index';
import { SETTINGS, settingsTable, sourcesTable } from '../settings/index';
import { firstRows, PLAIN_TRADE, TRADES, type Trade } from '../setup/index';
import { lossReasonsTable, stagesTable } from '../stages/index';

/** One word of ours in every language. */
export type EveryLanguage = Readonly<Record<Language, string>>;

/** Lists that a new workbook begins with, whose labels records show. */
export const LISTS: readonly Table[] = [stagesTable, sourcesTable, lossReasonsTable];
/** The same, with whatever else explains itself in a cell. */
export const TABLES_OF_TEXTS: readonly Table[] = [...LISTS, settingsTable];

/** Fields that name the fields of a deal, one after the other. */
const NAMES_FIELDS: Readonly<Record<string, Table>> = { required: dealsTable };

/** A record of a list, by field. */
type Entry = Readonly<Record<string, unknown>>;

export interface Wish {
  readonly to: Language;
  /** Trades call some entries by words of their own; those of the workbook's trade come first. */
  readonly trade: Trade | null;
}

/** Returns the texts of a list's entry that change with the language; those that are people's own do not. */
export function translateEntry(list: Table, { id, ...entry }: Entry, wish: Wish): Readonly<Record<string, string>> {
  const ours = wordsOf(list, wish.trade).get(String(id));
  const changed = Object.entries(entry).flatMap(([field, cell]): [string, string][] => {
    const [text, names] = [String(cell), NAMES_FIELDS[field]];
    const word = names ? translateNames(names, text, wish.to) : wordLike(ours?.get(field) ?? [], text, wish.to);
    return word === null || word === text ? [] : [[field, word]];
  });
  return Object.fromEntries(changed);
}

export interface LabelsNow {
  readonly range: string;
  /** By the folded word. */
  readonly now: ReadonlyMap<string, string>;
}

/** Returns, by the range that dropdowns draw from, what each label of ours is called now, by what it is called anywhere. */
export function labelsNow(list: Table, entries: readonly Entry[], { to, trade }: Wish): LabelsNow {
  const words = wordsOf(list, trade);
  const taken = new Set(entries.map(({ label }) => fold(String(label))));
  const now = new Map<string, string>();
  for (const { id, label } of entries) {
    const ours = words.get(String(id))?.get('label') ?? [];
    for (const each of ours.filter((variant) => variant[to] === label)) {
      // A word that is another entry's label by now means that one.
      for (const word of Object.values(each)) if (!taken.has(fold(word))) now.set(fold(word), each[to]);
    }
  }
  return { range: rangeName(list, 'label'), now };
}

/** By the key of the entry and the field: every way in which we say it. */
type WordsOfList = Map<string, Map<string, EveryLanguage[]>>;

function wordsOf(list: Table, trade: Trade | null): WordsOfList {
  return list === settingsTable ? wordsOfSettings() : wordsOfRows(list, trade);
}

function wordsOfSettings(): WordsOfList {
  return new Map(Object.entries(SETTINGS).map(([key, { note }]) => [key, new Map([['note', [inAll(note)]]])]));
}

function wordsOfRows(list: Table, trade: Trade | null): WordsOfList {
  const all: WordsOfList = new Map();
  for (const each of new Set([trade ?? PLAIN_TRADE, ...TRADES])) {
    const rows = LANGUAGES.map((language) => firstRows(list, language, { hasLog: false, trade: each }));
    for (const [at, row] of (rows[0] ?? []).entries()) {
      const key = String(row[0]);
      const ofKey = all.get(key) ?? new Map<string, EveryLanguage[]>();
      for (const [index, field] of fieldNames(list).entries()) {
        const texts = rows.map((inLanguage) => String(inLanguage[at]?.[index] ?? ''));
        if (index === 0 || fieldOf(list, field).kind !== 'text' || texts.includes('')) continue;
        const words = Object.fromEntries(LANGUAGES.map((language, place) => [language, texts[place]]));
        ofKey.set(field, [...(ofKey.get(field) ?? []), words as EveryLanguage]); // One text for each of LANGUAGES.
      }
      all.set(key, ofKey);
    }
  }
  return all;
}

function inAll(words: Words): EveryLanguage {
  // One for each of LANGUAGES.
  return Object.fromEntries(LANGUAGES.map((language) => [language, wordIn(words, language)])) as EveryLanguage;
}

/** Exactly our word, or people have made it their own. */
function wordLike(ours: readonly EveryLanguage[], text: string, to: Language): string | null {
  return ours.find((words) => Object.values(words).includes(text))?.[to] ?? null;
}

/** "Summa, Izoh" in another language; names that are no heading of ours stay. */
function translateNames(table: Table, text: string, to: Language): string {
  return text.replace(/[^,;\n]+/g, (part) => {
    const wanted = fold(part);
    const heading = Object.values(table.fields)
      .map((field) => field.heading)
      .find((words) => LANGUAGES.some((language) => fold(wordIn(words, language)) === wanted));
    return heading ? part.replace(part.trim(), wordIn(heading, to)) : part;
  });
}
