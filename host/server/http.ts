// The HTTP side of the workbench: the page, google.script.run and menu clicks.

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Host, Outcome } from '../host';
import { isOwnRequest } from './guard';
import type { PageFiles } from './page-build';
import type { Answer, ClickRequest, RpcRequest } from './protocol';
import type { Screen } from './screen';

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
  "frame-ancestors 'none'",
].join('; ');

export interface Rooms {
  readonly host: Host;
  readonly screen: Screen;
  readonly files: PageFiles;
}

/** Returns the server; it answers 403 to whatever is not its own page. */
export function createWorkbenchServer(rooms: Rooms): Server {
  return createServer((request, response) => {
    answer(rooms, request, response).catch((error: unknown) => {
      console.error(error);
      if (!response.headersSent) send(response, 500, 'text/plain', 'The workbench failed; see its terminal.');
      else response.destroy();
    });
  });
}

async function answer(rooms: Rooms, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (!isOwnRequest(request, request.socket.localPort ?? 0)) {
    return send(response, 403, 'text/plain', 'Only the page of this workbench may ask.');
  }
  const path = new URL(request.url ?? '/', 'http://127.0.0.1').pathname;
  if (request.method === 'POST') return post(rooms, path, request, response);
  const file = rooms.files.get(path);
  if (!file) return send(response, 404, 'text/plain', 'There is no such page.');
  send(response, 200, file.type, file.content);
}

async function post(rooms: Rooms, path: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (path !== '/rpc' && path !== '/click') return send(response, 404, 'text/plain', 'There is no such door.');
  const body = await readJson(request);
  const run = path === '/rpc' ? parseRpc(body) : parseClick(body);
  if (!run) return send(response, 400, 'text/plain', 'This is not a call.');
  const outcome = rooms.screen.actAs(run.tab, () =>
    'captions' in run ? rooms.host.click(...run.captions) : rooms.host.call(run.name, run.args),
  );
  send(response, 200, 'application/json', JSON.stringify(toAnswer(outcome)));
}

function toAnswer(outcome: Outcome): Answer {
  if (!outcome.ok) return { ok: false, message: outcome.error.message };
  return { ok: true, value: outcome.value ?? null };
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > MAX_BODY_BYTES) throw new Error(`A call of more than ${MAX_BODY_BYTES} bytes was sent.`);
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function parseRpc(body: unknown): RpcRequest | undefined {
  if (!isRecord(body)) return undefined;
  const { tab, name, args } = body;
  return typeof tab === 'string' && typeof name === 'string' && Array.isArray(args) ? { tab, name, args } : undefined;
}

function parseClick(body: unknown): ClickRequest | undefined {
  if (!isRecord(body)) return undefined;
  const { tab, captions } = body;
  if (typeof tab !== 'string' || !Array.isArray(captions)) return undefined;
  return captions.every((caption) => typeof caption === 'string') ? { tab, captions } : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function send(response: ServerResponse, status: number, type: string, content: string | Uint8Array): void {
  response.writeHead(status, {
    'content-type': type,
    'cache-control': 'no-store',
    'content-security-policy': POLICY,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-resource-policy': 'same-origin',
  });
  response.end(content);
}
