// The shadow's own state, one entry for all tables: up to which row of the log it is true, and which buckets there must be.

import { isTexts, parseJson } from './bucket';
import type { Entries, Spoiled } from './entries';

export interface TableState {
  readonly table: string;
  /** The first row of the change log that the shadow has not seen. */
  readonly logRow: number;
  /** The ids of the lowest records in the sheet, from top to bottom. */
  readonly tail: readonly string[];
  /** One that is missing was lost, not emptied. */
  readonly buckets: readonly string[];
}

/** The name of the entry. */
export const STATE = 'state';

/** Returns the state of each table, none where the entry is blank or spoiled; adds to `spoiled` what is wrong with it. */
export function readStates({ named }: Entries, spoiled: Spoiled[]): readonly TableState[] {
  const entry = named.get(STATE);
  if (!entry) {
    if (named.size > 0) spoiled.push({ kind: 'missing', entry: STATE });
    return [];
  }
  // Pieces that could not be put together are reported already.
  if (entry.text === null) return [];
  const states = parseJson(entry.text);
  if (Array.isArray(states) && states.every(isState)) return states;
  spoiled.push({ kind: 'broken', entry: STATE });
  return [];
}

/** Returns the entry's text. */
export function printStates(states: ReadonlyMap<string, TableState>): string {
  return JSON.stringify([...states.values()]);
}

function isState(value: unknown): value is TableState {
  if (typeof value !== 'object' || value === null) return false;
  const { table, logRow, tail, buckets } = value as Partial<Record<keyof TableState, unknown>>; // Examined right here.
  return typeof table === 'string' && typeof logRow === 'number' && isTexts(tail) && isTexts(buckets);
}
