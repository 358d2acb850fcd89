// What a pass has to tell the owner: how much people did by hand, what can be taken back, and what it could not make out.

import type { Cells, Operation } from '../book/change-set';
import { type Bulk, findBulks, undoEdits } from './bulk';
import type { Spoiled } from './entries';
import type { Slip } from './expected';
import type { Finding, Torn } from './findings';
import { findOverwritten } from './overwritten';
import type { ReferenceFinding } from './references';
import type { Ambiguous } from './relabel';
import type { Survey } from './survey';

/** A record that is gone from its sheet and can be restored as it was last known. */
export interface Lost {
  readonly table: string;
  readonly id: string;
  readonly cells: Cells;
  readonly reason: 'deleted' | 'overwritten';
  /** The record whose write by Daftar hit it; '' when people deleted it. */
  readonly by: string;
}

export interface TornTable extends Torn {
  readonly table: string;
  /** What puts cells back, as things stand now; nothing where ids must be put back, each into the row of its home. */
  readonly undo: readonly Operation[];
}

export interface Summary {
  /** How many findings of each kind there were in all tables. */
  readonly counts: Readonly<Record<Finding['kind'], number>>;
  readonly lost: readonly Lost[];
  readonly torn: readonly TornTable[];
  readonly bulks: readonly Bulk[];
  readonly references: readonly ReferenceFinding[];
  readonly ambiguous: readonly Ambiguous[];
  readonly slips: readonly (Slip & { readonly table: string })[];
  /** Entries of the shadow that could not be read; what they held was learnt anew. */
  readonly spoiled: readonly Spoiled[];
  /** Rows of the log that could not be read. */
  readonly unreadLines: readonly number[];
}

export interface ToSummarize {
  readonly surveys: readonly Survey[];
  readonly references: readonly ReferenceFinding[];
  readonly ambiguous: readonly Ambiguous[];
  readonly spoiled: readonly Spoiled[];
}

/** Sums up the pass. */
export function summarize({ surveys, references, ambiguous, spoiled }: ToSummarize): Summary {
  return {
    counts: countKinds(surveys.flatMap(({ findings }) => findings)),
    lost: surveys.flatMap(findLost),
    torn: surveys.flatMap(findTornTable),
    bulks: surveys.flatMap(findBulks),
    references,
    ambiguous,
    slips: surveys.flatMap(({ table, expected }) => expected.slips.map((slip) => ({ ...slip, table: table.name }))),
    spoiled,
    unreadLines: surveys.flatMap(({ expected }) =>
      expected.deeds.flatMap((deed) => (deed.kind === 'unread' ? [deed.row] : [])),
    ),
  };
}

function countKinds(findings: readonly Finding[]): Summary['counts'] {
  const counts = { typed: 0, unnumbered: 0, copied: 0, edited: 0, deleted: 0, returned: 0, arrived: 0, torn: 0 };
  for (const { kind } of findings) counts[kind] += 1;
  return counts;
}

function findTornTable({ table: { name: table }, torn }: Survey): TornTable[] {
  if (!torn) return [];
  return [{ ...torn, table, undo: torn.moved === 'cells' ? undoEdits(table, torn.edits) : [] }];
}

function findLost(survey: Survey): Lost[] {
  const overwritten = findOverwritten(survey);
  return survey.findings.flatMap((finding) => {
    if (finding.kind !== 'deleted') return [];
    const by = overwritten.get(finding.id);
    const why = by === undefined ? ({ reason: 'deleted', by: '' } as const) : ({ reason: 'overwritten', by } as const);
    return [{ table: survey.table.name, id: finding.id, cells: finding.cells, ...why }];
  });
}
