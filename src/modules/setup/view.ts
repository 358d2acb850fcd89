// What the setup dialog shows before its questions, what it sends, and what it hears when all is done.

import type { Language } from '../../kernel/i18n/language';

/** A person who works with the book, as the staff table has them. */
export interface SetupPerson {
  readonly name: string;
  readonly email: string;
  readonly role: 'owner' | 'seller' | 'viewer';
}

/** How things are set now: what the questions show as chosen when setup is opened again. */
export interface SetupState {
  readonly language: Language;
  /** Each language by its name in itself. */
  readonly languages: readonly { readonly key: Language; readonly label: string }[];
  readonly isSetUp: boolean;
  readonly hasSample: boolean;
  /** A key of `trades`. */
  readonly trade: string;
  /** `hint` says in a line what one gets. */
  readonly trades: readonly { readonly key: string; readonly label: string; readonly hint: string }[];
  readonly staff: readonly SetupPerson[];
  /** E-mail of the acting person; '' where Google does not say. */
  readonly me: string;
}

/** The answers to the questions; sent again under one requestId, they are carried out once. */
export interface SetupInput {
  readonly requestId: string;
  readonly language: Language;
  readonly start: 'empty' | 'sample';
  readonly trade: string;
  /** Whether Daftar suggests tasks by itself from the first day; default: it does. Without effect where there are rules. */
  readonly rules?: 'suggest' | 'off';
  readonly staff: readonly SetupPerson[];
}

export interface SetupDone {
  /** How many sheets were made that people see. */
  readonly made: number;
  /** What was filled in to try things with; null when nothing was. */
  readonly sample: { readonly customers: number; readonly deals: number } | null;
  /** Whether Daftar now works by itself; '' where that was decided before. */
  readonly tick: '' | 'on' | 'refused' | 'failed';
}
