// Changes, removes and restores one record, whatever its table.

import * as v from 'valibot';
import { findRemoved } from '../../kernel/book/removed';
import { CrmError } from '../../kernel/errors';
import { type Language, wordIn } from '../../kernel/i18n/language';
import { invalid } from '../../kernel/input';
import type { Issue } from '../../kernel/issue';
import type { Ports } from '../../kernel/ports';
import { decode, encode } from '../../kernel/schema/codec';
import type { Value } from '../../kernel/schema/kinds';
import { optionKey } from '../../kernel/schema/options';
import type { Field, Row, Table } from '../../kernel/schema/table';
import type { Zone } from '../../kernel/time/zone';
import { archivedAmong, heldByArchive } from '../archive/index';
import { changeWithStage, dealsTable, STAMPS_OF_MOVES } from '../deals/index';

export type RecordOutcome =
  | { readonly ok: true; readonly value: { readonly id: string } }
  | { readonly ok: false; readonly issues: readonly Issue[] };

const value = v.union([v.pipe(v.string(), v.maxLength(20_000)), v.pipe(v.number(), v.finite()), v.boolean(), v.null()]);
const values = v.record(v.string(), value);
const request = { requestId: v.pipe(v.string(), v.minLength(1), v.maxLength(64)) };
const record = { ...request, table: v.string(), id: v.pipe(v.string(), v.minLength(1), v.maxLength(64)) };
const changeInput = v.object({ ...record, values, expected: v.optional(values, {}) });
const recordInput = v.object(record);

type Tables = readonly Table[];

/**
 * Changes the named fields of a record, and no others; `expected` holds what the acting person saw in them. A deal's stage
 * is changed by the rules of every move, which stamp the deal besides, or refuse with an issue at the field that lacks.
 * Throws CONFLICT when a field changed since, RECORD_GONE when the record is not there.
 */
export function changeRecord(ports: Ports, tables: Tables, input: unknown): RecordOutcome {
  const { book, zone } = ports;
  const { table: name, id, values: wanted, expected } = parse(changeInput, input);
  const table = tables.find((candidate) => candidate.name === name);
  if (!table) return refuse('table', name, 'err.table');
  const isDeal = name === dealsTable.name;
  const values: Record<string, Value> = {};
  for (const [field, wish] of Object.entries(wanted)) {
    const known = table.fields[field];
    const isFixed = known?.kind === 'id' || (isDeal && STAMPS_OF_MOVES.includes(field));
    if (known === undefined || isFixed) return refuse(field, field, 'err.field');
    const meant = meantBy(known, wish, zone);
    if (meant === undefined) return refuse(field, String(wish), 'err.value');
    values[field] = meant;
  }
  // Every value was held against the kind of its field; `expected` is only compared.
  const seen = expected as Readonly<Record<string, Value>> as Partial<Row<Table>>;
  const moved = isDeal && 'stage' in values ? changeWithStage(ports, { id, values, expected: seen }) : null;
  if (moved) return moved;
  const opened = book.openRecords(table, [id]);
  const isGone = opened.rowOf(id) === null;
  if (isGone && archivedAmong(book, table, [id]).length > 0) return refuse('id', id, 'err.archived');
  book.update(table, id, inWords(table, values, opened.language) as Partial<Row<Table>>, seen);
  return { ok: true, value: { id } };
}

/** Undefined for what the field cannot hold; of fixed options it holds one, by its key or its word in any language, or none. */
function meantBy({ kind, options }: Field, wish: Value, zone: Zone): Value | undefined {
  const meant = decode(kind, encode(kind, wish, zone), zone);
  if (!meant.ok || (wish !== null && meant.value !== wish)) return undefined;
  const isOption = !options || meant.value === '' || optionKey(options, String(meant.value)) !== null;
  return isOption ? meant.value : undefined;
}

/** Options are written as the sheet's language calls them. */
function inWords(
  { fields }: Table,
  values: Readonly<Record<string, Value>>,
  language: Language,
): Record<string, Value> {
  const worded = Object.entries(values).map(([field, value]): [string, Value] => {
    const { options = {} } = fields[field] ?? {};
    const words = options[optionKey(options, String(value)) ?? ''];
    return [field, words ? wordIn(words, language) : value];
  });
  return Object.fromEntries(worded);
}

/** Removes a record: its cells are cleared and kept in the history. Throws RECORD_GONE when it is not there. */
export function removeRecord({ book }: Ports, tables: Tables, input: unknown): RecordOutcome {
  const { table: name, id } = parse(recordInput, input);
  const table = tables.find((candidate) => candidate.name === name);
  if (!table) return refuse('table', name, 'err.table');
  const opened = book.openRecords(table, [id]);
  if (heldByArchive(book, opened, [id]).length > 0) return refuse('id', id, 'err.archived');
  if (opened.rowOf(id) === null) throw new CrmError('RECORD_GONE', { table: name, record: id });
  book.remove(table, id);
  return { ok: true, value: { id } };
}

/** Puts back a record that was removed, by Daftar or by hand, as it was last known. */
export function restoreRecord({ book }: Ports, tables: Tables, input: unknown): RecordOutcome {
  const { table: name, id } = parse(recordInput, input);
  const table = tables.find((candidate) => candidate.name === name);
  if (!table) return refuse('table', name, 'err.table');
  const cells = findRemoved(book, table, new Set([id])).get(id);
  if (!cells) return refuse('id', id, 'err.notRemoved');
  if (archivedAmong(book, table, [id]).length > 0) return refuse('id', id, 'err.archived');
  // Looked for among all rows: people may have put it back themselves.
  book.openRecords(table, [id], { reads: 1 });
  book.restore(table, id, cells);
  return { ok: true, value: { id } };
}

function parse<S extends v.GenericSchema>(schema: S, input: unknown): v.InferOutput<S> {
  const parsed = v.safeParse(schema, input);
  if (!parsed.success) throw invalid(parsed.issues);
  return parsed.output;
}

function refuse(field: string, received: string, text: string): RecordOutcome {
  return { ok: false, issues: [{ field, received, text }] };
}
