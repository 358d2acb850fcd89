// Each tile leads to the figure that its formula shows.

import { figureCell } from '../../../src/modules/dashboard/figures';
import { boardIn } from '../../../src/modules/dashboard/index';
import { tileSets } from '../../../src/modules/dashboard/tile-sets';
import { TILES } from '../../../src/modules/rows-behind/tiles';

it.each(['b2c', 'b2b', 'first'] as const)('knows what the tiles of %s show', (name) => {
  const tiles = tileSets(boardIn('uz').texts)[name];
  const wrong = TILES[name].flatMap(({ kind, key }, place) => {
    const value = tiles[place]?.value ?? '';
    const shows = kind === 'figure' ? figureCell(key) : `"${key}"`;
    // In the first weeks the last two are dashes with the day from which they count.
    return value.includes(shows) || value === '"–"' ? [] : [{ place, key, value }];
  });

  expect([wrong, TILES[name].length]).toEqual([[], tiles.length]);
});
