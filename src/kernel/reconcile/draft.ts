// Turns what was found in one table into its records as they will stand, rows to take in, and lines for the log.

import type { Cells, Noted, Update } from '../book/change-set';
import type { Table } from '../schema/table';
import { type Finding, pick } from './findings';
import { addedCells, type Defaults, filledCells, type Intake } from './intake';
import { editorOf, type KnownEdit, noted, type PlannedOperation } from './operations';
import { contentFields } from './same-cell';
import type { Standing } from './standing';
import type { Survey } from './survey';

export interface DraftPorts {
  readonly newId: (table: Table) => string;
  readonly defaults: Defaults;
  readonly edits: readonly KnownEdit[];
}

export class Draft implements Standing {
  readonly table: Table;
  readonly before: ReadonlyMap<string, Cells> | null;
  readonly records = new Map<string, Cells>();
  readonly typed = new Map<string, ReadonlySet<string>>();
  readonly torn: ReadonlySet<string>;
  private readonly fields: readonly string[];
  private readonly intakes = new Map<string, Intake>();
  private readonly notes: Noted[] = [];
  private readonly updates = new Map<string, Update>();
  /** The record of each row. */
  private readonly idAt = new Map<number, string>();

  constructor(
    readonly survey: Survey,
    private readonly ports: DraftPorts,
  ) {
    this.table = survey.table;
    this.before = survey.expected.asLeft;
    this.fields = contentFields(this.table);
    this.torn = new Set(survey.torn?.ids);
    this.learn();
    for (const finding of survey.findings) this.take(finding);
  }

  /** Takes changes of this table's records among what will be written. */
  change(updates: readonly Update[]): void {
    for (const update of updates) {
      if (update.table !== this.table.name) continue;
      const earlier = this.updates.get(update.id);
      this.records.set(update.id, { ...(this.records.get(update.id) ?? {}), ...update.to });
      const merged = { from: { ...update.from, ...earlier?.from }, to: { ...earlier?.to, ...update.to } };
      this.updates.set(update.id, { ...update, ...merged });
    }
  }

  /** Returns what is to be done, the log's lines about what people did first: what we add to it comes after. */
  operations(): PlannedOperation[] {
    const table = this.table.name;
    const intakes = [...this.intakes].map(([id, { row, cells, copyOf, fromArchive }]): PlannedOperation => {
      // The row has its number only after this very write: what else changes in it is written along.
      const all = { id, ...cells, ...this.updates.get(id)?.to };
      const adopt = { kind: 'adopt', table, id, row, cells: all } as const;
      return copyOf === null ? adopt : { ...adopt, copyOf, ...(fromArchive ? { fromArchive } : {}) };
    });
    const updates = [...this.updates.values()].filter(({ id }) => !this.intakes.has(id));
    return [...this.notes, ...intakes, ...updates];
  }

  /** Returns the records as they are to be remembered: of columns that were not found, what was known. */
  remembered(): ReadonlyMap<string, Cells> {
    const { records } = this.survey.expected;
    return new Map([...this.records].map(([id, cells]) => [id, this.own({ ...records.get(id), ...cells })]));
  }

  /** Returns the records' ids from top to bottom. */
  order(): readonly string[] {
    return [...this.idAt].sort(([a], [b]) => a - b).map(([, id]) => id);
  }

  /** Of a record that stands there, cells that are the same stay as they were known, to the last binary place. */
  private learn(): void {
    const { rows, expected } = this.survey;
    for (const { row, id, cells } of rows) {
      if (id === '' || this.records.has(id)) continue;
      this.records.set(id, this.own({ ...cells, ...pick(expected.records.get(id) ?? {}, Object.keys(cells)) }));
      this.idAt.set(row, id);
    }
  }

  private take(finding: Finding): void {
    const table = this.table.name;
    switch (finding.kind) {
      case 'typed':
        this.takeIn(this.ports.newId(this.table), { ...finding, copyOf: null });
        break;
      case 'copied':
        this.takeIn(this.ports.newId(this.table), { ...finding, copyOf: finding.id });
        break;
      case 'unnumbered':
        this.records.set(finding.id, this.own(finding.cells));
        this.idAt.set(finding.row, finding.id);
        this.intakes.set(finding.id, { row: finding.row, cells: {}, copyOf: null });
        break;
      case 'edited':
        this.records.set(finding.id, { ...(this.records.get(finding.id) ?? {}), ...finding.to });
        this.typed.set(finding.id, new Set(Object.keys(finding.to)));
        this.notes.push(noted({ table, id: finding.id, from: finding.from, to: finding.to }, this.editor(finding.row)));
        break;
      case 'deleted':
        this.notes.push(noted({ table, id: finding.id, from: finding.cells }, this.editor(null)));
        break;
      case 'arrived':
      case 'returned':
        if (finding.kind === 'arrived') this.typed.set(finding.id, fieldsOf(filledCells(finding.cells)));
        this.notes.push(noted({ table, id: finding.id, to: filledCells(finding.cells) }, this.editor(finding.row)));
        break;
      case 'torn':
        break;
      default:
        unreachable(finding);
    }
  }

  private takeIn(id: string, { row, cells, copyOf, fromArchive }: Intake): void {
    const added = addedCells(this.table, { cells, copyOf }, this.ports.defaults(this.table, { cells, copyOf }));
    this.records.set(id, this.own({ ...cells, ...added }));
    this.idAt.set(row, id);
    this.intakes.set(id, { row, cells: added, copyOf, ...(fromArchive ? { fromArchive } : {}) });
    if (copyOf === null) this.typed.set(id, fieldsOf(filledCells(cells)));
    this.notes.push(noted({ table: this.table.name, id, to: filledCells(cells) }, this.editor(row)));
  }

  /** Without the id, and without fields of another version. */
  private own(cells: Cells): Cells {
    return pick(cells, this.fields);
  }

  private editor(row: number | null): string {
    return editorOf(this.ports.edits, this.table.name, row);
  }
}

function fieldsOf(cells: Cells): ReadonlySet<string> {
  return new Set(Object.keys(cells));
}

function unreachable(finding: never): never {
  throw new Error(`Unknown finding: ${JSON.stringify(finding)}`);
}
