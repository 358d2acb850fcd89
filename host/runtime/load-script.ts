// Compiles Code.js once, and loads it into a context of its own for each execution, as Apps Script does.

import { type Context, Script } from 'node:vm';
import { createScriptContext, type ScriptContext } from './script-context';
import { splitBundle } from './split-bundle';
import { warmScript } from './warm-script';

/** A context for one execution, in which nothing has run yet. */
export interface ScriptRoom extends ScriptContext {
  /** Runs the script's top level, once its services stand in the context. */
  run(): void;
  /** Says that the execution is over. */
  leave(): void;
}

/** A script that is run anew for each execution, and the names of its functions that Google can call. */
export interface CompiledScript {
  readonly callable: ReadonlySet<string>;
  /** Returns a room whose Date tells the time of `now`. */
  enter(now: () => number): ScriptRoom;
}

const MOST_KEPT = 4;
/** By their texts: whoever opens one workbook after another runs the same script in all of them. */
const kept = new Map<string, CompiledScript>();

/** Compiles a text, unless it is one of the last few. */
export function compileScript(code: string): CompiledScript {
  const known = kept.get(code);
  if (known) return known;
  const bundle = splitBundle(code);
  const compiled = bundle ? warmScript(bundle) : plainScript(code);
  const [oldest] = kept.keys();
  if (kept.size >= MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  kept.set(code, compiled);
  return compiled;
}

/** A script of any shape: each execution has a new context. */
function plainScript(code: string): CompiledScript {
  const script = new Script(code, { filename: 'Code.js' });
  return {
    callable: callableNames(code),
    enter: (now) => {
      const made = createScriptContext(now);
      return { ...made, run: () => script.runInContext(made.context), leave: () => undefined };
    },
  };
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

/** Returns the script's global function of this name; undefined when it has none. */
export function findFunction(context: Context, name: string): ((...args: unknown[]) => unknown) | undefined {
  const found: unknown = context[name];
  // as: Apps Script calls its functions without knowing their types either
  return typeof found === 'function' ? (found as (...args: unknown[]) => unknown) : undefined;
}
