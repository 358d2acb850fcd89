// What one table of twelve columns costs at Google, in Daftar's store and in others: service calls, and the time that the
// host's model gives them, by number of rows.

import type { Outcome } from '../host/host';
import { modelledTime } from '../host/runtime/latency';
import type { BenchRoom, Row } from './room';
import { type Action, actionsOn, standingOf } from './store-actions';
import { type OpenedSubject, openSubject, SUBJECTS } from './subject';

const ROW_COUNTS = [1_000, 10_000, 50_000];
const ROWS_TO_WARM_UP = 200;
// What a new sheet has.
const BLANK_ROWS = 1_000;

export const storeBench: BenchRoom = {
  name: 'store',
  legend:
    'modelledMs: typical time at Google, by host/runtime/latency.ts, from the first own call to the commit at the end; ' +
    'the start of the execution and the first open of the spreadsheet, the same for all, are left out. ' +
    'cpuMs: script and emulation together, here.',
  run: async function* () {
    for await (const _ of measureStore([ROWS_TO_WARM_UP]));
    yield* measureStore(ROW_COUNTS);
  },
};

/** Measures each action of each subject, once, in workbooks of so many rows. */
export function* measureStore(rowCounts: readonly number[]): Iterable<Row> {
  for (const rows of rowCounts) {
    for (const subject of SUBJECTS) {
      const opened = openSubject(subject, { customers: rows, blankRows: BLANK_ROWS });
      for (const action of actionsOn(opened, rows)) yield measureAction(opened, action, rows);
    }
  }
}

function measureAction(subject: OpenedSubject, action: Action, rows: number): Row {
  const before = process.cpuUsage();
  const outcome = subject.run(action.door, action.args);
  const { user, system } = process.cpuUsage(before);
  const { calls, blocking, modelledMs } = outcome.record;
  return {
    action: action.name,
    subject: subject.name,
    rows,
    calls: calls.length,
    blocking,
    modelledMs: Math.round(modelledMs.typical - openingMs()),
    cpuMs: Math.round((user + system) / 1_000),
    ...remark(subject, action, outcome),
  };
}

/** What every execution pays before its first own call: its start, and the first open of the spreadsheet beyond a mere handle. */
function openingMs(): number {
  const typical = (kind: Parameters<typeof modelledTime>[0]) => modelledTime(kind, 0).typical;
  return typical('start') + typical('open') - typical('handle');
}

/** Nothing when all of it was done; says how far it came within Google's six minutes; throws where it failed otherwise. */
function remark(subject: OpenedSubject, { name, proof }: Action, outcome: Outcome): Row {
  const { done, wanted } = proof(outcome.ok ? outcome.value : undefined, standingOf(subject));
  if (outcome.ok && done === wanted) return {};
  const isCut = !outcome.ok && outcome.error.message === 'Exceeded maximum execution time';
  if (isCut) return { note: `cut off after six minutes, ${done} of ${wanted} done` };
  const reason = outcome.ok ? `${done} of ${wanted} were done` : outcome.error.message;
  throw new Error(`${subject.name}, ${name}: ${reason}.`);
}
