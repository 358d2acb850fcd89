// Record numbers that people can say on the phone: M-1042, B-311, S-2207.

/** Returns the number in an id of this prefix: `idNumber('M', 'M-1042') //=> 1042`; null when it is not one. */
export function idNumber(prefix: string, id: string): number | null {
  const bare = id.trim();
  const digits = bare.startsWith(`${prefix}-`) ? bare.slice(prefix.length + 1) : '';
  return /^\d{1,9}$/.test(digits) ? Number(digits) : null;
}

/** Returns the largest number among ids of this prefix, 0 when there is none. */
export function largestIdNumber(prefix: string, ids: Iterable<string>): number {
  let largest = 0;
  for (const id of ids) largest = Math.max(largest, idNumber(prefix, id) ?? 0);
  return largest;
}
