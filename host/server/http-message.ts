// Reads what an HTTP request says, and sends answers with the headers that keep the page to this computer.

import type { IncomingMessage, ServerResponse } from 'node:http';

/** 50 MB, what Google takes as one google.script.run call. https://developers.google.com/apps-script/guides/services/quotas */
const MAX_BODY_BYTES = 50 * 1024 * 1024;

// The sidebar's frame inherits this too: inline scripts are how Google's pages are made. Nothing is loaded from afar.
const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
].join('; ');

/** Of a page that a stranger may see: it has no origin, so that it cannot ask the workbench for anything. */
export const SANDBOX =
  'sandbox allow-scripts allow-forms allow-modals allow-downloads allow-popups allow-popups-to-escape-sandbox';

interface Content {
  readonly type: string;
  readonly content: string | Uint8Array;
  /** Replaces headers that are sent otherwise. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** The page's own policy, in which no other site may frame it. */
const PAGE_POLICY = `${POLICY}; frame-ancestors 'none'`;

export function send(response: ServerResponse, status: number, { type, content, headers }: Content): void {
  response.writeHead(status, {
    'content-type': type,
    'cache-control': 'no-store',
    'content-security-policy': PAGE_POLICY,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-resource-policy': 'same-origin',
    // A tab that a frame opens gets no hold of this page.
    'cross-origin-opener-policy': 'same-origin',
    ...headers,
  });
  response.end(content);
}

/** The policy of a page of the web app. */
export function sandboxPolicy({ framed }: { readonly framed: boolean }): string {
  return `${POLICY}; ${SANDBOX}${framed ? '' : "; frame-ancestors 'none'"}`;
}

export function sendText(response: ServerResponse, status: number, content: string): void {
  send(response, status, { type: 'text/plain; charset=utf-8', content });
}

export function sendJson(response: ServerResponse, value: unknown): void {
  send(response, 200, { type: 'application/json', content: JSON.stringify(value) });
}

/** The address that was asked for. */
export function addressOf(request: IncomingMessage): URL {
  return new URL(request.url ?? '/', 'http://127.0.0.1');
}

export async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > MAX_BODY_BYTES) throw new Error(`A call of more than ${MAX_BODY_BYTES} bytes was sent.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** Returns the body; undefined when it is no JSON or does not say that it is, as a form of another site cannot. */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  const text = await readBody(request);
  if (!/^application\/json(?:;|$)/.test(request.headers['content-type'] ?? '')) return undefined;
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
