// Loads Code.js into a bare context, as Apps Script does for each execution: ES language, Google's services, no more.

import { type Context, createContext, runInContext, Script } from 'node:vm';
import type { Realm } from './realm';
import { virtualDate } from './virtual-date';

/** What a fresh vm context has and Apps Script has not. */
const ABSENT = ['WebAssembly', 'SharedArrayBuffer', 'Atomics', 'console', 'structuredClone', 'queueMicrotask'];

export interface LoadedScript {
  readonly context: Context;
  readonly realm: Realm;
}

/** A script that is run anew in each context, and the names of its functions that Google can call. */
export interface CompiledScript {
  readonly script: Script;
  readonly callable: ReadonlySet<string>;
}

const MOST_KEPT = 4;
/** By their texts: whoever opens one workbook after another runs the same script in all of them. */
const kept = new Map<string, CompiledScript>();

/** Compiles a text, unless it is one of the last few. */
export function compileScript(code: string): CompiledScript {
  const known = kept.get(code);
  if (known) return known;
  const compiled = { script: new Script(code, { filename: 'Code.js' }), callable: callableNames(code) };
  const [oldest] = kept.keys();
  if (kept.size >= MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  kept.set(code, compiled);
  return compiled;
}

/** Returns the names of the top-level function declarations. */
function callableNames(code: string): ReadonlySet<string> {
  const { context } = createScriptContext(() => 0);
  const own = new Set(Object.keys(context));
  try {
    // Declarations are hoisted before the first statement runs, and this one lets no other follow.
    new Script(`throw null;\n${code}`, { filename: 'Code.js' }).runInContext(context);
  } catch (error) {
    if (error !== null) throw error;
  }
  return new Set(Object.keys(context).filter((name) => !own.has(name) && typeof context[name] === 'function'));
}

/** Returns an empty context without anything that Apps Script lacks, whose Date tells the time of `now`. */
export function createScriptContext(now: () => number): LoadedScript {
  const context = createContext({});
  for (const name of ABSENT) delete context[name];
  runInContext(ABSENT.map((name) => `delete globalThis.${name};`).join(''), context);
  // as: these are the context's own intrinsics, which vm hands out untyped
  const realm = runInContext('({ Array, Date, Error, Function, Object, JSON })', context) as Realm;
  Object.defineProperty(context, 'Date', { value: virtualDate(realm.Date, now), writable: true, configurable: true });
  return { context, realm };
}

/** Returns the script's global function of this name; undefined when it has none. */
export function findFunction(context: Context, name: string): ((...args: unknown[]) => unknown) | undefined {
  const found: unknown = context[name];
  // as: Apps Script calls its functions without knowing their types either
  return typeof found === 'function' ? (found as (...args: unknown[]) => unknown) : undefined;
}
