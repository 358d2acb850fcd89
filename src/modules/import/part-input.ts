// What the page sends of a part: how its rows are read, and the rows; parsed as if a stranger had sent it.

import * as v from 'valibot';
import { parseInput } from '../../kernel/input';
import type { Issue } from '../../kernel/issue';
import type { FileRow, RowSpec } from './file-row';
import { cellsInput, mappingInput } from './foresee';
import { KINDS } from './kinds';
import { mappingIssues, missingFields } from './mapping';

/** Rows of a part: a change set must fit into the journal, a plan into one call. */
export const ROWS_TO_BRING_IN = 500;
export const ROWS_TO_PLAN = 1_000;
/** Texts of a column: of a whole file. */
const MOST_SALES = 50_000;
/** Keys of earlier parts: as many as a file has rows, and some. */
const MOST_KEYS = 200_000;

const readingInput = v.object({
  order: v.optional(v.picklist(['day-first', 'month-first', 'unclear'])),
  decimal: v.optional(v.picklist([',', '.'])),
});
const rowInput = v.object({
  row: v.pipe(v.number(), v.integer(), v.minValue(1)),
  cells: cellsInput,
  nth: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
});
/** Longer ones are no words of a list; more of them no list. */
const MOST_WORD = 1_000;
const MOST_WORDS = 500;
const wordInput = v.object({
  field: v.pipe(v.string(), v.maxLength(40)),
  word: v.pipe(v.string(), v.minLength(1), v.maxLength(MOST_WORD)),
  choice: v.pipe(v.string(), v.maxLength(MOST_WORD)),
});
const specFields = {
  kind: v.picklist(KINDS),
  mapping: mappingInput,
  readings: v.optional(v.record(v.pipe(v.string(), v.maxLength(4)), readingInput), {}),
  words: v.optional(v.pipe(v.array(wordInput), v.maxLength(MOST_WORDS))),
};
const planInput = v.object({
  ...specFields,
  rows: v.pipe(v.array(rowInput), v.maxLength(ROWS_TO_PLAN)),
  earlier: v.optional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(20_000))), v.maxLength(MOST_KEYS)), []),
  sales: v.optional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(MOST_WORD))), v.maxLength(MOST_SALES)), []),
});
const partInput = v.object({
  ...specFields,
  rows: v.pipe(v.array(rowInput), v.maxLength(ROWS_TO_BRING_IN)),
  requestId: v.pipe(v.string(), v.minLength(1), v.maxLength(56)),
  part: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(9_999)),
});

export interface PlanAsked {
  readonly spec: RowSpec;
  readonly rows: readonly FileRow[];
  readonly earlier: readonly string[];
  /** What all rows of the file call sales, to be told as keys. */
  readonly sales: readonly string[];
}

export type PartAsked = v.InferOutput<typeof partInput>;

/** Throws INPUT_INVALID when it has not its shape. */
export function parsePlan(input: unknown): PlanAsked {
  const { rows, earlier, sales, ...spec } = parseInput(planInput, input);
  return { spec, rows, earlier, sales };
}

/** Throws INPUT_INVALID when it has not its shape. */
export function parsePart(input: unknown): PartAsked {
  return parseInput(partInput, input);
}

/** Why no row can be read like this. */
export function specIssues({ kind, mapping }: RowSpec): readonly Issue[] {
  return [...mappingIssues(kind, mapping), ...missingFields(kind, mapping)];
}
