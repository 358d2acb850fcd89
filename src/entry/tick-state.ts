// What is remembered of the hourly work beside the workbook: who does it, and how its last run went.

import { readNotes, writeNotes } from '../google/document-notes';
import { type Finding, parseFinding } from '../modules/cross-check/index';
import { type Kept, type Lease, parseLease, parseRun, printLease, type Run } from '../modules/health/index';

const LEASE = 'daftar.tick.lease';
const RUN = 'daftar.tick.run';
const CHECK = 'daftar.check';

export interface TickState {
  readonly lease: Kept;
  readonly run: Run;
  /** What the last check of the dashboard found; null before the first. */
  readonly found: Finding | null;
}

/** One blocking call. */
export function readTickState(): TickState {
  const { [LEASE]: lease = '', [RUN]: run = '', [CHECK]: found = '' } = readNotes();
  return { lease: parseLease(lease), run: parseRun(run), found: parseFinding(found) };
}

/** Writes what is named. One blocking call. Hint: the lease is written under the lock only, the run by whoever runs. */
export function writeTickState({
  lease,
  run,
  found,
}: Partial<Omit<TickState, 'lease'>> & { lease?: Lease | 'off' }): void {
  writeNotes({
    ...(lease === undefined ? {} : { [LEASE]: printLease(lease) }),
    ...(run === undefined ? {} : { [RUN]: JSON.stringify(run) }),
    ...(found === undefined ? {} : { [CHECK]: JSON.stringify(found) }),
  });
}
