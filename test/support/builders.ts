// Builders of what pages send, naming only what matters to a test.

import type { DealToImport } from '../../src/modules/import/index';

export interface LeadInput {
  readonly requestId: string;
  readonly contact: string;
  readonly name: string;
  readonly source: string;
  readonly need: string;
  readonly amount: string;
  readonly nextContact: string;
  readonly duplicate: 'ask' | 'join' | 'new';
  /** What was typed for people's own columns, by table and heading. */
  readonly own?: Readonly<Record<string, string>>;
}

/** A lead as the Add form sends it. */
export function aLead(lead: Partial<LeadInput>): LeadInput {
  const blank = { name: '', source: '', need: '', amount: '', nextContact: '' };
  return { requestId: 'request-1', contact: '90 123 45 67', duplicate: 'ask', ...blank, ...lead };
}

/** A deal as an import brings it. */
export function aDealToImport(deal: Partial<DealToImport>): DealToImport {
  return { customer: { name: 'Aziz Karimov' }, stage: 'new', ...deal };
}
