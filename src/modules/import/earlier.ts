// What the plan of a part hands on to the plans of later parts, as texts that only this file understands.

import { type Facts, FILLED, isBlank, type People } from './people';
import type { KnownDeals } from './plan-deals';
import type { SaleNamed } from './plan-payments';
import { type Earlier, parseEarlier, printEarlier } from './row-plan';

interface Planned {
  readonly people: People;
  readonly deals: KnownDeals | null;
  /** Records of the book, and rows with a number, that rows stand for. */
  readonly used: Set<string>;
}

/** What tells people apart: of all other fields it is enough to know that they are filled. */
const TOLD = ['name', 'contact', 'phone2', 'email', 'taxId', 'number'];

/** Has a plan know what earlier parts bring. Throws INPUT_INVALID. */
export function applyEarlier(keys: readonly string[], { people, deals, used }: Planned): void {
  for (const earlier of parseEarlier(keys)) {
    if (earlier.k === 'used') used.add(earlier.key);
    else if (earlier.k === 'person') meet(people, earlier);
    else if (deals && earlier.k === 'deal') {
      const { key, day, has } = earlier;
      const known = deals.find(key, null);
      const isSame = known !== null && known.day === day;
      const deal = isSame ? known : { id: '', key, day, facts: {}, filled: {} };
      Object.assign(deal.facts, filled(has));
      if (!isSame) deals.remember(deal);
    }
  }
}

/** Returns the sales that were told beforehand. Throws INPUT_INVALID. */
export function salesIn(keys: readonly string[]): readonly SaleNamed[] {
  return parseEarlier(keys).flatMap((earlier) => (earlier.k === 'sale' ? [earlier] : []));
}

/** Returns what this part brings. */
export function earlierOf({ people, deals, used }: Planned): readonly string[] {
  const persons = people.touched().map(({ tag, facts }): Earlier => {
    const known = Object.keys(facts).filter((field) => facts[field] !== '' && facts[field] !== null);
    const is = Object.fromEntries(
      TOLD.flatMap((field) => (known.includes(field) ? [[field, String(facts[field])]] : [])),
    );
    return { k: 'person', tag, is, has: known.filter((field) => !TOLD.includes(field) && field !== 'id') };
  });
  const added = new Set<object>(deals?.added ?? []);
  const touched = (deals?.all ?? []).filter((deal) => added.has(deal) || Object.keys(deal.filled).length > 0);
  const brought = touched.map(({ key, day, facts }): Earlier => {
    return {
      k: 'deal',
      key,
      day,
      has: Object.keys(facts).filter((field) => facts[field] !== '' && facts[field] !== null),
    };
  });
  const stand = [...used].map((key): Earlier => ({ k: 'used', key }));
  return [...persons, ...brought, ...stand].map(printEarlier);
}

function meet(people: People, { tag, is, has }: Extract<Earlier, { k: 'person' }>): void {
  const person = people.tagged(tag) ?? people.meet({}, tag);
  people.know(person, { ...filled(has.filter((field) => isBlank(person.facts[field]))), ...is });
}

function filled(fields: readonly string[]): Facts {
  return Object.fromEntries(fields.map((field) => [field, FILLED]));
}
