// Keeps the journal in step with the tables: finishes what a crash left open, carries out change sets, settles haste.

import { CrmError } from '../errors';
import { fieldNames, fieldOf, type Table } from '../schema/table';
import type { Zone } from '../time/zone';
import type { ChangeSet, Operation } from './change-set';
import { type Commit, carryOut } from './commit';
import { Journal, type JournalState, journalTable, NEW_STATE } from './journal';
import { readLogState } from './log';
import { OpenTable } from './open-table';
import type { SheetPort, Workbook } from './port';
import type { Scope } from './read-plan';
import { readTable } from './read-table';
import { recallFrom } from './recall';
import { renumber } from './renumber';
import { settle } from './settle';
import { withFormer } from './with-former';

export interface LedgerOptions {
  readonly workbook: Workbook;
  readonly zone: Zone;
  readonly tableNamed: (name: string) => Table;
  readonly schema?: SchemaKnown;
}

/** The version of the tables that this code knows. */
export interface SchemaKnown {
  readonly version: number;
  /** Reads the version that the workbook itself records, for a journal that was spoiled; null where it does not say. */
  readonly recorded: () => number | null;
}

type Tables = ReadonlyMap<string, OpenTable<Table>>;

export class Ledger {
  private readJournal: Journal | null = null;
  private known: JournalState | null = null;

  constructor(private readonly options: LedgerOptions) {}

  /** Returns the journal, read once; what it says was left unfinished is finished first. One blocking call. */
  journal(): Journal {
    if (!this.readJournal) {
      this.readJournal = Journal.read(this.sheet());
      this.known = this.mustKnow(this.readJournal.state);
      const intent = this.readJournal.openIntent();
      if (intent) this.finish(intent);
    }
    return this.readJournal;
  }

  /** Returns where tables are believed to end, for one who only reads: nothing is finished. One blocking call. */
  placesForReading(): JournalState['places'] {
    const sheet = this.options.workbook.sheet(journalTable);
    return (sheet && Journal.read(sheet).state?.places) ?? {};
  }

  /** Returns what the journal knows; one that is new or was spoiled is made again from the log itself. */
  state(): JournalState {
    this.journal();
    this.known ??= this.readAgain();
    return this.known;
  }

  /** Returns what the journal says at this moment, and finishes nothing: for those who do not have the lock. One blocking call. */
  peek(): JournalState {
    return Journal.read(this.sheet()).state ?? NEW_STATE;
  }

  /** Notes facts of the whole workbook and makes them permanent. */
  keep(facts: Partial<JournalState>): void {
    this.known = { ...this.state(), ...facts };
    this.journal().keepState(this.known);
    this.options.workbook.flush();
  }

  /** Writes the change set, in as many blocking calls as it may take; what needs tables that are not given is left for later. */
  carryOut(changes: ChangeSet, tables: Tables, calls: number): void {
    const hasMore = changes.operations.some(({ kind, table }) => kind !== 'noted' && !tables.has(table));
    this.write(changes, { tables, calls, hasMore });
  }

  private write(changes: ChangeSet, how: Pick<Commit, 'tables' | 'calls' | 'hasMore'>): void {
    const { workbook, zone } = this.options;
    this.known = carryOut({ changes, state: this.state(), journal: this.journal(), workbook, zone, ...how });
  }

  /** Looks at the records that were added in haste; returns how many writes there were to look at. */
  settle(): number {
    const { workbook, tableNamed, zone } = this.options;
    const state = this.state();
    for (const witness of state.unsettled) {
      const table = tableNamed(witness.table);
      const sheet = workbook.sheet(table);
      if (sheet) settle({ witness, table, sheet, zone, recall: recallFrom(workbook, table) });
    }
    if (state.unsettled.length === 0) return 0;
    this.keep({ unsettled: [] });
    return state.unsettled.length;
  }

  private sheet(): SheetPort {
    const sheet = this.options.workbook.sheet(journalTable);
    if (!sheet) throw new CrmError('TABLE_MISSING', { table: journalTable.name });
    return sheet;
  }

  private readAgain(): JournalState {
    const { workbook, schema } = this.options;
    const schemaVersion = schema?.recorded() ?? NEW_STATE.schemaVersion;
    return this.mustKnow({ ...readLogState(workbook), schemaVersion });
  }

  /** A newer Daftar may keep things in the workbook that this one would spoil without noticing. */
  private mustKnow<S extends JournalState | null>(state: S): S {
    const { schema } = this.options;
    if (state && schema && state.schemaVersion > schema.version) {
      throw new CrmError('WORKBOOK_NEWER', { workbook: String(state.schemaVersion), script: String(schema.version) });
    }
    return state;
  }

  private finish(intent: ChangeSet): void {
    const { workbook, zone, tableNamed } = this.options;
    const { schemaVersion } = this.state();
    const tables = new Map<string, OpenTable<Table>>();
    const written = intent.operations.filter(({ kind }) => kind !== 'noted');
    for (const name of new Set(written.map(({ table }) => table))) {
      const table = tableNamed(name);
      // A workbook of an older version lacks the columns that came later; what is to be finished names none of them.
      const fields = fieldNames(table).filter((field) => (fieldOf(table, field).since ?? 1) <= schemaVersion);
      const sheet = workbook.sheet(table);
      // A table whose sheet people deleted meanwhile cannot be finished; its lines still go into the log.
      if (!sheet) continue;
      const operations = written.filter((operation) => operation.table === name);
      const wide = operations.some((operation) => 'own' in operation);
      const { scope: narrow, reads } = scopeToFinish(table, fields, operations);
      const scope = wide && narrow.kind === 'all' ? { ...narrow, wide } : narrow;
      const place = this.state().places[name] ?? null;
      const image = readTable({ table, scope, sheet, place, reads, isReadOnly: false });
      tables.set(name, new OpenTable({ table, fields, sheet, image, zone }));
    }
    this.write(renumber(withFormer(intent, tables), tables), {
      tables,
      calls: Number.POSITIVE_INFINITY,
      hasMore: false,
    });
  }
}

/** Whatever people did since must be seen; in a log that only Daftar writes, what was begun can only stand at its end. */
function scopeToFinish(
  table: Table,
  fields: readonly string[],
  operations: readonly Operation[],
): { readonly scope: Scope; readonly reads: number } {
  const isLog = Object.values(table.fields).every(({ machine }) => machine);
  if (!isLog) return { scope: { kind: 'all', fields }, reads: 1 };
  const isNew = operations.every(({ kind }) => kind === 'insert');
  const ids = operations.map(({ id }) => id);
  return { scope: isNew ? { kind: 'end', records: ids.length } : { kind: 'records', ids }, reads: 2 };
}
