// What of a letter would stay blank: a reminder of a payment under a birthday has neither an amount nor a day.

import { fold } from '../../kernel/text/fold';
import { MERGE_FIELDS, type MergeField, placesIn, type Template } from '../templates/index';
import { numberOf, textOf } from './facts';
import type { Rows } from './holds';
import type { RuleTable } from './rule';
import type { TemplateChoice } from './view';

/** Nobody misses a name or a firm; without these a letter says nothing. */
const NEEDED: readonly MergeField[] = ['amount', 'date', 'product'];
/** Which of them a record of the table may know, as far as it is filled in itself. */
const KNOWN_BY: Readonly<Record<RuleTable, readonly MergeField[]>> = {
  deals: ['amount', 'date', 'product'],
  tasks: ['amount', 'date', 'product'],
  dues: ['amount', 'date'],
  customers: [],
};

/** Returns the places of letters as rules look at them: those of all languages of a name, which are one template. */
export function choicesOf(letters: readonly Pick<Template, 'name' | 'subject' | 'text'>[]): readonly TemplateChoice[] {
  const choices = new Map<string, TemplateChoice>();
  for (const { name, subject, text } of letters) {
    const before = choices.get(fold(name)) ?? { name, places: [] };
    const places = [...new Set([...before.places, ...placesIn(`${subject}\n${text}`)])];
    choices.set(fold(name), { name: before.name, places });
  }
  return [...choices.values()];
}

/** Returns the places that a letter needs, as its template was told: a page may tell anything. */
export function neededPlaces({ places }: TemplateChoice): readonly MergeField[] {
  const fields = Object.keys(MERGE_FIELDS) as MergeField[]; // Its keys, and no others.
  return fields.filter((field) => places.includes(field) && NEEDED.includes(field));
}

/** Returns those that no record of the table could fill. */
export function neverFilled(places: readonly MergeField[], table: RuleTable): readonly MergeField[] {
  return places.filter((place) => !KNOWN_BY[table].includes(place));
}

/** Tells whether the records fill them all. */
export function areFilled(places: readonly MergeField[], rows: Rows): boolean {
  return places.every((place) => {
    if (place === 'amount') return amountIn(rows) !== null;
    return (place === 'date' ? dayIn(rows) : textOf(rows.deals, 'need')).trim() !== '';
  });
}

/** Returns what is owed, or what the deal is worth, in whole units; null where nobody knows. */
export function amountIn({ dues, deals }: Rows): number | null {
  return numberOf(dues, 'left') ?? numberOf(dues, 'amount') ?? numberOf(deals, 'amount');
}

/** Returns when it is due, or the next contact, 'YYYY-MM-DD'; '' where there is none. */
export function dayIn({ dues, tasks, deals }: Rows): string {
  return textOf(dues ?? tasks, 'due') || textOf(deals, 'nextContact');
}
