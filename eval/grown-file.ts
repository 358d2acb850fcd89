// Makes a larger list of people out of a file: new people of its values, some of them twice, with slips of the finger.

import type { TraitColumn } from '../src/modules/duplicates/index';

/** One person in five stands there once more. */
const DOUBLES = 0.2;
/** Of the values of a double, so many have a slip, and so many are not filled in. */
const SLIPS = 0.25;
const GAPS = 0.1;

export interface Grown {
  readonly traits: readonly TraitColumn[];
  /** Of each record the person. */
  readonly people: readonly number[];
}

/** Returns so many records, the same ones each time. Digits are drawn anew, so that numbers stay as seldom as they are. */
export function grow(traits: readonly TraitColumn[], records: number): Grown {
  const draw = drawing(7);
  const rows: (readonly string[])[] = [];
  const people: number[] = [];
  while (rows.length < records) {
    const person = people.length;
    const first = traits.map(({ kind, values }) => {
      const value = values[draw(values.length)] ?? '';
      return kind === 'number' || kind === 'phone' ? value.replace(/\d/g, () => String(draw(10))) : value;
    });
    const doubles = draw(100) < DOUBLES * 100 ? [first.map((value) => slipped(value, draw))] : [];
    for (const row of [first, ...doubles]) {
      rows.push(row);
      people.push(person);
    }
  }
  return {
    traits: traits.map((trait, at) => ({ ...trait, values: rows.slice(0, records).map((row) => row[at] ?? '') })),
    people: people.slice(0, records),
  };
}

function slipped(value: string, draw: (below: number) => number): string {
  const dice = draw(100);
  if (dice < GAPS * 100) return '';
  if (dice >= (GAPS + SLIPS) * 100 || value.length < 3) return value;
  const at = 1 + draw(value.length - 2);
  const [before, sign, after] = [value.slice(0, at), value.charAt(at), value.slice(at + 1)];
  const ways = [before + after, before + sign + sign + after, before + after.charAt(0) + sign + after.slice(1)];
  return ways[draw(ways.length)] ?? value;
}

/** Lehmer's generator: the same numbers on each machine. */
function drawing(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
}
