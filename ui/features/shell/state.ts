// Decides what the sidebar shows as a whole: the tab, whose card, what Add opens with, the quiet line; pure.

import { unreachable } from '../../unreachable';
import type { Note } from '../deeds/use-deeds';

export const TABS = ['today', 'add', 'card'] as const;
export type TabName = (typeof TABS)[number];

/** What the Add form opens with. */
export interface Prefill {
  readonly contact: string;
  readonly name: string;
}

export interface ShellState {
  readonly tab: TabName;
  /** A new object whenever somebody is opened, the same customer included. */
  readonly wanted: { readonly customerId: string };
  /** A new object whenever Add must open with something; null before. */
  readonly prefill: Prefill | null;
  readonly note: Note | null;
  /** Grows whenever the book has changed. */
  readonly stamp: number;
}

export type ShellAction =
  | { readonly type: 'tab'; readonly tab: TabName }
  | { readonly type: 'open'; readonly customerId: string }
  | { readonly type: 'add'; readonly prefill: Prefill }
  | { readonly type: 'note'; readonly note: Note | null }
  | { readonly type: 'changed' };

/** Returns the sidebar as it opens. */
export function openShell(tab: TabName): ShellState {
  return { tab, wanted: { customerId: '' }, prefill: null, note: null, stamp: 0 };
}

/** Returns the state after an action. */
export function reduceShell(state: ShellState, action: ShellAction): ShellState {
  switch (action.type) {
    case 'tab':
      return { ...state, tab: action.tab, note: keptNote(state) };
    case 'open':
      return { ...state, tab: 'card', wanted: { customerId: action.customerId }, note: keptNote(state) };
    case 'add':
      return { ...state, tab: 'add', prefill: action.prefill, note: keptNote(state) };
    case 'note':
      return { ...state, note: action.note };
    case 'changed':
      return { ...state, stamp: state.stamp + 1 };
    default:
      return unreachable(action);
  }
}

/** A confirmation has been read when one goes on; a failure, and an undo on its way, have not. */
function keptNote({ note }: ShellState): Note | null {
  return note?.kind === 'failed' || note?.kind === 'undoing' ? note : null;
}
