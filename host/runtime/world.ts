// Everything that outlives one execution: the workbook, the stores, the locks, the menus and what was shown.

import type { Grid } from '../grid/grid';
import type { ExecutionRecord, Menu, Shown, VirtualClock } from '../host';
import type { CacheStore } from '../services/cache/cache-store';
import type { Locks } from '../services/lock/locks';
import type { PropertyStores } from '../services/properties/property-stores';

export interface World {
  readonly grid: Grid;
  readonly clock: VirtualClock;
  readonly user: { readonly email: string; readonly locale: string };
  readonly files: Readonly<Record<string, string>>;
  readonly manifest: Readonly<Record<string, unknown>>;
  readonly properties: PropertyStores;
  readonly cache: CacheStore;
  readonly locks: Locks;
  readonly menus: Menu[];
  readonly executions: ExecutionRecord[];
  /** The sheet that the acting person looks at; undefined is the first visible one. */
  activeSheetId: number | undefined;
  /** Called before each service call; what it throws ends the execution. */
  hook(call: string, index: number): void;
  show(shown: Shown): void;
}
