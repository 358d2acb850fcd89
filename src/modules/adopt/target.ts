// Which field each recognised column becomes; a field has one column, and no column of people's is ever Daftar's own.

import { fieldNames, fieldOf } from '../../kernel/schema/table';
import {
  type CanonicalField,
  type ColumnGuess,
  type Corrections,
  isOfFirms,
  type Targeted,
  targetColumns as target,
} from '../columns/index';
import { columnsToJoin, WHO } from './join-names';
import type { Kind } from './kinds';

export type { Corrections, Targeted } from '../columns/index';

/** Returns what a column of people's may become: what only Daftar writes is not among it. */
export function adoptableFields({ table, hints }: Kind): readonly string[] {
  const typed = fieldNames(table).filter((field) => field !== 'id' && !fieldOf(table, field).machine);
  return [...typed, ...hints];
}

/** Returns the columns that become the table's: all but people's own, of which some tell of the rows. */
export function boundColumns({ table }: Kind, columns: readonly Targeted[]): readonly Bound[] {
  return columns.flatMap(({ column, field }) => (field !== null && table.fields[field] ? [{ column, field }] : []));
}

export interface Bound {
  /** From 1. */
  readonly column: number;
  readonly field: string;
}

const FIRM_FIRST: readonly CanonicalField[] = ['company', 'full_name', 'first_name', 'last_name'];

/** Decides for each column, people's corrections first, then what was recognised, then our own words. */
export function targetColumns(
  guesses: readonly ColumnGuess[],
  kind: Kind,
  corrections: Corrections = {},
): readonly Targeted[] {
  const ofFirms = isOfFirms(guesses);
  const isJoined = columnsToJoin(guesses, corrections).length > 0;
  const isFree = (field: string) => !(isJoined && WHO.includes(field));
  const targets = kind.targets
    .filter(({ field }) => isFree(field))
    .map((each) => (ofFirms && WHO.includes(each.field) ? { ...each, from: FIRM_FIRST } : each));
  return target(guesses, { targets, table: kind.table, fields: adoptableFields(kind).filter(isFree), corrections });
}
