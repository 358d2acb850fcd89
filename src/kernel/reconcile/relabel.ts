// Renames everywhere what was renamed in a list: a stage or a source keeps its key, and records show its label.

import type { Update } from '../book/change-set';
import type { Cell } from '../schema/codec';
import { fieldNames, rangeName } from '../schema/table';
import { fold } from '../text/fold';
import { type Standing, updateOf } from './standing';

/** A label that cannot be renamed in the records: two entries bore it, or one bears it still. */
export interface Ambiguous {
  readonly range: string;
  readonly label: Cell;
}

export interface Relabels {
  readonly updates: readonly Update[];
  readonly ambiguous: readonly Ambiguous[];
}

/** Returns what changes in the records of all tables whose choices come from a list with renamed labels. */
export function planRelabels(tables: readonly Standing[]): Relabels {
  const ranges = new Set(tables.flatMap(({ table }) => Object.values(table.fields).map(({ choices }) => choices)));
  const lists = tables.flatMap((list) =>
    fieldNames(list.table).flatMap((field) => {
      const range = rangeName(list.table, field);
      return ranges.has(range) ? [{ range, labels: readLabels(list, field) }] : [];
    }),
  );
  return {
    updates: lists.flatMap(({ range, labels }) => tables.flatMap((users) => relabelTable(users, range, labels))),
    ambiguous: lists.flatMap(({ range, labels }) => labels.unclear.map((label) => ({ range, label }))),
  };
}

interface Labels {
  /** By the folded old label; records hold labels in any case and apostrophe. */
  readonly renamed: ReadonlyMap<string, Cell>;
  /** All labels that there are now, folded. */
  readonly current: ReadonlySet<string>;
  readonly unclear: readonly Cell[];
}

function readLabels({ before, records, torn }: Standing, field: string): Labels {
  const current = new Set<string>();
  const changes: { from: Cell; to: Cell }[] = [];
  const kept = new Set<string>();
  for (const [id, cells] of records) {
    const [from, to] = [before?.get(id)?.[field] ?? '', cells[field] ?? ''];
    if (to !== '') current.add(foldCell(to));
    if (from === '' || to === '' || from === to || torn.has(id)) kept.add(foldCell(to));
    else changes.push({ from, to });
  }
  const renamed = new Map<string, Cell>();
  const unclear: Cell[] = [];
  for (const { from, to } of changes) {
    const key = foldCell(from);
    const isTwice = changes.some((other) => foldCell(other.from) === key && other.to !== to);
    if (isTwice || kept.has(key)) unclear.push(from);
    else renamed.set(key, to);
  }
  return { renamed, current, unclear };
}

function relabelTable(users: Standing, range: string, labels: Labels): Update[] {
  const { table, records } = users;
  if (labels.renamed.size === 0) return [];
  const fields = fieldNames(table).filter((field) => table.fields[field]?.choices === range);
  return [...records].flatMap(([id, cells]) =>
    fields.flatMap((field) => {
      const from = cells[field] ?? '';
      const to = labels.renamed.get(foldCell(from));
      if (from === '' || to === undefined || to === from) return [];
      return isChosenSince(users, id, field) && labels.current.has(foldCell(from))
        ? []
        : [updateOf(table, id, field, { from, to })];
    }),
  );
}

/** Where two labels were swapped, one that was chosen since means the new entry, and one from before means the old. */
function isChosenSince({ before, records }: Standing, id: string, field: string): boolean {
  return before?.get(id)?.[field] !== records.get(id)?.[field];
}

function foldCell(cell: Cell): string {
  return fold(String(cell));
}
