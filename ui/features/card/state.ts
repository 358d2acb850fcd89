// Decides what the Customer view shows: whose card, how fresh, and which form lies over it; pure.

import type { CardPerson, CustomerCard } from '../../../src/modules/card/view';
import type { PenaltyOwed } from '../../../src/modules/debts/view';
import { unreachable } from '../../unreachable';
import type { Deed, Done } from '../deeds/deed';
import type { MoneyForm } from '../money/debt';
import { afterDeed } from './after-deed';

/** A form over the card. */
export type CardForm =
  | { readonly kind: 'contact'; readonly dealId: string }
  | { readonly kind: 'move'; readonly dealId: string }
  | { readonly kind: 'next'; readonly dealId: string }
  | { readonly kind: 'task' }
  | { readonly kind: 'handOver'; readonly dealId: string }
  | { readonly kind: 'person' }
  /** About what the customer owes; about one sale, or '' for all. */
  | { readonly kind: 'money'; readonly form: MoneyForm; readonly saleId: string };

export interface CardState {
  /** Who is wanted; '' for nobody. */
  readonly customerId: string;
  /** The last card that came, while it is of the one who is wanted. */
  readonly card: CustomerCard | null;
  readonly loading: boolean;
  readonly failure: string | null;
  /** True when the one who is wanted is not in the book. */
  readonly isGone: boolean;
  readonly form: CardForm | null;
}

export type CardAction =
  | { readonly type: 'asked'; readonly customerId: string }
  /** With the form that the card was opened for. */
  | {
      readonly type: 'loaded';
      readonly customerId: string;
      readonly card: CustomerCard | null;
      readonly form?: CardForm;
    }
  | { readonly type: 'failed'; readonly customerId: string; readonly sentence: string }
  | { readonly type: 'found'; readonly card: CustomerCard }
  /** The people at a company come in a call of their own. */
  | { readonly type: 'people'; readonly customerId: string; readonly people: readonly CardPerson[] }
  /** So does what lateness costs by contracts. */
  | { readonly type: 'penalties'; readonly customerId: string; readonly penalties: readonly PenaltyOwed[] }
  | { readonly type: 'formOpened'; readonly form: CardForm }
  | { readonly type: 'formClosed' }
  | { readonly type: 'did'; readonly customerId: string; readonly deed: Deed; readonly done: Done };

/** Returns the view with nobody on it. */
export function openCard(): CardState {
  return { customerId: '', card: null, loading: false, failure: null, isGone: false, form: null };
}

/** Returns the state after an action; what comes late and is of somebody else is dropped. */
export function reduceCard(state: CardState, action: CardAction): CardState {
  switch (action.type) {
    case 'asked':
      return afterAsking(state, action.customerId);
    case 'loaded':
      if (action.customerId !== state.customerId) return state;
      return {
        ...state,
        card: withPeople(action.card, state),
        isGone: action.card === null,
        loading: false,
        failure: null,
        form: (action.card && action.form) ?? state.form,
      };
    case 'failed':
      return action.customerId === state.customerId ? { ...state, loading: false, failure: action.sentence } : state;
    case 'found':
      return { ...openCard(), customerId: action.card.id, card: action.card };
    case 'people':
      if (action.customerId !== state.customerId || !state.card) return state;
      return { ...state, card: { ...state.card, people: action.people } };
    case 'penalties':
      if (action.customerId !== state.customerId || !state.card) return state;
      return { ...state, card: withPenalties(state.card, action.penalties) };
    case 'formOpened':
      return { ...state, form: action.form };
    case 'formClosed':
      return { ...state, form: null };
    case 'did':
      if (action.customerId !== state.customerId || !state.card) return state;
      return { ...state, card: afterDeed(state.card, action.deed, action.done) };
    default:
      return unreachable(action);
  }
}

/** Those who were there already stay until they come again: a list that blinks cannot be read. */
function withPeople(card: CustomerCard | null, { card: before }: CardState): CustomerCard | null {
  return card && before && card.people.length === 0 ? { ...card, people: before.people } : card;
}

function withPenalties(card: CustomerCard, all: readonly PenaltyOwed[]): CustomerCard {
  const contracts = card.contracts.map((contract) => {
    return { ...contract, penalties: all.filter(({ dealId }) => dealId === contract.dealId) };
  });
  return { ...card, contracts };
}

/** The card of the same customer stays while it is asked for again; another one's must not be seen under a new name. */
function afterAsking(state: CardState, customerId: string): CardState {
  if (customerId !== state.customerId) return { ...openCard(), customerId, loading: customerId !== '' };
  return { ...state, loading: customerId !== '', failure: null };
}
