// Counts many measures over the same records: each condition is held against each value once, whatever asks for it.

import type { Value } from '../schema/kinds';
import { type Operands, type Reading, type Test, testsOf } from './conditions';
import { type Fact, MINOR, shareOf } from './evaluate';
import type { Aggregate, Measure } from './measure';

/**
 * The records of one table, of which many measures are counted as `evaluate` would.
 * Hint: a mark a record and condition; what all conditions of a measure mark is counted.
 */
export class Tally {
  private readonly columns = new Map<string, Column>();
  private readonly marks = new Map<string, Uint8Array>();
  private readonly amounts = new Map<string, Float64Array>();

  constructor(private readonly records: readonly Fact[]) {}

  /** Returns the measure over the records. Throws when a parameter has no value. */
  count({ aggregate, ...measure }: Measure, operands: Operands, reading: Reading): number {
    const marks = testsOf({ aggregate, ...measure }, operands, reading).map((test) => this.marksOf(test));
    if (aggregate.kind === 'count') return this.sum(marks, null);
    return this.sum(marks, this.amountsOf(aggregate)) / MINOR;
  }

  private sum(marks: readonly Uint8Array[], amounts: Float64Array | null): number {
    let sum = 0;
    next: for (let index = 0; index < this.records.length; index += 1) {
      for (const mark of marks) if (mark[index] === 0) continue next;
      sum += amounts ? (amounts[index] ?? 0) : 1;
    }
    return sum;
  }

  private marksOf({ field, key, holds }: Test): Uint8Array {
    return remembered(this.marks, key, () => {
      const { codes, values } = this.columnOf(field);
      const held = Uint8Array.from(values, (value) => (holds(value) ? 1 : 0));
      return Uint8Array.from(codes, (code) => held[code] ?? 0);
    });
  }

  /** Most values of a column stand in many records. */
  private columnOf(field: string): Column {
    return remembered(this.columns, field, () => {
      const codeOf = new Map<Value, number>();
      const codes = Uint32Array.from(this.records, (record) => {
        const value = record[field] ?? '';
        const code = codeOf.get(value) ?? codeOf.size;
        if (code === codeOf.size) codeOf.set(value, code);
        return code;
      });
      return { codes, values: [...codeOf.keys()] };
    });
  }

  private amountsOf(aggregate: Aggregate): Float64Array {
    return remembered(this.amounts, JSON.stringify(aggregate), () => {
      return Float64Array.from(this.records, (record) => shareOf(aggregate, record));
    });
  }
}

/** A column whose values are told by numbers. */
interface Column {
  readonly codes: Uint32Array;
  readonly values: readonly Value[];
}

function remembered<T>(known: Map<string, T>, key: string, make: () => T): T {
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = make();
  known.set(key, made);
  return made;
}
