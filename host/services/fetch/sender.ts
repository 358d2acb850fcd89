// The program that sends requests in a node of its own: JSON comes in, and JSON goes out.

/** Follows redirects by itself, so that each address on the way is held against the list of those allowed. */
export const SENDER = `
const { requests, hosts, redirects, timeout } = JSON.parse(require('node:fs').readFileSync(0, 'utf8'));
const agent = 'Mozilla/5.0 (compatible; Google-Apps-Script; beanserver; +https://script.google.com)';

async function send({ url, method, headers, body, followRedirects }) {
  let at = new URL(url);
  let options = { method: method.toUpperCase(), headers: { 'User-Agent': agent, ...headers }, redirect: 'manual' };
  if (body !== null) options.body = Buffer.from(body, 'base64');
  for (let hop = 0; ; hop++) {
    if (!hosts.includes(at.hostname) && !hosts.includes(at.host)) return { failure: 'FORBIDDEN', host: at.host };
    const answer = await fetch(at, { ...options, signal: AbortSignal.timeout(timeout) });
    const next = answer.headers.get('location');
    if (!followRedirects || next === null || answer.status < 300 || answer.status > 399 || hop === redirects) {
      const bytes = Buffer.from(await answer.arrayBuffer());
      return { status: answer.status, headers: [...answer.headers], body: bytes.toString('base64') };
    }
    await answer.arrayBuffer();
    at = new URL(next, at);
    if (answer.status === 303 || (answer.status < 303 && options.method === 'POST')) {
      const { 'Content-Type': _type, ...rest } = options.headers;
      options = { method: 'GET', headers: rest, redirect: 'manual' };
    }
  }
}

function failureOf(error) {
  if (error.name === 'TimeoutError') return { failure: 'TIMEOUT' };
  return { failure: String(error.cause?.code ?? error.code ?? error.message) };
}

Promise.all(requests.map((request) => send(request).catch(failureOf))).then((answers) => {
  process.stdout.write(JSON.stringify(answers));
});
`;
