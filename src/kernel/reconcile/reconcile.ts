// Reconciliation: people change the sheets by hand, and Daftar finds out afterwards. A pass compares each table with its
// shadow and the log since, takes new rows in, writes down what people did, and mends labels, numbers and references.

import type { Cells } from '../book/change-set';
import type { Table } from '../schema/table';
import { Draft } from './draft';
import type { Defaults } from './intake';
import type { LoggedLine } from './logged-line';
import type { KnownEdit, PlannedOperation } from './operations';
import { type LabelOf, type OtherNames, planReferences, type ReferenceFinding } from './references';
import { planRelabels } from './relabel';
import { type EntryWrite, type Shadow, writeShadow } from './shadow';
import { type Summary, summarize } from './summary';
import { type ReadTable, surveyTable } from './survey';

export interface ToReconcile {
  /** Lists and tables that refer to each other go together; a table that is left out waits for another pass. */
  readonly tables: readonly ReadTable[];
  readonly shadow: Shadow;
  /** The log, at least from the first row that the shadow has not seen of any of the tables (`firstLogRow`). */
  readonly log: readonly LoggedLine[];
  readonly newId: (table: Table) => string;
  readonly defaults: Defaults;
  /** How the records of a table are called where others refer to them, by the table's name. */
  readonly labels: Readonly<Record<string, LabelOf>>;
  /** By what else people may name them, by the table's name. */
  readonly names?: Readonly<Record<string, OtherNames>>;
  /** What the platform told of edits since the last pass; nothing where it does not say. */
  readonly edits?: readonly KnownEdit[];
}

export interface Plan {
  /** In the order in which they go into the log. */
  readonly operations: readonly PlannedOperation[];
  readonly summary: Summary;
  /** How the tables will stand when the operations are carried out; see `rememberPlan`. */
  readonly tables: readonly PlannedTable[];
}

export interface PlannedTable {
  readonly table: Table;
  readonly records: ReadonlyMap<string, Cells>;
  /** The lowest records, from top to bottom. */
  readonly tail: readonly string[];
}

/** As many records as a person may push down by inserting rows in the moment of a write. */
const TAIL = 10;

/** Returns the first row of the log that a pass over the tables needs; 2 for tables that were never looked at. */
export function firstLogRow(shadow: Shadow, tables: readonly Table[]): number {
  const rows = tables.flatMap(({ name }) => shadow.tables.get(name)?.logRow ?? []);
  return rows.length === 0 ? 2 : Math.min(...rows);
}

/**
 * Plans a pass. Carried out, it leaves a workbook in which the next pass finds nothing. Where the shadow or a column is
 * missing or spoiled, what stands in the sheet is learnt, and nothing is said to be deleted.
 */
export function planReconciliation(input: ToReconcile): Plan {
  const { newId, defaults, edits = [], shadow, log } = input;
  const surveys = input.tables.map((table) => surveyTable(table, shadow, log));
  const drafts = surveys.map((survey) => new Draft(survey, { newId, defaults, edits }));
  const relabels = planRelabels(drafts);
  for (const draft of drafts) draft.change(relabels.updates);
  const references = settleReferences(drafts, input);
  return {
    operations: drafts.flatMap((draft) => draft.operations()),
    summary: summarize({ surveys, references, ambiguous: relabels.ambiguous, spoiled: shadow.spoiled }),
    tables: drafts.map((draft) => ({
      table: draft.table,
      records: draft.remembered(),
      tail: draft.order().slice(-TAIL),
    })),
  };
}

/**
 * Returns the shadow's cells to write once the operations are carried out; `logRow` is the log's first free row then. Cut
 * off before or amid these writes, nothing is lost: the next pass replays the log over the older shadow.
 */
export function rememberPlan(shadow: Shadow, { tables }: Plan, logRow: number): EntryWrite[] {
  return writeShadow(
    shadow,
    tables.map((planned) => ({ ...planned, logRow })),
  );
}

/** A label may be part of another one, so that one round leads to the next. */
function settleReferences(
  drafts: readonly Draft[],
  { labels, names }: Pick<ToReconcile, 'labels' | 'names'>,
): readonly ReferenceFinding[] {
  let relinked: readonly ReferenceFinding[] = [];
  for (let round = 0; ; round += 1) {
    const { updates, findings } = planReferences(drafts, labels, names);
    relinked = [...relinked, ...findings.filter(({ kind }) => kind === 'relinked')];
    // Labels that lead in a circle never come to rest.
    if (updates.length === 0 || round > drafts.length) {
      return [...relinked, ...findings.filter(({ kind }) => kind !== 'relinked')];
    }
    for (const draft of drafts) draft.change(updates);
  }
}
