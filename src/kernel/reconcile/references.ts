// Keeps references right: a record shows the label of another one, and knows that one by a number in a second field. When
// the other is renamed the label follows; when people type another label, or the number hangs, the number follows.

import type { Cells, Update } from '../book/change-set';
import type { Cell } from '../schema/codec';
import { fieldNames } from '../schema/table';
import { fold } from '../text/fold';
import { isTyped, knownCells, type Standing, updateOf } from './standing';

/** Says how the records of a table are called on other sheets; '' when there is nothing to call one by. */
export type LabelOf = (cells: Cells) => string;

/** By what else than its label people may name a record of a table when they type. */
export interface OtherNames {
  /** Folded; a name that several records bear names none of them. */
  readonly of: (id: string, cells: Cells) => readonly string[];
  /** What a typed text may mean, folded. */
  readonly typed: (text: string) => readonly string[];
}

export interface ReferenceFinding {
  /**
   * `relinked`: the label, or another name that people typed, matches exactly one record, whose number was put in. `hanging`: the number leads nowhere, and the
   * label does not say whither. `unmatched`: people typed a label that no record bears, or several, or one against the number.
   */
  readonly kind: 'relinked' | 'hanging' | 'unmatched';
  readonly table: string;
  readonly id: string;
  /** The field that shows the label, and what it shows. */
  readonly field: string;
  readonly label: Cell;
  /** The number as it stood. */
  readonly reference: Cell;
}

export interface References {
  readonly updates: readonly Update[];
  readonly findings: readonly ReferenceFinding[];
}

/** Returns what puts the references of all tables right. Tables that were not read, or whose labels are torn, are let be. */
export function planReferences(
  tables: readonly Standing[],
  labels: Readonly<Record<string, LabelOf>>,
  names: Readonly<Record<string, OtherNames>> = {},
): References {
  const all = tables.flatMap((from) =>
    fieldNames(from.table).flatMap((field) => {
      const { table: name, by } = from.table.fields[field]?.labelOf ?? {};
      const to = tables.find(({ table }) => table.name === name);
      const labelOf = labels[name ?? ''];
      if (by === undefined || !to || !labelOf || to.torn.size > 0) return [];
      return [planReference({ from, field, by, to: new Labelled(to, labelOf, names[name ?? '']) })];
    }),
  );
  return { updates: all.flatMap(({ updates }) => updates), findings: all.flatMap(({ findings }) => findings) };
}

interface Reference {
  readonly from: Standing;
  /** The field with the label, and the one with the number. */
  readonly field: string;
  readonly by: string;
  readonly to: Labelled;
}

function planReference(reference: Reference): References {
  const { from, field, by } = reference;
  const updates: Update[] = [];
  const findings: ReferenceFinding[] = [];
  for (const [id, cells] of from.records) {
    const [label, number] = [cells[field], cells[by]];
    // A column that was not read says nothing, and a torn one nothing true.
    if (label === undefined || number === undefined || from.torn.has(id)) continue;
    const fix = fixOf(reference, id, { label, number });
    if (!fix) continue;
    if (fix.field === by) updates.push(updateOf(from.table, id, by, { from: number, to: fix.to }));
    if (fix.label !== undefined) updates.push(updateOf(from.table, id, field, { from: label, to: fix.label }));
    if (fix.field === field) updates.push(updateOf(from.table, id, field, { from: label, to: fix.to }));
    if (fix.kind) findings.push({ kind: fix.kind, table: from.table.name, id, field, label, reference: number });
  }
  return { updates, findings };
}

interface Fix {
  readonly kind?: ReferenceFinding['kind'];
  /** The field to write; absent where nothing can be put right. */
  readonly field?: string;
  readonly to: Cell;
  /** What the label becomes besides, where people typed another name of the record. */
  readonly label?: Cell;
}

function fixOf(reference: Reference, id: string, shown: { label: Cell; number: Cell }): Fix | null {
  const { from, field, by, to } = reference;
  const { label, number } = shown;
  const right = to.labelOf(String(number));
  const isLabelTyped = isTyped(from, id, field);
  if (right !== null && !isLabelTyped) return labelFollows(reference, id, { ...shown, right });
  if (right === null ? number === '' && !isLabelTyped : fold(right) === fold(String(label))) return null;
  if (label === '' && number === '') return null;
  const [match, ...others] = to.bearers(label, { byAnyName: isLabelTyped });
  const isNumberTyped = isTyped(from, id, by);
  // Found hanging at an earlier time, it was left so for a reason, such as torn labels.
  const isNew = isLabelTyped || isNumberTyped || to.labelBefore(String(number)) !== null;
  const isContradiction = right !== null && isNumberTyped && match !== number;
  if (match !== undefined && others.length === 0 && isNew && !isContradiction) {
    const called = to.labelOf(match) ?? '';
    const renamed = fold(called) === fold(String(label)) ? {} : { label: called };
    return match === number ? { ...renamed, to: match } : { kind: 'relinked', field: by, to: match, ...renamed };
  }
  return { kind: isLabelTyped ? 'unmatched' : 'hanging', to: '' };
}

/** A label that is neither ours nor new was typed at an earlier time, and left as it was then. */
function labelFollows(
  { from, field, by, to }: Reference,
  id: string,
  { label, number, right }: { readonly label: Cell; readonly number: Cell; readonly right: string },
): Fix | null {
  const isStale = label === to.labelBefore(String(number)) || isTyped(from, id, by);
  return isStale && label !== right && right !== '' ? { field, to: right } : null;
}

/** The records that are referred to, by number and by label. */
class Labelled {
  private byLabel: ReadonlyMap<string, readonly string[]> | null = null;
  private byName: ReadonlyMap<string, readonly string[]> | null = null;

  constructor(
    private readonly standing: Standing,
    private readonly label: LabelOf,
    private readonly names: OtherNames | undefined,
  ) {}

  /** Returns the record's label now; null when there is no such record. */
  labelOf(id: string): string | null {
    const cells = knownCells(this.standing, id);
    return cells ? this.label(cells) : null;
  }

  /** Returns what the record was called when it was last looked at; null when it was not. */
  labelBefore(id: string): string | null {
    const cells = this.standing.before?.get(id);
    return cells ? this.label(cells) : null;
  }

  /** Returns the ids of all records that are called so now; by another name only where none has the label. */
  bearers(label: Cell, { byAnyName }: { readonly byAnyName: boolean }): readonly string[] {
    this.byLabel ??= this.index((id) => [fold(this.labelOf(id) ?? '')]);
    const key = fold(String(label));
    const exact = key === '' ? [] : (this.byLabel.get(key) ?? []);
    return exact.length > 0 || !byAnyName || !this.names ? exact : this.named(String(label), this.names);
  }

  private named(text: string, { of, typed }: OtherNames): readonly string[] {
    this.byName ??= this.index((id) => of(id, knownCells(this.standing, id) ?? {}));
    const named = typed(text).flatMap((name) => this.byName?.get(name) ?? []);
    return [...new Set(named)];
  }

  private index(keysOf: (id: string) => readonly string[]): ReadonlyMap<string, readonly string[]> {
    const bearers = new Map<string, string[]>();
    for (const id of this.standing.records.keys()) {
      for (const key of new Set(keysOf(id))) bearers.set(key, [...(bearers.get(key) ?? []), id]);
    }
    return bearers;
  }
}
