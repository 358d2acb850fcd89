// Makes each server function a typed promise: `await server.findCustomer('+998 90 ...')`.

import type { Rpc } from '../src/entry/rpc';

export type Server = {
  readonly [Name in keyof Rpc]: (...args: Parameters<Rpc[Name]>) => Promise<ReturnType<Rpc[Name]>>;
};

/** What this page uses of Google's `google.script.run`. */
export type ScriptRun = {
  withSuccessHandler(onSuccess: (value: unknown) => void): ScriptRun;
  withFailureHandler(onFailure: (error: unknown) => void): ScriptRun;
} & { readonly [Name in keyof Rpc]: (...args: readonly unknown[]) => void };

/**
 * Returns the server as an object of functions.
 *
 * Hint: the promise belongs to the call, not to the property, so one reference may be called twice at once.
 */
export function createServer(run: ScriptRun): Server {
  const byName = new Proxy(
    {},
    {
      // `then` and symbols are asked for by `await` and by consoles; they are no server functions.
      get: (_target, name) =>
        typeof name === 'symbol' || name === 'then'
          ? undefined
          : (...args: readonly unknown[]) => call(run, name, args),
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
    const runner = run.withSuccessHandler(resolve).withFailureHandler((error) => reject(toError(error)));
    // `name` came through the type Server; should it be missing on Google's side, this throws and so rejects.
    runner[name as keyof Rpc](...args);
  });
}

function toError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}
