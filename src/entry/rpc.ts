// What the pages may ask of the server: one line a call, plain data both ways. ui imports these types and nothing else.

import type { FoundCustomer, LeadAdded } from '../modules/deals/commands';
import type { Undone } from '../modules/history/undo';

/** A sentence for one field of the form that was sent, in the user's language. */
export interface FieldIssue {
  readonly field: string;
  readonly message: string;
}

/** Expected failures are answers; unexpected ones reach the failure handler as an Error with a sentence. */
export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly FieldIssue[] };

/** What the sidebar knows before its first call; it stands in the page as JSON. */
export interface SidebarBoot {
  readonly language: 'uz' | 'ru' | 'en';
  readonly texts: Readonly<Record<string, string>>;
  /** Labels of the sources table, in its order. */
  readonly sources: readonly string[];
  /** The day in the spreadsheet's zone, 'YYYY-MM-DD'. */
  readonly today: string;
}

export interface Rpc {
  /** Finds the customer who has this phone or @username; null when there is none or it is not complete yet. */
  findCustomer(contact: string): FoundCustomer | null;
  addLead(input: unknown): Answer<LeadAdded>;
  /** Changes fields of any record; `expected` in the input holds what the person saw. */
  changeRecord(input: unknown): Answer<{ readonly id: string }>;
  removeRecord(input: unknown): Answer<{ readonly id: string }>;
  restoreRecord(input: unknown): Answer<{ readonly id: string }>;
  /** Looks whether what was added arrived; called when the person has the answer already. */
  settle(): number;
  /** Takes back what the action of that request id added. */
  undo(requestId: string): Answer<Undone>;
}
