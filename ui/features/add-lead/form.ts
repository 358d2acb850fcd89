// Holds what is typed for a new lead, and says what is sent of it.

import { type NextChoice, toDay } from '../../day-choice';

/** What is rarely asked of a lead: fields of the customer, by name. */
export const MORE = ['kind', 'city', 'email', 'tags', 'note'] as const;
export type More = Partial<Readonly<Record<(typeof MORE)[number], string>>>;

/** What to do when the contact is in the book already: ask first, join that customer, or make a new one. */
export type DuplicateChoice = 'ask' | 'join' | 'new';

/** The fields as they stand on the screen, in the order of the screen. */
export interface LeadForm {
  readonly contact: string;
  readonly name: string;
  readonly need: string;
  readonly amount: string;
  readonly source: string;
  readonly next: NextChoice;
  /** The day picked by hand; counts only while `next` is 'date'. */
  readonly date: string;
  readonly duplicate: DuplicateChoice;
  readonly more: More;
  /** What was typed for people's own columns, by table and heading: `customers:Color`. */
  readonly own: Readonly<Record<string, string>>;
}

/** What is sent, except for the request id; the server parses the amount and checks everything. */
export interface LeadContent {
  readonly contact: string;
  readonly name: string;
  readonly source: string;
  readonly need: string;
  readonly amount: string;
  readonly nextContact: string;
  readonly duplicate: DuplicateChoice;
  /** Name of the person who takes the lead; '' where the staff table does not know them. */
  readonly responsible: string;
  /** Fields of the customer that were filled in besides. */
  readonly values: Readonly<Record<string, string>>;
  readonly own: LeadForm['own'];
}

/** One thing to be saved under one id, however often it must be sent. */
export interface Attempt {
  readonly requestId: string;
  readonly content: LeadContent;
}

/** Returns the blank form for the next lead; the source is remembered from the one before. */
export function blankForm({ source }: Pick<LeadForm, 'source'>): LeadForm {
  return {
    contact: '',
    name: '',
    need: '',
    amount: '',
    source,
    next: 'tomorrow',
    date: '',
    duplicate: 'ask',
    more: {},
    own: {},
  };
}

/** Returns what the form says to the server. */
export function toContent(form: LeadForm, { today, me }: { readonly today: string; readonly me: string }): LeadContent {
  const { contact, name, source, need, amount, duplicate, more, own } = form;
  const typed = { contact, name, source, need, amount, duplicate, values: filled(more), own: filled(own) };
  return { ...typed, nextContact: toDay(form, today), responsible: me };
}

function filled(typed: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(typed).filter(([, value]) => value.trim() !== ''));
}

/**
 * Returns the attempt to send: the last one again while nothing has changed, else one with a new id.
 *
 * Hint: the server answers a known id with its first result, so other content under the same id would be lost.
 */
export function planAttempt(last: Attempt | null, content: LeadContent, newId: () => string): Attempt {
  return last && JSON.stringify(last.content) === JSON.stringify(content) ? last : { requestId: newId(), content };
}

/** Says whether a contact is complete enough to be looked up: nine digits, or @ and four characters. */
export function isCompleteContact(contact: string): boolean {
  return contact.replace(/\D/g, '').length >= 9 || /^\s*@[\w.]{4,}\s*$/.test(contact);
}
