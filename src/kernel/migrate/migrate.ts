// Brings a workbook from one version of its tables to another: copies what will be touched, then goes through the steps,
// writing down in the journal how far it came. Cut off anywhere, the next run goes on from there.

import type { Ports } from '../ports';
import { type CopyNames, copyTables, nameCopies } from './copies';
import type { Migration, Work } from './migration';

export interface ToMigrate {
  /** All there are, in their order. */
  readonly migrations: readonly Migration[];
  /** The version that the workbook records; null where it records none. While a migration is under way, the lower one. */
  readonly recorded: number | null;
  /** The version to bring it to. */
  readonly to: number;
  /** Has the workbook record a version, from the next commit of the book on. */
  readonly record: (version: number) => void;
}

export interface Migrated {
  /** The versions before and after; the same when nothing was to be done. */
  readonly from: number;
  readonly to: number;
  /** False when the time was over: the next run goes on. */
  readonly isDone: boolean;
}

/** One migration, in one direction. */
interface Leg {
  readonly migration: Migration;
  readonly from: number;
  readonly to: number;
  readonly works: readonly Work[];
}

/** How far a leg came, as it stands in the journal. */
interface Progress {
  readonly from: number;
  readonly to: number;
  readonly copies: CopyNames;
  readonly areCopied: boolean;
  /** The steps that are done, and where the next one goes on. */
  readonly done: number;
  readonly at: string;
}

/** The name of the work in the journal while it is not done. */
export const MIGRATION_WORK = 'migration';

/**
 * Carries out the migrations under the lock that the caller holds, one after the other, as long as there is time.
 * Hint: meanwhile the workbook records the lower version, so that the next opening goes on, and the journal the higher
 * one, so that a script that does not know it writes nothing.
 */
export function migrate(ports: Ports, { migrations, recorded, to: wanted, record }: ToMigrate): Migrated {
  const from = standsAt(ports, wanted) ?? recorded ?? ports.book.state().schemaVersion;
  let version = from;
  while (version !== wanted) {
    const leg = legOf(migrations, version, wanted);
    if ((version !== from && ports.timeLeft() < 0) || !runLeg(leg, ports, record))
      return { from, to: version, isDone: false };
    version = leg.to;
  }
  return { from, to: version, isDone: true };
}

/** Returns whether an update to a higher version was cut off. */
export function isMigratingUp({ book }: Pick<Ports, 'book'>): boolean {
  const left = leftAt({ book });
  return left !== undefined && left.to > left.from;
}

/** A leg that was cut off goes on, or is gone back from its far end; null where none was. */
function standsAt(ports: Ports, wanted: number): number | null {
  const left = leftAt(ports);
  if (!left) return null;
  const lower = Math.min(left.from, left.to);
  return wanted > lower ? lower : lower + 1;
}

function legOf(migrations: readonly Migration[], from: number, wanted: number): Leg {
  const isUp = wanted > from;
  const migration = migrations.find(({ version }) => version === (isUp ? from + 1 : from));
  if (!migration) throw new Error(`No migration leads from version ${from} towards ${wanted}.`);
  const works = migration.steps.map(({ up, down }) => (isUp ? up : down));
  return { migration, from, to: isUp ? from + 1 : from - 1, works: isUp ? works : works.reverse() };
}

/** Returns whether it came to its end. */
function runLeg(leg: Leg, ports: Ports, record: (version: number) => void): boolean {
  const { book, desk, timeLeft } = ports;
  let progress = begin(leg, ports, record);
  if (!progress.areCopied) {
    copyTables(leg.migration.tables, progress.copies, desk);
    progress = note({ ...progress, areCopied: true }, ports);
  }
  for (let work = leg.works[progress.done]; work; work = leg.works[progress.done]) {
    const at = work(ports, progress.at);
    progress = note(at === null ? { ...progress, done: progress.done + 1, at: '' } : { ...progress, at }, ports);
    if (timeLeft() < 0 && progress.done < leg.works.length) return false;
  }
  if (leg.to > leg.from) record(leg.to);
  book.keep({ schemaVersion: leg.to, work: { [MIGRATION_WORK]: null } });
  book.commitStep();
  return true;
}

/** Goes on where the same leg was left; else chooses names for the copies, before the first of them is made. */
function begin(leg: Leg, ports: Ports, record: (version: number) => void): Progress {
  const left = leftAt(ports);
  if (left && left.from === leg.from && left.to === leg.to) return left;
  const copies = nameCopies(leg.migration.tables, leg.from, ports);
  if (leg.to < leg.from) record(leg.to);
  ports.book.keep({ schemaVersion: Math.max(leg.from, leg.to) });
  return note({ from: leg.from, to: leg.to, copies, areCopied: false, done: 0, at: '' }, ports);
}

function leftAt({ book }: Pick<Ports, 'book'>): Progress | undefined {
  return book.state().work[MIGRATION_WORK] as Progress | undefined; // Written by this file and no other.
}

/** What a step asked of the book is committed together with how far it came. */
function note(progress: Progress, { book }: Ports): Progress {
  book.keep({ work: { [MIGRATION_WORK]: { ...progress } } });
  book.commitStep();
  return progress;
}
