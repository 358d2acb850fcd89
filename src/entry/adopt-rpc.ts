// What the page may call that adopts a sheet of people's own.

import type { Adopted, AdoptionStart } from '../modules/adopt/adopt-sheet';
import type { GivenBack } from '../modules/adopt/undo-adoption';
import type { AdoptionView } from '../modules/adopt/view';
import type { Answer, HealthBoot } from './rpc';

/** What the dialog knows before its first call. */
export type AdoptBoot = HealthBoot;

export interface AdoptRpc {
  openAdopt(): void;
  /** The tabs that are none of Daftar's, and what was adopted. One blocking call. */
  adoptableSheets(): AdoptionStart;
  /** `{ sheetId, mapping? }`: what would become of the tab. At most five blocking calls. */
  foreseeAdoption(input: unknown): Answer<AdoptionView>;
  /** `{ requestId, sheetId, mapping? }`, the mapping a field by column, '' for people's own. Slow. */
  adoptSheet(input: unknown): Answer<Adopted>;
  /** `{ requestId }`: gives the sheet back as it was. Slow. */
  undoAdoption(input: unknown): Answer<GivenBack>;
}
