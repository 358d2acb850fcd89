// Starts the workbench: the add-on in a workbook, served to browsers of this computer only.

import { once } from 'node:events';
import type { Server } from 'node:http';
import { createHost } from '../create-host';
import { createLiveGrid, FIRST_REVISION, type LiveGrid } from '../grid/live-grid';
import type { Host, VirtualClock } from '../host';
import { createRunningClock } from '../runtime/virtual-clock';
import { openBookFile } from './book-file';
import { type BuiltScript, hasFunction, readBuiltScript } from './built-script';
import { codeOf } from './error-facts';
import { createWorkbenchServer, type Rooms } from './http';
import { createHub, type Hub } from './hub';
import { attachLiveSocket, type LiveRooms } from './live-socket';
import type { StartOptions } from './options';
import { buildPage } from './page-build';
import type { Lang } from './protocol';
import { Screen } from './screen';
import { createSaver, loadWorkbook } from './storage';

export interface WorkbenchOptions extends Omit<StartOptions, 'open'> {
  /** The root of the project; default: where the process stands. */
  readonly root?: string;
  /** Default: what the build left in dist. */
  readonly script?: BuiltScript;
  /** Default: the real time. */
  readonly clock?: VirtualClock;
}

export interface Workbench {
  readonly url: string;
  readonly host: Host;
  readonly grid: LiveGrid;
  /** Saves and stops. */
  close(): Promise<void>;
}

/** The person at this computer; example.com belongs to nobody. */
export const WORKBENCH_USER = 'owner@example.com';

const LOCALES: Readonly<Record<Lang, string>> = { uz: 'uz_UZ', ru: 'ru_RU', en: 'en_US' };
const BOOK_NAMES: Readonly<Record<Lang, string>> = {
  uz: 'Mijozlar daftari',
  ru: 'Книга клиентов',
  en: 'Customer book',
};
const TIME_ZONE = 'Asia/Tashkent';

/** Starts the workbench and returns once it can be used. */
export async function startWorkbench(options: WorkbenchOptions): Promise<Workbench> {
  const root = options.root ?? process.cwd();
  const script = options.script ?? readBuiltScript(`${root}/dist`);
  const clock = options.clock ?? createRunningClock(Date.now);
  const hub = createHub(FIRST_REVISION);
  const { grid, isNew } = await openGrid(options, clock, hub);
  const user = { email: WORKBENCH_USER, locale: LOCALES[options.lang] };
  const host = createHost({ ...script, grid, clock, user });
  const rooms = { host, grid, hub, screen: new Screen(host), lang: options.lang, files: await buildPage(root) };
  const server = await serve(rooms, options.port);
  const saver = options.data === null ? null : createSaver(options.data, grid.toJSON);
  if (saver) grid.onChange(saver.touch);
  openScript(host, script.code, { withSample: isNew, withSidebar: !options.empty });
  const close = async () => {
    saver?.finish();
    await server.close();
  };
  return { url: server.url, host, grid, close };
}

async function serve(rooms: Rooms & LiveRooms, port: number): Promise<{ url: string; close(): Promise<void> }> {
  const server = createWorkbenchServer(rooms);
  const closeSockets = attachLiveSocket(server, rooms);
  const takenPort = await listen(server, port);
  const close = async () => {
    closeSockets();
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  };
  return { url: `http://127.0.0.1:${takenPort}`, close };
}

/** A workbook that is new, rather than kept or brought along, gets the sample. */
async function openGrid(
  { data, book, lang, empty }: WorkbenchOptions,
  clock: VirtualClock,
  hub: Hub,
): Promise<{ grid: LiveGrid; isNew: boolean }> {
  const facts = { name: BOOK_NAMES[lang], locale: LOCALES[lang], timeZone: TIME_ZONE };
  const common = { ...facts, now: clock.now, transport: hub.transport(), by: WORKBENCH_USER };
  if (book !== null) {
    const opened = await openBookFile(book, new Date(clock.now()).getUTCFullYear());
    const grid = createLiveGrid({ ...common, ...opened.options });
    opened.fill(grid);
    return { grid, isNew: false };
  }
  const json = data === null ? undefined : loadWorkbook(data);
  return { grid: createLiveGrid({ ...common, ...(json && { json }) }), isNew: json === undefined && !empty };
}

/** Does what a person would do first, so that there is a pipeline to look at. */
function openScript(host: Host, code: string, wish: { withSample: boolean; withSidebar: boolean }): void {
  tellFailure('onOpen', host.open());
  const wanted = [...(wish.withSample ? ['setUp', 'addSampleData'] : []), ...(wish.withSidebar ? ['openSidebar'] : [])];
  for (const name of wanted) {
    if (hasFunction(code, name)) tellFailure(name, host.run(name));
  }
}

function tellFailure(name: string, outcome: ReturnType<Host['open']>): void {
  if (!outcome.ok) console.error(`${name} failed: ${outcome.error.message}`);
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
