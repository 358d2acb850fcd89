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
