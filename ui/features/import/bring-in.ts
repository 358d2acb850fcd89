// Brings the rows of a plan in, one part after another, and knows where to go on after a stop or a failure.

import type { ImportRow, ImportSpec, PartBroughtIn } from '../../../src/entry/import-rpc';
import type { Server } from '../../server';
import type { Ask } from './ask';
import type { Plan } from './plan-import';
import { inParts, toSend } from './source';

/** An import on its way, or at its end. */
export interface Run {
  /** Of all parts: the server knows by it which one it has answered before. */
  readonly requestId: string;
  readonly spec: ImportSpec;
  readonly parts: readonly (readonly ImportRow[])[];
  /** The part that comes next; as many as there are at the end. */
  readonly next: number;
  /** How many parts were sent: what did not come back may have been carried out all the same. */
  readonly begun: number;
  readonly sums: Sums;
  readonly issues: PartBroughtIn['issues'];
}

export type Sums = Pick<PartBroughtIn, 'created' | 'updated' | 'skipped' | 'wrong'>;

export interface RunOptions {
  readonly requestId: string;
  readonly rows: readonly ImportRow[];
  readonly rowsToBringIn: number;
}

/** Returns an import that has not begun. What is left out, or has to be mended, is counted from the beginning and not sent. */
export function startRun({ spec, rows: planned }: Plan, { requestId, rows, rowsToBringIn }: RunOptions): Run {
  const count = (fate: string) => planned.filter((row) => row.fate === fate).length;
  const goingIn = new Set(planned.filter(({ fate }) => fate === 'create' || fate === 'update').map(({ row }) => row));
  const wanted = rows.filter(({ row }) => goingIn.has(row));
  const nth = countEquals(planned);
  return {
    requestId,
    spec,
    parts: inParts(
      toSend(wanted, spec.mapping).map((each) => ({ ...each, ...nth.get(each.row) })),
      rowsToBringIn,
    ),
    next: 0,
    begun: 0,
    sums: { created: 0, updated: 0, skipped: count('skip'), wrong: count('issue') },
    issues: [],
  };
}

/** Of each row that has equals how many stand above it, also of those that are in the book: else the second would be taken for the first. */
function countEquals(planned: Plan['rows']): ReadonlyMap<number, { readonly nth: number }> {
  const seen = new Map<string, number>();
  const nth = new Map<number, { readonly nth: number }>();
  for (const { row, equal } of planned) {
    if (equal === '') continue;
    const above = seen.get(equal) ?? 0;
    nth.set(row, { nth: above });
    seen.set(equal, above + 1);
  }
  return nth;
}

/** Returns the rows that are dealt with, and all of them. */
export function progressOf({ parts, next }: Run): { readonly done: number; readonly all: number } {
  const rowsIn = (some: Run['parts']): number => some.reduce((rows, part) => rows + part.length, 0);
  return { done: rowsIn(parts.slice(0, next)), all: rowsIn(parts) };
}

export interface Carrying {
  readonly server: Pick<Server, 'bringIn'>;
  readonly ask: Ask;
  /** As each part is sent and as it comes back, before it is asked whether to stop. */
  readonly onPart: (run: Run) => void;
  readonly isStopped: () => boolean;
}

/** Carries the import on to its end, or to where the person stops it. Throws what `ask` throws; what was told by `onPart` stands then. */
export async function carryOn(run: Run, { server, ask, onPart, isStopped }: Carrying): Promise<Run> {
  let now = run;
  while (now.next < now.parts.length && !isStopped()) {
    const { requestId, spec, parts, next } = now;
    now = { ...now, begun: next + 1 };
    onPart(now);
    const rows = parts[next] ?? [];
    const answer = await ask(() => server.bringIn({ ...spec, requestId, part: next, rows }));
    now = after(now, answer);
    onPart(now);
  }
  return now;
}

function after(run: Run, { created, updated, skipped, wrong, issues }: PartBroughtIn): Run {
  const { sums } = run;
  return {
    ...run,
    next: run.next + 1,
    sums: {
      created: sums.created + created,
      updated: sums.updated + updated,
      skipped: sums.skipped + skipped,
      wrong: sums.wrong + wrong,
    },
    issues: [...run.issues, ...issues],
  };
}
