// Runs the script's functions, each in a fresh context with the services of its own execution, and keeps the records.

import type { Outcome } from '../host';
import { serviceGlobals } from '../services';
import { createBook } from '../services/spreadsheet';
import type { Book } from '../services/spreadsheet/book';
import { Execution, type ExecutionStart } from './execution';
import { KEPT_EXECUTIONS, MAX_RUNS_AT_ONCE } from './limits';
import { compileScript, findFunction } from './load-script';
import type { Realm } from './realm';
import { virtualDate } from './virtual-date';
import type { World } from './world';

type MakeArguments = (execution: Execution, book: Book) => unknown[];

export interface Runner {
  /** Runs a function; `finish` makes the outcome's value of what it returned. */
  run<T>(start: ExecutionStart, makeArguments: MakeArguments, finish?: (value: unknown) => unknown): Outcome<T>;
  /** Runs `body` in this process with the services as globals. */
  inProcess<T>(body: () => T, start: ExecutionStart): Outcome<T>;
  /** Records an execution that was refused before it began. */
  fail<T>(start: ExecutionStart, error: Error): Outcome<T>;
  /** Whether the script has a top-level function of this name. */
  has(name: string): boolean;
}

export function createRunner(code: string, world: World): Runner {
  const script = compileScript(code);
  const now = () => world.clock.now();
  return {
    run: <T>(
      start: ExecutionStart,
      makeArguments: MakeArguments,
      finish: (value: unknown) => unknown = (value) => value,
    ) => {
      const room = script.enter(now);
      const execution = new Execution(start, world, room.realm);
      try {
        return settle<T>(execution, () => {
          const book = createBook(execution);
          Object.assign(room.context, serviceGlobals(execution, book));
          room.run();
          const called = script.callable.has(start.name) ? findFunction(room.context, start.name) : undefined;
          if (!called) throw new Error(`Script function not found: ${start.name}`);
          // as: the caller of run says what the script's function returns
          return finish(called(...makeArguments(execution, book))) as T;
        });
      } finally {
        room.leave();
      }
    },
    inProcess: (body, start) => {
      const execution = new Execution(start, world, ownRealm());
      const globals = { ...serviceGlobals(execution, createBook(execution)), Date: virtualDate(Date, now) };
      return settle(execution, () => withGlobals(globals, body));
    },
    fail: <T>(start: ExecutionStart, error: Error) => {
      const execution = new Execution(start, world, ownRealm());
      return settle<T>(execution, () => {
        throw error;
      });
    },
    has: (name) => script.callable.has(name),
  };
}

/** Runs the body to its end and records it. An error of the test's hook or of a limit wins over whatever the script made of it. */
function settle<T>(execution: Execution, body: () => T): Outcome<T> {
  const { running } = execution.world;
  running.push(execution.start);
  const done = attempt(() => {
    admit(execution);
    return body();
  });
  running.splice(running.lastIndexOf(execution.start), 1);
  const fatal = execution.end();
  const thrown = fatal ?? (done.ok ? undefined : { error: done.error });
  const error = thrown && toError(thrown.error);
  const record = execution.record(error);
  const { executions } = execution.world;
  executions.push(record);
  if (executions.length > KEPT_EXECUTIONS) executions.shift();
  if (error) return { ok: false, error, record };
  if (!done.ok) throw done.error;
  return { ok: true, value: done.value, record };
}

// These run without having been allowed anything; the mode holds them to what that is.
const NEEDS_NO_CONSENT = new Set<ExecutionStart['kind']>(['simple trigger', 'custom function']);

/** Throws where Google would not let the execution begin. */
function admit({ start, consent, world }: Execution): void {
  if (!consent.authorised && !NEEDS_NO_CONSENT.has(start.kind)) {
    throw new Error('Authorization is required to perform that action.');
  }
  if (world.running.filter(({ email }) => email === start.email).length > MAX_RUNS_AT_ONCE) {
    throw new Error('There are too many scripts running simultaneously for this Google user account.');
  }
  if (start.kind === 'trigger') world.quotas.check('trigger time', start.email);
}

function attempt<T>(
  body: () => T,
): { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: unknown } {
  try {
    return { ok: true, value: body() };
  } catch (error) {
    return { ok: false, error };
  }
}

/** An error of the script's realm is no `instanceof Error` here: gives it back as one of ours, with its name and stack. */
function toError(thrown: unknown): Error {
  if (thrown instanceof Error) return thrown;
  if (typeof thrown !== 'object' || thrown === null || !('message' in thrown)) return new Error(String(thrown));
  const error = new Error(String(thrown.message), { cause: thrown });
  if ('name' in thrown) error.name = String(thrown.name);
  if ('stack' in thrown) error.stack = String(thrown.stack);
  return error;
}

function ownRealm(): Realm {
  return { Array, Date, Error, Function, Object, JSON };
}

function withGlobals<T>(globals: Readonly<Record<string, object>>, body: () => T): T {
  const before = new Map(Object.keys(globals).map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)]));
  for (const [name, value] of Object.entries(globals)) {
    if (name !== 'console') Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }
  try {
    return body();
  } finally {
    for (const [name, descriptor] of before) {
      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
      else Reflect.deleteProperty(globalThis, name);
    }
  }
}
