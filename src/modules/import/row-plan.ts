// What becomes of a row, before it is put into words; and what rows of later parts must know of it.

import * as v from 'valibot';
import { CrmError } from '../../kernel/errors';
import type { Issue } from '../../kernel/issue';

export type Fate = 'create' | 'update' | 'skip' | 'issue';

export interface RowPlan {
  readonly row: number;
  readonly fate: Fate;
  readonly what: string;
  /** Of an issue: all that is to be put right. Else why it is left out, or what it changes. */
  readonly says: readonly Issue[];
  /** What it has in common with rows each of which is a record of its own, such as two sales of one day; absent where nothing. */
  readonly equal?: string;
}

const earlierInput = v.union([
  /** A customer whom a row brought, or filled in: what tells them apart, and the names of the other fields. */
  v.object({
    k: v.literal('person'),
    tag: v.string(),
    is: v.record(v.string(), v.string()),
    has: v.array(v.string()),
  }),
  /** A deal that a row brought, or filled in. */
  v.object({ k: v.literal('deal'), key: v.string(), day: v.string(), has: v.array(v.string()) }),
  /** A sale of the book that rows name: its number, whose it is, and what another system calls it. */
  v.object({ k: v.literal('sale'), id: v.string(), customerId: v.string(), number: v.string() }),
  /** A record of the book that a row stands for, or an equal row. */
  v.object({ k: v.literal('used'), key: v.string() }),
]);
export type Earlier = v.InferOutput<typeof earlierInput>;

export function printEarlier(earlier: Earlier): string {
  return JSON.stringify(earlier);
}

/** Parses what the plan of earlier parts answered. Throws INPUT_INVALID. */
export function parseEarlier(keys: readonly string[]): readonly Earlier[] {
  return keys.map((key) => {
    const parsed = v.safeParse(earlierInput, fromJson(key));
    if (parsed.success) return parsed.output;
    throw new CrmError('INPUT_INVALID', { problem: 'A key of an earlier part is none.' });
  });
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // What is no JSON is refused like any other shape that is none.
    return null;
  }
}

export function issueRow(row: number, what: string, says: readonly Issue[]): RowPlan {
  return { row, fate: 'issue', what, says };
}

/** A row that is left out, with the reason as the key of a sentence. */
export function skipRow(
  row: number,
  what: string,
  text: string,
  params: Readonly<Record<string, string>> = {},
): RowPlan {
  return { row, fate: 'skip', what, says: [{ field: '', received: '', text, params }] };
}
