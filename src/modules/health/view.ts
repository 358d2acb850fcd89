// What the Health dialog shows.

import type { Standing } from './lease';

/** Live rows that a sheet is made for; older closed records belong into the archive. */
export const ROW_BUDGET = 20_000;

export interface TableRows {
  /** What its sheet is called in the person's language. */
  readonly table: string;
  readonly rows: number;
}

export interface HealthView {
  /** False in a workbook that was never set up: nothing else is known then. */
  readonly isSetUp: boolean;
  /** Epoch milliseconds of the server, against which the others are told. */
  readonly now: number;
  readonly standing: Standing;
  /** E-mail of whoever looks after the workbook; '' for nobody, or where Google does not say. */
  readonly owner: string;
  /** The acting person does. */
  readonly isMine: boolean;
  /** When the last run began; 0 before the first. */
  readonly lastRun: number;
  readonly isRunning: boolean;
  readonly trouble: TroubleShown | null;
  /** Letters that the acting person may still send today; null where they did not allow it to be asked. */
  readonly mailLeft: number | null;
  readonly messages: MessagesShown;
  /** What the last check of the dashboard found; null before the first. */
  readonly numbers: NumbersShown | null;
  /** The firm's Telegram bot, '' where none is set; null in a Daftar that is built without Telegram. */
  readonly bot: string | null;
  /** Versions of the code and of the workbook's tables, and that of the tables which this code makes. */
  readonly code: string;
  readonly tables: number;
  readonly tablesOfCode: number;
  /** The fullest first; blank tables are left out. */
  readonly rows: readonly TableRows[];
  readonly rowBudget: number;
}

/** What became of the messages that Daftar sends by itself. */
export interface MessagesShown {
  /** Mails of today. */
  readonly mails: number;
  /** Messages that are still to be sent. */
  readonly waiting: number;
  /** The last one that did not go, or of which nobody knows, and why; null where there was none within a week. */
  readonly lapse: { readonly to: string; readonly sentence: string; readonly at: number } | null;
}

export interface NumbersShown {
  readonly at: number;
  /** In the person's language. */
  readonly sentence: string;
  readonly isWell: boolean;
}

export interface TroubleShown {
  /** In the person's language: what happened and what to do. */
  readonly sentence: string;
  /** A key of the steps, as in `health.step.pass`. */
  readonly step: string;
  readonly at: number;
  readonly count: number;
  readonly isOver: boolean;
  /** The letter about it could not be sent. */
  readonly isUnmailed: boolean;
}
