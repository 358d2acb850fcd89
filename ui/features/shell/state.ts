// Decides what the sidebar shows as a whole: the tab, whose card, what Add opens with, the quiet line; pure.

import type { SidebarBoot } from '../../../src/entry/rpc';
import { unreachable } from '../../unreachable';
import type { Note } from '../deeds/use-deeds';
import type { Debt } from '../money/debt';
import { type Buyer, NOBODY } from '../sale/buyer';

export const TABS = ['today', 'add', 'card', 'debts'] as const;
export type TabName = (typeof TABS)[number];

/** What the Add form opens with. */
export interface Prefill {
  readonly contact: string;
  readonly name: string;
}

/** What Add takes. */
export type AddKind = 'lead' | 'sale';

export interface ShellState {
  readonly tab: TabName;
  readonly kind: AddKind;
  /** Whom the sale is for that Add takes. */
  readonly buyer: Buyer;
  /** Grows whenever the form of a sale begins anew. */
  readonly sale: number;
  /** Grows whenever the keyboard is to enter the form of a sale. */
  readonly entered: number;
  /** Whether the view of who owes has been opened: its tab stays. */
  readonly hasDebts: boolean;
  /** A new object whenever somebody is opened, the same customer included. */
  readonly wanted: { readonly customerId: string };
  /** A new object whenever Add must open with something; null before. */
  readonly prefill: Prefill | null;
  /** A sale on credit that is being split into parts, over Add; null for none. */
  readonly split: Debt | null;
  readonly note: Note | null;
  /** Grows whenever the book has changed. */
  readonly stamp: number;
}

export type ShellAction =
  | { readonly type: 'tab'; readonly tab: TabName; readonly by: 'click' | 'key' }
  | { readonly type: 'kind'; readonly kind: AddKind }
  /** A sale to somebody, or to nobody in particular. */
  | { readonly type: 'sell'; readonly buyer: Buyer | null }
  | { readonly type: 'sold' }
  | { readonly type: 'split'; readonly debt: Debt | null }
  | { readonly type: 'open'; readonly customerId: string }
  | { readonly type: 'add'; readonly prefill: Prefill }
  | { readonly type: 'note'; readonly note: Note | null }
  /** The person goes on with something else in the same view. */
  | { readonly type: 'wentOn' }
  | { readonly type: 'changed' };

/** Returns the sidebar as it opens. */
export function openShell({ view: tab, first }: Pick<SidebarBoot, 'view' | 'first'>): ShellState {
  // It opens on Add where setup has offered the first lead.
  const adding = { kind: tab === 'add' ? 'lead' : first, buyer: NOBODY, sale: 0, entered: 0 } as const;
  const hasDebts = first === 'sale' || tab === 'debts';
  return { tab, ...adding, hasDebts, wanted: { customerId: '' }, prefill: null, split: null, note: null, stamp: 0 };
}

/** Returns the state after an action. */
export function reduceShell(state: ShellState, action: ShellAction): ShellState {
  switch (action.type) {
    case 'tab':
      return {
        ...state,
        tab: action.tab,
        entered: state.entered + (action.by === 'click' ? 1 : 0),
        note: keptNote(state),
      };
    case 'kind':
      return { ...state, kind: action.kind, entered: state.entered + 1 };
    case 'sell':
      return afterSell(state, action.buyer);
    case 'sold':
      return { ...state, buyer: NOBODY, sale: state.sale + 1, entered: state.entered + 1 };
    case 'split':
      return { ...state, tab: 'add', split: action.debt, note: action.debt ? keptNote(state) : state.note };
    case 'open':
      return { ...state, tab: 'card', wanted: { customerId: action.customerId }, note: keptNote(state) };
    case 'add':
      return { ...state, tab: 'add', kind: 'lead', prefill: action.prefill, note: keptNote(state) };
    case 'note':
      return { ...state, note: action.note };
    case 'wentOn':
      return state.note === keptNote(state) ? state : { ...state, note: null };
    case 'changed':
      return { ...state, stamp: state.stamp + 1 };
    default:
      return unreachable(action);
  }
}

/** What was typed for a sale to nobody in particular stays; one to somebody begins anew. */
function afterSell(state: ShellState, buyer: Buyer | null): ShellState {
  const begun = buyer ? { buyer, sale: state.sale + 1 } : {};
  return { ...state, ...begun, tab: 'add', kind: 'sale', entered: state.entered + 1, note: keptNote(state) };
}

/** A confirmation has been read when one goes on; a failure, and an undo on its way, have not. */
function keptNote({ note }: ShellState): Note | null {
  return note?.kind === 'failed' || note?.kind === 'undoing' ? note : null;
}
