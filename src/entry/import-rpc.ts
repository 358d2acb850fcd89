// What the page may call that brings in a file: what its columns are, what would become of its rows, and the bringing in itself.
// The page reads the file and keeps it; the server sees a part of its rows at a time, each part a request of its own.

import type { Answer, FieldIssue, HealthBoot } from './rpc';

/** What the rows of a file are. */
export type ImportKind = 'customers' | 'deals' | 'sales' | 'payments';

/** What the dialog knows before its first call. */
export type ImportBoot = HealthBoot;

export interface ImportStart {
  /** The tabs that are none of Daftar's: they can be read like a file. */
  readonly tabs: readonly { readonly id: number; readonly name: string }[];
  /** Rows of one part, for a plan and for bringing in. */
  readonly rowsToPlan: number;
  readonly rowsToBringIn: number;
}

/** One column of the file, and what it is taken for. */
export interface ImportColumn {
  /** From 1. */
  readonly column: number;
  readonly heading: string;
  /** '' for one that is left out. */
  readonly field: string;
  /** In percent; 0 without a field. */
  readonly confidence: number;
  readonly reasons: readonly ('heading' | 'beside' | 'content' | 'agrees' | 'differs' | 'second')[];
}

export interface ImportView {
  readonly kind: ImportKind;
  readonly kinds: readonly { readonly kind: ImportKind; readonly label: string }[];
  /** Index of the heading row among the rows that were sent; the rows above it are no records. */
  readonly headingRow: number;
  readonly columns: readonly ImportColumn[];
  /** What a column may be said to be, for this kind. */
  readonly fields: readonly { readonly field: string; readonly label: string }[];
  /** Fields whose cells have to be read as a column: send their different texts to `readImportColumns`. */
  readonly ordered: readonly string[];
  /** Why it cannot be brought in like this, as sentences: no column says whom, say. Correct the mapping. */
  readonly missing: readonly FieldIssue[];
}

/** A field by column (from 1), '' for one that is left out; columns that are not named are left out. */
export type ImportMapping = Readonly<Record<string, string>>;

/** How the cells of a column are to be read, decided from all of them: dates by `order`, numbers by `decimal`. */
export interface ColumnReading {
  readonly order?: 'day-first' | 'month-first' | 'unclear';
  readonly decimal?: ',' | '.';
}
export type ColumnReadings = Readonly<Record<string, ColumnReading>>;

/** A row of the file: its number there (from 1), and its cells as texts. */
export interface ImportRow {
  readonly row: number;
  readonly cells: readonly string[];
  /** Of one that is brought in: how many rows of the whole file above it have its `PlannedRow.equal`; absent where that is ''. */
  readonly nth?: number;
}

/** How each part of one import is to be read; the same for all of them. */
export interface ImportSpec {
  readonly kind: ImportKind;
  readonly mapping: ImportMapping;
  readonly readings: ColumnReadings;
  /** What people chose for words that nobody knew. */
  readonly words?: readonly ChosenWord[];
}

/** A word of the file, such as another system's stage, and what it means: one of the choices, or '' to leave its rows out. */
export interface ChosenWord {
  readonly field: string;
  readonly word: string;
  readonly choice: string;
}

/** A word that nobody knows, or that was chosen for, in so many rows of a part; its rows have to be mended until it is chosen for. */
export interface WordToChoose {
  readonly field: string;
  readonly word: string;
  readonly rows: number;
  readonly choices: readonly string[];
}

export type RowFate = 'create' | 'update' | 'skip' | 'issue';

/** What becomes of one row, which is exactly one of four. */
export interface PlannedRow {
  readonly row: number;
  readonly fate: RowFate;
  /** Whom or what it is about, in few words: 'Aziz Karimov · 4567'. */
  readonly what: string;
  /** Why it is left out, what it changes, or what is to be put right, as a sentence; '' where nothing is to be said. */
  readonly says: string;
  /** A record of the book that looks like the same one: 'M-12'; '' for none. Only of those that are added. */
  readonly like: string;
  /** Rows that have it in common are equal, and yet each a record of its own: two sales of one day, say; '' for any other. */
  readonly equal: string;
}

export interface PlanPart {
  readonly rows: readonly PlannedRow[];
  /** By which rows of later parts know that they are the same: send all that were answered so far as `earlier`. */
  readonly keys: readonly string[];
  readonly words: readonly WordToChoose[];
}

export interface PartBroughtIn {
  readonly created: number;
  readonly updated: number;
  readonly skipped: number;
  /** Rows with something to be put right: they were left out. */
  readonly wrong: number;
  /** The first of them. */
  readonly issues: readonly (FieldIssue & { readonly row: number; readonly received: string })[];
}

export interface ImportUndone {
  /** How many records are as they were before. */
  readonly records: number;
}

export interface ImportRpc {
  openImport(): void;
  startImport(): ImportStart;
  /** `{ sheetId }`: all cells of a tab as people see them. */
  rowsOfTab(input: unknown): Answer<readonly (readonly string[])[]>;
  /** `{ rows, kind?, mapping? }`, at most the first 200 rows of the file, the kind and the mapping as people said. Writes nothing. */
  foreseeImport(input: unknown): Answer<ImportView>;
  /** `{ columns: [{ column, field, texts }] }`, the different texts of whole columns. Writes nothing. */
  readImportColumns(input: unknown): Answer<ColumnReadings>;
  /**
   * `{ ...ImportSpec, rows: ImportRow[], earlier: string[] }`: what would become of these rows. Writes nothing; at most five blocking
   * calls. `{ ...ImportSpec, rows: [], sales: string[] }` before, with the different texts of the column that names sales, answers keys.
   */
  planImport(input: unknown): Answer<PlanPart>;
  /** `{ ...ImportSpec, requestId, part, rows }`: brings one part in; the same part twice is once. */
  bringIn(input: unknown): Answer<PartBroughtIn>;
  /** `{ requestId, parts }`: takes back the whole import, the last part first; nothing where something was changed since. */
  undoImport(input: unknown): Answer<ImportUndone>;
}
