// Keeps the journal in step with the tables: finishes what a crash left open, carries out change sets, settles haste.

import { CrmError } from '../errors';
import type { Table } from '../schema/table';
import type { Zone } from '../time/zone';
import type { ChangeSet } from './change-set';
import { type Commit, carryOut } from './commit';
import { Journal, type JournalState, journalTable, NEW_STATE } from './journal';
import { blankLog, readLogState } from './log';
import { openAgain } from './open-again';
import type { OpenTable } from './open-table';
import { opposite } from './opposite';
import type { SheetPort, Workbook } from './port';
import { recallFrom } from './recall';
import { renumber } from './renumber';
import { settle } from './settle';
import { verifyThoroughly } from './verify';
import { withFormer } from './with-former';
import { mustBeTaken, writeTable } from './write-table';

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
      const intent = this.readAnew().openIntent();
      if (intent) this.finishOpen(intent);
    }
    return this.readJournal ?? this.readAnew();
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

  /**
   * Writes the change set, in as many blocking calls as it may take; what needs tables that are not given is left for later.
   * Google may refuse a write only because somebody moved a column with a rule there in that very moment: it is done again,
   * as things stand now. Throws what Google says when it refuses that too, and then nothing of it is left.
   */
  carryOut(changes: ChangeSet, tables: Tables, calls: number): void {
    const hasMore = changes.operations.some(({ kind, table }) => kind !== 'noted' && !tables.has(table));
    const before = this.state();
    try {
      this.write(changes, { tables, calls, hasMore });
    } catch {
      // What was refused is said by the second attempt; a machine that died refuses that as well.
      this.readAnew();
      this.orWithdraw(changes, before);
    }
  }

  private orWithdraw(changes: ChangeSet, before: JournalState): void {
    try {
      this.finish(changes);
    } catch (reason) {
      this.withdraw(changes, before);
      throw reason;
    }
  }

  private readAnew(): Journal {
    this.readJournal = Journal.read(this.sheet());
    this.known = this.mustKnow(this.readJournal.state);
    return this.readJournal;
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

  /**
   * Finishes what another execution left open. What Google refuses must not stand in everybody's way: what was answered is
   * finished without the table that refuses it, and its lines go into the log; what was not is taken back.
   */
  private finishOpen(intent: ChangeSet, without: readonly string[] = []): void {
    const before = this.state();
    try {
      this.finish(intent, without);
    } catch (reason) {
      const refusing = refusingTable(reason);
      if (refusing === null || without.includes(refusing)) throw reason;
      if (this.journal().answerOf(intent.request)) this.finishOpen(intent, [...without, refusing]);
      else this.withdraw(intent, before);
    }
  }

  private finish(intent: ChangeSet, without: readonly string[] = []): void {
    const tables = this.openAgain(intent);
    for (const name of without) tables.delete(name);
    const changes = renumber(withFormer(intent, tables), tables);
    this.write(changes, { tables, calls: Number.POSITIVE_INFINITY, hasMore: false });
  }

  /** Makes the workbook as if the change set had never been begun. */
  private withdraw(changes: ChangeSet, before: JournalState): void {
    const { workbook, zone } = this.options;
    for (const table of this.openAgain(changes).values()) {
      const mine = changes.operations.filter((operation) => operation.table === table.table.name);
      const written = writeTable(
        table,
        mine.flatMap((operation) => opposite(operation, table)),
      );
      if (!written) continue;
      mustBeTaken(table, written);
      verifyThoroughly(written, { zone, recall: recallFrom(workbook, table.table) });
    }
    blankLog(changes, workbook);
    this.journal().withdraw(changes, before);
    workbook.flush();
    this.known = before;
  }

  private openAgain({ operations }: ChangeSet): Map<string, OpenTable<Table>> {
    const { workbook, zone, tableNamed } = this.options;
    return openAgain({ operations, state: this.state(), workbook, zone, tableNamed });
  }
}

function refusingTable(reason: unknown): string | null {
  return reason instanceof CrmError && reason.code === 'WRITE_REFUSED' ? (reason.params.table ?? null) : null;
}
