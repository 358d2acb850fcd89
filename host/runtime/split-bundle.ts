// Takes apart what gas-webpack-plugin builds: declarations for Google to call, then one function that is called at once.

import { Script } from 'node:vm';

/** A script that can be run many times over in one context, to the same effect as its text. */
export interface Bundle {
  /** Declares the functions that Google can call, and the variables. */
  readonly declarations: Script;
  /** Its value is the function: all the rest of the text is to call it. */
  readonly main: Script;
  readonly functions: ReadonlySet<string>;
  readonly variables: ReadonlySet<string>;
}

/**
 * Globals of the language that the bundle is handed as locals: each look at a global of a vm context takes 0.15 us, a sixth of
 * all that a heavy execution takes. Not `Date`, which is another one for each execution.
 */
const LOCALS = [
  'Array, Boolean, Error, JSON, Map, Math, Number, Object, Promise, Reflect, RegExp, Set, String, Symbol, WeakMap',
  'isNaN, parseFloat, parseInt',
].join(', ');
/** Where one of them may be given another value, which a local would not show. */
const GIVES_ANOTHER = new RegExp(`\\b(?:${LOCALS.replaceAll(', ', '|')})\\s*=(?!=)`);
const FILE = { filename: 'Code.js' };
/** Comments, `function name() { }` and `var name;`, and behind them the arrow function. */
const DECLARATIONS = /^(?:\s|\/\/[^\n]*\n|\/\*.*?\*\/|function [\w$]+\(\) \{\s*\}|var [\w$]+;)*(?=\(\(\) => \{)/;
const CALLED_AT_ONCE = /\}\)\(\)\s*;?\s*$/;

/** Returns the parts of a text of that shape; undefined for any other, which must be run as it stands. */
export function splitBundle(code: string): Bundle | undefined {
  const [head] = DECLARATIONS.exec(code) ?? [];
  const tail = CALLED_AT_ONCE.exec(code);
  if (head === undefined || tail === null || GIVES_ANOTHER.test(code)) return undefined;
  // Between ? and : only one expression is correct, so that nothing else can be called or stand beside it.
  const only = `1 ? ${code.slice(head.length + 1, tail.index + 1)} : 0`;
  const main = compiled(`(() => ((${LOCALS}) => (${only})())(${LOCALS}))`, head.split('\n').length - 1);
  if (!main) return undefined;
  return {
    declarations: new Script(head, FILE),
    main,
    functions: namesIn(head, /^\}?function ([\w$]+)/gm),
    variables: namesIn(head, /^\}?var ([\w$]+)/gm),
  };
}

function compiled(text: string, lineOffset: number): Script | undefined {
  try {
    return new Script(text, { ...FILE, lineOffset });
  } catch {
    // Compiled as it stands it will say, in its own words, what is wrong with it.
    return undefined;
  }
}

function namesIn(head: string, pattern: RegExp): ReadonlySet<string> {
  return new Set([...head.matchAll(pattern)].map(([, name = '']) => name));
}
