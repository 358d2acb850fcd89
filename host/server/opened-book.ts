// Opens one workbook with its script: the grid, the host, the hub between the pages, and what keeps it all.

import { createHost } from '../create-host';
import { createLiveGrid, FIRST_REVISION, type LiveGrid } from '../grid/live-grid';
import { plainCopy } from '../grid/plain-copy';
import type { Host } from '../host';
import type { Mail } from '../mail';
import { OWNER, setFirstConsents } from './accounts';
import { openBookFile } from './book-file';
import { type BuiltScript, hasFunction } from './built-script';
import { createWorkbenchClock, type WorkbenchClock } from './clock';
import { createHub, type Hub } from './hub';
import { type Reply, stateReader, toHostOptions } from './keep/kept-state';
import { type Kept, Store } from './keep/store';
import type { Lang } from './protocol';
import { Screen } from './screen';

export interface BookWish {
  /** Where the workbook is kept; null keeps it in memory. */
  readonly data: string | null;
  /** A .csv or .xlsx file to start from. */
  readonly book: string | null;
  readonly lang: Lang;
  readonly empty: boolean;
  readonly script: BuiltScript;
  readonly realNow: () => number;
  readonly webAppUrl: () => string;
  readonly onMail: (mail: Mail) => void;
  /** It was open a moment ago: nobody starts anew. */
  readonly isReopened?: boolean;
  /** What `keep` of the opened book gave, when it is in no folder. */
  readonly kept?: Kept;
}

export interface OpenedBook {
  readonly host: Host;
  readonly grid: LiveGrid;
  readonly hub: Hub;
  readonly screen: Screen;
  readonly clock: WorkbenchClock;
  readonly lang: Lang;
  readonly replies: Map<number, readonly Reply[]>;
  /** Puts everything so far on the disk; nothing is told to a page before. */
  commit(): void;
  /** Everything, to open it again. */
  keep(): Kept;
  close(): void;
}

const LOCALES: Readonly<Record<Lang, string>> = { uz: 'uz_UZ', ru: 'ru_RU', en: 'en_US' };
const BOOK_NAMES: Readonly<Record<Lang, string>> = {
  uz: 'Mijozlar daftari',
  ru: 'Книга клиентов',
  en: 'Customer book',
};
const TIME_ZONE = 'Asia/Tashkent';

/** Opens the workbook that is wished for; a new one that is to be kept gets the sample. */
export async function openBook(wish: BookWish): Promise<OpenedBook> {
  const store = wish.data === null ? null : Store.open(wish.data);
  try {
    return await openUpon(wish, store);
  } catch (error) {
    store?.abandon();
    throw error;
  }
}

async function openUpon(wish: BookWish, store: Store | null): Promise<OpenedBook> {
  const kept = wish.kept ?? store?.kept;
  const clock = createWorkbenchClock(wish.realNow, kept?.state.clock.ahead);
  const hub = createHub(kept?.revisions.at(-1)?.nextRevisionId ?? FIRST_REVISION);
  const grid = await openGrid(wish, kept, { clock, hub, by: (tab) => book.screen.emailOf(tab) });
  const host = openHost(wish, kept, { grid, clock });
  const replies = new Map(Object.entries(kept?.state.replies ?? {}).map(([id, all]) => [Number(id), all]));
  const read = stateReader({ grid, host, clock, replies });
  const book: OpenedBook = {
    ...{ host, grid, hub, clock, replies },
    screen: new Screen(host, OWNER, (sheetId) => uidOf(grid, sheetId)),
    lang: wish.lang,
    commit: () => store?.commit(),
    keep: () => ({ workbook: grid.snapshot(), state: plainCopy(read()), revisions: [] }),
    close: () => store?.close(),
  };
  if (store) hub.join((message) => store.hear(message));
  store?.start({ workbook: grid.snapshot, state: read });
  host.onMail(wish.onMail);
  startScript(host, wish, !kept && wish.book === null && !wish.empty);
  book.commit();
  return book;
}

function uidOf(grid: LiveGrid, sheetId: number): string | undefined {
  return Object.entries(grid.side.sheetIds).find(([, id]) => id === sheetId)?.[0];
}

interface GridRooms {
  readonly clock: WorkbenchClock;
  readonly hub: Hub;
  readonly by: (tab: string) => string;
}

async function openGrid(
  { book, lang }: BookWish,
  kept: Kept | undefined,
  { clock, hub, by }: GridRooms,
): Promise<LiveGrid> {
  const facts = { name: BOOK_NAMES[lang], locale: LOCALES[lang], timeZone: TIME_ZONE };
  const common = { ...facts, now: clock.now, transport: hub.transport(), by };
  if (kept) {
    const json = { version: 1, workbook: kept.workbook, side: kept.state.side } as const;
    return createLiveGrid({ ...common, json, revisions: kept.revisions });
  }
  if (book === null) return createLiveGrid(common);
  const opened = await openBookFile(book, new Date(clock.now()).getUTCFullYear());
  const grid = createLiveGrid({ ...common, ...opened.options });
  opened.fill(grid);
  return grid;
}

function openHost(
  { script, lang, webAppUrl }: BookWish,
  kept: Kept | undefined,
  rooms: { readonly grid: LiveGrid; readonly clock: WorkbenchClock },
): Host {
  const user = { email: OWNER, locale: LOCALES[lang] };
  const host = createHost({ ...script, ...rooms, user, webAppUrl, ...(kept && toHostOptions(kept.state)) });
  setFirstConsents(host);
  return host;
}

/** Does what a person would do first, so that there is a pipeline to look at. In a file of somebody's own: nothing. */
function startScript(host: Host, wish: BookWish, withSample: boolean): void {
  tellFailure('onOpen', host.open());
  const withSidebar = !wish.empty && wish.book === null && !wish.isReopened;
  const wanted = [...(withSample ? ['setUp', 'addSampleData'] : []), ...(withSidebar ? ['openSidebar'] : [])];
  for (const name of wanted) {
    if (hasFunction(wish.script.code, name)) tellFailure(name, host.run(name));
  }
}

function tellFailure(name: string, outcome: ReturnType<Host['open']>): void {
  if (!outcome.ok) console.error(`${name} failed: ${outcome.error.message}`);
}
