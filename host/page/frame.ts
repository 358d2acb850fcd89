// Runs inside each frame before the add-on's own page: gives it google.script as Google does.
//
// The frame is sandboxed and of no origin; all that it can do is send messages to the page around it.

import { overTheWire } from '../runtime/wire';
import type { CallEnd, FromFrame, ToFrame } from './frame-messages';

interface Handlers {
  readonly success?: (value: unknown, userObject?: unknown) => void;
  readonly failure?: (error: Error, userObject?: unknown) => void;
  readonly userObject?: unknown;
}

const waiting = new Map<number, Handlers>();
let lastId = 0;

function send(message: FromFrame): void {
  parent.postMessage(message, '*');
}

/** Each chain of handlers is a runner of its own, and each call has its own id. */
function createRunner(handlers: Handlers): object {
  return new Proxy({}, { get: (_target, name) => member(handlers, String(name)) });
}

function member(handlers: Handlers, name: string): unknown {
  switch (name) {
    case 'withSuccessHandler':
      return (success: Handlers['success']) => createRunner({ ...handlers, ...(success && { success }) });
    case 'withFailureHandler':
      return (failure: Handlers['failure']) => createRunner({ ...handlers, ...(failure && { failure }) });
    case 'withUserObject':
      return (userObject: unknown) => createRunner({ ...handlers, userObject });
    default:
      return (...args: unknown[]) => call(handlers, name, args);
  }
}

function call(handlers: Handlers, name: string, args: unknown[]): void {
  // Checked here, since a Date would become a text on its way.
  const plain = args.map((arg) => overTheWire(readForm(arg)) ?? null);
  const id = ++lastId;
  waiting.set(id, handlers);
  send({ daftar: 'call', id, name, args: plain });
}

/** A form crosses as an object of its fields. */
function readForm(arg: unknown): unknown {
  return arg instanceof HTMLFormElement ? Object.fromEntries(new FormData(arg)) : arg;
}

function end(message: CallEnd): void {
  const handlers = waiting.get(message.id);
  if (!handlers) return;
  waiting.delete(message.id);
  if (message.ok) return handlers.success?.(message.value, handlers.userObject);
  const error = Object.assign(new Error(message.message), { name: 'ScriptError' });
  if (handlers.failure) handlers.failure(error, handlers.userObject);
  else console.error(error);
}

addEventListener('message', (event: MessageEvent<ToFrame>) => {
  if (event.source !== parent) return;
  if (event.data?.daftar === 'end') end(event.data);
  if (event.data?.daftar === 'keyboard?') send({ daftar: 'keyboard', has: document.hasFocus() });
});

const host = {
  close: () => send({ daftar: 'close' }),
  setHeight: (pixels: number) => send({ daftar: 'height', pixels }),
  setWidth: (pixels: number) => send({ daftar: 'width', pixels }),
};

const editor = { focus: () => send({ daftar: 'focus' }) };

/** What is missing says so, rather than being undefined. */
function loud<T extends object>(path: string, members: T): T {
  return new Proxy(members, {
    get: (target, name, receiver) => {
      if (typeof name === 'symbol' || name in target) return Reflect.get(target, name, receiver);
      throw new Error(`${path}.${name} is not emulated. Add it in host/page/frame.ts.`);
    },
  });
}

const hostMembers = { ...host, editor: loud('google.script.host.editor', editor) };
const script = loud('google.script', { run: createRunner({}), host: loud('google.script.host', hostMembers) });
Object.defineProperty(globalThis, 'google', { value: loud('google', { script }) });
