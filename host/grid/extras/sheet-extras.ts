// What a sheet holds beside its cells, looks and rules: notes, links, metadata, protections, filter, bandings, groups.
//
// Plain data that is never changed in place: both grids keep it and move it with the same functions.

import type { Area, CellStyle } from '../grid';

export interface CellNote {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** A part of a text with a look or a link of its own; `end` is the first character behind it. */
export interface TextRun {
  readonly start: number;
  readonly end: number;
  readonly link: string | null;
  readonly style: Partial<Pick<CellStyle, RunLook>>;
}

type RunLook = 'bold' | 'italic' | 'underline' | 'strikethrough' | 'fontColor' | 'fontFamily' | 'fontSize';

/** Holds as long as the cell has this text. */
export interface CellRuns {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly runs: readonly TextRun[];
}

export interface MetadataFacts {
  readonly id: number;
  readonly key: string;
  readonly value: string | null;
  readonly visibility: 'DOCUMENT' | 'PROJECT';
  /** The project that made it: with visibility PROJECT no other sees it. */
  readonly project: string;
}

export interface SheetMetadata extends MetadataFacts {
  /** The row or column it belongs to, counted from 1; null is the sheet itself. */
  readonly line: { readonly axis: 'row' | 'column'; readonly at: number } | null;
}

export interface ProtectionFacts {
  readonly id: number;
  /** null protects the whole sheet. */
  readonly area: Area | null;
  readonly description: string;
  readonly warningOnly: boolean;
  readonly rangeName: string | null;
  /** E-mails of those who may edit besides the owner; null is everyone who may edit the workbook. */
  readonly editors: readonly string[] | null;
  readonly unprotected: readonly Area[];
}

/** Google's BooleanCriteria name with its arguments, or values that are hidden as they are shown. */
export interface FilterCriterion {
  readonly column: number;
  readonly criteria: string | null;
  readonly args: readonly (string | number | boolean)[];
  readonly hiddenValues: readonly string[];
  readonly visibleValues: readonly string[];
}

export interface FilterFacts {
  readonly area: Area;
  readonly criteria: readonly FilterCriterion[];
}

export type BandColor = 'header' | 'first' | 'second' | 'footer';

export interface BandingFacts {
  readonly id: number;
  readonly area: Area;
  readonly rows: Readonly<Record<BandColor, string | null>>;
  readonly columns: Readonly<Record<BandColor, string | null>>;
}

/** Neighbouring rows or columns that fold together; inner ones have a greater depth. */
export interface LineGroup {
  readonly axis: 'row' | 'column';
  readonly first: number;
  readonly count: number;
  readonly depth: number;
  readonly collapsed: boolean;
}

/** A Table with typed columns; scripts cannot make one, people can. */
export interface TypedTable {
  readonly area: Area;
}

export interface SheetExtras {
  readonly notes: readonly CellNote[];
  readonly runs: readonly CellRuns[];
  readonly metadata: readonly SheetMetadata[];
  readonly protections: readonly ProtectionFacts[];
  readonly filter: FilterFacts | null;
  readonly bandings: readonly BandingFacts[];
  readonly groups: readonly LineGroup[];
  readonly tables: readonly TypedTable[];
  /** Where the button of a group stands. */
  readonly groupControls: { readonly row: 'BEFORE' | 'AFTER'; readonly column: 'BEFORE' | 'AFTER' };
  readonly rightToLeft: boolean;
}

/** What belongs to the workbook and to no sheet. */
export interface BookExtras {
  readonly metadata: readonly MetadataFacts[];
  /** The next id of a metadata, protection or banding. */
  readonly nextId: number;
}

export const NO_EXTRAS: SheetExtras = {
  notes: [],
  runs: [],
  metadata: [],
  protections: [],
  filter: null,
  bandings: [],
  groups: [],
  tables: [],
  groupControls: { row: 'AFTER', column: 'AFTER' },
  rightToLeft: false,
};

// Far from small numbers, so that nobody takes an id for an index.
export const NO_BOOK_EXTRAS: BookExtras = { metadata: [], nextId: 3_000_001 };
