// Parses what a stranger's form sent as a lead: only fields that the public may set, and no word of it is answered back.

import type { Issue } from '../../kernel/issue';
import { LONGEST_LEAD } from '../deals/index';
import { type Fields, readPost } from './read-post';
import { isDoorToken } from './token';

/** A lead as the public may send it; texts as they were typed. */
export interface Submission {
  readonly requestId: string;
  readonly contact: string;
  readonly name: string;
  readonly need: string;
  readonly source: string;
  readonly amount: string;
}

export type ParsedSubmission =
  | { readonly ok: true; readonly submission: Submission }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** `phone` is another name for `contact`. */
const TAKEN = ['token', 'requestId', 'name', 'phone', 'contact', 'need', 'source', 'amount'];
const REQUEST_ID = /^[\w-]{1,60}$/;
/** Keeps the requests of strangers apart from those of our own pages, which they must neither answer nor take back. */
const STRANGER = 'door-';

/** Parses the event of doPost against the workbook's token. Nothing but the token is looked at until that is right. */
export function parseSubmission(event: unknown, token: string | null): ParsedSubmission {
  const post = readPost(event);
  if (!post.ok) return refuse('', post.text);
  const { fields } = post;
  if (!isDoorToken(fields.token, token)) return refuse('token', 'door.token');
  const names = Object.keys(fields);
  if (names.some((name) => !TAKEN.includes(name))) return refuse('', 'door.fields', { fields: TAKEN.join(', ') });

  const texts = Object.fromEntries(names.map((name) => [name, toText(fields[name])]));
  const wrong = names.find((name) => texts[name] === null);
  if (wrong !== undefined) return refuse(wrong, 'door.value');
  return parseTexts(texts as Readonly<Record<string, string>>); // as: none of them is null
}

function parseTexts(texts: Readonly<Record<string, string>>): ParsedSubmission {
  const { requestId = '', name = '', phone = '', contact = '', need = '', source = '', amount = '' } = texts;
  if (!REQUEST_ID.test(requestId)) return refuse('requestId', 'door.requestId');
  if (phone !== '' && contact !== '') return refuse('contact', 'door.twoContacts');

  const lead = { contact: contact === '' ? phone : contact, name, need, source, amount };
  const tooLong = Object.entries(lead).find(([field, text]) => text.length > LONGEST_LEAD[field as keyof typeof lead]);
  if (tooLong) return refuse(tooLong[0], 'door.tooLong');
  return { ok: true, submission: { requestId: `${STRANGER}${requestId}`, ...lead } };
}

/** JSON may send an amount or a phone as a number, and null for nothing. Null for what is neither text nor number. */
function toText(value: Fields[string]): string | null {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value !== 'number') return null;
  // Two decimals at most, as amounts have: with three, the point would be read as one between thousands.
  return Number.isInteger(value) ? String(value) : value.toFixed(2);
}

/** Without what was received: whoever shows the answer on a page must not show what a stranger wrote. */
function refuse(field: string, text: string, params: Issue['params'] = {}): ParsedSubmission {
  return { ok: false, issues: [{ field, received: '', text, params }] };
}
