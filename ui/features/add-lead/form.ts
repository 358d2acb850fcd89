// Holds what is typed for a new lead, and says what is sent of it.

import { addDays } from '../../day';

export type NextChoice = 'today' | 'tomorrow' | 'in3' | 'in7' | 'date';

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
}

/** One thing to be saved under one id, however often it must be sent. */
export interface Attempt {
  readonly requestId: string;
  readonly content: LeadContent;
}

const DAYS_AHEAD = { today: 0, tomorrow: 1, in3: 3, in7: 7 } as const;

/** Returns the blank form for the next lead; the source is remembered from the one before. */
export function blankForm({ source }: Pick<LeadForm, 'source'>): LeadForm {
  return { contact: '', name: '', need: '', amount: '', source, next: 'tomorrow', date: '', duplicate: 'ask' };
}

/** Returns the day of the next contact, or '' while no date has been picked. */
export function toNextContact({ next, date }: Pick<LeadForm, 'next' | 'date'>, today: string): string {
  return next === 'date' ? date : addDays(today, DAYS_AHEAD[next]);
}

/** Returns what the form says to the server. */
export function toContent(form: LeadForm, today: string): LeadContent {
  const { contact, name, source, need, amount, duplicate } = form;
  return { contact, name, source, need, amount, nextContact: toNextContact(form, today), duplicate };
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
