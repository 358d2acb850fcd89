// Takes the sample firm out of the book again: exactly what it wrote, without a blank row left, and nothing of the firm's own.

import { closeGaps } from '../../kernel/archive/gaps';
import { look, type Place, type Sight } from '../../kernel/archive/sight';
import type { Cells } from '../../kernel/book/change-set';
import type { Ports } from '../../kernel/ports';
import { isFilled } from '../../kernel/reconcile/same-cell';
import { fieldNames, type Table } from '../../kernel/schema/table';
import { SAMPLE_TABLES } from './add-sample';
import { planRemoval, type SeenRow, type SeenTable } from './plan-removal';
import { SAMPLE_REQUEST } from './requests';

export interface SampleRemoved {
  /** Sample records that went, or would go. */
  readonly removed: number;
  /** Sample records that stay, since people changed them or use them. */
  readonly kept: number;
}

export interface SampleFound extends SampleRemoved {
  /** Whether an earlier removal left blank rows behind. */
  readonly isUnfinished: boolean;
}

/** What the journal knows until the rows are gone as well. */
const GAPS = 'sample gaps';
/** So many fit beside the rest of the journal's state; of a sheet that was sorted through and through, some rows stay blank. */
const RUNS_A_TABLE = 300;

/** First row and count of each run of rows, by the name of the table. */
type Gaps = Readonly<Record<string, readonly (readonly [number, number])[]>>;

/** Returns what removing would do, and does nothing. About forty blocking calls. */
export function findSample(ports: Ports): SampleFound {
  const { remove, kept } = planRemoval(lookAtAll(ports));
  return { removed: countOf(remove), kept, isUnfinished: ports.book.isUnderWay(GAPS) };
}

/** Removes the sample's records; their rows are blank until `closeSampleGaps`. */
export function removeSample(ports: Ports): SampleRemoved {
  const { book } = ports;
  const { remove, kept } = planRemoval(lookAtAll(ports));
  const gaps: Record<string, readonly (readonly [number, number])[]> = {};
  for (const [name, ids] of remove) {
    if (ids.length === 0) continue;
    const table = tableOf(name);
    const opened = book.open(table, fieldNames(table));
    gaps[name] = runsOf(ids.flatMap((id) => opened.rowOf(id) ?? []));
    for (const id of ids) book.remove(table, id);
  }
  book.keep({ work: { [GAPS]: gaps } });
  return { removed: countOf(remove), kept };
}

/** Deletes the blank rows that a removal left, as far as the time goes; returns whether all are gone. */
export function closeSampleGaps(ports: Ports): boolean {
  const { book, timeLeft } = ports;
  const gaps = book.state().work[GAPS] as Gaps | undefined; // Written above and nowhere else.
  if (!gaps) return true;
  for (const [name, runs] of Object.entries(gaps)) {
    if (timeLeft() < 0) return false;
    const place = placeOf(ports, tableOf(name));
    const rows = runs.flatMap(([first, count]) => Array.from({ length: count }, (_, index) => first + index));
    closeGaps(place, look(place), rows, timeLeft);
  }
  if (timeLeft() < 0) return false;
  book.keep({ work: { [GAPS]: null } });
  return true;
}

/** A table whose sheet people deleted holds nothing of the sample any more. */
function lookAtAll(ports: Ports): SeenTable[] {
  const originals = originalsOf(ports);
  const tables = originals.size === 0 ? [] : SAMPLE_TABLES.filter((table) => ports.book.has(table));
  return tables.map((table) => {
    const sight = look(placeOf(ports, table));
    const computed = sight.computed();
    const rows = [...sight.ids()].map((id): [string, SeenRow] => [id, seenRow(sight, id, computed)]);
    return { table, originals: originals.get(table.name) ?? new Map(), rows: new Map(rows) };
  });
}

/** What the history says that the sample wrote, by table and id. */
function originalsOf({ book }: Ports): ReadonlyMap<string, Map<string, Cells>> {
  const originals = new Map<string, Map<string, Cells>>();
  for (const { request, table, record, field, from, to } of book.history()) {
    if (request !== SAMPLE_REQUEST || field !== '' || from !== '' || to === '') continue;
    const ofTable = originals.get(String(table)) ?? new Map<string, Cells>();
    ofTable.set(String(record), JSON.parse(String(to)) as Cells); // Written by the store in this form.
    originals.set(String(table), ofTable);
  }
  return originals;
}

function seenRow(sight: Sight, id: string, computed: ReadonlySet<string>): SeenRow {
  const [row = 0, ...copies] = sight.rowsOf(id);
  const { cells, formulas, notes } = sight.content(row);
  const isOwn = (name: string): boolean => name.startsWith('.');
  const hasOther = [...cells].some(([name, cell]) => !isOwn(name) && !computed.has(name) && isFilled(cell));
  const isTheirs = hasOther || notes.size > 0 || copies.length > 0 || [...formulas.keys()].some(isOwn);
  return { cells: sight.opened.cellsAt(row), isTheirs };
}

function runsOf(rows: readonly number[]): (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    if (last && last[0] + last[1] === row) last[1] += 1;
    else runs.push([row, 1]);
  }
  return runs.sort((a, b) => b[1] - a[1]).slice(0, RUNS_A_TABLE);
}

function countOf(remove: ReadonlyMap<string, readonly string[]>): number {
  return [...remove.values()].reduce((sum, ids) => sum + ids.length, 0);
}

function placeOf({ whole, zone }: Ports, table: Table): Place {
  return { table, sheet: whole(table), zone };
}

function tableOf(name: string): Table {
  const table = SAMPLE_TABLES.find((each) => each.name === name);
  if (!table) throw new Error(`The sample has no table "${name}".`);
  return table;
}
