// Keeps a workbook in one folder: a snapshot of all, and a journal of what has changed since.
//
// `commit` returns when everything that happened so far is on the disk; nothing is told to anybody before that. The
// snapshot is written beside and renamed, and names its journal, so that a crash finds the old pair or the new one.

import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { CollaborationMessage } from '@odoo/o-spreadsheet';
import type { Revision } from '../../grid/live-grid';
import { undoneBy } from '../hub';
import { applyFacts, type FactChange, Facts, type Tree } from './facts';
import { lockFolder } from './folder-lock';
import { Journal } from './journal';
import type { KeptState } from './kept-state';
import { readSnapshot, type Snapshot, writeSnapshot } from './snapshot';

/** Everything to start from again: `revisions` play upon `workbook`, and `state` is that of the end. */
export type Kept = Pick<Snapshot, 'workbook' | 'state'> & { readonly revisions: readonly Revision[] };

/** What happened between two commits. */
interface Entry {
  readonly revisions: readonly Revision[];
  readonly facts: readonly FactChange[];
}

/** What the store reads when it writes. */
export interface StoreSources {
  readonly workbook: () => Snapshot['workbook'];
  readonly state: () => KeptState & Tree;
}

/** Bytes of journal after which a new snapshot is taken: replaying them takes about a second. */
const MAX_JOURNAL_BYTES = 4 * 1024 * 1024;

export class Store {
  readonly kept: Kept | undefined;
  private generation: number;
  private journal: Journal | undefined;
  private sources: StoreSources | undefined;
  private facts = new Facts({});
  private waiting: Revision[] = [];
  private readonly sinceSnapshot = new Set<string>();
  private needsSnapshot = false;

  private constructor(
    private readonly folder: string,
    private readonly unlock: () => void,
    found: { readonly snapshot: Snapshot; readonly entries: readonly Entry[] } | undefined,
  ) {
    this.generation = found?.snapshot.generation ?? 0;
    this.kept = found && replay(found.snapshot, found.entries);
  }

  /** Opens the folder; another process that has it open is an error. */
  static open(folder: string): Store {
    mkdirSync(folder, { recursive: true });
    const unlock = lockFolder(folder);
    try {
      return new Store(folder, unlock, find(folder));
    } catch (error) {
      unlock();
      throw error;
    }
  }

  /** Keeps what these sources hold, and from now on every change of them. */
  start(sources: StoreSources): void {
    this.sources = sources;
    this.snapshot();
  }

  /** Hears a message that the hub accepted. */
  hear(message: CollaborationMessage): void {
    if (!('nextRevisionId' in message)) return;
    this.waiting.push(message);
    this.sinceSnapshot.add(message.nextRevisionId);
    // It undoes what only the snapshot knows, and can not be played upon it.
    const target = undoneBy(message);
    if (target !== undefined && !this.sinceSnapshot.has(target)) this.needsSnapshot = true;
  }

  /** Returns when all that happened so far is on the disk. */
  commit(): void {
    if (!this.sources || !this.journal) return;
    if (this.needsSnapshot || this.journal.size > MAX_JOURNAL_BYTES) return this.snapshot();
    const entry: Entry = { revisions: this.waiting, facts: this.facts.changes(this.sources.state()) };
    if (entry.revisions.length + entry.facts.length === 0) return;
    this.waiting = [];
    try {
      this.journal.append(entry);
    } catch (error) {
      // Half a line may stand there: nothing can follow it, and what it was to hold goes into the next snapshot.
      this.needsSnapshot = true;
      throw error;
    }
  }

  /** Leaves the folder with all in the snapshot. */
  close(): void {
    this.snapshot();
    this.journal?.close();
    this.journal = undefined;
    removeJournals(this.folder);
    this.unlock();
  }

  /** Leaves the folder as it was found. */
  abandon(): void {
    this.unlock();
  }

  private snapshot(): void {
    if (!this.sources) return;
    const state = this.sources.state();
    this.facts = new Facts(state);
    this.waiting = [];
    this.sinceSnapshot.clear();
    this.needsSnapshot = true;
    this.generation += 1;
    writeSnapshot(this.folder, { generation: this.generation, workbook: this.sources.workbook(), state });
    this.journal?.close();
    removeJournals(this.folder);
    this.journal = Journal.open(journalFile(this.folder, this.generation)).journal;
    this.needsSnapshot = false;
  }
}

function find(folder: string): { readonly snapshot: Snapshot; readonly entries: readonly Entry[] } | undefined {
  const snapshot = readSnapshot(folder);
  if (!snapshot) return undefined;
  const { journal, entries } = Journal.open<Entry>(journalFile(folder, snapshot.generation));
  journal.close();
  return { snapshot, entries };
}

function replay({ workbook, state }: Snapshot, entries: readonly Entry[]): Kept {
  const changed = { ...state };
  for (const { facts } of entries) applyFacts(changed, facts);
  return { workbook, state: changed, revisions: entries.flatMap(({ revisions }) => revisions) };
}

function journalFile(folder: string, generation: number): string {
  return join(folder, `journal-${generation}.log`);
}

function removeJournals(folder: string): void {
  for (const name of readdirSync(folder)) if (/^journal-\d+\.log$/.test(name)) rmSync(join(folder, name));
}
