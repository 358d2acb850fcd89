// Chance that can be repeated: a seeded generator instead of Math.random.

export interface Chance {
  /** A number in [0, 1). */
  number(): number;
  pick<T>(values: readonly T[]): T;
  /** A whole number from `first` to `last`, both included. */
  between(first: number, last: number): number;
  /** True in so many of one case. */
  happens(share: number): boolean;
  /** What gives each of the values once in a round, in another order each time. */
  rounds<T>(values: readonly T[]): () => T;
  /** One of the values, in proportion to their weights. */
  weighted<T>(values: readonly (readonly [T, number])[]): T;
}

/** Returns the generator mulberry32 for a seed. https://gist.github.com/tommyettinger/46a874533244883189143505d203312c */
export function createChance(seed: number): Chance {
  let state = seed >>> 0;
  const number = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const pick = <T>(values: readonly T[]): T => {
    const value = values[Math.floor(number() * values.length)];
    if (value === undefined) throw new RangeError('Nothing to pick from.');
    return value;
  };
  return {
    number,
    pick,
    between: (first, last) => first + Math.floor(number() * (last - first + 1)),
    rounds: (values) => {
      let left: (typeof values)[number][] = [];
      return () => {
        if (left.length === 0) left = [...values];
        const next = pick(left);
        left.splice(left.indexOf(next), 1);
        return next;
      };
    },
    happens: (share) => number() < share,
    weighted: (values) => {
      let left = number() * values.reduce((sum, [, weight]) => sum + weight, 0);
      const found = values.find(([, weight]) => {
        left -= weight;
        return left < 0;
      });
      return found ? found[0] : pick(values)[0];
    },
  };
}
