// Tells what changed in plain data since it was last looked at, as short paths with their new values.

/** A place in nested objects with what it holds now; without a value it is gone. */
export type FactChange = readonly [path: readonly string[], value?: unknown];

export type Tree = { readonly [key: string]: unknown };

/** What lies deeper is one value, kept as a whole. */
const DEPTH = 3;

export class Facts {
  private known = new Map<string, string>();

  /** Starts from this state. */
  constructor(state: Tree) {
    this.changes(state);
  }

  /** Returns what has changed since the last call. */
  changes(state: Tree): readonly FactChange[] {
    const changes: FactChange[] = [];
    const seen = new Map<string, string>();
    for (const [path, value] of leavesOf(state, [])) {
      const key = JSON.stringify(path);
      // A text is compared as it is, for a mail is long; the mark keeps it apart from a number.
      const text = typeof value === 'string' ? `"${value}` : JSON.stringify(value);
      seen.set(key, text);
      if (text !== this.known.get(key)) changes.push([path, value]);
    }
    for (const key of this.known.keys()) if (!seen.has(key)) changes.push([JSON.parse(key)]);
    this.known = seen;
    return changes;
  }
}

function* leavesOf(tree: Tree, path: readonly string[]): Generator<readonly [path: readonly string[], value: unknown]> {
  for (const [key, value] of Object.entries(tree)) {
    if (value === undefined) continue;
    const at = [...path, key];
    if (isTree(value) && at.length < DEPTH) yield* leavesOf(value, at);
    else yield [at, value];
  }
}

/** Puts changes into plain data, in order. */
export function applyFacts(state: Record<string, unknown>, changes: readonly FactChange[]): void {
  for (const [path, value] of changes) put(state, path, value);
}

function put(state: Record<string, unknown>, [key = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length > 0) {
    const inner = isTree(state[key]) ? { ...state[key] } : {};
    put(inner, rest, value);
    state[key] = inner;
  } else if (value === undefined) delete state[key];
  else state[key] = value;
}

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
