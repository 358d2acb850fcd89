// Makes the bare context in which Apps Script runs a script: ES language, Google's services, no more.

import { type Context, createContext, runInContext } from 'node:vm';
import type { Realm } from './realm';
import { virtualDate } from './virtual-date';

/** What a fresh vm context has and Apps Script has not. */
const ABSENT = ['WebAssembly', 'SharedArrayBuffer', 'Atomics', 'console', 'structuredClone', 'queueMicrotask'];

export interface ScriptContext {
  readonly context: Context;
  readonly realm: Realm;
}

/** Returns an empty context without anything that Apps Script lacks, whose Date tells the time of `now`. */
export function createScriptContext(now: () => number): ScriptContext {
  const context = createContext({});
  for (const name of ABSENT) delete context[name];
  runInContext(ABSENT.map((name) => `delete globalThis.${name};`).join(''), context);
  // as: these are the context's own intrinsics, which vm hands out untyped
  const realm = runInContext('({ Array, Date, Error, Function, Object, JSON })', context) as Realm;
  setClock({ context, realm }, now);
  return { context, realm };
}

/** Lets the context's Date tell the time of `now` from now on. */
export function setClock({ context, realm }: ScriptContext, now: () => number): void {
  Object.defineProperty(context, 'Date', { value: virtualDate(realm.Date, now), writable: true, configurable: true });
}
