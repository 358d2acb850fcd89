// Decides what the sidebar shows as a whole: the tab, whose card, what Add opens with, the quiet line; pure.

import type { SidebarBoot } from '../../../src/entry/rpc';
import { unreachable } from '../../unreachable';
import type { CardForm } from '../card/state';
import type { Note } from '../deeds/use-deeds';
import type { Debt } from '../money/debt';
import { type Buyer, NOBODY } from '../sale/buyer';

export const TABS = ['today', 'add', 'card', 'debts', 'rows', 'quality'] as const;
export type TabName = (typeof TABS)[number];

/** What the Add form opens with. */
export interface Prefill {
  readonly contact: string;
  readonly name: string;
}

/** What Add takes. */
export type AddKind = 'lead' | 'sale';

/** Whose card is wanted, and which form over it. */
export interface Wanted {
  readonly customerId: string;
  readonly form?: CardForm;
}

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
  /** Which of the views about numbers was asked for last: its tab stays, and there is room for one. */
  readonly beside: 'rows' | 'quality' | null;
  /** A new object whenever somebody is opened, the same customer included. */
  readonly wanted: Wanted;
  /** Whether the search is for somebody who pays. */
  readonly isPaying: boolean;
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
  /** Somebody was found by the search. */
  | { readonly type: 'found'; readonly customerId: string }
  | { readonly type: 'add'; readonly prefill: Prefill }
  | { readonly type: 'note'; readonly note: Note | null }
  /** The person goes on with something else in the same view. */
  | { readonly type: 'wentOn' }
  | { readonly type: 'changed' };

const TAB_OF: Readonly<Record<SidebarBoot['view'], TabName>> = {
  today: 'today',
  add: 'add',
  sale: 'add',
  debts: 'debts',
  payment: 'debts',
  rows: 'rows',
};

/** Returns the sidebar as it opens. */
export function openShell({ view, first }: Pick<SidebarBoot, 'view' | 'first'>): ShellState {
  const tab = TAB_OF[view];
  // It opens on Add where setup has offered the first lead.
  const kind = view === 'add' ? 'lead' : view === 'sale' ? 'sale' : first;
  const adding = { kind, buyer: NOBODY, sale: 0, entered: view === 'sale' ? 1 : 0 } as const;
  const hasDebts = first === 'sale' || tab === 'debts';
  const isPaying = view === 'payment';
  const over = { isPaying, prefill: null, split: null, note: null };
  return { tab, ...adding, hasDebts, beside: besideOf(tab), wanted: { customerId: '' }, ...over, stamp: 0 };
}

/** Returns the state after an action. */
export function reduceShell(state: ShellState, action: ShellAction): ShellState {
  switch (action.type) {
    case 'tab':
      return {
        ...state,
        tab: action.tab,
        beside: besideOf(action.tab) ?? state.beside,
        isPaying: false,
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
      return afterOpen(state, { customerId: action.customerId });
    case 'found':
      return afterOpen(state, { customerId: action.customerId, ...(state.isPaying ? { form: PAYMENT } : {}) });
    case 'add':
      return { ...state, tab: 'add', kind: 'lead', isPaying: false, prefill: action.prefill, note: keptNote(state) };
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

function besideOf(tab: TabName): ShellState['beside'] {
  return tab === 'rows' || tab === 'quality' ? tab : null;
}

const PAYMENT: CardForm = { kind: 'money', form: 'payment', saleId: '' };

/** Whoever pays is found once. */
function afterOpen(state: ShellState, wanted: Wanted): ShellState {
  return { ...state, tab: 'card', wanted, isPaying: false, note: keptNote(state) };
}

/** What was typed for a sale to nobody in particular stays; one to somebody begins anew. */
function afterSell(state: ShellState, buyer: Buyer | null): ShellState {
  const begun = buyer ? { buyer, sale: state.sale + 1 } : {};
  return {
    ...state,
    ...begun,
    tab: 'add',
    kind: 'sale',
    isPaying: false,
    entered: state.entered + 1,
    note: keptNote(state),
  };
}

/** A confirmation has been read when one goes on; a failure, and an undo on its way, have not. */
function keptNote({ note }: ShellState): Note | null {
  return note?.kind === 'failed' || note?.kind === 'undoing' ? note : null;
}
