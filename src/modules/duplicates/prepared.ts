// The traits made ready: each distinct value once, with how many records have it, and how much each of its words says.

import type { Weighed } from './likeness';
import type { Trait, TraitColumn, TraitKind } from './traits';
import { formOf, type ValueForm } from './value-form';

export interface Prepared extends Trait {
  /** Of each record, the place of its form; -1 where nothing is known. */
  readonly at: Int32Array;
  readonly weighed: readonly Weighed[];
  /** How many records have the value. */
  readonly counts: readonly number[];
  /** How many records say anything. */
  readonly known: number;
}

/** Prepares a column. Values that are equal in their form, such as one name in two alphabets, are not one value, but sound alike. */
export function prepare({ key, kind, values }: TraitColumn): Prepared {
  const at = new Int32Array(values.length).fill(-1);
  const forms: ValueForm[] = [];
  const counts: number[] = [];
  const places = new Map<string, number>();
  const byValue = new Map<string, number>();
  values.forEach((value, record) => {
    let place = byValue.get(value);
    if (place === undefined) {
      place = placeOf(kind, value, forms, places);
      byValue.set(value, place);
    }
    at[record] = place;
    if (place >= 0) counts[place] = (counts[place] ?? 0) + 1;
  });
  const known = counts.reduce((sum, count) => sum + count, 0);
  const weights = wordWeights(forms, counts, known);
  const weighed = forms.map((form) => ({ form, weights: form.words.map((word) => weights.get(word) ?? 1) }));
  return { key, kind, at, weighed, counts, known };
}

function placeOf(kind: TraitKind, value: string, forms: ValueForm[], places: Map<string, number>): number {
  const form = formOf(kind, value);
  if (form.text === '') return -1;
  const place = places.get(form.text);
  if (place !== undefined) return place;
  forms.push(form);
  places.set(form.text, forms.length - 1);
  return forms.length - 1;
}

/** How much a word says: the logarithm of how seldom it is, log(1 + N / n), as in Cohen, Ravikumar and Fienberg (2003), "A comparison of string distance metrics for name-matching tasks". */
function wordWeights(forms: readonly ValueForm[], counts: readonly number[], known: number): Map<string, number> {
  const records = new Map<string, number>();
  forms.forEach(({ words }, place) => {
    for (const word of new Set(words)) records.set(word, (records.get(word) ?? 0) + (counts[place] ?? 0));
  });
  return new Map([...records].map(([word, count]) => [word, Math.log(1 + known / count)]));
}
