// Takes tables out of the workbook, piece by piece, for whichever file is made of them.

import type { ExportTable, ExportValue as Value } from '../../../src/modules/export/export-tables';
import { toOutcome, toSentence } from '../../outcome';
import { newRequestId } from '../../request-id';
import type { Server } from '../../server';

/** A whole table: a record is a list of values, of the fields first, then of people's own columns. */
export interface TakenTable extends ExportTable {
  readonly own: readonly string[];
  readonly rows: readonly (readonly Value[])[];
}

export interface Taking {
  readonly server: Pick<Server, 'beginExport' | 'exportPiece'>;
  /** Which tables; all where absent. */
  readonly only?: readonly string[];
  readonly describe: (error: Error) => string;
  /** Makes the error of a sentence that is to be shown. */
  readonly refused: (sentence: string) => Error;
  readonly onProgress: (done: number, all: number) => void;
}

/** Returns the tables; throws what `refused` makes where it was refused or failed. */
export async function takeTables(taking: Taking): Promise<readonly TakenTable[]> {
  const { server, only, onProgress } = taking;
  const begun = await must(() => server.beginExport({ requestId: newRequestId() }), taking);
  const wanted = begun.tables.filter(({ name }) => !only || only.includes(name));
  const taken: TakenTable[] = [];
  for (const table of wanted) {
    onProgress(taken.length, wanted.length);
    taken.push(await takeTable(table, (from) => must(() => server.exportPiece({ table: table.name, from }), taking)));
  }
  return taken;
}

type Piece = (from: number) => Promise<{
  readonly own: readonly string[];
  readonly rows: readonly (readonly Value[])[];
  readonly next: number | null;
}>;

/** Own columns that are blank in a piece are not in it. */
async function takeTable(table: ExportTable, pieceFrom: Piece): Promise<TakenTable> {
  const pieces: Awaited<ReturnType<Piece>>[] = [];
  for (let from: number | null = 0; from !== null; ) {
    const piece: Awaited<ReturnType<Piece>> = await pieceFrom(from);
    pieces.push(piece);
    from = piece.next;
  }
  const own = [...new Set(pieces.flatMap((piece) => piece.own))];
  const count = table.fields.length;
  const rows = pieces.flatMap((piece) =>
    piece.rows.map((row) => [
      ...row.slice(0, count),
      ...own.map((heading) => {
        const at = piece.own.indexOf(heading);
        return at < 0 ? '' : (row[count + at] ?? '');
      }),
    ]),
  );
  return { ...table, own, rows };
}

async function must<T>(
  call: Parameters<typeof toOutcome<T>>[0],
  { describe, refused }: Pick<Taking, 'describe' | 'refused'>,
): Promise<T> {
  const outcome = await toOutcome(call, describe);
  if (outcome.kind === 'done') return outcome.value;
  throw refused(toSentence(outcome));
}

/** Returns the value of a field of a record; '' where the table has no such field. */
export function fieldIn({ fields }: ExportTable, row: readonly Value[], name: string): Value {
  const at = fields.findIndex((field) => field.name === name);
  return at < 0 ? '' : (row[at] ?? '');
}
