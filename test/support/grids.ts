// The rooms that implement Grid: each conformance case runs on all of them.

import type { Grid } from '../../host/grid/grid';
import { createLiveGrid } from '../../host/grid/live-grid';
import { createMemoryGrid } from '../../host/grid/memory-grid';

export interface GridRoom {
  readonly name: string;
  readonly create: (facts?: { readonly locale?: string; readonly timeZone?: string }) => Grid;
}

export const GRIDS: readonly GridRoom[] = [
  { name: 'memory-grid', create: (facts = {}) => createMemoryGrid(facts) },
  { name: 'live-grid', create: (facts = {}) => createLiveGrid(facts) },
];

/** The grids, and the fast one once more as most of our customers have it: what is no number or date must not differ. */
export const GRIDS_AND_RUSSIAN: readonly GridRoom[] = [
  ...GRIDS,
  { name: 'memory-grid in ru_RU', create: (facts = {}) => createMemoryGrid({ locale: 'ru_RU', ...facts }) },
];

/** Each grid in each of the locales that our customers have; a case that names a locale itself has that one. */
export const GRIDS_IN_LOCALES: readonly GridRoom[] = ['en_US', 'ru_RU', 'uz_UZ'].flatMap((locale) =>
  GRIDS.map(({ name, create }) => ({
    name: `${name} in ${locale}`,
    create: (facts = {}) => create({ locale, ...facts }),
  })),
);
