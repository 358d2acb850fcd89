// Starts the workbench: the add-on in a workbook, served to browsers of this computer only.

import { once } from 'node:events';
import type { Server } from 'node:http';
import type { LiveGrid } from '../grid/live-grid';
import type { Host } from '../host';
import { OWNER } from './accounts';
import { type BuiltScript, readBuiltScript } from './built-script';
import { createDesk, type Desk } from './desk';
import { codeOf } from './error-facts';
import { createWorkbenchServer } from './http';
import { attachLiveSocket } from './live-socket';
import type { StartOptions } from './options';
import { buildPage, type PageFile, type PageFiles } from './page-build';
import { createDeliveries } from './smtp';

export interface WorkbenchOptions extends Omit<StartOptions, 'open' | 'smtp'> {
  readonly smtp?: string | null;
  /** The root of the project; default: where the process stands. */
  readonly root?: string;
  /** Default: what the build left in dist. */
  readonly script?: BuiltScript;
  /** What the clock follows; default: the real time. */
  readonly realNow?: () => number;
}

export interface Workbench {
  readonly url: string;
  /** Of the workbook that is open now. */
  readonly host: Host;
  readonly grid: LiveGrid;
  /** Saves and stops. */
  close(): Promise<void>;
}

/** The person at this computer. */
export const WORKBENCH_USER = OWNER;

/** Starts the workbench and returns once it can be used. */
export async function startWorkbench(options: WorkbenchOptions): Promise<Workbench> {
  const { root = process.cwd(), realNow = Date.now, smtp = null } = options;
  const script = options.script ?? readBuiltScript(`${root}/dist`);
  let url = '';
  const webAppUrl = () => `${url}/exec`;
  const deliveries = smtp === null ? null : await createDeliveries(smtp);
  const desk = await createDesk({ ...options, script, realNow, webAppUrl }, deliveries);
  const served = await serve(desk, root, options.port).catch((error: unknown) => {
    desk.close();
    throw error;
  });
  url = served.url;
  const close = async () => {
    desk.close();
    await served.close();
  };
  return {
    url,
    get host() {
      return desk.book().host;
    },
    get grid() {
      return desk.book().grid;
    },
    close,
  };
}

async function serve(desk: Desk, root: string, port: number): Promise<{ url: string; close(): Promise<void> }> {
  const server = createWorkbenchServer({ desk, file: pageOf(root) });
  const closeSockets = attachLiveSocket(server, desk);
  const takenPort = await listen(server, port);
  const close = async () => {
    closeSockets();
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  };
  return { url: `http://127.0.0.1:${takenPort}`, close };
}

/** The page is built when it is first asked for. */
function pageOf(root: string): (path: string) => Promise<PageFile | undefined> {
  let files: Promise<PageFiles> | undefined;
  return async (path) => {
    files ??= buildPage(root);
    return (await files).get(path);
  };
}

async function listen(server: Server, port: number): Promise<number> {
  server.listen(port, '127.0.0.1');
  try {
    await once(server, 'listening');
  } catch (error) {
    if (codeOf(error) === 'EADDRINUSE') {
      throw new Error(`Port ${port} is taken. Stop what uses it, or give another one: npm start -- --port ${port + 1}`);
    }
    throw error;
  }
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : port;
}
