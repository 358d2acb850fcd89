// Stands in for the Apps Script API as clasp sees it: hands out the files of a script, and takes new ones.

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ScriptFile {
  readonly name: string;
  readonly type: string;
  readonly source: string;
}

export interface Push {
  readonly path: string;
  readonly files: readonly ScriptFile[];
}

export interface StandIn {
  readonly url: string;
  readonly pushes: readonly Push[];
  close(): void;
}

/** Starts on a free port with an empty script. */
export async function startStandIn(): Promise<StandIn> {
  const pushes: Push[] = [];
  const server = createServer(async (request, response) => {
    const path = request.url?.split('?')[0] ?? '';
    if (request.method === 'PUT') pushes.push({ path, files: await filesOf(request) });
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ files: pushes.at(-1)?.files ?? [] }));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  // A server that listens on TCP has an address with a port.
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, pushes, close: () => server.close() };
}

async function filesOf(request: AsyncIterable<Buffer>): Promise<readonly ScriptFile[]> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  // clasp sends this shape; the test compares it whole.
  return (JSON.parse(Buffer.concat(chunks).toString('utf8')) as { files: readonly ScriptFile[] }).files;
}
