// Builders of what the board shows, naming only what matters to a test.

import type { BoardCard, BoardColumn, BoardField, BoardView } from '../../../../src/modules/board/view';

/** A deal in the first stage with nothing wrong about it. */
export function aCard(card: Partial<BoardCard>): BoardCard {
  return {
    id: 'B-1',
    customerId: 'M-1',
    customerName: 'Nodira Toʻrayeva',
    need: 'Shkaf-kupe',
    amount: 1_000_000,
    stage: 'Yangi lid',
    responsible: 'Dilnoza',
    source: 'Telegram',
    segment: 'B2C',
    nextContact: '2026-03-05',
    nextStep: '',
    days: 2,
    isOverdue: false,
    isStuck: false,
    isBig: false,
    ...card,
  };
}

/** A stage that asks nothing. */
export function aColumn(column: Partial<BoardColumn>): BoardColumn {
  return { key: 'offer', label: 'Taklif', outcome: 'open', required: [], strictness: 'warn', ...column };
}

export const NEW = aColumn({ key: 'new', label: 'Yangi lid' });
export const OFFER = aColumn({});
export const AGREEMENT = aColumn({
  key: 'agreement',
  label: 'Kelishuv',
  required: ['Summa', 'Izoh'],
  strictness: 'block',
});
export const LOST = aColumn({
  key: 'lost',
  label: 'Yoʻqotildi',
  outcome: 'lost',
  required: ['Yoʻqotish sababi'],
  strictness: 'block',
});
export const LATER = aColumn({
  key: 'later',
  label: 'Keyinroq',
  outcome: 'later',
  required: ['Keyingi aloqa'],
  strictness: 'block',
});

/** The first pipeline with these cards. */
export function aView(cards: readonly BoardCard[], view: Partial<BoardView> = {}): BoardView {
  return {
    columns: [NEW, OFFER, AGREEMENT, LOST, LATER],
    cards,
    lossReasons: ['Narx qimmat', 'Javob bermadi'],
    pipelines: [''],
    pipeline: '',
    ...view,
  };
}

/** Fields that a stage may require. */
export const FIELDS: readonly BoardField[] = [
  { name: 'need', headings: ['Nima kerak', 'Что нужно'], kind: 'text' },
  { name: 'amount', headings: ['Summa', 'Сумма'], kind: 'money' },
  { name: 'nextContact', headings: ['Keyingi aloqa', 'Следующий контакт'], kind: 'day' },
  { name: 'lossReason', headings: ['Yoʻqotish sababi', 'Причина отказа'], kind: 'text' },
  { name: 'note', headings: ['Izoh', 'Заметка'], kind: 'text' },
];
