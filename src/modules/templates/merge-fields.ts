// The places of a template where a letter says what differs: `{name}`, `{ism}` or `{имя}`, in whatever language it is written.

import { LANGUAGES, type Words, wordIn } from '../../kernel/i18n/language';
import { fold } from '../../kernel/text/fold';

export const MERGE_FIELDS = {
  name: { uz: 'ism', ru: 'имя', en: 'name' },
  firm: { uz: 'firma', ru: 'фирма', en: 'firm' },
  manager: { uz: 'masʼul', ru: 'менеджер', en: 'manager' },
  product: { uz: 'mahsulot', ru: 'товар', en: 'product' },
  amount: { uz: 'summa', ru: 'сумма', en: 'amount' },
  date: { uz: 'sana', ru: 'дата', en: 'date' },
} as const satisfies Readonly<Record<string, Words>>;
export type MergeField = keyof typeof MERGE_FIELDS;

/** What the places hold; what is left out is blank. */
export type MergeValues = Readonly<Partial<Record<MergeField, string>>>;

const PLACE = /\{([^{}\n]*)\}/g;

/** Returns the field that a place names in any language; null when it names none of ours. */
export function parseMergeField(word: string): MergeField | null {
  const wanted = fold(word);
  const fields = Object.keys(MERGE_FIELDS) as MergeField[]; // Its keys, and no others.
  return (
    fields.find((field) => LANGUAGES.some((language) => fold(wordIn(MERGE_FIELDS[field], language)) === wanted)) ?? null
  );
}

/** Returns the places that name no field, as they were written, each once. */
export function unknownPlaces(text: string): readonly string[] {
  const names = [...text.matchAll(PLACE)].map(([, name = '']) => name);
  return [...new Set(names.filter((name) => parseMergeField(name) === null))];
}

/** Returns the fields that the text names, each once. */
export function placesIn(text: string): readonly MergeField[] {
  const names = [...text.matchAll(PLACE)].map(([, name = '']) => name);
  return [...new Set(names.flatMap((name) => parseMergeField(name) ?? []))];
}

/** A blank takes the comma before it along: `Hello, {name}!` becomes `Hello!`. */
const WITH_COMMA = /,?[ \t]*\{([^{}\n]*)\}/g;

/** Returns the text with its places filled, in one go: a value that looks like a place is none. */
export function fillPlaces(text: string, values: MergeValues): string {
  return text.replace(WITH_COMMA, (whole, name: string) => {
    const field = parseMergeField(name);
    if (field === null) return whole;
    const value = values[field]?.trim() ?? '';
    return value === '' ? '' : whole.replace(PLACE, () => value);
  });
}
