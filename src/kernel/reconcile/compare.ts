// Holds a table's sheet against what it should hold: what did people type, copy, edit, delete and bring back?

import type { Cells } from '../book/change-set';
import { idNumber } from '../ids';
import type { Cell } from '../schema/codec';
import { fieldOf, type Table } from '../schema/table';
import type { Expected } from './expected';
import type { Edited, Finding, SheetRow } from './findings';
import { contentFields, contentKey, isFilled, isSameCell } from './same-cell';
import { findTorn } from './torn';

export interface ToCompare {
  readonly table: Table;
  readonly expected: Expected;
  /** In sheet order. Only of a sheet whose id column was found: without it, every record would seem to be gone. */
  readonly rows: readonly SheetRow[];
  /** The largest number ever given to a record of the table; 0 for none. */
  readonly lastGiven: number;
  /** Tells whether a record that does not belong into the sheet stands in the archive; absent, there is none. */
  readonly isArchived?: (id: string) => boolean;
}

/**
 * Returns what people did, in sheet order, then what is gone, then whether cells changed places. The order of the rows
 * means nothing: sorting is no finding. What is not known, or was not read, is no finding either.
 */
export function compareTable(compared: ToCompare): Finding[] {
  const { table, expected, rows } = compared;
  const standing = new Set(rows.map(({ id }) => id));
  const vanished = [...expected.records.keys()].filter((id) => !standing.has(id));
  const unnumbered = findUnnumbered(compared, vanished);
  const seen = new Set<string>();
  const sight = { ...compared, fields: contentFields(table), seen, unnumbered };
  const findings = rows.flatMap((row) => findInRow(row, sight) ?? []);

  const found = new Set(unnumbered.values());
  const deleted = vanished
    .filter((id) => !found.has(id))
    .map((id): Finding => ({ kind: 'deleted', id, cells: expected.records.get(id) ?? {} }));
  const torn = findTorn({ table, findings, records: expected.records });
  return [...findings, ...deleted, ...(torn ? [torn] : [])];
}

interface Sight extends ToCompare {
  readonly fields: readonly string[];
  /** The ids of the rows above. */
  readonly seen: Set<string>;
  /** Rows that lost their id, with it. */
  readonly unnumbered: ReadonlyMap<number, string>;
}

function findInRow(sheetRow: SheetRow, sight: Sight): Finding | null {
  const { row, id, cells } = sheetRow;
  const { table, expected, lastGiven, seen, unnumbered, isArchived = () => false } = sight;
  if (id === '') return findWithoutId(row, cells, unnumbered.get(row));
  if (seen.has(id)) return { kind: 'copied', id, row, cells };
  seen.add(id);
  const known = expected.records.get(id);
  if (known) return findEdits(sheetRow, sight, known);
  if (expected.isUnknown(id)) return null;
  if (isArchived(id)) return { kind: 'copied', id, row, cells, fromArchive: true };
  const wasThere = expected.gone.has(id) || (idNumber(table.prefix, id) ?? lastGiven + 1) <= lastGiven;
  return { kind: wasThere ? 'returned' : 'arrived', id, row, cells };
}

function findWithoutId(row: number, cells: Cells, lost: string | undefined): Finding | null {
  if (lost !== undefined) return { kind: 'unnumbered', id: lost, row, cells };
  return Object.values(cells).some(isFilled) ? { kind: 'typed', row, cells } : null;
}

function findEdits({ row, id, cells }: SheetRow, { table, fields }: Sight, known: Cells): Edited | null {
  const from: Record<string, Cell> = {};
  const to: Record<string, Cell> = {};
  for (const field of fields) {
    const before = known[field];
    const now = cells[field];
    // Absent is not blank: it is not known what stood there, or what stands there.
    if (before === undefined || now === undefined) continue;
    if (isSameCell(fieldOf(table, field).kind, before, now)) continue;
    from[field] = before;
    to[field] = now;
  }
  return Object.keys(to).length === 0 ? null : { kind: 'edited', id, row, from, to };
}

/** A record that is there without its number would become another one, and all that refers to it would hang. */
function findUnnumbered({ table, expected, rows }: ToCompare, vanished: readonly string[]): Map<number, string> {
  const strays = rows.filter(({ id, cells }) => id === '' && Object.values(cells).some(isFilled));
  const found = new Map<number, string>();
  if (strays.length === 0 || vanished.length === 0) return found;
  // A sheet is read as a whole: all rows have the same fields.
  const fields = contentFields(table).filter((field) => strays[0]?.cells[field] !== undefined);
  const byContent = new Map<string, string[]>();
  for (const id of [...vanished].reverse()) {
    const cells = expected.records.get(id) ?? {};
    if (fields.some((field) => cells[field] === undefined)) continue;
    const key = contentKey(table, cells, fields);
    byContent.set(key, [...(byContent.get(key) ?? []), id]);
  }
  for (const { row, cells } of strays) {
    const id = byContent.get(contentKey(table, cells, fields))?.pop();
    if (id !== undefined) found.set(row, id);
  }
  return found;
}
