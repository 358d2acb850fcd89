// Tells requests of the workbench's own page from those of others, such as a web site open in the same browser.

import type { IncomingMessage } from 'node:http';

const LOOPBACK_NAMES = ['127.0.0.1', 'localhost'];

type Heads = Pick<IncomingMessage, 'headers' | 'method'>;

/**
 * Returns whether a request is the page's own: it names this host, and an Origin, where there is one, is this host too.
 * What changes something must have one.
 */
export function isOwnRequest({ headers, method }: Heads, port: number): boolean {
  const hosts = LOOPBACK_NAMES.map((name) => `${name}:${port}`);
  if (!headers.host || !hosts.includes(headers.host)) return false;
  const isReading = (method === 'GET' || method === 'HEAD') && headers.upgrade === undefined;
  if (headers.origin === undefined) return isReading;
  return hosts.some((host) => headers.origin === `http://${host}`);
}
