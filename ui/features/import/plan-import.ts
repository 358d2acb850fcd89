// Asks the server, part by part, what would become of all rows of a list; nothing is written.

import type {
  ImportMapping,
  ImportRow,
  ImportSpec,
  ImportView,
  PlannedRow,
  RowFate,
} from '../../../src/entry/import-rpc';
import type { Server } from '../../server';
import { type Ask, Cancelled } from './ask';
import { inParts, textsOf, toSend } from './source';

export interface Planning {
  readonly server: Pick<Server, 'readImportColumns' | 'planImport'>;
  readonly ask: Ask;
  readonly view: ImportView;
  readonly mapping: ImportMapping;
  readonly rows: readonly ImportRow[];
  readonly rowsToPlan: number;
  readonly onProgress: (done: number, all: number) => void;
  /** Whether the person went back. */
  readonly isCancelled: () => boolean;
}

export interface Plan {
  readonly spec: ImportSpec;
  readonly rows: readonly PlannedRow[];
}

/** Returns the plan of all rows. Throws what `ask` throws, and Cancelled. */
export async function planImport(planning: Planning): Promise<Plan> {
  const { server, ask, view, mapping, rows, rowsToPlan, onProgress, isCancelled } = planning;
  onProgress(0, rows.length);
  const spec: ImportSpec = { kind: view.kind, mapping, readings: await readColumns(planning) };
  const planned: PlannedRow[] = [];
  const earlier: string[] = [];
  for (const part of inParts(toSend(rows, mapping), rowsToPlan)) {
    if (isCancelled()) throw new Cancelled();
    const answer = await ask(() => server.planImport({ ...spec, rows: part, earlier }));
    planned.push(...answer.rows);
    earlier.push(...answer.keys);
    onProgress(planned.length, rows.length);
  }
  if (isCancelled()) throw new Cancelled();
  return { spec, rows: planned };
}

/** Dates and numbers are read by their columns as a whole: 03.04 is known by a 25.04 below it. */
async function readColumns({ server, ask, view, mapping, rows }: Planning): Promise<ImportSpec['readings']> {
  const ordered = Object.entries(mapping).filter(([, field]) => view.ordered.includes(field));
  if (ordered.length === 0) return {};
  const columns = ordered.map(([column, field]) => ({
    column: Number(column),
    field,
    texts: textsOf(rows, Number(column)),
  }));
  return ask(() => server.readImportColumns({ columns }));
}

export const FATES = ['create', 'update', 'skip', 'issue'] as const satisfies readonly RowFate[];

/** Returns the rows of each fate. */
export function byFate(rows: readonly PlannedRow[]): Readonly<Record<RowFate, readonly PlannedRow[]>> {
  const of = (fate: RowFate) => rows.filter((row) => row.fate === fate);
  return { create: of('create'), update: of('update'), skip: of('skip'), issue: of('issue') };
}
