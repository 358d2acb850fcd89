// What a page or a program sends to a command: parsed as if a stranger had sent it, answered with a value or with issues.

import * as v from 'valibot';
import { CrmError } from './errors';
import type { Issue, Parsed } from './issue';
import { plainLines } from './text/lines';
import { type Day, parseDay } from './time/day';

/** What a command answers: its value, or a sentence for each field that is wrong. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** The id of a request or of a record, which pages do not make up. */
export const idInput = v.pipe(v.string(), v.minLength(1), v.maxLength(64));

/** A text that a person typed, of so many characters at most; '' when it was left out. */
export const typedInput = (max: number) =>
  v.optional(
    v.pipe(
      v.string(),
      v.maxLength(max),
      v.transform((text) => plainLines(text).trim()),
    ),
    '',
  );

/** Returns the input as the schema says. Throws INPUT_INVALID when it has not that shape at all. */
export function parseInput<S extends v.GenericSchema>(schema: S, input: unknown): v.InferOutput<S> {
  const parsed = v.safeParse(schema, input);
  if (!parsed.success) throw invalid(parsed.issues);
  return parsed.output;
}

/** Enough to see what is wrong: a list of thousands, or a long text, would fill the log. */
const MOST_PROBLEMS = 3;
const MOST_CHARACTERS = 500;

/** Returns the error of an input that has not the shape it must have; it names the first problems. */
export function invalid([first, ...more]: readonly [v.BaseIssue<unknown>, ...v.BaseIssue<unknown>[]]): CrmError {
  const named = v.summarize([first, ...more.slice(0, MOST_PROBLEMS - 1)]);
  const left = more.length + 1 - MOST_PROBLEMS;
  const problem = named.length > MOST_CHARACTERS ? `${named.slice(0, MOST_CHARACTERS)}…` : named;
  return new CrmError('INPUT_INVALID', { problem: left > 0 ? `${problem}\n… and ${left} more` : problem });
}

/** Parses the day of something that is still to come; '' is none. A day that is over is most likely a slip. */
export function parseComingDay(field: string, text: string, today: Day): Parsed<Day | ''> {
  if (text === '') return { ok: true, value: '' };
  const day = parseDay(text);
  if (day === null) return { ok: false, issue: { field, received: text, text: 'err.date' } };
  return day < today ? { ok: false, issue: { field, received: text, text: 'err.dayOver' } } : { ok: true, value: day };
}

/** Returns the refusal of one field. */
export function refused(issue: Issue): { readonly ok: false; readonly issues: readonly Issue[] } {
  return { ok: false, issues: [issue] };
}
