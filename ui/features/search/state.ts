// Decides what the search shows after each key, answer and arrow; pure.

import type { SearchHit } from '../../../src/modules/search/view';
import { stepTo } from '../../step';
import { unreachable } from '../../unreachable';

export interface SearchState {
  readonly text: string;
  /** What is known of the text: nothing, on its way, an answer, or that there is none. */
  readonly known:
    | { readonly kind: 'nothing' }
    | { readonly kind: 'asking' }
    | { readonly kind: 'answered'; readonly text: string; readonly hits: readonly SearchHit[] }
    | { readonly kind: 'failed'; readonly sentence: string };
  /** Index of the chosen hit, -1 for none. */
  readonly active: number;
  readonly isOpen: boolean;
}

export type SearchAction =
  | { readonly type: 'typed'; readonly text: string }
  | { readonly type: 'asked'; readonly text: string }
  | { readonly type: 'answered'; readonly text: string; readonly hits: readonly SearchHit[] }
  | { readonly type: 'failed'; readonly text: string; readonly sentence: string }
  | { readonly type: 'stepped'; readonly key: string }
  | { readonly type: 'opened' }
  | { readonly type: 'closed' }
  | { readonly type: 'taken' };

/** Fewer characters find everybody. */
export const FEWEST_CHARACTERS = 2;

/** Returns the search as it opens. */
export function openSearch(): SearchState {
  return { text: '', known: { kind: 'nothing' }, active: -1, isOpen: false };
}

/** Returns the state after an action; answers to another text than the one that stands there are dropped. */
export function reduceSearch(state: SearchState, action: SearchAction): SearchState {
  switch (action.type) {
    case 'typed':
      return afterTyping(state, action.text);
    case 'asked':
      return { ...state, isOpen: true, known: state.known.kind === 'answered' ? state.known : { kind: 'asking' } };
    case 'answered':
      return isLate(state, action) ? state : afterAnswer(state, action);
    case 'failed':
      if (isLate(state, action)) return state;
      return { ...state, known: { kind: 'failed', sentence: action.sentence }, active: -1, isOpen: true };
    case 'stepped': {
      const next = stepTo(action.key, { from: state.active, count: hitsOf(state).length });
      return next === null ? state : { ...state, active: next };
    }
    case 'opened':
      return { ...state, isOpen: state.known.kind !== 'nothing' };
    case 'closed':
      // Escape once closes the list, twice empties the field.
      return state.isOpen ? { ...state, isOpen: false, active: -1 } : openSearch();
    case 'taken':
      return openSearch();
    default:
      return unreachable(action);
  }
}

/** Returns the hits that are on the screen. */
export function hitsOf({ known, isOpen }: SearchState): readonly SearchHit[] {
  return isOpen && known.kind === 'answered' ? known.hits : [];
}

/** Says whether the text is long enough to be asked for. */
export function isAskable(text: string): boolean {
  return text.trim().length >= FEWEST_CHARACTERS;
}

/** What the Add form opens with when nobody was found: the text as a phone or @username, else as a name. */
export function toPrefill(text: string): { readonly contact: string; readonly name: string } {
  const bare = text.trim();
  const isContact = bare.startsWith('@') || (/^\+?[\d\s().–-]+$/.test(bare) && bare.replace(/\D/g, '').length >= 4);
  return isContact ? { contact: bare, name: '' } : { contact: '', name: bare };
}

function afterTyping(state: SearchState, text: string): SearchState {
  if (!isAskable(text)) return { ...openSearch(), text };
  // The last answer stays while the next one is on its way: a list that blinks cannot be read.
  return {
    ...state,
    text,
    active: -1,
    known: state.known.kind === 'answered' ? state.known : { kind: 'asking' },
    isOpen: true,
  };
}

function afterAnswer(state: SearchState, { text, hits }: { text: string; hits: readonly SearchHit[] }): SearchState {
  return { ...state, known: { kind: 'answered', text, hits }, active: hits.length > 0 ? 0 : -1, isOpen: true };
}

function isLate(state: SearchState, { text }: { text: string }): boolean {
  return text !== state.text;
}
