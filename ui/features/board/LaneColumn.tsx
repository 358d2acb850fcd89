// One stage of the board: its name, how many deals stand in it, what they add up to, and their cards.

import type { Translate } from '../../texts';
import { toShortAmount } from './amount';
import { CardTile } from './CardTile';
import { type Lane, UNKNOWN } from './columns';
import type { BoardState } from './state';

export interface LaneColumnProps {
  readonly t: Translate;
  readonly lane: Lane;
  /** Its place on the board, from 0; decides its shade. */
  readonly step: number;
  readonly today: string;
  /** The card on which the keyboard stands. */
  readonly active: string;
  readonly underWay: BoardState['underWay'];
  readonly onMore: (column: string) => void;
}

const LAST_STEP = 4;

/** Draws the column. Tab stops once in each of them: at the card where the keyboard was, else at its first. */
export function LaneColumn({ t, lane, step, today, active, underWay, onMore }: LaneColumnProps) {
  const { column, cards, hidden, count, sum } = lane;
  const tabStop = cards.some(({ id }) => id === active) ? active : cards[0]?.id;
  const label = column.key === UNKNOWN ? t('board.unknownStage') : column.label;
  return (
    <section
      class={`lane ${column.outcome} step-${Math.min(step, LAST_STEP)}`}
      aria-label={label}
      {...(column.key === UNKNOWN ? {} : { 'data-column': column.key })}
    >
      <header>
        <h2>{label}</h2>
        <p>
          <span class="tally" title={t('board.count', { count: String(count) })}>
            {count}
          </span>
          <span class="sum">{sum > 0 ? toShortAmount(sum, t) : ''}</span>
        </p>
      </header>
      <ul data-cards="">
        {cards.map((card) => (
          <CardTile
            key={card.id}
            t={t}
            card={card}
            today={today}
            isTabStop={card.id === tabStop}
            isUnderWay={underWay[card.id] !== undefined}
          />
        ))}
        {count === 0 && <li class="none">{t('board.noCards')}</li>}
        {hidden > 0 && (
          <li>
            <button type="button" class="secondary" onClick={() => onMore(column.key)}>
              {t('board.more', { count: String(hidden) })}
            </button>
          </li>
        )}
      </ul>
    </section>
  );
}
