// Decides what the view shows after each thing that happens to it; pure, so that every case can be tested.

import type { FieldIssue } from '../../../src/entry/rpc';
import type { LeadAdded } from '../../../src/modules/deals/commands';
import { unreachable } from '../../unreachable';
import { type Attempt, blankForm, type DuplicateChoice, type LeadForm, MORE } from './form';
import type { Outcome, UndoOutcome } from './submit';

/** The fields that can carry a sentence, in the order of the screen. */
export const FIELDS = ['contact', 'name', 'need', 'amount', 'source', 'nextContact', ...MORE] as const;
/** A field of people's own, by table and heading. */
type OwnField = `${string}:${string}`;
export type Field = (typeof FIELDS)[number] | OwnField;

/** What is known about the contact while it is typed. */
export type Lookup =
  | { readonly kind: 'idle' }
  | { readonly kind: 'checking' }
  | { readonly kind: 'found'; readonly id: string; readonly name: string }
  | { readonly kind: 'unchecked' };

/** What the last answer left to be read at the bottom of the view. */
export type Result =
  | { readonly kind: 'saved'; readonly lead: LeadAdded; readonly saved: Saved }
  | { readonly kind: 'failed'; readonly sentence: string }
  | UndoOutcome;

/** What was saved, to be taken back and typed again. */
export interface Saved {
  readonly requestId: string;
  readonly form: LeadForm;
}

/** Where the keyboard should stand after an answer. */
export type FocusTarget = Field | 'duplicate' | 'retry';

export interface AddLeadState {
  readonly form: LeadForm;
  readonly saving: boolean;
  readonly attempt: Attempt | null;
  readonly lookup: Lookup;
  readonly issues: Partial<Record<Field, string>>;
  /** Set once saving has asked whether to join this customer: from then on choosing sends. The server's sentence, if any. */
  readonly question: { readonly sentence: string | null } | null;
  readonly result: Result | null;
  /** A new object whenever the focus must move, the same one while it must not. */
  readonly focus: { readonly target: FocusTarget };
}

export type Action =
  | { readonly type: 'edited'; readonly change: Partial<LeadForm> }
  | { readonly type: 'prefilled'; readonly contact: string; readonly name: string }
  | { readonly type: 'looked'; readonly contact: string; readonly lookup: Lookup }
  | { readonly type: 'asked' }
  | { readonly type: 'sent'; readonly attempt: Attempt }
  | { readonly type: 'answered'; readonly outcome: Outcome }
  | { readonly type: 'undoing' }
  | { readonly type: 'undone'; readonly saved: Saved; readonly outcome: UndoOutcome };

/** Returns the view as it opens: blank, with the keyboard on the contact. */
export function openState(): AddLeadState {
  return {
    form: blankForm({ source: '' }),
    saving: false,
    attempt: null,
    lookup: { kind: 'idle' },
    issues: {},
    question: null,
    result: null,
    focus: { target: 'contact' },
  };
}

/** Returns the state after an action. */
export function reduce(state: AddLeadState, action: Action): AddLeadState {
  switch (action.type) {
    case 'edited':
      return afterEdit(state, action.change);
    case 'prefilled':
      return afterPrefill(state, action);
    case 'looked':
      return afterLookup(state, action);
    case 'asked':
      return { ...state, question: { sentence: null }, focus: { target: 'duplicate' } };
    case 'sent':
      return afterSending(state, action.attempt);
    case 'answered':
      return afterAnswer({ ...state, saving: false }, action.outcome);
    case 'undoing':
      return { ...state, saving: true };
    case 'undone':
      return afterUndo({ ...state, saving: false }, action);
    default:
      return unreachable(action);
  }
}

/** Says whether a date is still to be picked; blank would mean "no next contact", which nobody has said. */
export function mustPickDate({ form }: Pick<AddLeadState, 'form'>): boolean {
  return form.next === 'date' && form.date === '';
}

/** Says whether saving must first ask: the contact is in the book, and nobody has chosen what that means. */
export function mustAsk({ lookup, form }: Pick<AddLeadState, 'lookup' | 'form'>): boolean {
  return lookup.kind === 'found' && form.duplicate === 'ask';
}

function afterEdit(state: AddLeadState, change: Partial<LeadForm>): AddLeadState {
  // A confirmation makes room for the next lead; a failure stays until it is tried again.
  const result = state.result?.kind === 'failed' ? state.result : null;
  const edited = { ...state, result, form: { ...state.form, ...change }, issues: without(state, change) };
  if (change.contact === undefined) return edited;
  // Another contact is another question: what was found or chosen for the last one no longer counts.
  return { ...edited, form: { ...edited.form, duplicate: 'ask' }, lookup: { kind: 'idle' }, question: null };
}

/** What was typed for another lead stays where the search has nothing to put in its place. */
function afterPrefill(state: AddLeadState, { contact, name }: { contact: string; name: string }): AddLeadState {
  const change = { ...(contact === '' ? {} : { contact }), ...(name === '' ? {} : { name }) };
  const filled = Object.keys(change).length === 0 ? state : afterEdit(state, change);
  return { ...filled, focus: { target: filled.form.contact !== '' && filled.form.name === '' ? 'name' : 'contact' } };
}

function without({ issues, form }: AddLeadState, change: Partial<LeadForm>): AddLeadState['issues'] {
  const { more = {}, own = form.own, ...others } = change;
  const isDay = change.next !== undefined || change.date !== undefined;
  const owned = Object.keys(own).filter((key) => own[key] !== form.own[key]);
  const settled = isDay ? ['nextContact'] : [...Object.keys(others), ...Object.keys(more), ...owned];
  return Object.fromEntries(Object.entries(issues).filter(([field]) => !settled.includes(field)));
}

function afterLookup(state: AddLeadState, { contact, lookup }: { contact: string; lookup: Lookup }): AddLeadState {
  // An answer that comes late speaks of a contact that is no longer there, or of the record being saved.
  return state.saving || contact !== state.form.contact ? state : { ...state, lookup };
}

function afterSending(state: AddLeadState, attempt: Attempt): AddLeadState {
  const lookup: Lookup = state.lookup.kind === 'checking' ? { kind: 'idle' } : state.lookup;
  const form = { ...state.form, duplicate: attempt.content.duplicate };
  return { ...state, form, attempt, lookup, saving: true, issues: {}, result: null };
}

function afterAnswer(state: AddLeadState, outcome: Outcome): AddLeadState {
  switch (outcome.kind) {
    case 'saved':
      return { ...openState(), form: blankForm(state.form), result: toSaved(state, outcome.lead) };
    case 'failed':
      return { ...state, result: outcome, focus: { target: 'retry' } };
    case 'refused':
      return afterRefusal(state, outcome.issues);
    default:
      return unreachable(outcome);
  }
}

function toSaved({ attempt, form }: AddLeadState, lead: LeadAdded): Result {
  return { kind: 'saved', lead, saved: { requestId: attempt?.requestId ?? '', form } };
}

/** What was taken back stands in the form again, to be corrected; a lead that was kept leaves the form as it is. */
function afterUndo(state: AddLeadState, { saved, outcome }: Extract<Action, { type: 'undone' }>): AddLeadState {
  if (outcome.kind === 'kept') return { ...state, result: outcome };
  return { ...openState(), form: { ...saved.form, duplicate: 'ask' }, result: outcome };
}

function afterRefusal(state: AddLeadState, all: readonly FieldIssue[]): AddLeadState {
  const issues = Object.fromEntries(all.filter(({ field }) => isField(field)).map((one) => [one.field, one.message]));
  const duplicate = all.find(({ field }) => field === 'duplicate');
  const elsewhere = all.filter(({ field }) => !isField(field) && field !== 'duplicate');
  const bad = FIELDS.find((field) => field in issues) ?? Object.keys(issues).find(isOwn);
  return {
    ...state,
    form: duplicate ? { ...state.form, duplicate: 'ask' } : state.form,
    issues,
    question: duplicate ? { sentence: duplicate.message } : state.question,
    result: elsewhere.length > 0 ? { kind: 'failed', sentence: elsewhere.map((one) => one.message).join(' ') } : null,
    focus: { target: bad ?? (duplicate ? 'duplicate' : 'retry') },
  };
}

function isField(field: string): field is Field {
  return FIELDS.some((known) => known === field) || isOwn(field);
}

/** Tells whether a field is one of people's own. */
export function isOwn(field: string): field is OwnField {
  return field.includes(':');
}

/** The choice a person can make; asking is what happens when none was made. */
export type Decision = Exclude<DuplicateChoice, 'ask'>;
