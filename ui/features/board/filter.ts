// Says which cards the filters let through, and what there is to filter by.

import type { BoardCard } from '../../../src/modules/board/view';

export interface Filters {
  /** Any part of name, need, number or next step. */
  readonly text: string;
  /** '' for everybody's; likewise below. */
  readonly responsible: string;
  readonly source: string;
  readonly segment: string;
  readonly overdueOnly: boolean;
}

/** The filters that choose one out of what the cards hold. */
export type ChoiceFilter = 'responsible' | 'source' | 'segment';

/** Lets every card through. */
export const NO_FILTERS: Filters = { text: '', responsible: '', source: '', segment: '', overdueOnly: false };

/** Says whether any filter hides cards. */
export function isFiltering(filters: Filters): boolean {
  return (
    filters.overdueOnly || [filters.text.trim(), filters.responsible, filters.source, filters.segment].some(Boolean)
  );
}

/** Returns the cards that pass all filters, in their order. */
export function filterCards(cards: readonly BoardCard[], filters: Filters): readonly BoardCard[] {
  if (!isFiltering(filters)) return cards;
  const words = fold(filters.text).split(' ').filter(Boolean);
  return cards.filter((card) => passes(card, filters) && words.every((word) => textOf(card).includes(word)));
}

/** Returns what stands in a field of the cards, each once, in alphabetical order. */
export function choicesOf(cards: readonly BoardCard[], field: ChoiceFilter): readonly string[] {
  return [...new Set(cards.map((card) => card[field]))].filter(Boolean).sort((one, other) => one.localeCompare(other));
}

function passes(card: BoardCard, { responsible, source, segment, overdueOnly }: Filters): boolean {
  return (
    (responsible === '' || card.responsible === responsible) &&
    (source === '' || card.source === source) &&
    (segment === '' || card.segment === segment) &&
    (!overdueOnly || card.isOverdue)
  );
}

const texts = new WeakMap<BoardCard, string>();

/** Kept beside the card, because each key typed asks it of hundreds of them. */
function textOf(card: BoardCard): string {
  const known = texts.get(card);
  if (known !== undefined) return known;
  const text = fold([card.customerName, card.need, card.id, card.customerId, card.nextStep].join(' '));
  texts.set(card, text);
  return text;
}

/** The many apostrophes of Uzbek are one, as on the server. */
function fold(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/['‘’ʻʼ`´]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
