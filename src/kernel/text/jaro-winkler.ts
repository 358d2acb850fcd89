// How alike two short texts are, by the letters that they share in nearly one order.

const MOST_PREFIX = 4;
const PREFIX_WEIGHT = 0.1;

/** Room for the work, made once: this is asked a million times in a run. */
const PARTNERS = new Int16Array(64);
const TAKEN = new Uint8Array(64);

/**
 * Returns 1 for equal texts, 0 for texts without a common letter: `jaroWinkler('martha', 'marhta') //=> 0.961`.
 * Jaro (1989), "Advances in record-linkage methodology", JASA 84, 414-420; Winkler (1990), "String comparator metrics and enhanced
 * decision rules in the Fellegi-Sunter model of record linkage": letters in front count more.
 */
export function jaroWinkler(one: string, other: string): number {
  if (one === other) return one === '' ? 0 : 1;
  const jaro = jaroOf(one, other);
  let prefix = 0;
  while (prefix < MOST_PREFIX && prefix < one.length && one.charCodeAt(prefix) === other.charCodeAt(prefix))
    prefix += 1;
  return jaro + prefix * PREFIX_WEIGHT * (1 - jaro);
}

function jaroOf(one: string, other: string): number {
  const reach = Math.max(0, Math.floor(Math.max(one.length, other.length) / 2) - 1);
  const partners =
    PARTNERS.length >= one.length ? PARTNERS.fill(-1, 0, one.length) : new Int16Array(one.length).fill(-1);
  const taken = TAKEN.length >= other.length ? TAKEN.fill(0, 0, other.length) : new Uint8Array(other.length);
  let matches = 0;
  for (let at = 0; at < one.length; at += 1) {
    const last = Math.min(other.length - 1, at + reach);
    for (let there = Math.max(0, at - reach); there <= last; there += 1) {
      if (taken[there] === 1 || one.charCodeAt(at) !== other.charCodeAt(there)) continue;
      partners[at] = there;
      taken[there] = 1;
      matches += 1;
      break;
    }
  }
  if (matches === 0) return 0;
  const swapped = transpositions(one, other, partners, taken);
  return (matches / one.length + matches / other.length + (matches - swapped) / matches) / 3;
}

/** Half of the matched letters that stand in another order. */
function transpositions(one: string, other: string, partners: Int16Array, taken: Uint8Array): number {
  let there = 0;
  let differing = 0;
  for (let at = 0; at < one.length; at += 1) {
    if ((partners[at] ?? -1) < 0) continue;
    while (taken[there] === 0) there += 1;
    if (one.charCodeAt(at) !== other.charCodeAt(there)) differing += 1;
    there += 1;
  }
  return differing / 2;
}
