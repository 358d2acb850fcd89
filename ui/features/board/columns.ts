// Lays the cards out: which stand in which column, in what order, how many are drawn, and what they add up to.

import type { BoardCard, BoardColumn, BoardView } from '../../../src/modules/board/view';
import { type Filters, filterCards } from './filter';

/** Drawn in a column before it is asked for more: enough for some screens, little enough to stay quick. */
export const CARDS_AT_FIRST = 20;

/** Drawn besides each time that more is asked for. */
export const CARDS_MORE = 40;

/** The key of the column for cards whose stage is none of the pipeline's: they are shown, and can be moved out. */
export const UNKNOWN = '';

export interface Lane {
  readonly column: BoardColumn;
  /** Those that are drawn, top down. */
  readonly cards: readonly BoardCard[];
  /** How many more there are below. */
  readonly hidden: number;
  readonly count: number;
  /** Sum of the known amounts of all its cards, drawn or not. */
  readonly sum: number;
}

export interface Arrangement {
  readonly filters: Filters;
  /** How many cards a column draws, by its key, where that is more than at first. */
  readonly shown: Readonly<Record<string, number>>;
  /** The column in which a card stands while its move is under way, by the card's id. */
  readonly underWay: Readonly<Record<string, string>>;
  /** Ids of the cards that were moved here, the latest first: they stand on top, where they were dropped. */
  readonly moved: readonly string[];
}

/** Returns the columns with their cards; one for unknown stages in front, where there are such cards. */
export function toLanes(view: BoardView, { filters, shown, underWay, moved }: Arrangement): readonly Lane[] {
  const byColumn = new Map<string, BoardCard[]>(view.columns.map(({ key }) => [key, []]));
  const keyOf = columnKeyOf(view.columns);
  for (const card of filterCards(view.cards, filters)) {
    const key = underWay[card.id] ?? keyOf(card);
    const cards = byColumn.get(key);
    if (cards) cards.push(card);
    else byColumn.set(key, [card]);
  }
  const lane = (column: BoardColumn): Lane => {
    const all = inOrder(byColumn.get(column.key) ?? [], moved);
    const cards = all.slice(0, shown[column.key] ?? CARDS_AT_FIRST);
    return { column, cards, hidden: all.length - cards.length, count: all.length, sum: sumOf(all) };
  };
  const lanes = view.columns.map(lane);
  return byColumn.has(UNKNOWN) ? [lane(UNKNOWN_COLUMN), ...lanes] : lanes;
}

/** Returns how a card's column is found: by the label in its cell. */
export function columnKeyOf(columns: readonly BoardColumn[]): (card: BoardCard) => string {
  const keys = new Map(columns.map(({ key, label }) => [label, key]));
  return ({ stage }) => keys.get(stage) ?? UNKNOWN;
}

/** Returns what the cards of all columns add up to. */
export function totalOf(lanes: readonly Lane[]): { readonly count: number; readonly sum: number } {
  return lanes.reduce((total, { count, sum }) => ({ count: total.count + count, sum: total.sum + sum }), {
    count: 0,
    sum: 0,
  });
}

const UNKNOWN_COLUMN: BoardColumn = { key: UNKNOWN, label: '', outcome: 'open', required: [], strictness: 'warn' };

function sumOf(cards: readonly BoardCard[]): number {
  return cards.reduce((sum, { amount }) => sum + (amount ?? 0), 0);
}

/** What was just moved on top; then by the day of the next contact, those without one last; the larger amount first. */
function inOrder(cards: readonly BoardCard[], moved: readonly string[]): readonly BoardCard[] {
  const place = new Map(moved.map((id, index) => [id, index]));
  const placeOf = ({ id }: BoardCard): number => place.get(id) ?? moved.length;
  return [...cards].sort(
    (one, other) =>
      placeOf(one) - placeOf(other) ||
      compare(one.nextContact || LAST, other.nextContact || LAST) ||
      (other.amount ?? 0) - (one.amount ?? 0),
  );
}

const LAST = '9999';

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
