// Five buttons by which somebody says how they liked it.

import type { Translate } from '../texts';
import { Button } from './Button';

export interface RatingProps {
  readonly t: Translate;
  /** Of the first button, where the keyboard is to find it. */
  readonly id?: string;
  readonly onRate: (rating: number) => void;
}

const RATINGS = [1, 2, 3, 4, 5] as const;

/** Draws them, from bad to good. */
export function Rating({ t, id, onRate }: RatingProps) {
  return (
    <fieldset class="rating" aria-label={t('card.rating')}>
      {RATINGS.map((rating) => (
        <Button
          key={rating}
          class="pill"
          title={t('card.rated', { rating: String(rating) })}
          {...(rating === 1 && id !== undefined ? { id } : {})}
          onClick={() => onRate(rating)}
        >
          {rating}
        </Button>
      ))}
    </fieldset>
  );
}
