// What is remembered of the hourly work beside the workbook: who does it, and how its last run went.

import { readNotes, writeNotes } from '../google/document-notes';
import { type Kept, type Lease, parseLease, parseRun, printLease, type Run } from '../modules/health/index';

const LEASE = 'daftar.tick.lease';
const RUN = 'daftar.tick.run';

export interface TickState {
  readonly lease: Kept;
  readonly run: Run;
}

/** One blocking call. */
export function readTickState(): TickState {
  const { [LEASE]: lease = '', [RUN]: run = '' } = readNotes();
  return { lease: parseLease(lease), run: parseRun(run) };
}

/** Writes what is named. One blocking call. Hint: the lease is written under the lock only, the run by whoever runs. */
export function writeTickState({ lease, run }: { readonly lease?: Lease | 'off'; readonly run?: Run }): void {
  writeNotes({
    ...(lease === undefined ? {} : { [LEASE]: printLease(lease) }),
    ...(run === undefined ? {} : { [RUN]: JSON.stringify(run) }),
  });
}
