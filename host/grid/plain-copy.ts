// Copies plain data within this very realm, which structuredClone does not do inside of jest and node:vm.

/** Returns a deep copy of objects, arrays and simple values; anything else is handed on as it is. */
export function plainCopy<T>(thing: T): T {
  if (Array.isArray(thing)) return Array.from(thing, plainCopy) as T; // as: an array of copies of the same items
  if (typeof thing !== 'object' || thing === null) return thing;
  // as: the same keys with copies of the same values
  return Object.fromEntries(Object.entries(thing).map(([key, value]) => [key, plainCopy(value)])) as T;
}
