// One table at one pass: what it should hold, what it holds, and what people must have done in between.

import type { Table } from '../schema/table';
import { compareTable } from './compare';
import { type Expected, replay } from './expected';
import type { Finding, SheetRow, Torn } from './findings';
import type { LoggedLine } from './logged-line';
import type { KnownTable, Shadow } from './shadow';

/** A table whose sheet was read: all its records, in the columns that were found. */
export interface ReadTable {
  readonly table: Table;
  readonly rows: readonly SheetRow[];
  /** The largest number ever given to a record of the table; 0 for none. */
  readonly lastGiven: number;
  /** Tells whether a record that does not belong into the sheet stands in the archive; absent, there is none. */
  readonly isArchived?: (id: string) => boolean;
}

export interface Survey extends ReadTable {
  /** Undefined on the first pass: everything is learnt then, and nothing is found to have come or gone. */
  readonly known: KnownTable | undefined;
  readonly expected: Expected;
  readonly findings: readonly Finding[];
  readonly torn: Torn | null;
}

/** Looks at the table with what the shadow and the log know of it. */
export function surveyTable(read: ReadTable, shadow: Shadow, log: readonly LoggedLine[]): Survey {
  const known = shadow.tables.get(read.table.name);
  const expected = replay({ table: read.table, known, log });
  const findings = compareTable({ ...read, expected });
  const torn = findings.find((finding): finding is Torn => finding.kind === 'torn') ?? null;
  return { ...read, known, expected, findings, torn };
}
