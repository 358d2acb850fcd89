// Asks the server, part by part, what would become of all rows of a list; nothing is written.

import type {
  ChosenWord,
  ImportMapping,
  ImportRow,
  ImportSpec,
  ImportView,
  PlannedRow,
  RowFate,
  WordToChoose,
} from '../../../src/entry/import-rpc';
import type { Server } from '../../server';
import { type Ask, Cancelled } from './ask';
import { inParts, textsOf, toSend } from './source';

export interface Planning {
  readonly server: Pick<Server, 'readImportColumns' | 'planImport'>;
  readonly ask: Ask;
  readonly view: ImportView;
  readonly mapping: ImportMapping;
  /** What people chose so far for words that nobody knew. */
  readonly words: readonly ChosenWord[];
  readonly rows: readonly ImportRow[];
  readonly rowsToPlan: number;
  readonly onProgress: (done: number, all: number) => void;
  /** Whether the person went back. */
  readonly isCancelled: () => boolean;
}

export interface Plan {
  readonly spec: ImportSpec;
  readonly rows: readonly PlannedRow[];
  /** Of all rows, in their order. */
  readonly words: readonly WordToChoose[];
}

/** Returns the plan of all rows. Throws what `ask` throws, and Cancelled. */
export async function planImport(planning: Planning): Promise<Plan> {
  const { server, ask, view, mapping, words, rows, rowsToPlan, onProgress, isCancelled } = planning;
  onProgress(0, rows.length);
  const spec: ImportSpec = { kind: view.kind, mapping, readings: await readColumns(planning), words };
  const planned: PlannedRow[] = [];
  const found = new Map<string, WordToChoose>();
  const earlier = [...(await readSales(planning, spec))];
  for (const part of inParts(toSend(rows, mapping), rowsToPlan)) {
    if (isCancelled()) throw new Cancelled();
    const answer = await ask(() => server.planImport({ ...spec, rows: part, earlier }));
    planned.push(...answer.rows);
    earlier.push(...answer.keys);
    for (const word of answer.words) addWord(found, word);
    onProgress(planned.length, rows.length);
  }
  if (isCancelled()) throw new Cancelled();
  return { spec, rows: planned, words: [...found.values()] };
}

/** Which sales payments name, as keys: the server finds them beforehand, in a call of its own. */
async function readSales({ server, ask, mapping, rows }: Planning, spec: ImportSpec): Promise<readonly string[]> {
  const column = Object.keys(mapping).find((each) => mapping[each] === 'sale');
  const sales = column === undefined ? [] : textsOf(rows, Number(column));
  return sales.length === 0 ? [] : (await ask(() => server.planImport({ ...spec, rows: [], sales }))).keys;
}

/** A word stands in rows of several parts. */
function addWord(found: Map<string, WordToChoose>, one: WordToChoose): void {
  const key = JSON.stringify([one.field, one.word]);
  found.set(key, { ...one, rows: one.rows + (found.get(key)?.rows ?? 0) });
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
