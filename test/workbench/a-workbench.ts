// Starts workbenches for tests, and speaks to them as a page does.

import { type IncomingHttpHeaders, request } from 'node:http';
import { WebSocket } from 'ws';
import type { FromPage, ToPage } from '../../host/server/protocol';
import { startWorkbench, type Workbench, type WorkbenchOptions } from '../../host/server/workbench';

const running = new Set<Workbench>();

/** Starts an empty one that is kept in memory, unless `options` say otherwise. */
export async function aWorkbench(code: string, options: Partial<WorkbenchOptions> = {}): Promise<Workbench> {
  const script = { code, files: {}, manifest: {} };
  const usual = { port: 0, data: null, book: null, lang: 'uz', empty: true } as const;
  const workbench = await startWorkbench({ ...usual, script, ...options });
  running.add(workbench);
  return workbench;
}

/** Closes one, as Control-C does. */
export async function close(workbench: Workbench): Promise<void> {
  running.delete(workbench);
  await workbench.close();
}

export async function closeAll(): Promise<void> {
  for (const workbench of [...running]) await close(workbench);
}

export function firstCell({ grid }: Workbench) {
  const [sheet] = grid.sheets();
  return grid.read(sheet?.id ?? 0, { row: 1, column: 1, rows: 1, columns: 1 })[0]?.[0]?.value;
}

export interface Asked {
  readonly path?: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** A text is sent as it is, anything else as JSON. */
  readonly body?: unknown;
}

export interface Answered {
  readonly status: number;
  readonly text: string;
  readonly headers: IncomingHttpHeaders;
}

export function ask({ url }: Workbench, { path = '/', method = 'GET', headers = {}, body }: Asked): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const type = typeof body === 'object' ? { 'content-type': 'application/json' } : {};
    const sent = request(`${url}${path}`, { method, headers: { ...type, ...headers } }, (response) => {
      let text = '';
      response.on('data', (chunk) => {
        text += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text, headers: response.headers }));
    });
    sent.on('error', reject);
    sent.end(typeof body === 'object' ? JSON.stringify(body) : body);
  });
}

/** Posts what a page posts, and parses the answer. */
export async function post(workbench: Workbench, path: string, body: object): Promise<Record<string, unknown>> {
  const { status, text } = await ask(workbench, { path, method: 'POST', headers: { origin: workbench.url }, body });
  if (status !== 200) throw new Error(`${status}: ${text}`);
  return JSON.parse(text);
}

/** Calls as google.script.run does. */
export function call(workbench: Workbench, name: string, args: readonly unknown[] = [], tab = 'none') {
  return post(workbench, '/rpc', { tab, name, args });
}

type Heard<K extends ToPage['kind']> = Extract<ToPage, { kind: K }>;

export interface Line {
  /** Takes the next message of a kind, waiting for it. */
  hears<K extends ToPage['kind']>(kind: K): Promise<Heard<K>>;
  send(message: FromPage): void;
  close(): void;
}

/** Opens the line of a page, in the name of an account. */
export function openLine(workbench: Workbench, account?: string): Line {
  const query = account === undefined ? '' : `?as=${account}`;
  const socket = new WebSocket(`${workbench.url.replace('http', 'ws')}/live${query}`, { origin: workbench.url });
  const heard: ToPage[] = [];
  const waiters: (() => void)[] = [];
  socket.on('message', (data) => {
    heard.push(JSON.parse(String(data)));
    for (const wake of waiters.splice(0)) wake();
  });
  const take = <K extends ToPage['kind']>(kind: K): Heard<K> | undefined => {
    const at = heard.findIndex((message) => message.kind === kind);
    // as: the message at this place is of this kind
    return at < 0 ? undefined : (heard.splice(at, 1)[0] as Heard<K>);
  };
  return {
    hears: async (kind) => {
      for (let found = take(kind); ; found = take(kind)) {
        if (found) return found;
        await new Promise<void>((wake) => waiters.push(wake));
      }
    },
    send: (message) => socket.send(JSON.stringify(message)),
    close: () => socket.close(),
  };
}

/** A revision that writes one cell of the first sheet, as a page makes it. */
export function typing(
  welcome: Heard<'welcome'>,
  at: { col: number; row: number; text: string; id: string },
): FromPage {
  const { tab, workbook } = welcome;
  const { col, row, text, id } = at;
  const command = { type: 'UPDATE_CELL', sheetId: workbook.sheets[0]?.id ?? '', col, row, content: text } as const;
  const head = { type: 'REMOTE_REVISION', version: 1, clientId: tab, timestamp: 0 } as const;
  const ids = { serverRevisionId: workbook.revisionId, nextRevisionId: id };
  return { kind: 'revision', message: { ...head, ...ids, commands: [command] } };
}
