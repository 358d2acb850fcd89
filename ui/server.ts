// Makes each server function a typed promise: `await server.findCustomer('+998 90 ...')`.

import type { Rpc } from '../src/entry/rpc';
import { toError, UPDATED } from './failure';

export type Server = {
  readonly [Name in keyof Rpc]: (...args: Parameters<Rpc[Name]>) => Promise<ReturnType<Rpc[Name]>>;
};

/** What this page uses of Google's `google.script.run`. */
export type ScriptRun = {
  withSuccessHandler(onSuccess: (value: unknown) => void): ScriptRun;
  withFailureHandler(onFailure: (error: unknown) => void): ScriptRun;
} & { readonly [Name in keyof Rpc]: (...args: readonly unknown[]) => void };

/** Is told how a call ended: null for an answer. */
export type Hear = (error: Error | null) => void;

/** Passes on how calls end to whoever listens. */
export interface Hearing {
  readonly hear: Hear;
  /** Returns what ends it. */
  listen(listener: Hear): () => void;
}

/** Returns a hearing to which nobody listens yet. */
export function createHearing(): Hearing {
  const listeners = new Set<Hear>();
  return {
    hear: (error) => {
      for (const listener of listeners) listener(error);
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/**
 * Returns the server as an object of functions.
 *
 * Hint: the promise belongs to the call, not to the property, so one reference may be called twice at once. `hear` is told
 * of every answer, and of every failure with its error.
 */
export function createServer(run: ScriptRun, hear: Hear = () => undefined): Server {
  const byName = new Proxy(
    {},
    {
      // `then` and symbols are asked for by `await` and by consoles; they are no server functions.
      get: (_target, name) =>
        typeof name === 'symbol' || name === 'then'
          ? undefined
          : (...args: readonly unknown[]) => heard(call(run, name, args), hear),
    },
  );
  return byName as Server; // Holds because `call` refuses every name that the server does not offer.
}

/**
 * Lets the server look at what it has just written, while the person reads the answer already. Resolves in any case: what
 * was written can be read then.
 */
export async function settleSoon(server: Pick<Server, 'settle'>): Promise<void> {
  try {
    await server.settle();
  } catch (error) {
    // Nobody waits for it: where it fails, the journal still knows, and the next action of anybody sees to it.
    console.warn(`Not settled yet: ${String(error)}`);
  }
}

function call(run: ScriptRun, name: string, args: readonly unknown[]): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const runner = run.withSuccessHandler(resolve).withFailureHandler((error) => reject(named(error, name)));
    // `name` came through the type Server; should it be missing on Google's side, this throws and so rejects.
    runner[name as keyof Rpc](...args);
  });
}

async function heard<T>(answer: Promise<T>, hear: Hear): Promise<T> {
  try {
    const value = await answer;
    hear(null);
    return value;
  } catch (thrown) {
    hear(toError(thrown));
    throw thrown;
  }
}

/** The error of a call. Hint: in whatever language Google says that a function is missing, it ends in the function's name. */
function named(thrown: unknown, called: string): Error {
  const error = toError(thrown);
  const isMissing = error.message.trimEnd().endsWith(`: ${called}`);
  return isMissing ? Object.assign(new Error(`${UPDATED}: ${error.message}`), { name: error.name }) : error;
}
