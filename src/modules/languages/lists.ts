// What the lists say that every workbook has, in all languages: what people have not renamed is known by it.

import { LANGUAGES, type Language, wordIn } from '../../kernel/i18n/language';
import { fieldNames, fieldOf, rangeName, type Table } from '../../kernel/schema/table';
import { fold } from '../../kernel/text/fold';
import { dealsTable } from '../deals/index';
import { sourcesTable } from '../settings/index';
import { firstRows } from '../setup/index';
import { lossReasonsTable, stagesTable } from '../stages/index';

/** One word of ours in every language. */
export type EveryLanguage = Readonly<Record<Language, string>>;

/** Lists that a new workbook begins with, whose texts people may change. */
export const LISTS: readonly Table[] = [stagesTable, sourcesTable, lossReasonsTable];

/** Fields that name the fields of a deal, one after the other. */
const NAMES_FIELDS: Readonly<Record<string, Table>> = { required: dealsTable };

/** A record of a list, by field. */
type Entry = Readonly<Record<string, unknown>>;

/** Returns the text of a list's cell in another language; the very same where it is people's own. */
export function translateEntry(list: Table, { id, ...entry }: Entry, to: Language): Readonly<Record<string, string>> {
  const ours = wordsOfList(list).get(String(id)) ?? {};
  const changed = Object.entries(entry).flatMap(([field, cell]): [string, string][] => {
    const named = NAMES_FIELDS[field];
    const text = named ? translateNames(named, String(cell), to) : wordLike(ours[field], String(cell), to);
    return text === null || text === cell ? [] : [[field, text]];
  });
  return Object.fromEntries(changed);
}

/** Returns, by the range that dropdowns draw from, what each label of ours is called now, by what it is called anywhere. */
export function labelsNow(list: Table, entries: readonly Entry[], to: Language): LabelsNow {
  const label = 'label';
  const taken = new Set(entries.map((entry) => fold(String(entry[label]))));
  const now = new Map<string, string>();
  for (const entry of entries) {
    const words = wordsOfList(list).get(String(entry.id))?.[label];
    if (!words || words[to] !== entry[label]) continue;
    // A word that is another entry's label by now means that one.
    for (const word of Object.values(words)) if (!taken.has(fold(word))) now.set(fold(word), words[to]);
  }
  return { range: rangeName(list, label), now };
}

export interface LabelsNow {
  readonly range: string;
  /** By the folded word. */
  readonly now: ReadonlyMap<string, string>;
}

/** By the key of the entry and the field. */
type Words = ReadonlyMap<string, Readonly<Record<string, EveryLanguage>>>;

function wordsOfList(list: Table): Words {
  const fields = fieldNames(list);
  const rows = LANGUAGES.map((language) => [language, firstRows(list, language, { hasLog: false })] as const);
  const [, first = []] = rows[0] ?? [];
  return new Map(
    first.map((row, at) => {
      const words = fields.slice(1).flatMap((field, index): [string, EveryLanguage][] => {
        const texts = rows.map(([language, each]) => [language, String(each[at]?.[index + 1] ?? '')]);
        const isWords = fieldOf(list, field).kind === 'text' && texts.every(([, text]) => text !== '');
        return isWords ? [[field, Object.fromEntries(texts) as EveryLanguage]] : []; // One text for each of LANGUAGES.
      });
      return [String(row[0]), Object.fromEntries(words)] as const;
    }),
  );
}

/** Exactly our word, or people have made it their own. */
function wordLike(words: EveryLanguage | undefined, text: string, to: Language): string | null {
  return words && Object.values(words).includes(text) ? words[to] : null;
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
