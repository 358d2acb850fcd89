// Says where an arrow key leads in a row of things.

export interface StepPlace {
  /** -1 while nothing is chosen. */
  readonly from: number;
  readonly count: number;
}

/** Returns the index that the key leads to, around the ends; null when the key moves nothing. */
export function stepTo(key: string, { from, count }: StepPlace): number | null {
  if (count === 0) return null;
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return (from + 1) % count;
    case 'ArrowLeft':
    case 'ArrowUp':
      return from <= 0 ? count - 1 : from - 1;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
