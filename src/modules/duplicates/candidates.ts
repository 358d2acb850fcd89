// Which records are compared at all: those that share a key with few others, however many records there are.

import { type Pass, passesOf } from './block-keys';
import type { Prepared } from './prepared';

/** Pairs of records, each once: `ones[i]` and `others[i]`. */
export interface Pairs {
  readonly ones: Int32Array;
  readonly others: Int32Array;
}

/**
 * A key that more records share says nothing, and its pairs would grow with the square of the records. Those that are one person
 * nearly always share a rarer key too, of two traits together.
 */
const MOST_IN_BLOCK = 16;

/**
 * Returns the pairs that share a key. With `left`, the number of records of a first list, only pairs across both lists.
 * Hint: the pairs grow with the number of records, and not with its square.
 */
export function candidatePairs(columns: readonly Prepared[], records: number, left: number | null): Pairs {
  const found = new Set<number>();
  for (const pass of passesOf(columns, records)) {
    for (const block of blocksOf(pass)) addPairs(block, records, left, found);
  }
  const ones = new Int32Array(found.size);
  const others = new Int32Array(found.size);
  let at = 0;
  for (const pair of found) {
    ones[at] = Math.floor(pair / records);
    others[at] = pair % records;
    at += 1;
  }
  return { ones, others };
}

/** Groups of records with one key; too large ones are forgotten as they grow. */
function blocksOf(pass: Pass): Iterable<readonly number[]> {
  const blocks = new Map<number, number[]>();
  pass.forEach((keys, record) => {
    for (const key of keys) {
      const block = blocks.get(key);
      if (!block) blocks.set(key, [record]);
      else if (block.length <= MOST_IN_BLOCK) block.push(record);
    }
  });
  return blocks.values();
}

function addPairs(block: readonly number[], records: number, left: number | null, found: Set<number>): void {
  if (block.length < 2 || block.length > MOST_IN_BLOCK) return;
  for (let one = 0; one < block.length; one += 1) {
    for (let other = one + 1; other < block.length; other += 1) {
      // Records come in their order, so the first is the smaller.
      const [first = 0, second = 0] = [block[one], block[other]];
      if (left === null || (first < left && second >= left)) found.add(first * records + second);
    }
  }
}
