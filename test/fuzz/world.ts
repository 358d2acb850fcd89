// What a fuzz run is made of: the workbook, the judge's memory, chance, and what was asked of the script so far.

import type { Chance } from '../../src/modules/sample/chance';
import type { LeadInput } from '../support/builders';
import type { Daftar } from '../support/daftar';
import type { Model } from './model';

/** A change or a removal that was done, and what it takes to be as before. */
export type Done =
  | {
      readonly kind: 'change';
      readonly id: string;
      readonly field: string;
      readonly before: unknown;
      /** Whether the field had been changed before. */
      readonly wasEdited: boolean;
      readonly after: unknown;
    }
  | { readonly kind: 'remove'; readonly id: string };

export interface World {
  readonly daftar: Daftar;
  readonly model: Model;
  readonly chance: Chance;
  readonly sent: Map<string, LeadInput>;
  readonly done: Map<string, Done>;
  /** Whether there are old deals to archive. */
  readonly isArchiving: boolean;
  /** Makes the ids of requests. */
  readonly nextRequest: () => string;
}

export const CRASH = 'The machine died.';
