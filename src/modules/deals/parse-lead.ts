// Parses what the Add form or a program sent as a lead, as if a stranger had sent it.

import * as v from 'valibot';
import { invalid } from '../../kernel/input';
import type { Issue, Parsed } from '../../kernel/issue';
import { parseAmount } from '../../kernel/money';
import { parseContact, parseTwoPhones } from '../../kernel/phone';
import { plainLines } from '../../kernel/text/lines';
import { type Day, parseDay } from '../../kernel/time/day';

/** The longest text of each field, in characters. */
export const LONGEST_LEAD = {
  requestId: 64,
  contact: 200,
  name: 300,
  source: 100,
  need: 5_000,
  amount: 50,
  nextContact: 30,
  responsible: 300,
} as const;

const text = (field: keyof typeof LONGEST_LEAD) => v.pipe(v.string(), v.maxLength(LONGEST_LEAD[field]));
const fieldsInput = (longestName: number) =>
  v.optional(v.record(v.pipe(v.string(), v.maxLength(longestName)), v.pipe(v.string(), v.maxLength(5_000))), {});
const leadInput = v.object({
  requestId: v.pipe(text('requestId'), v.minLength(1)),
  contact: text('contact'),
  name: text('name'),
  source: text('source'),
  need: text('need'),
  amount: text('amount'),
  nextContact: text('nextContact'),
  duplicate: v.picklist(['ask', 'join', 'new']),
  // Who gets the lead; the acting person where it is left out.
  responsible: v.optional(text('responsible'), ''),
  // Further fields of the customer, by name.
  values: fieldsInput(64),
  // Columns of people's own, by table and heading.
  own: fieldsInput(1_000),
});

export interface Lead {
  readonly requestId: string;
  readonly contact: string;
  readonly name: string;
  readonly source: string;
  readonly need: string;
  /** Whole units of the firm's currency; null when not known. */
  readonly amount: number | null;
  readonly nextContact: Day | '';
  /** What to do when the contact is already a customer's: ask, join (add the deal to them), or make a new record. */
  readonly duplicate: 'ask' | 'join' | 'new';
  /** '' for the acting person. */
  readonly responsible: string;
  /** What was typed for further fields of the customer, by name. */
  readonly values: Readonly<Record<string, string>>;
  /** What was typed for people's own columns, by table and heading: `customers:Color`. */
  readonly own: Readonly<Record<string, string>>;
}

export type ParsedLead =
  | { readonly ok: true; readonly lead: Lead }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** Parses the input, collecting every issue. Throws INPUT_INVALID when it has not the shape of a lead at all. */
export function parseLead(input: unknown): ParsedLead {
  const shape = v.safeParse(leadInput, input);
  if (!shape.success) throw invalid(shape.issues);

  const { amount, nextContact, name, source, need, responsible, ...rest } = withSecondPhone(shape.output);
  const { contact } = rest;
  const parsed = { contact: parseContact(contact), amount: parseAmount(amount), day: parseNextContact(nextContact) };
  if (contact.trim() === '' && name.trim() === '') {
    return { ok: false, issues: [{ field: 'contact', received: '', text: 'err.contactOrName' }] };
  }
  if (!parsed.contact.ok || !parsed.amount.ok || !parsed.day.ok) {
    return { ok: false, issues: Object.values(parsed).flatMap((part) => (part.ok ? [] : [part.issue])) };
  }
  const texts = { name: tidy(name), source: tidy(source), need: tidy(need), responsible: tidy(responsible) };
  const values = { contact: parsed.contact.value, amount: parsed.amount.value, nextContact: parsed.day.value };
  return { ok: true, lead: { ...rest, ...texts, ...values } };
}

/** Two numbers in one field are the phone and the second phone, unless that one was filled in by itself. */
function withSecondPhone<L extends Pick<Lead, 'contact' | 'values'>>(lead: L): L {
  const both = (lead.values.phone2 ?? '') === '' ? parseTwoPhones(lead.contact) : null;
  return both ? { ...lead, contact: both[0], values: { ...lead.values, phone2: both[1] } } : lead;
}

function tidy(text: string): string {
  return plainLines(text).trim();
}

function parseNextContact(text: string): Parsed<Day | ''> {
  if (text.trim() === '') return { ok: true, value: '' };
  const day = parseDay(text);
  if (day) return { ok: true, value: day };
  return { ok: false, issue: { field: 'nextContact', received: text, text: 'err.date' } };
}
