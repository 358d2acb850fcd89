// Has the card follow the row that is selected in the grid, as long as nobody works in the card.

import { useEffect, useRef } from 'preact/hooks';
import type { Server } from '../../server';
import { follow } from './follow';

export interface FollowedCard {
  readonly server: Pick<Server, 'selectedRow'>;
  readonly isShown: boolean;
  /** Who was asked for by name: a new object each time somebody is opened. */
  readonly wanted: { readonly customerId: string };
  /** Opens the customer of the selected row. */
  readonly onMoved: () => void;
}

/** Follows while the view is shown; whoever was opened by name stays until another row is selected. */
export function useFollow({ server, isShown, wanted, onMoved }: FollowedCard): void {
  const known = useRef<string | null>('');
  const seen = useRef(wanted);
  useEffect(() => {
    if (!isShown) return undefined;
    if (seen.current !== wanted) known.current = null;
    seen.current = wanted;
    const { wake, stop } = follow({ known, ask: () => server.selectedRow(), isAwake, onMoved, later });
    addEventListener('blur', wake);
    document.addEventListener('visibilitychange', wake);
    return () => {
      stop();
      removeEventListener('blur', wake);
      document.removeEventListener('visibilitychange', wake);
    };
  }, [isShown, wanted]);
}

/** Whether another card may be drawn: not under the hands of who works in this one, least of all in a form. */
export function mayFollow(): boolean {
  const busy = document.querySelector('#panel-card[hidden], #panel-card form, #panel-card .question');
  return busy === null && (!document.hasFocus() || document.querySelector('.card-head') === null);
}

function isAwake(isFirst: boolean): boolean {
  return document.visibilityState === 'visible' && (isFirst || mayFollow());
}

function later(act: () => void, ms: number): () => void {
  const timer = setTimeout(act, ms);
  return () => clearTimeout(timer);
}
