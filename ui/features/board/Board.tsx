// The board: the stages of a pipeline side by side, the deals as cards that move between them.

import { useMemo } from 'preact/hooks';
import { BoardNotice } from './BoardNotice';
import { CardPanel } from './CardPanel';
import { type Lane, toLanes } from './columns';
import { Filters } from './Filters';
import { Lanes } from './Lanes';
import { MoveQuestion } from './MoveQuestion';
import type { BoardState } from './state';
import { type BoardPorts, useBoard } from './use-board';

/** Draws the board, whatever state it is in. */
export function Board(props: BoardPorts) {
  const { t, today, viewing } = props;
  const [state, actions] = useBoard(props);
  const lanes = useLanes(state);
  const { view, asking, openId } = state;
  const card = view?.cards.find(({ id }) => id === openId);
  return (
    <main class={viewing === '' ? 'board' : 'board looking'}>
      <h1 class="unseen">{t('board.title')}</h1>
      {viewing !== '' && <p class="viewing">{t(`note.viewing.${viewing}`)}</p>}
      <Filters t={t} state={state} lanes={lanes} actions={actions} />
      <Lanes t={t} today={today()} state={state} lanes={lanes} actions={actions} />
      <p class="keys">{t('board.keys')}</p>
      <BoardNotice t={t} state={state} actions={actions} />
      {view && card && (
        <CardPanel t={t} card={card} columns={view.columns} isViewing={viewing !== ''} actions={actions} />
      )}
      {view && asking && (
        <MoveQuestion t={t} asking={asking} today={today()} lossReasons={view.lossReasons} actions={actions} />
      )}
    </main>
  );
}

function useLanes({ view, filters, shown, underWay, moved }: BoardState): readonly Lane[] {
  return useMemo(() => {
    if (!view) return [];
    const targets = Object.entries(underWay).map(([id, { content }]) => [id, content.to]);
    return toLanes(view, { filters, shown, underWay: Object.fromEntries(targets), moved });
  }, [view, filters, shown, underWay, moved]);
}
