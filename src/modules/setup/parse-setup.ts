// Parses the answers of the setup dialog, as if a stranger had sent them; what is wrong is said at its field.

import * as v from 'valibot';
import { LANGUAGES, type Language } from '../../kernel/i18n/language';
import { invalid } from '../../kernel/input';
import type { Issue } from '../../kernel/issue';
import { fold } from '../../kernel/text/fold';
import { findTrade, type Trade } from './trades';
import type { SetupPerson } from './view';

/** More people than this do not work in one sheet. */
export const MOST_STAFF = 50;

const LONGEST_NAME = 60;
const LONGEST_EMAIL = 200;
// What the page can send at all; longer is no person's doing.
const LONGEST_TEXT = 1_000;
const MOST_ROWS = 500;
/** A cell that begins so would be a formula. */
const FORMULA = /^[=+\-@]/;
const EMAIL = /^[^\s@<>()",;:]+@[^\s@<>()",;:]+\.[^\s@<>()",;:.]{2,}$/;

const text = v.pipe(v.string(), v.maxLength(LONGEST_TEXT));
const setupInput = v.object({
  requestId: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
  language: v.picklist(LANGUAGES),
  start: v.picklist(['empty', 'sample']),
  trade: text,
  rules: v.optional(v.picklist(['suggest', 'off']), 'suggest'),
  staff: v.pipe(
    v.array(v.object({ name: text, email: text, role: v.picklist(['owner', 'seller', 'viewer']) })),
    v.maxLength(MOST_ROWS),
  ),
});

/** What setup is to do. */
export interface SetupWish {
  readonly requestId: string;
  readonly language: Language;
  readonly start: 'empty' | 'sample';
  readonly trade: Trade;
  /** Whether the first rules suggest what to do. */
  readonly rules: 'suggest' | 'off';
  readonly staff: readonly SetupPerson[];
}

export type ParsedSetup =
  | { readonly ok: true; readonly wish: SetupWish }
  /** In which language the person reads the issues. */
  | { readonly ok: false; readonly language: Language; readonly issues: readonly Issue[] };

/**
 * Parses the input, collecting every issue; a person's are those of the fields "staff.0.name" and "staff.0.email".
 * Throws INPUT_INVALID when it has not the shape of answers at all.
 */
export function parseSetup(input: unknown): ParsedSetup {
  const shape = v.safeParse(setupInput, input);
  if (!shape.success) throw invalid(shape.issues);
  const { trade: key, staff: typed, ...rest } = shape.output;
  const trade = findTrade(key);
  const staff = typed.map(({ name, email, role }) => ({ name: tidy(name), email: email.trim(), role }));
  const issues = [...(trade ? [] : [{ field: 'trade', received: key, text: 'err.trade' }]), ...staffIssues(staff)];
  if (trade && issues.length === 0) return { ok: true, wish: { ...rest, trade, staff } };
  return { ok: false, language: rest.language, issues };
}

function tidy(name: string): string {
  return name.replace(/\s+/g, ' ').trim();
}

function staffIssues(staff: readonly SetupPerson[]): Issue[] {
  const received = String(staff.length);
  const many = { field: 'staff', received, text: 'err.staffMany', params: { most: String(MOST_STAFF) } };
  const each = staff.flatMap((person, index) => personIssues(person, index, staff.slice(0, index)));
  return staff.length > MOST_STAFF ? [many] : each;
}

function personIssues({ name, email }: SetupPerson, index: number, before: readonly SetupPerson[]): Issue[] {
  const at = (part: string, received: string, text: string): Issue => {
    return { field: `staff.${index}.${part}`, received, text };
  };
  const isNameTaken = before.some((other) => fold(other.name) === fold(name));
  const isEmailTaken = email !== '' && before.some((other) => isSameEmail(other.email, email));
  const nameIssue = nameProblem(name) ?? (isNameTaken ? 'err.staffTwice' : null);
  const emailIssue = isEmail(email) ? (isEmailTaken ? 'err.staffEmailTwice' : null) : 'err.staffEmail';
  return [...(nameIssue ? [at('name', name, nameIssue)] : []), ...(emailIssue ? [at('email', email, emailIssue)] : [])];
}

function nameProblem(name: string): string | null {
  if (name === '') return 'err.staffName';
  if (FORMULA.test(name)) return 'err.staffFormula';
  return name.length > LONGEST_NAME ? 'err.staffLong' : null;
}

/** One without an e-mail writes nothing by themselves, but may have customers. */
function isEmail(email: string): boolean {
  return email === '' || (email.length <= LONGEST_EMAIL && EMAIL.test(email));
}

/** Tells whether two e-mails are one person's; Google makes no difference between large and small letters. */
export function isSameEmail(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
