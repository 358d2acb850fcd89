// Remembers what a context is born with, so that it can be told whether a script has changed it.

import { type Context, runInContext } from 'node:vm';

/** One object of the language, such as `Array.prototype`, as it was. */
interface Remembered {
  readonly object: object;
  readonly prototype: object | null;
  readonly isExtensible: boolean;
  readonly keys: readonly PropertyKey[];
  readonly properties: readonly (PropertyDescriptor | undefined)[];
}

/** What no global name leads to. */
const NAMELESS = `[function* () {}, async () => {}, async function* () {}, (function* () {})(), (async function* () {})(),
  [].values(), ''[Symbol.iterator](), new Map().values(), new Set().values(), ''.matchAll(/./g),
  (function () { 'use strict'; return arguments; })()]`;

/**
 * Returns what makes a context as it is now: it takes away the globals that came since, makes the `loose` ones undefined, and
 * returns false when anything else is not as it was, down to the last property of the language's own objects.
 */
export function rememberNewborn(context: Context, loose: ReadonlySet<string>): () => boolean {
  // as: the context's own global object, which vm hands out untyped
  const globals = runInContext('globalThis', context) as object;
  const loosen = () => {
    for (const name of loose) Reflect.set(globals, name, undefined);
  };
  loosen(); // a variable that was set once looks otherwise than one that never was
  const born = remember(globals);
  const bornKeys = new Set(born.keys);
  const language = rememberAll([...runInContext(NAMELESS, context), ...valuesOf(born)], globals);
  const forgetLastMatch = runInContext('() => /(?:)/.test("")', context);
  return () => {
    forgetLastMatch();
    for (const key of Reflect.ownKeys(globals)) if (!bornKeys.has(key)) Reflect.deleteProperty(globals, key);
    loosen();
    return isAsBefore(born, loose) && language.every((each) => isAsBefore(each));
  };
}

const NONE: ReadonlySet<PropertyKey> = new Set();

function rememberAll(roots: readonly unknown[], globals: object): Remembered[] {
  const seen = new Set<unknown>([globals]);
  const remembered: Remembered[] = [];
  const ahead = [...roots];
  while (ahead.length > 0) {
    const next = ahead.pop();
    if (!isObject(next) || seen.has(next)) continue;
    seen.add(next);
    const known = remember(next);
    remembered.push(known);
    ahead.push(known.prototype, ...valuesOf(known));
  }
  return remembered;
}

function remember(object: object): Remembered {
  const keys = Reflect.ownKeys(object);
  const properties = keys.map((key) => Reflect.getOwnPropertyDescriptor(object, key));
  return {
    object,
    prototype: Reflect.getPrototypeOf(object),
    isExtensible: Reflect.isExtensible(object),
    keys,
    properties,
  };
}

function valuesOf({ properties }: Remembered): unknown[] {
  return properties.flatMap((property) => [property?.value, property?.get, property?.set]);
}

function isObject(thing: unknown): thing is object {
  return typeof thing === 'function' || (typeof thing === 'object' && thing !== null);
}

function isAsBefore({ object, prototype, isExtensible, keys, properties }: Remembered, loose = NONE): boolean {
  if (Reflect.isExtensible(object) !== isExtensible || Reflect.getPrototypeOf(object) !== prototype) return false;
  if (Reflect.ownKeys(object).length !== keys.length) return false;
  for (const [at, key] of keys.entries()) {
    const now = Reflect.getOwnPropertyDescriptor(object, key);
    if (!isSame(now, properties[at], loose.size > 0 && loose.has(key))) return false;
  }
  return true;
}

function isSame(
  now: PropertyDescriptor | undefined,
  before: PropertyDescriptor | undefined,
  mayHaveOtherValue: boolean,
): boolean {
  if (now === undefined || before === undefined) return false;
  return (
    (mayHaveOtherValue || Object.is(now.value, before.value)) &&
    now.get === before.get &&
    now.set === before.set &&
    now.writable === before.writable &&
    now.enumerable === before.enumerable &&
    now.configurable === before.configurable
  );
}
