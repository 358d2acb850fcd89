// Parses a contact that a page wants to be logged, as if a stranger had sent it, and says which cells it leaves.

import * as v from 'valibot';
import { type Language, wordIn } from '../../kernel/i18n/language';
import { idInput, parseComingDay, parseInput, type Result, typedInput } from '../../kernel/input';
import type { Issue } from '../../kernel/issue';
import type { Row } from '../../kernel/schema/table';
import type { Day } from '../../kernel/time/day';
import { CHANNELS, type Channel, DIRECTIONS, type Direction, OUTCOMES, type Outcome } from './options';
import type { activitiesTable } from './schema';

const MOST_MINUTES = 1_440;

const minutesInput = v.optional(
  v.union([v.pipe(v.string(), v.maxLength(20)), v.pipe(v.number(), v.finite()), v.null()]),
  null,
);
const contactInput = v.object({
  requestId: idInput,
  customerId: idInput,
  dealId: v.optional(v.pipe(v.string(), v.maxLength(64)), ''),
  channel: v.picklist(keysOf(CHANNELS)),
  direction: v.picklist(keysOf(DIRECTIONS)),
  outcome: v.optional(v.union([v.literal(''), v.picklist(keysOf(OUTCOMES))]), ''),
  text: typedInput(5_000),
  question: typedInput(300),
  minutes: minutesInput,
  nextContact: typedInput(30),
  nextStep: typedInput(1_000),
});

export interface Contact {
  readonly customerId: string;
  /** '' for a contact that is about no deal. */
  readonly dealId: string;
  readonly channel: Channel;
  readonly direction: Direction;
  readonly outcome: Outcome | '';
  readonly text: string;
  readonly question: string;
  readonly minutes: number | null;
  readonly nextContact: Day | '';
  readonly nextStep: string;
}

/** Parses the input, collecting every issue. Throws INPUT_INVALID when it has not the shape of a contact at all. */
export function parseContactLog(input: unknown, today: Day): Result<Contact> {
  const { nextContact, minutes, ...rest } = parseInput(contactInput, input);
  const day = parseComingDay('nextContact', nextContact, today);
  const length = parseMinutes(minutes);
  if (day.ok && length.ok) return { ok: true, value: { ...rest, nextContact: day.value, minutes: length.value } };
  return { ok: false, issues: [day, length].flatMap((part) => (part.ok ? [] : [part.issue])) };
}

/** Returns what the contact leaves in the activities, its fixed choices in the words of the workbook's language. */
export function cellsOfContact(
  { channel, direction, outcome, text, question, minutes, customerId, dealId }: Contact,
  language: Language,
): Partial<Row<typeof activitiesTable>> {
  return {
    channel: wordIn(CHANNELS[channel], language),
    direction: wordIn(DIRECTIONS[direction], language),
    outcome: outcome === '' ? '' : wordIn(OUTCOMES[outcome], language),
    ...{ text, question, minutes, customerId, dealId },
  };
}

type Minutes = { readonly ok: true; readonly value: number | null } | { readonly ok: false; readonly issue: Issue };

function parseMinutes(typed: string | number | null): Minutes {
  const text = String(typed ?? '').trim();
  const minutes = Number(text.replace(',', '.'));
  if (text === '') return { ok: true, value: null };
  if (minutes >= 0 && minutes <= MOST_MINUTES) return { ok: true, value: minutes };
  return { ok: false, issue: { field: 'minutes', received: text, text: 'err.minutes' } };
}

function keysOf<K extends string>(options: Readonly<Record<K, unknown>>): K[] {
  return Object.keys(options) as K[]; // The keys of Record<K, ...> are K.
}
