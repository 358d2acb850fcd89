// A deal on the board: who, what, how much, when next, and in words what is wrong with it.

import { useMemo } from 'preact/hooks';
import type { BoardCard } from '../../../src/modules/board/view';
import { toShownAmount } from '../../amount';
import { toShownDay } from '../../day';
import type { Translate } from '../../texts';

export interface CardTileProps {
  readonly t: Translate;
  readonly card: BoardCard;
  readonly today: string;
  /** Whether Tab stops here. */
  readonly isTabStop: boolean;
  /** Whether its move has not been answered yet. */
  readonly isUnderWay: boolean;
}

/** Draws the card; what has not changed is not even compared, since there are hundreds of them. */
export function CardTile(props: CardTileProps) {
  const { t, card, today, isTabStop, isUnderWay } = props;
  return useMemo(() => draw(props), [t, card, today, isTabStop, isUnderWay]);
}

function draw({ t, card, today, isTabStop, isUnderWay }: CardTileProps) {
  return (
    <li>
      <button
        type="button"
        class={isUnderWay ? 'card under-way' : 'card'}
        data-card={card.id}
        tabIndex={isTabStop ? 0 : -1}
        aria-keyshortcuts="Shift+ArrowLeft Shift+ArrowRight"
      >
        <span class="who">{card.customerName || t('board.nameless')}</span>
        {card.need !== '' && <span class="need">{card.need}</span>}
        <span class="money">{card.amount === null ? t('board.noAmount') : toShownAmount(card.amount)}</span>
        {card.nextContact !== '' && <When t={t} card={card} today={today} />}
        <Marks t={t} card={card} />
        {isUnderWay && <span class="saving">{t('board.moving')}</span>}
      </button>
    </li>
  );
}

function When({ t, card, today }: Pick<CardTileProps, 't' | 'card' | 'today'>) {
  const isToday = card.nextContact === today;
  return (
    <span class={isToday ? 'when today' : 'when'}>
      {isToday ? t('board.today') : toShortDay(card.nextContact, today)}
      {card.nextStep !== '' && ` · ${card.nextStep}`}
    </span>
  );
}

/** Each is a sign and a word: colour alone would tell nothing to many. */
function Marks({ t, card: { isOverdue, isStuck, isBig, days } }: Pick<CardTileProps, 't' | 'card'>) {
  if (!isOverdue && !isStuck && !isBig) return null;
  const stuck = days === null ? t('board.stuck') : t('board.stuckDays', { days: String(days) });
  return (
    <span class="marks">
      {isOverdue && <Mark kind="late" sign="!" word={t('board.overdue')} />}
      {isStuck && <Mark kind="stuck" sign="‖" word={stuck} />}
      {isBig && <Mark kind="big" sign="★" word={t('board.big')} />}
    </span>
  );
}

function Mark({ kind, sign, word }: { readonly kind: string; readonly sign: string; readonly word: string }) {
  return (
    <span class={`mark ${kind}`}>
      <span aria-hidden="true">{sign}</span> {word}
    </span>
  );
}

/** Without the year where it is this one: there is little room. */
function toShortDay(day: string, today: string): string {
  const shown = toShownDay(day);
  return day.slice(0, 4) === today.slice(0, 4) ? shown.slice(0, 5) : shown;
}
