// Tells requests of the workbench's own page from those of others, such as a web site open in the same browser.

import type { IncomingMessage } from 'node:http';

const LOOPBACK_NAMES = ['127.0.0.1', 'localhost'];

type Heads = Pick<IncomingMessage, 'headers' | 'method'>;

/**
 * Returns whether a request is the page's own: it names this host, and an Origin, where there is one, is this host too.
 * What changes something must have one.
 */
export function isOwnRequest(request: Heads, port: number): boolean {
  const { headers, method } = request;
  if (!namesThisHost(request, port)) return false;
  const isReading = (method === 'GET' || method === 'HEAD') && headers.upgrade === undefined;
  if (headers.origin === undefined) return isReading;
  return hostsOf(port).some((host) => headers.origin === `http://${host}`);
}

/** Returns whether a request names this computer, and not a name that somebody else made point to it. */
export function namesThisHost({ headers }: Heads, port: number): boolean {
  return headers.host !== undefined && hostsOf(port).includes(headers.host);
}

function hostsOf(port: number): readonly string[] {
  return LOOPBACK_NAMES.map((name) => `${name}:${port}`);
}
