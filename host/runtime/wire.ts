// What google.script.run carries: plain data by value, and a refusal for everything else.

/** Returns a plain copy of what may cross; throws Google's sentence with the path of the first thing that may not. */
export function overTheWire(value: unknown): unknown {
  return copy(value, '', []);
}

function copy(value: unknown, path: string, above: readonly object[]): unknown {
  if (value === null || value === undefined || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'object') throw illegal(path);
  if (above.includes(value)) throw illegal(path);
  if (Array.isArray(value)) return copyArray(value, path, [...above, value]);
  if (!isPlain(value)) throw illegal(path);
  return copyObject(value, path, [...above, value]);
}

function copyArray(list: readonly unknown[], path: string, above: readonly object[]): unknown[] {
  // Array.from visits holes too, which cross as null like undefined does.
  return Array.from(list, (item, index) => copy(item, join(path, String(index)), above) ?? null);
}

function copyObject(value: object, path: string, above: readonly object[]): Record<string, unknown> {
  const out: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(value)) {
    const copied = copy(item, join(path, key), above);
    if (copied !== undefined)
      Object.defineProperty(out, key, { value: copied, enumerable: true, writable: true, configurable: true });
  }
  return out;
}

// A plain object of any realm: tagged Object, and at most one prototype above it.
function isPlain(value: object): boolean {
  if (Object.prototype.toString.call(value) !== '[object Object]') return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function join(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}

function illegal(path: string): Error {
  return new Error(path === '' ? 'Failed due to illegal value.' : `Failed due to illegal value in property: ${path}`);
}
