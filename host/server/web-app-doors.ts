// The web app of the script: anybody on this computer may call it, as on Google anybody may who knows its address.

import type { IncomingMessage, ServerResponse } from 'node:http';
import type { WebReply } from '../web-app';
import type { Desk } from './desk';
import { escapeText } from './escape-text';
import { addressOf, readBody, sandboxPolicy, send, sendText } from './http-message';

/** GET and POST /exec. */
export async function answerWebApp(desk: Desk, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { method } = request;
  if (method !== 'GET' && method !== 'POST') return sendText(response, 405, 'A web app takes GET and POST.');
  const address = addressOf(request);
  const pathInfo = decodeURIComponent(address.pathname.slice('/exec/'.length));
  const reply = desk.book().host.web({
    method,
    queryString: address.search.slice(1),
    ...(pathInfo !== '' && { pathInfo }),
    ...(method === 'POST' && {
      body: await readBody(request),
      contentType: request.headers['content-type'] ?? 'application/octet-stream',
    }),
    as: '',
  });
  desk.stir();
  desk.book().commit();
  sendReply(response, reply);
}

/** GET /echo: what a reply with status 302 points to, once. */
export async function answerEcho(desk: Desk, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const key = addressOf(request).searchParams.get('user_content_key') ?? '';
  const reply = desk.book().host.webEcho(key);
  if (!reply) return sendText(response, 404, 'This answer was given already, or never.');
  sendReply(response, reply);
}

/** A page gets the tags that the script gave it, and the title, unless it has its own. */
function withHead(body: string, { title = '', metaTags = [] }: WebReply): string {
  const heads = [
    ...(title === '' || /<title>/i.test(body) ? [] : [`<title>${escapeText(title)}</title>`]),
    ...metaTags.map(({ name, content }) => `<meta name="${escapeText(name)}" content="${escapeText(content)}">`),
  ].join('');
  if (heads === '') return body;
  const start = /<head[^>]*>/i.exec(body) ?? /<html[^>]*>/i.exec(body) ?? /<!doctype[^>]*>/i.exec(body);
  const at = start ? start.index + start[0].length : 0;
  return body.slice(0, at) + heads + body.slice(at);
}

function sendReply(response: ServerResponse, reply: WebReply): void {
  const { status, contentType, body, location, fileName, framed = false } = reply;
  send(response, status, {
    type: contentType,
    content: withHead(body, reply),
    headers: {
      'content-security-policy': sandboxPolicy({ framed }),
      // Google lets every site read the answer of a web app.
      ...(status === 200 && { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' }),
      ...(location !== undefined && { location }),
      ...(fileName !== undefined && {
        'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`,
      }),
    },
  });
}
