// The columns of the board: hears the mouse and the keyboard, and says what to do with a card.

import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Translate } from '../../texts';
import type { Lane } from './columns';
import { letCardsBeDragged } from './drag';
import { isFiltering } from './filter';
import { cardBeside, columnBeside } from './keys';
import { LaneColumn } from './LaneColumn';
import type { BoardState } from './state';
import type { BoardActions } from './use-board';

export interface LanesProps {
  readonly t: Translate;
  readonly today: string;
  readonly state: BoardState;
  readonly lanes: readonly Lane[];
  readonly actions: BoardActions;
}

/** Draws the columns; while nothing is known yet, what they will look like. */
export function Lanes(props: LanesProps) {
  const { t, today, state, lanes, actions } = props;
  const element = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState('');
  useDragging(element, props);
  useLayoutEffect(() => {
    if (state.focus) setActive(focusCard(element.current, state.focus.cardId) ?? active);
  }, [state.focus]);

  const onKeyDown = (event: KeyboardEvent) => {
    const id = cardIdOf(event.target);
    if (id === null || event.ctrlKey || event.altKey || event.metaKey) return;
    const column = event.shiftKey ? columnBeside(lanes, id, event.key) : null;
    const card = event.shiftKey ? null : cardBeside(lanes, id, event.key);
    if (column !== null) actions.move(id, column);
    if (card !== null) focusCard(element.current, card);
    if (column !== null || card !== null) event.preventDefault();
  };
  const onClick = (event: Event) => {
    const id = cardIdOf(event.target);
    if (id !== null) actions.open(id);
  };
  if (!state.view) return state.failure === null ? <Skeleton t={t} /> : <div class="lanes" />;
  return (
    // The cards are the buttons; here their clicks and keys are heard once for all of them.
    // biome-ignore lint/a11y/noStaticElementInteractions: see above
    <div
      ref={element}
      class="lanes"
      aria-busy={state.isLoading}
      // Without a card that takes the keyboard, it could not scroll the columns.
      tabIndex={isBare(lanes) ? 0 : undefined}
      onKeyDown={onKeyDown}
      onClick={onClick}
      onFocusIn={(event) => setActive(cardIdOf(event.target) ?? active)}
    >
      {lanes.map((lane, index) => (
        <LaneColumn
          key={lane.column.key}
          t={t}
          lane={lane}
          step={index}
          today={today}
          active={active}
          underWay={state.underWay}
          onMore={actions.more}
        />
      ))}
      <Remark {...props} />
    </div>
  );
}

/** What is said where there is no card at all. */
function Remark({ t, state, lanes }: LanesProps) {
  if (!isBare(lanes)) return null;
  return <p class="no-cards-at-all">{t(isFiltering(state.filters) ? 'board.noMatch' : 'board.empty')}</p>;
}

function isBare(lanes: readonly Lane[]): boolean {
  return lanes.every(({ count }) => count === 0);
}

function Skeleton({ t }: Pick<LanesProps, 't'>) {
  return (
    <div class="lanes" aria-busy="true">
      <p class="unseen" role="status">
        {t('board.loading')}
      </p>
      {[3, 2, 2, 1, 1, 1].map((cards, lane) => (
        <div key={lane} class="lane waiting" aria-hidden="true">
          {Array.from({ length: cards }, (_, card) => (
            <div key={card} class="bone" />
          ))}
        </div>
      ))}
    </div>
  );
}

/** Hears of drags as long as the columns are there; the handlers look at the latest state. */
function useDragging(element: { readonly current: HTMLElement | null }, { state, actions }: LanesProps): void {
  const latest = useRef({ state, actions });
  latest.current = { state, actions };
  const isThere = state.view !== null;
  useEffect(() => {
    if (!element.current) return undefined;
    return letCardsBeDragged(element.current, {
      canDrag: (cardId) => latest.current.actions.pickUp(cardId),
      onDrop: (cardId, columnKey) => latest.current.actions.move(cardId, columnKey),
    });
  }, [isThere]);
}

function cardIdOf(target: EventTarget | null): string | null {
  const card = target instanceof Element ? target.closest<HTMLElement>('[data-card]') : null;
  return card?.dataset.card ?? null;
}

/** Returns the card's id; null where it is not drawn. */
function focusCard(lanes: HTMLElement | null, cardId: string): string | null {
  const card = lanes?.querySelector<HTMLElement>(`[data-card="${CSS.escape(cardId)}"]`);
  card?.focus();
  card?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  return card ? cardId : null;
}
