// Shows the add-on's HTML in sandboxed frames and answers their calls.

import { callScript } from './connection';
import { element } from './element';
import type { CallEnd, FromFrame, ToFrame } from './frame-messages';
import { createGate, type Gate } from './gate';
import { askAlong } from './questions';
import type { Words } from './words';

/**
 * What Google's own frames may do, except for one thing: without allow-same-origin the frame has no origin, and cannot
 * reach this page. Links open tabs of their own, which are not held to the sandbox: they are other sites.
 */
const SANDBOX = [
  'allow-scripts',
  'allow-forms',
  'allow-modals',
  'allow-downloads',
  'allow-popups',
  'allow-popups-to-escape-sandbox',
].join(' ');

/** Google runs so many calls of a page at once: https://developers.google.com/apps-script/guides/html/reference/run */
const MAX_CALLS_AT_ONCE = 10;

export interface FrameHandlers {
  readonly close: () => void;
  readonly resize?: (size: { readonly width?: number; readonly height?: number }) => void;
}

let frameScript = '';
let own: { readonly tab: string; readonly words: Words } | undefined;

/** Makes frames ready to be opened: fetches the script that goes into each. */
export async function prepareFrames(tab: string, words: Words): Promise<void> {
  own = { tab, words };
  frameScript = await (await fetch('/frame.js')).text();
}

const handlersOf = new WeakMap<object, FrameHandlers>();
const gateOf = new WeakMap<HTMLIFrameElement, Gate>();

/** Returns a frame with this HTML in it. */
export function createFrame(html: string, title: string, handlers: FrameHandlers): HTMLIFrameElement {
  const frame = element('iframe', { class: 'addon-page', sandbox: SANDBOX, title });
  frame.srcdoc = withScript(html);
  gateOf.set(frame, createGate(MAX_CALLS_AT_ONCE));
  frame.addEventListener('load', () => {
    if (frame.contentWindow) handlersOf.set(frame.contentWindow, handlers);
  });
  return frame;
}

/** The script comes first in the head, so that google.script is there before anything asks for it. */
function withScript(html: string): string {
  const tag = `<script>${frameScript.replaceAll('</script', '<\\/script')}</script>`;
  const start = /<head[^>]*>/i.exec(html) ?? /<html[^>]*>/i.exec(html) ?? /<!doctype[^>]*>/i.exec(html);
  const at = start ? start.index + start[0].length : 0;
  return html.slice(0, at) + tag + html.slice(at);
}

addEventListener('message', (event: MessageEvent<FromFrame>) => {
  const frame = findFrame(event.source);
  if (!frame || !event.data || typeof event.data !== 'object') return;
  hear(frame, event.data);
});

function findFrame(source: MessageEventSource | null): HTMLIFrameElement | undefined {
  return [...document.querySelectorAll('iframe')].find((frame) => source !== null && frame.contentWindow === source);
}

function hear(frame: HTMLIFrameElement, message: FromFrame): void {
  const handlers = frame.contentWindow ? handlersOf.get(frame.contentWindow) : undefined;
  switch (message.daftar) {
    case 'call':
      return void answer(frame, message.id, message.name, message.args);
    case 'close':
      return handlers?.close();
    case 'focus':
      return focusGrid();
    case 'keyboard':
      return; // Whoever asked hears it.
    case 'height':
      return handlers?.resize?.({ height: message.pixels });
    case 'width':
      return handlers?.resize?.({ width: message.pixels });
  }
}

function focusGrid(): void {
  document.querySelector<HTMLElement>('.o-grid .o-composer')?.focus();
}

async function answer(frame: HTMLIFrameElement, id: number, name: string, args: readonly unknown[]): Promise<void> {
  const gate = gateOf.get(frame);
  // A frame that is not an add-on's page may call nothing.
  if (!gate || !own) return;
  const { tab, words } = own;
  const send = () => askAlong((answers) => callScript({ tab, name, args, answers }), words);
  const outcome = await gate(send).catch((error: unknown) => ({
    ok: false as const,
    message: error instanceof Error ? error.message : String(error),
  }));
  const message: CallEnd = { daftar: 'end', id, ...outcome };
  tell(frame, message);
}

/** Resolves with whether what is typed goes into the frame, which alone knows it; only a loaded frame answers. */
export function hasKeyboard(frame: HTMLIFrameElement): Promise<boolean> {
  return new Promise((resolve) => {
    const listen = ({ source, data }: MessageEvent<FromFrame>) => {
      if (source !== frame.contentWindow || data?.daftar !== 'keyboard') return;
      removeEventListener('message', listen);
      resolve(data.has);
    };
    addEventListener('message', listen);
    tell(frame, { daftar: 'keyboard?' });
  });
}

function tell(frame: HTMLIFrameElement, message: ToFrame): void {
  // The frame has no origin that could be named.
  frame.contentWindow?.postMessage(message, '*');
}
