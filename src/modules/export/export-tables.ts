// Hands out tables in pieces, as values with people's own columns, to who may have them and said so before.

import * as v from 'valibot';
import { type Language, wordIn } from '../../kernel/i18n/language';
import { idInput, parseInput, type Result, refused } from '../../kernel/input';
import type { Ports } from '../../kernel/ports';
import { type Cell, decode } from '../../kernel/schema/codec';
import type { FieldKind, Value } from '../../kernel/schema/kinds';
import { fieldNames, fieldOf, type Table } from '../../kernel/schema/table';
import { dayOfSerial } from '../../kernel/time/day';
import { mayDecide } from '../privacy/index';

/** What the journal calls an export; it keeps who began it and when. */
export const EXPORTING = 'export';

interface Exporting {
  readonly by: string;
  readonly at: number;
}

/** Somebody who went home must not leave the door open. */
const OPEN_FOR_MS = 3_600_000;

export interface ExportTable {
  readonly name: string;
  /** What its sheet is called, in the person's language. */
  readonly title: string;
  /** Blank archives and sheets that are gone are left out. */
  readonly fields: readonly { readonly name: string; readonly heading: string; readonly kind: FieldKind }[];
}

export interface ExportBegun {
  readonly tables: readonly ExportTable[];
}

/** What stands in a cell, as plain data. */
export type ExportValue = Value;

export interface ExportPiece {
  /** Headings of people's own columns, behind the fields. */
  readonly own: readonly string[];
  /** A value for each field of the table, then for each own column; instants are epoch milliseconds. */
  readonly rows: readonly (readonly Value[])[];
  /** Where the next piece begins; null at the end. */
  readonly next: number | null;
}

/** A piece is read in one call however long it is; more than this would be slow to send. */
const ROWS_A_PIECE = 4_000;

const beginInput = v.object({ requestId: idInput });
const pieceInput = v.object({ table: idInput, from: v.pipe(v.number(), v.integer(), v.minValue(0)) });

/** Opens the door of exports for an hour for the acting person. Refused to who may not decide. Three blocking calls. */
export function beginExport(ports: Ports, tables: readonly Table[], given: unknown): Result<ExportBegun> {
  parseInput(beginInput, given);
  const { book, now, language } = ports;
  if (!mayDecide(ports)) return refused({ field: '', received: '', text: 'err.privacyRole' });
  book.keep({ work: { [EXPORTING]: { by: book.user, at: now } satisfies Exporting } });
  const there = tables.filter((table) => book.has(table));
  return { ok: true, value: { tables: there.map((table) => describe(table, language)) } };
}

/** Returns a piece of a table of an export that was begun. Two blocking calls, whatever the number of rows. */
export function exportPiece(ports: Ports, tables: readonly Table[], given: unknown): Result<ExportPiece> {
  const { table: name, from } = parseInput(pieceInput, given);
  const table = tables.find((each) => each.name === name);
  if (!table) return refused({ field: 'table', received: name, text: 'err.exportTable' });
  if (!isBegun(ports)) return refused({ field: '', received: '', text: 'err.notBegun' });
  const { opened, own } = ports.book.openWide(table);
  const rows = [...opened.recordRows()];
  const part = rows.slice(from, from + ROWS_A_PIECE);
  const beside = part.map(own);
  const headings = [...new Set(beside.flat().map(({ heading }) => heading))];
  const known = new Set<string>(opened.fields.filter((field) => opened.image.columns.at[field] !== undefined));
  const values = part.map((row, index) => [
    ...fieldNames(table).map((field) =>
      known.has(field) ? valueIn(fieldOf(table, field).kind, opened.cellAt(row, field), ports) : '',
    ),
    ...headings.map((heading) => {
      const cell = beside[index]?.find((each) => each.heading === heading);
      return cell?.isDate && typeof cell.cell === 'number' ? (dayOfSerial(cell.cell) ?? cell.cell) : (cell?.cell ?? '');
    }),
  ]);
  const next = from + part.length < rows.length ? from + part.length : null;
  return { ok: true, value: { own: headings, rows: values, next } };
}

function isBegun({ book, now }: Ports): boolean {
  const begun = book.asNoted().work[EXPORTING] as Exporting | undefined; // Written above and nowhere else.
  return begun !== undefined && begun.by === book.user && now - begun.at < OPEN_FOR_MS;
}

function describe(table: Table, language: Language): ExportTable {
  const fields = fieldNames(table).map((name) => {
    const { heading, kind } = fieldOf(table, name);
    return { name, heading: wordIn(heading, language), kind };
  });
  return { name: table.name, title: wordIn(table.sheet, language), fields };
}

/** What does not fit its column is told as it stands. */
function valueIn(kind: FieldKind, cell: Cell, { zone }: Pick<Ports, 'zone'>): Value {
  const meant = decode(kind, cell, zone);
  return meant.ok ? meant.value : cell;
}
