// A stand-in for Google's bridge: keeps every call until the test answers it, in any order.

import type { ScriptRun } from '../../ui/server';

export interface HeldCall {
  readonly name: string;
  readonly args: readonly unknown[];
  readonly succeed: (value: unknown) => void;
  readonly fail: (error: unknown) => void;
}

/** Returns the bridge and the calls that reached it; like Google's, each handler makes a new runner. */
export function fakeScriptRun(): { readonly run: ScriptRun; readonly calls: readonly HeldCall[] } {
  const calls: HeldCall[] = [];
  const runner = (succeed: HeldCall['succeed'], fail: HeldCall['fail']): ScriptRun => {
    const hold =
      (name: string) =>
      (...args: readonly unknown[]) =>
        void calls.push({ name, args, succeed, fail });
    const handlers = {
      withSuccessHandler: (onSuccess: HeldCall['succeed']) => runner(onSuccess, fail),
      withFailureHandler: (onFailure: HeldCall['fail']) => runner(succeed, onFailure),
    };
    const get = (target: typeof handlers, name: string) => target[name as keyof typeof handlers] ?? hold(name);
    // Every other name is a function of the server.
    return new Proxy(handlers, { get: (target, name) => get(target, String(name)) }) as unknown as ScriptRun;
  };
  return { run: runner(nobodyListens, nobodyListens), calls };
}

/** Returns the nth call; a test that is answered too early fails here, by name. */
export function held(calls: readonly HeldCall[], index: number): HeldCall {
  const call = calls[index];
  if (!call) throw new Error(`Call ${index} was not made; there are ${calls.length}.`);
  return call;
}

function nobodyListens(value: unknown): void {
  throw new Error(`Answered without a handler: ${String(value)}`);
}
