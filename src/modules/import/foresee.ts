// Tells what the columns of a file are taken for, before any row of it is looked at.

import * as v from 'valibot';
import { parseInput } from '../../kernel/input';
import type { Issue } from '../../kernel/issue';
import { type ColumnGuess, findList, recogniseColumns } from '../columns/index';
import { FIELDS, KINDS, type Kind, readingOf } from './kinds';
import { mappingIssues, missingFields } from './mapping';
import { fieldsOfColumns, guessKind } from './targets';

/** Rows by which columns are told, and columns that a list has at most. */
const MOST_ROWS = 200;
export const MOST_COLUMNS = 500;
/** A cell of a sheet holds no more. */
export const MOST_CHARACTERS = 50_000;

export const cellsInput = v.pipe(v.array(v.pipe(v.string(), v.maxLength(MOST_CHARACTERS))), v.maxLength(MOST_COLUMNS));
export const mappingInput = v.pipe(
  v.record(v.pipe(v.string(), v.regex(/^[1-9]\d{0,3}$/)), v.pipe(v.string(), v.maxLength(40))),
  v.check((mapping) => Object.keys(mapping).length <= MOST_COLUMNS, 'has too many columns'),
);
const headInput = v.object({
  rows: v.pipe(v.array(cellsInput), v.minLength(1), v.maxLength(MOST_ROWS)),
  kind: v.optional(v.picklist(KINDS)),
  mapping: v.optional(mappingInput, {}),
});

export interface ForeseenColumn {
  readonly column: number;
  readonly heading: string;
  readonly field: string;
  /** In percent. */
  readonly confidence: number;
  readonly reasons: ColumnGuess['reasons'];
}

export interface Foreseen {
  readonly kind: Kind;
  /** Index among the rows that were sent. */
  readonly headingRow: number;
  readonly columns: readonly ForeseenColumn[];
  readonly fields: readonly string[];
  /** Fields that are read by their column as a whole. */
  readonly ordered: readonly string[];
  readonly missing: readonly Issue[];
}

/** Returns it for `{ rows, kind?, mapping? }`; what people said of the kind and of columns stands. Pure. */
export function foreseeImport(input: unknown): Foreseen {
  const { rows, kind: said, mapping } = parseInput(headInput, input);
  const list = findList({ rows }) ?? {
    headingRow: 0,
    columns: recogniseColumns(rows[0] ?? [], { rows: rows.slice(1) }),
  };
  const kind = said ?? guessKind(list.columns);
  const fields = FIELDS[kind];
  const known = Object.fromEntries(
    Object.entries(mapping).filter(([, field]) => field === '' || fields.includes(field)),
  );
  const columns = fieldsOfColumns(kind, list.columns, known).map(({ field, confidence, ...column }) => {
    return { ...column, field: field ?? '', confidence: Math.round(confidence * 100) };
  });
  const taken = Object.fromEntries(columns.map(({ column, field }) => [String(column), field]));
  return {
    kind,
    headingRow: list.headingRow,
    columns,
    fields,
    ordered: fields.filter((field) => readingOf(kind, field) !== null),
    missing: [...mappingIssues(kind, mapping), ...missingFields(kind, taken)],
  };
}
