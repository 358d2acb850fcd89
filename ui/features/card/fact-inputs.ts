// What is known of a customer as rows: which of them can be changed here and how, and what could still be asked.

import type { CardFact } from '../../../src/modules/card/view';

export type FactInput = 'text' | 'tel' | 'email' | 'day' | 'source' | 'staff';

/** The fields that the page can name by itself, in the order in which they are asked for. */
const NAMED = {
  source: 'source',
  responsible: 'staff',
  phone2: 'tel',
  email: 'email',
  city: 'text',
  birthday: 'day',
  tags: 'text',
  preferences: 'text',
  referredBy: 'text',
  taxId: 'text',
  requisites: 'text',
  note: 'text',
} as const satisfies Readonly<Record<string, FactInput>>;
export type Askable = keyof typeof NAMED;
// Object.keys forgets what the names are.
export const ASKABLE = Object.keys(NAMED) as readonly Askable[];

/** The fields that can be changed in the card. */
const INPUTS: Readonly<Record<string, FactInput>> = {
  ...NAMED,
  name: 'text',
  contact: 'tel',
};

/** Fields of companies; nobody asks a person for them. */
const OF_COMPANIES = ['taxId', 'requisites'];

/** Returns how a fact is changed; null where it is only shown. */
export function inputOf({ field }: Pick<CardFact, 'field'>): FactInput | null {
  return INPUTS[field] ?? null;
}

/** Returns the fields that nothing is known of yet. */
export function unknownFacts(facts: readonly CardFact[], kind: 'person' | 'company'): readonly Askable[] {
  const known = facts.map(({ field }) => field);
  return ASKABLE.filter((field) => !known.includes(field) && (kind === 'company' || !OF_COMPANIES.includes(field)));
}

/** Returns what the store holds for a value as people read it: days are written year first there. */
export function toStored(input: FactInput, shown: string): string {
  const day = /^(\d{2})\.(\d{2})\.(\d{4})$/.exec(shown.trim());
  if (input === 'day') return day ? `${day[3]}-${day[2]}-${day[1]}` : shown;
  return input === 'tel' ? toStoredPhone(shown) : shown.trim();
}

/** Spaces an Uzbek phone as the server does; anything else stays as it was typed. */
function toStoredPhone(typed: string): string {
  const digits = typed.replace(/\D/g, '');
  const full = digits.length === 9 ? `998${digits}` : digits;
  const parts = /^(998)(\d{2})(\d{3})(\d{2})(\d{2})$/.exec(full);
  return parts && /^[+\d\s().–-]+$/.test(typed.trim()) ? `+${parts.slice(1).join(' ')}` : typed.trim();
}
