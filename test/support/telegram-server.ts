// The stand-in of the Telegram Bot API as a server of its own, for scripts that wait for its answers. Prints its port.

import { createServer } from 'node:http';
import { Telegram } from './telegram';

const telegram = new Telegram();

createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const body = Buffer.concat(chunks).toString('utf8');
    const path = request.url ?? '';
    if (path === '/write') telegram.write(JSON.parse(body));
    if (path === '/block') telegram.block(JSON.parse(body));
    const isApi = path.startsWith('/bot');
    const answer = isApi
      ? telegram.computer({ url: `http://x${path}`, method: 'post', body })
      : { status: 200, body: JSON.stringify(telegram.sent) };
    response.writeHead(answer.status, { 'content-type': 'application/json' }).end(answer.body);
  });
}).listen(0, '127.0.0.1', function (this: { address(): unknown }) {
  console.log((this.address() as { readonly port: number }).port); // A server that listens on a port has one.
});
