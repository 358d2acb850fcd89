// Loads the card that is wanted, again whenever the book has changed, and draws deeds into it at once.

import { useEffect, useReducer, useRef } from 'preact/hooks';
import type { CustomerCard, KnownToPage } from '../../../src/modules/card/view';
import { toReadFailure } from '../../failure';
import type { Server } from '../../server';
import type { Translate } from '../../texts';
import type { Perform } from '../deeds/use-deeds';
import { type CardForm, type CardState, openCard, reduceCard } from './state';
import { mayFollow, useFollow } from './use-follow';

export interface CardPorts {
  readonly t: Translate;
  readonly server: Pick<Server, 'openCustomer' | 'openSelected' | 'peopleOf' | 'penalties' | 'selectedRow' | 'openAct'>;
  /** What the server need not read again. */
  readonly boot: KnownToPage;
  /** Who is wanted, with which form: a new object each time somebody is opened. */
  readonly wanted: { readonly customerId: string; readonly form?: CardForm };
  /** Grows whenever the book has changed. */
  readonly stamp: number;
  readonly isShown: boolean;
  readonly perform: Perform;
}

export interface CardActions {
  readonly retry: () => void;
  readonly openSelected: () => void;
  readonly openForm: (form: CardForm) => void;
  readonly closeForm: () => void;
  /** Carries a deed out and draws it. */
  readonly perform: Perform;
}

/** Returns the view and what a person may do to it. */
export function useCard(ports: CardPorts): readonly [CardState, CardActions] {
  const { t, server, boot, wanted, stamp, isShown, perform } = ports;
  const known = { stages: boot.stages, me: boot.me, currency: boot.currency, touchDays: boot.touchDays };
  const [state, dispatch] = useReducer(reduceCard, undefined, openCard);
  const seen = useRef<{ wanted: CardPorts['wanted'] | null; stamp: number }>({ wanted: null, stamp: 0 });
  const fail = (id: string, error: unknown) => {
    dispatch({ type: 'failed', customerId: id, sentence: toReadFailure(error, t) });
  };
  const load = async (id: string, form?: CardForm) => {
    dispatch({ type: 'asked', customerId: id });
    if (id === '') return;
    try {
      const card = await server.openCustomer(id, known);
      dispatch({ type: 'loaded', customerId: id, card, ...(form ? { form } : {}) });
      await loadMore(card);
    } catch (error) {
      fail(id, error);
    }
  };
  const loadMore = async (card: CustomerCard | null) => {
    if (card?.kind === 'company') {
      dispatch({ type: 'people', customerId: card.id, people: await server.peopleOf(card.id) });
    }
    if (card?.contracts.some(({ penaltyRate }) => penaltyRate) && card.money.sales.some(({ left }) => left > 0)) {
      const asked = { customerId: card.id, currency: known.currency ?? '' };
      dispatch({ type: 'penalties', customerId: card.id, penalties: await server.penalties(asked) });
    }
  };
  const openSelected = async () => {
    dispatch({ type: 'asked', customerId: SELECTED });
    try {
      const card = await server.openSelected(known);
      dispatch(card ? { type: 'found', card } : { type: 'loaded', customerId: SELECTED, card });
      await loadMore(card);
    } catch (error) {
      fail(SELECTED, error);
    }
  };
  const followRow = async () => {
    if (!mayFollow()) return;
    try {
      const card = await server.openSelected(known);
      if (!card || !mayFollow()) return;
      dispatch({ type: 'found', card });
      await loadMore(card);
    } catch (error) {
      // Nobody asked for it, and the button for the selected row says why.
      console.warn(`Not followed: ${String(error)}`);
    }
  };
  useFollow({ server, isShown, wanted, onMoved: () => void followRow() });
  useEffect(() => {
    if (!isShown) return;
    const isNew = seen.current.wanted !== wanted;
    if (!isNew && (seen.current.stamp === stamp || state.customerId === SELECTED)) return;
    seen.current = { wanted, stamp };
    void (isNew ? load(wanted.customerId, wanted.form) : load(state.customerId));
  }, [wanted, stamp, isShown]);

  const draw: Perform = async (deed, tells) => {
    const outcome = await perform(deed, tells);
    if (outcome.kind === 'done') dispatch({ type: 'did', customerId: state.customerId, deed, done: outcome.value });
    return outcome;
  };
  return [
    state,
    {
      retry: () => void (state.customerId === SELECTED ? openSelected() : load(state.customerId)),
      openSelected: () => void openSelected(),
      openForm: (form) => dispatch({ type: 'formOpened', form }),
      closeForm: () => dispatch({ type: 'formClosed' }),
      perform: draw,
    },
  ];
}

/** Stands for the customer of the selected row until the server says who that is; no number has a space. */
export const SELECTED = 'the selected row';
