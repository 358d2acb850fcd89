// Finds where the arrow keys lead on the board: to another card, or a card to another column.

import { type Lane, UNKNOWN } from './columns';

/** Returns the card to which a key leads from a card; null where there is none, or the key is no arrow. */
export function cardBeside(lanes: readonly Lane[], cardId: string, key: string): string | null {
  const at = placeOf(lanes, cardId);
  if (!at) return null;
  const cards = lanes[at.lane]?.cards ?? [];
  switch (key) {
    case 'ArrowUp':
      return cards[at.card - 1]?.id ?? null;
    case 'ArrowDown':
      return cards[at.card + 1]?.id ?? null;
    case 'Home':
      return cards[0]?.id ?? null;
    case 'End':
      return cards.at(-1)?.id ?? null;
    case 'ArrowLeft':
      return inNextLane([...lanes.slice(0, at.lane)].reverse(), at.card);
    case 'ArrowRight':
      return inNextLane(lanes.slice(at.lane + 1), at.card);
    default:
      return null;
  }
}

/** Returns the key of the column to which Shift and an arrow send a card; null where there is none. */
export function columnBeside(lanes: readonly Lane[], cardId: string, key: string): string | null {
  const step = key === 'ArrowLeft' ? -1 : key === 'ArrowRight' ? 1 : 0;
  const at = placeOf(lanes, cardId);
  const column = at && step !== 0 ? lanes[at.lane + step]?.column.key : undefined;
  return column === undefined || column === UNKNOWN ? null : column;
}

/** The first lane that has cards; there the one at the same height, or the last. */
function inNextLane(lanes: readonly Lane[], height: number): string | null {
  const cards = lanes.find((lane) => lane.cards.length > 0)?.cards ?? [];
  return cards[Math.min(height, cards.length - 1)]?.id ?? null;
}

function placeOf(lanes: readonly Lane[], cardId: string): { readonly lane: number; readonly card: number } | null {
  for (const [lane, { cards }] of lanes.entries()) {
    const card = cards.findIndex(({ id }) => id === cardId);
    if (card >= 0) return { lane, card };
  }
  return null;
}
