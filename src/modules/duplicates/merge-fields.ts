// Decides what stands in the record of a customer who stood there twice: nothing that anybody wrote is lost.

import { contactKey } from '../../kernel/phone';
import { optionKey } from '../../kernel/schema/options';
import { fold } from '../../kernel/text/fold';
import { CONSENTS, type Customer } from '../customers/index';
import type { Side } from './view';

export type Choices = Readonly<Record<string, Side | undefined>>;

/** Fields of which the chosen value stays, or else the one that is there. What is lost is worth a line of the note. */
const KEPT_IN_NOTE = ['name', 'email', 'city', 'birthday', 'taxId', 'requisites', 'preferences', 'referredBy'] as const;
const CHOSEN = ['source', 'responsible', 'kind', 'segment', 'channel', 'relation'] as const;
export const CHOOSABLE = ['contact', ...KEPT_IN_NOTE, ...CHOSEN] as const;

export interface MergedFields {
  readonly values: Partial<Customer>;
}

/** Returns how a field is called in the note. */
export type HeadingOf = (field: keyof Customer) => string;

/**
 * Returns what the record that stays gets. A person's choice goes first; else what is filled in stays, of the record that stays
 * where both are. All phones are kept, the third one in the note; so is what else had to give way.
 */
export function mergeFields(keep: Customer, drop: Customer, choices: Choices, headingOf: HeadingOf): Partial<Customer> {
  const lost: string[] = [];
  const values: Record<string, unknown> = {};
  for (const field of [...KEPT_IN_NOTE, ...CHOSEN]) {
    const [stays, goes] = choices[field] === 'drop' ? [drop[field], keep[field]] : [keep[field], drop[field]];
    const isChosen = choices[field] !== undefined;
    values[field] = stays === '' && !isChosen ? goes : stays;
    const isLost = goes !== '' && values[field] !== goes && fold(goes) !== fold(String(values[field]));
    if (isLost && (KEPT_IN_NOTE as readonly string[]).includes(field)) lost.push(`${headingOf(field)}: ${goes}`);
  }
  const [contact = '', phone2 = '', ...others] = phonesOf(keep, drop, choices);
  lost.push(...others.map((phone) => `${headingOf('contact')}: ${phone}`));
  return {
    // Each of the named fields is a text of the customer.
    ...(values as Partial<Customer>),
    contact,
    phone2,
    ...consentOf(keep, drop),
    note: joined([keep.note, drop.note, ...lost], '\n'),
    tags: joined(
      [keep.tags, drop.tags].flatMap((tags) => tags.split(/[,;]/)),
      ', ',
    ),
    doNotContact:
      keep.doNotContact === true || drop.doNotContact === true ? true : (keep.doNotContact ?? drop.doNotContact),
    touchDays: keep.touchDays ?? drop.touchDays,
    createdAt: extreme(Math.min, keep.createdAt, drop.createdAt),
    lastTouch: extreme(Math.max, keep.lastTouch, drop.lastTouch),
  };
}

/** Returns all phones and usernames of both, each once, the one that is to be called first. */
function phonesOf(keep: Customer, drop: Customer, choices: Choices): readonly string[] {
  const [first, second] = choices.contact === 'drop' ? [drop, keep] : [keep, drop];
  const all = [first.contact, second.contact, first.phone2, second.phone2].filter((phone) => phone !== '');
  const keys = all.map((phone) => contactKey(phone) || phone);
  return all.filter((_, at) => keys.indexOf(keys[at] ?? '') === at);
}

/** What was said last holds; where nobody knows when, a refusal does. */
function consentOf(keep: Customer, drop: Customer): Pick<Customer, 'consent' | 'consentOn' | 'consentHow'> {
  const from = ({ consent, consentOn, consentHow }: Customer) => ({ consent, consentOn, consentHow });
  if (drop.consent === '') return from(keep);
  if (keep.consent === '' || drop.consentOn > keep.consentOn) return from(drop);
  const isRefused = optionKey(CONSENTS, drop.consent) === 'no';
  return from(drop.consentOn === keep.consentOn && isRefused ? drop : keep);
}

function joined(parts: readonly string[], between: string): string {
  const kept = new Map(
    parts
      .map((part) => part.trim())
      .filter((part) => part !== '')
      .map((part) => [fold(part), part]),
  );
  return [...kept.values()].join(between);
}

function extreme(
  pick: (one: number, other: number) => number,
  one: number | null,
  other: number | null,
): number | null {
  return one !== null && other !== null ? pick(one, other) : (one ?? other);
}
