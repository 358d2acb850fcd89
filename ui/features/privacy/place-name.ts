// What a cell is called for people who are to go there.

import type { Place } from '../../../src/modules/privacy/erasure';
import type { Translate } from '../../texts';

/** Returns the name: `placeName({ tab: 'Bitimlar', row: 3, column: 28 }, t) //=> 'Bitimlar!AB3'`. */
export function placeName({ tab, row, column, isBeside }: Place, t: Translate): string {
  const place = `${tab}!${lettersOf(column)}${row}`;
  return isBeside ? t('privacy.beside', { place }) : place;
}

function lettersOf(column: number): string {
  const letter = String.fromCharCode(65 + ((column - 1) % 26));
  return column <= 26 ? letter : lettersOf(Math.floor((column - 1) / 26)) + letter;
}
