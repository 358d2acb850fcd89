// Where the dialog stands: from the choice of a list to the end of its import.

import type { ImportMapping, ImportStart, ImportView } from '../../../src/entry/import-rpc';
import type { Run } from './bring-in';
import type { Plan } from './plan-import';
import type { Source } from './source';

/** The columns of a list are told; `mapping` is what people said before, where they came back. */
export interface Told {
  readonly kind: 'columns';
  readonly source: Source;
  readonly view: ImportView;
  readonly mapping?: ImportMapping;
}

export interface Planned {
  readonly kind: 'plan';
  readonly told: Told;
  readonly plan: Plan;
}

export type Step =
  | { readonly kind: 'loading' }
  | { readonly kind: 'unread'; readonly sentence: string }
  | { readonly kind: 'choose'; readonly tabs: ImportStart['tabs'] }
  | Told
  | Planned
  | { readonly kind: 'running'; readonly run: Run; readonly planned: Planned; readonly isStopping: boolean }
  /** Stopped by the person, or by a failure. */
  | { readonly kind: 'paused'; readonly run: Run; readonly planned: Planned }
  | { readonly kind: 'end'; readonly run: Run; readonly planned: Planned }
  | { readonly kind: 'undone'; readonly records: number };
