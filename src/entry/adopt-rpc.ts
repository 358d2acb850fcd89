// What the page may call that adopts a sheet of people's own.

import type { Adopted, AdoptionStart } from '../modules/adopt/adopt-sheet';
import type { AlongWith } from '../modules/adopt/along-with';
import type { GivenBack } from '../modules/adopt/undo-adoption';
import type { AdoptionView } from '../modules/adopt/view';
import type { Answer, HealthBoot } from './rpc';

/** What the dialog knows before its first call. */
export type AdoptBoot = HealthBoot;

/** `hindrance` says why the list cannot be what it is taken for; '' where it can. */
export type AdoptionShown = AdoptionView & { readonly hindrance: string };

export interface AdoptRpc {
  openAdopt(): void;
  /** The tabs that are none of Daftar's, and what was adopted. Three blocking calls. */
  adoptableSheets(): AdoptionStart;
  /** `{ sheetId, kind?, mapping? }`: what would become of the tab. At most five blocking calls. */
  foreseeAdoption(input: unknown): Answer<AdoptionShown>;
  /** `{ requestId, sheetId, kind?, mapping? }`, the mapping a field by column, '' for people's own. Slow. */
  adoptSheet(input: unknown): Answer<Adopted & AlongWith>;
  /** `{ requestId, kind? }`: gives the sheet back as it was. Slow. */
  undoAdoption(input: unknown): Answer<GivenBack>;
}
