// Sends requests and waits for the answers: a second node does it, since nothing else lets a script wait.

import { spawnSync } from 'node:child_process';
import { MAX_REDIRECTS, TIMEOUT_MS } from './limits';
import type { PlainRequest } from './request';
import { SENDER } from './sender';

export interface PlainAnswer {
  readonly status: number;
  /** As they came, repeated ones too. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly bytes: Buffer;
}

interface SentAnswer {
  readonly status?: number;
  readonly headers?: readonly (readonly [string, string])[];
  readonly body?: string;
  /** Instead of the rest: node's code of what went wrong, or "FORBIDDEN" and the host that may not be reached. */
  readonly failure?: string;
  readonly host?: string;
}

const OUTPUT_BYTES = 1024 * 1024 * 1024;
const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

/** Sends all at once; throws for the first that gets no answer. */
export function sendAll(requests: readonly PlainRequest[], allowed: readonly string[]): PlainAnswer[] {
  const input = JSON.stringify({
    requests: requests.map((request) => ({ ...request, body: request.body?.toString('base64') ?? null })),
    hosts: [...LOOPBACK, ...allowed],
    redirects: MAX_REDIRECTS,
    timeout: TIMEOUT_MS,
  });
  const done = spawnSync(process.execPath, ['-e', SENDER], { input, maxBuffer: OUTPUT_BYTES, env: {} });
  if (done.error || done.status !== 0) throw done.error ?? new Error(done.stderr.toString('utf8'));
  const answers: SentAnswer[] = JSON.parse(done.stdout.toString('utf8'));
  return answers.map((answer, index) => toAnswer(answer, requests[index]?.url ?? ''));
}

function toAnswer({ status = 0, headers = [], body = '', failure, host }: SentAnswer, url: string): PlainAnswer {
  if (failure !== undefined) throw new Error(sentenceOf(failure, url, host));
  return { status, headers, bytes: Buffer.from(body, 'base64') };
}

function sentenceOf(failure: string, url: string, host = ''): string {
  if (failure === 'FORBIDDEN') {
    return `UrlFetchApp may not reach ${host}: only this computer is open to it. Name it in fetchHosts.`;
  }
  if (failure === 'ENOTFOUND' || failure === 'EAI_AGAIN') return `DNS error: ${url}`;
  if (failure === 'TIMEOUT') return `Timeout: ${url}`;
  if (/CERT|SSL|TLS/.test(failure)) return `SSL Error ${url}`;
  return `Address unavailable: ${url}`;
}
