// Everything that outlives one execution: the workbook, the stores, the locks, the menus and what was shown.

import type { Area, Grid } from '../grid/grid';
import type { AlertButton, Answerer, Computer, ExecutionRecord, Menu, Question, Shown, VirtualClock } from '../host';
import type { CacheStore } from '../services/cache/cache-store';
import type { Locks } from '../services/lock/locks';
import type { Outbox } from '../services/mail/outbox';
import type { PropertyStores } from '../services/properties/property-stores';
import type { TriggerStore } from '../services/script/trigger-store';
import type { Consents } from './consents';
import type { ExecutionStart } from './execution';
import type { Quotas } from './quotas';

export interface World {
  readonly grid: Grid;
  readonly spreadsheetId: string;
  readonly clock: VirtualClock;
  readonly user: { readonly email: string; readonly locale: string };
  readonly files: Readonly<Record<string, string>>;
  readonly manifest: Readonly<Record<string, unknown>>;
  readonly properties: PropertyStores;
  readonly cache: CacheStore;
  readonly locks: Locks;
  readonly consents: Consents;
  readonly quotas: Quotas;
  readonly triggers: TriggerStore;
  readonly outbox: Outbox;
  readonly edition: 'bound' | 'addon';
  readonly fetchHosts: readonly string[];
  readonly computers: Readonly<Record<string, string | Computer>>;
  readonly webAppUrl: (() => string) | undefined;
  readonly chromium: string | undefined;
  /** The executions that are going on, the outermost first. */
  readonly running: ExecutionStart[];
  readonly menus: Menu[];
  readonly executions: ExecutionRecord[];
  /** The person goes to a sheet. */
  look(sheetId: number): void;
  /** The sheet that the acting person looks at; undefined is the first visible one. Set by scripts. */
  activeSheetId: number | undefined;
  /** The cells that the acting person has selected; absent until somebody selects some. */
  selection?: { readonly sheetId: number; readonly areas: readonly Area[] };
  /** Whether somebody may act on the sheets between the calls of the executions. */
  mayAct(): boolean;
  /**
   * Called before each service call; what it throws ends the execution. Whoever acts on the sheets then does so within
   * `whileSetAside`: he does not see what the script has not committed.
   */
  watch(call: string, index: number, whileSetAside: (act: () => void) => void): void;
  show(shown: Shown): void;
  /** Returns the button that the person chose. Throws where nobody answers. */
  ask(question: Question, soFar: Parameters<Answerer>[1]): AlertButton;
}
