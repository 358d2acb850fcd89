// Shares out the work of somebody who left among those who stay: to whom has least, and never one customer to two people.

/** One customer's records, which stay together; or a record of no customer. */
export interface Bundle {
  readonly key: string;
  /** How much work it is: open deals and tasks. */
  readonly weight: number;
}

/**
 * Returns the person for each bundle by its key: the heaviest go first, each to whom has least by then, and bundles without
 * work by turns to whom got fewest of them. `load` says how much work each of the people has. Throws where there is nobody.
 */
export function shareOut(bundles: readonly Bundle[], load: ReadonlyMap<string, number>): ReadonlyMap<string, string> {
  const [work, quiet] = [new Map(load), new Map([...load.keys()].map((person) => [person, 0]))];
  const shares = new Map<string, string>();
  const byWeight = [...bundles].sort((one, other) => other.weight - one.weight);
  for (const { key, weight } of byWeight) {
    const piles = weight > 0 ? work : quiet;
    const person = leastOf(piles);
    piles.set(person, (piles.get(person) ?? 0) + (weight > 0 ? weight : 1));
    shares.set(key, person);
  }
  return shares;
}

/** Of several with the same the first. */
function leastOf(piles: ReadonlyMap<string, number>): string {
  const [first, ...others] = [...piles];
  if (!first) throw new Error('There is nobody to share out to.');
  return others.reduce((least, pile) => (pile[1] < least[1] ? pile : least), first)[0];
}
