// A deal of the board by its facts, with the stages it can be moved to.

import type { BoardCard, BoardColumn } from '../../../src/modules/board/view';
import { toShownAmount } from '../../amount';
import { Dialog } from '../../components/Dialog';
import { toShownDay } from '../../day';
import type { Translate } from '../../texts';
import type { BoardActions } from './use-board';

export interface CardPanelProps {
  readonly t: Translate;
  readonly card: BoardCard;
  readonly columns: readonly BoardColumn[];
  /** Whether the person may only look. */
  readonly isViewing: boolean;
  readonly actions: BoardActions;
}

/** Draws the panel. */
export function CardPanel({ t, card, columns, isViewing, actions }: CardPanelProps) {
  const title = card.customerName || t('board.nameless');
  return (
    <Dialog kind="drawer" title={title} onClose={actions.close}>
      <dl class="facts">
        {toFacts(t, card).map(([heading, value]) => (
          <div key={heading}>
            <dt>{heading}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {!isViewing && <Moves {...{ t, card, columns, actions }} />}
      <p class="hint">{t('board.openCard', { id: card.customerId || card.id })}</p>
      <button type="button" class="primary" onClick={actions.close}>
        {t('board.close')}
      </button>
    </Dialog>
  );
}

function Moves({ t, card, columns, actions }: Omit<CardPanelProps, 'isViewing'>) {
  return (
    <fieldset class="moves">
      <legend>{t('board.move')}</legend>
      {columns.map(({ key, label }) => (
        <button
          key={key}
          type="button"
          class="secondary"
          aria-pressed={label === card.stage}
          onClick={() => actions.move(card.id, key)}
        >
          {label}
        </button>
      ))}
    </fieldset>
  );
}

function toFacts(t: Translate, card: BoardCard): readonly (readonly [string, string])[] {
  const { stage, days, amount, nextContact } = card;
  const marks = [
    ...(card.isOverdue ? [t('board.overdue')] : []),
    ...(card.isStuck ? [t('board.stuck')] : []),
    ...(card.isBig ? [t('board.big')] : []),
  ];
  const facts: readonly (readonly [string, string])[] = [
    [t('field.need'), card.need],
    [t('field.amount'), amount === null ? '' : toShownAmount(amount)],
    [t('board.stage'), days === null ? stage : t('board.days', { stage, days: String(days) })],
    [t('board.marks'), marks.join(', ')],
    [t('field.nextDate'), nextContact === '' ? '' : toShownDay(nextContact)],
    [t('board.nextStep'), card.nextStep],
    [t('board.responsible'), card.responsible],
    [t('board.source'), card.source],
    [t('board.segment'), card.segment],
    [t('board.dealNo'), card.id],
    [t('board.customerNo'), card.customerId],
  ];
  return facts.filter(([, value]) => value !== '');
}
