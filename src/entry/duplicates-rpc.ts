// What pages may call of customers who stand there twice.

import type { Language } from '../kernel/i18n/language';
import type { DuplicatesView, Merged } from '../modules/duplicates/view';
import type { Answer, HealthBoot } from './rpc';

/** What the Duplicates dialog knows before its first call. */
export type DuplicatesBoot = HealthBoot;

export interface DuplicatesRpc {
  openDuplicates(): void;
  /** Who may stand there twice, in a language. Two blocking calls; 10,000 customers take some seconds. */
  duplicates(language: Language): DuplicatesView;
  /**
   * `{ requestId, keep, drop, choices? }`: one customer of two; `choices` says of a field, 'keep' or 'drop', whose value stays. Nobody
   * waits longer for more records: one blocking call for each table that there is, and some for what is written.
   */
  mergeCustomers(input: unknown): Answer<Merged>;
  /** `{ requestId, keep, drop }`: they are two, and nobody is asked again. At most 5 blocking calls. */
  keepApart(input: unknown): Answer<{ readonly id: string }>;
}
