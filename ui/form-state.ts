// What a small form holds while it is filled in and sent; pure, the same for all of them.

import type { FieldIssue } from '../src/entry/rpc';
import { type Outcome, toSentence } from './outcome';
import { unreachable } from './unreachable';

export interface FormState<Values> {
  readonly values: Values;
  /** Sentences by field. */
  readonly issues: Readonly<Record<string, string>>;
  readonly sending: boolean;
  /** What went wrong as a whole; null for nothing. */
  readonly failure: string | null;
}

export type FormAction<Values> =
  | { readonly type: 'edited'; readonly change: Partial<Values> }
  | { readonly type: 'sent' }
  | { readonly type: 'answered'; readonly outcome: Outcome<unknown>; readonly fields: readonly string[] };

/** Returns a form as it opens. */
export function openForm<Values>(values: Values): FormState<Values> {
  return { values, issues: {}, sending: false, failure: null };
}

/** Returns the form after an action; `fields` are those that can carry a sentence, the others' stand at the bottom. */
export function reduceForm<Values>(state: FormState<Values>, action: FormAction<Values>): FormState<Values> {
  switch (action.type) {
    case 'edited': {
      const issues = Object.fromEntries(Object.entries(state.issues).filter(([field]) => !(field in action.change)));
      return { ...state, values: { ...state.values, ...action.change }, issues, failure: null };
    }
    case 'sent':
      return { ...state, sending: true, issues: {}, failure: null };
    case 'answered':
      return afterOutcome(state, action.outcome, action.fields);
    default:
      return unreachable(action);
  }
}

function afterOutcome<Values>(
  state: FormState<Values>,
  outcome: Outcome<unknown>,
  fields: readonly string[],
): FormState<Values> {
  const still = { ...state, sending: false };
  if (outcome.kind === 'done') return still;
  if (outcome.kind === 'failed') return { ...still, failure: toSentence(outcome) };
  const isHere = ({ field }: FieldIssue) => fields.includes(field);
  const issues = Object.fromEntries(outcome.issues.filter(isHere).map(({ field, message }) => [field, message]));
  const elsewhere = outcome.issues.filter((issue) => !isHere(issue)).map(({ message }) => message);
  return { ...still, issues, failure: elsewhere.length > 0 ? elsewhere.join(' ') : null };
}
