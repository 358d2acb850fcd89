// Says at the foot of the board what became of the last move, with what can be done about it.

import type { BoardView } from '../../../src/modules/board/view';
import { Notice } from '../../components/Notice';
import type { Translate } from '../../texts';
import type { BoardState, Notice as Left } from './state';
import type { BoardActions } from './use-board';

export interface BoardNoticeProps {
  readonly t: Translate;
  readonly state: BoardState;
  readonly actions: BoardActions;
}

/** Draws the notice in a place that is read aloud as soon as something stands in it. */
export function BoardNotice({ t, state, actions }: BoardNoticeProps) {
  const { failure, notice } = state;
  return (
    <div class="board-notice" role="status">
      {failure !== null && (
        <Notice tone="bad" actions={<Button label={t('btn.retry')} onClick={() => actions.load()} />}>
          {failure}
        </Notice>
      )}
      {notice && <MoveNotice t={t} notice={notice} view={state.view} actions={actions} />}
    </div>
  );
}

interface MoveNoticeProps {
  readonly t: Translate;
  readonly notice: Left;
  readonly view: BoardView | null;
  readonly actions: BoardActions;
}

function MoveNotice({ t, notice, view, actions }: MoveNoticeProps) {
  const dismiss = <Button label={t('board.clear')} onClick={actions.dismiss} />;
  switch (notice.kind) {
    case 'moved': {
      const { question } = notice;
      return (
        <Notice
          tone={notice.moved.missing.length > 0 ? 'warning' : 'good'}
          actions={
            <>
              {question && <Button label={t('board.fillIn')} onClick={() => actions.fillIn(question)} />}
              <Button label={t('btn.undo')} onClick={() => actions.undo(notice.requestId)} />
              {dismiss}
            </>
          }
        >
          {toMovedSentence(t, notice, view)}
        </Notice>
      );
    }
    case 'refused':
      return (
        <Notice tone="warning" actions={dismiss}>
          {`${notice.sentence} ${whereNow(t, notice.cardId, view)}`}
        </Notice>
      );
    case 'failed':
      return (
        <Notice
          tone="bad"
          actions={
            <>
              <Button label={t('btn.retry')} onClick={() => actions.retry(notice.attempt)} />
              {dismiss}
            </>
          }
        >
          {`${notice.sentence} ${whereNow(t, notice.attempt.content.dealId, view)}`}
        </Notice>
      );
    case 'undone':
      return (
        <Notice tone="good" actions={dismiss}>
          {t('board.undone')}
        </Notice>
      );
    case 'kept':
      return (
        <Notice tone="warning" actions={dismiss}>
          {notice.sentence}
        </Notice>
      );
    default:
      return unreachable(notice);
  }
}

function Button({ label, onClick }: { readonly label: string; readonly onClick: () => void }) {
  return (
    <button type="button" class="secondary" onClick={onClick}>
      {label}
    </button>
  );
}

function toMovedSentence(t: Translate, { moved }: Extract<Left, { kind: 'moved' }>, view: BoardView | null): string {
  if (moved.from === moved.to) return t('ok.savedNoDate');
  const name = view?.cards.find(({ id }) => id === moved.dealId)?.customerName || t('board.nameless');
  return [
    t('board.moved', { name, from: moved.from, to: moved.to }),
    ...(moved.sale ? [t('board.movedSale')] : []),
    ...(moved.missing.length > 0 ? [t('board.movedMissing', { fields: moved.missing.join(', ') })] : []),
  ].join(' ');
}

/** Where the card stands by what was read last: somebody else may have moved it meanwhile. */
function whereNow(t: Translate, cardId: string, view: BoardView | null): string {
  const card = view?.cards.find(({ id }) => id === cardId);
  return card ? t('board.nowIn', { stage: card.stage }) : t('board.nowGone');
}

function unreachable(never: never): never {
  throw new Error(`Not handled: ${JSON.stringify(never)}`);
}
