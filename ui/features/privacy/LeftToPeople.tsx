// What erasing somebody leaves to people: places where the name may mean another, and what no script sees.

import type { Erased } from '../../../src/modules/privacy/erase-person';
import type { Translate } from '../../texts';
import { placeName } from './place-name';

export type Left = Pick<Erased, 'tabs' | 'look' | 'doubtful'>;

/** Draws which other sheets were changed, then the places, each once. */
export function LeftToPeople({ t, left }: { readonly t: Translate; readonly left: Left }) {
  const places = [...new Set(left.look.map((place) => placeName(place, t)))];
  const tabs = left.tabs.map(({ tab, cells }) => `${tab} (${cells})`).join(', ');
  return (
    <div class="privacy-look">
      {tabs !== '' && <p>{t('privacy.tabs', { tabs })}</p>}
      {places.length > 0 && (
        <>
          <p>{t('privacy.look', { count: String(left.doubtful) })}</p>
          <ul>
            {places.map((place) => (
              <li key={place}>{place}</li>
            ))}
          </ul>
        </>
      )}
      <p>{t('privacy.byHand')}</p>
    </div>
  );
}
