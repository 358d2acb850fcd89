// A small web server in a process of its own, for scripts that wait for its answers and so keep this process busy.

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

const PROGRAM = `
const server = require('node:http').createServer((request, response) => {
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', () => {
    const { method, url, headers } = request;
    if (url === '/redirect') return response.writeHead(302, { location: '/echo?moved' }).end();
    if (url === '/away') return response.writeHead(302, { location: 'http://elsewhere.example/' }).end();
    if (url === '/missing') return response.writeHead(404, { 'content-type': 'text/plain' }).end('no such deal '.repeat(20));
    if (url === '/cyrillic') return response.writeHead(200, { 'content-type': 'text/plain; charset=windows-1251' }).end(Buffer.from([0xcf, 0xf0]));
    if (url === '/cookies') return response.writeHead(200, { 'set-cookie': ['a=1', 'b=2'] }).end();
    const body = Buffer.concat(chunks).toString('utf8');
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ method, url, body, headers }));
  });
});
server.listen(0, '127.0.0.1', () => console.log(server.address().port));
`;

export interface OtherComputer {
  readonly url: string;
  stop(): void;
}

/** Starts the server; it tells what it was asked, and has a few addresses that answer in other ways. */
export async function startOtherComputer(): Promise<OtherComputer> {
  const child: ChildProcess = spawn(process.execPath, ['-e', PROGRAM], { stdio: ['ignore', 'pipe', 'inherit'] });
  if (!child.stdout) throw new Error('The other computer has no voice.');
  const [port] = await once(child.stdout, 'data');
  return { url: `http://127.0.0.1:${String(port).trim()}`, stop: () => void child.kill() };
}
