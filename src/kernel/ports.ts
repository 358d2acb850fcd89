// What a command is handed: the world outside the pure code.

import type { Book } from './book/book';
import type { Drawing } from './drawing/drawing';
import type { Language } from './i18n/language';
import type { Texts } from './i18n/texts';
import type { Memory } from './repair/high-water';
import type { Mender } from './repair/mender';
import type { Table } from './schema/table';
import type { Zone } from './time/zone';

export interface Ports {
  readonly book: Book;
  /** Epoch milliseconds at which the action happens. */
  readonly now: number;
  /** The zone of the spreadsheet. */
  readonly zone: Zone;
  /** The acting person's language. */
  readonly language: Language;
  readonly texts: Texts;
  readonly desk: Desk;
  readonly secrets: Secrets;
  readonly memory: Memory;
  readonly mender: Mender;
}

/** Secrets of the workbook by name, kept where no reader and no copy of the workbook gets them. */
export interface Secrets {
  /** Returns the secret; null where none was made yet. One blocking call. */
  get(name: string): string | null;
  /** Makes a secret that nobody can guess, unless there is one. */
  ensure(name: string): void;
}

/** Where whole sheets are drawn. */
export interface Desk {
  /** Tells whether the workbook has the table's sheet, under whatever name. */
  hasTable(table: Table): boolean;
  /** Tells whether the workbook has this named range. */
  hasRange(name: string): boolean;
  /** Draws a new sheet: the first of the tabs when it says so, else the last. */
  draw(drawing: Drawing): void;
  /** Brings the sheet of the named range to the front of the person's screen. */
  show(rangeName: string): void;
}
