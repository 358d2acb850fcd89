// What pages may call of people's data: handing it out, erasing it, how long it is kept, and taking everything out.

import type { ExportBegun, ExportPiece } from '../modules/export/index';
import type { Erased, Forgettables, PersonHandedOut } from '../modules/privacy/index';
import type { Answer, HealthBoot } from './rpc';

/** What the dialog knows before its first call. */
export interface PrivacyBoot extends HealthBoot {
  /** The number of somebody whose erasure was cut off; '' for none. */
  readonly pending: string;
}

/** The name of the sheet; `isNew` false where there was one already, which stays as people changed it. */
export interface PolicyDrawn {
  readonly sheet: string;
  readonly isNew: boolean;
}

export interface PrivacyRpc {
  openPrivacy(): void;
  /** `{ id }`: all that is kept of a customer or a contact, as a page and as JSON. One blocking call a table: slow. */
  personFile(input: unknown): Answer<PersonHandedOut>;
  /** `{ requestId, id, confirm, years? }`: `confirm` is the number, typed once more; `years` of a list of quiet ones. Cut off, the same goes on. Slow. */
  erasePerson(input: unknown): Answer<Erased>;
  /** `{ years }`: whom the firm has had nothing to do with for so long. At most 5 blocking calls. */
  forgettable(input: unknown): Answer<Forgettables>;
  /** `{ years }`: draws the policy sheet where there is none yet. */
  drawPolicy(input: unknown): Answer<PolicyDrawn>;
  /** `{ requestId }`: opens exports for an hour, and tells the owners. */
  beginExport(input: unknown): Answer<ExportBegun>;
  /** `{ table, from }`: some thousand rows of a table. Two blocking calls. */
  exportPiece(input: unknown): Answer<ExportPiece>;
}
