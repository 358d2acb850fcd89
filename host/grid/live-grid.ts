// The grid of the workbench: a workbook in an o-spreadsheet model, with formulas, charts and people who edit it.

import './live/prepare-node';
import {
  type CollaborationMessage,
  LocalTransportService,
  Model,
  type TransportService,
  type WorkbookData,
} from '@odoo/o-spreadsheet';
import type { Grid, HumanEdit } from './grid';
import { registerBlockPlugin } from './live/block-plugin';
import { Book } from './live/book';
import { cellMembers } from './live/cells';
import { chartMembers } from './live/charts';
import { followClock } from './live/clock';
import { conditionalFormatMembers } from './live/conditional-formats';
import { extrasMembers } from './live/extras';
import { headerMembers } from './live/headers';
import { registerLazyConditionalFormats } from './live/lazy-conditional-formats';
import { registerLazyEvaluation } from './live/lazy-evaluation';
import { registerLazyPainting } from './live/lazy-painting';
import { toLibraryLocale } from './live/locales';
import { namedRangeMembers } from './live/named-ranges';
import { keepNoHistory } from './live/no-history';
import { noteEdits, watchPeople } from './live/people';
import { quickenDispatch } from './live/quick-dispatch';
import { quickenIds } from './live/quick-ids';
import { sheetMembers } from './live/sheets';
import { newSideTable, type SideTable } from './live/side-table';
import { styleMembers } from './live/styles';
import { validationMembers } from './live/validation';
import { plainCopy } from './plain-copy';

/** A whole workbook as plain data. */
export interface LiveGridJson {
  readonly version: 1;
  readonly workbook: WorkbookData;
  readonly side: SideTable;
}

export interface LiveGridOptions {
  /** The clock of TODAY() and NOW(); default: the real one. */
  readonly now?: () => number;
  readonly name?: string;
  readonly locale?: string;
  readonly timeZone?: string;
  /** What `toJSON` gave; it wins over the three above. */
  readonly json?: LiveGridJson;
  /** A workbook in the library's own form, or the parts of an .xlsx file by their paths. */
  readonly workbook?: unknown;
  /** Joins the browsers; default: nobody else. */
  readonly transport?: TransportService;
  /** What has happened to `json` since, as the transport passed it on; the side table in it is that of the end. */
  readonly revisions?: readonly Revision[];
  /** The e-mail of who edits on the screen, all or each by the id of the browser's client; default: unknown. */
  readonly by?: string | ((clientId: string) => string);
}

/** A message that changes the workbook. */
export type Revision = Extract<CollaborationMessage, { readonly nextRevisionId: string }>;

export interface LiveGrid extends Grid {
  /** What the library cannot hold, as it is now; not a copy. */
  readonly side: Readonly<SideTable>;
  /** The workbook in the library's form at the current revision, as a browser starts from. */
  snapshot(): WorkbookData;
  toJSON(): LiveGridJson;
  /** Calls `heard` after each change, whoever made it. */
  onChange(heard: () => void): void;
}

/** What the library calls the state before any revision. */
export const FIRST_REVISION = 'START_REVISION';

/** The id under which the grid takes part in its own collaboration. */
export const GRID_CLIENT_ID = 'daftar-host';

/** Returns a live grid; without data it has one empty sheet, "Sheet1". */
export function createLiveGrid(options: LiveGridOptions = {}): LiveGrid {
  registerBlockPlugin();
  registerLazyEvaluation({ isHeldUntilRead: true });
  registerLazyPainting();
  registerLazyConditionalFormats();
  const side = options.json?.side ?? newSideTable(sideFacts(options));
  const clock = { now: options.now ?? Date.now, timeZone: () => side.timeZone };
  followClock(clock);
  const people: ((edit: HumanEdit) => void)[] = [];
  const { by = '', revisions = [] } = options;
  const transport = watchPeople(
    options.transport ?? new LocalTransportService(),
    GRID_CLIENT_ID,
    (commands, clientId) => {
      const edits = noteEdits(book, commands, typeof by === 'function' ? by(clientId) : by);
      return () => {
        for (const edit of edits()) for (const heard of people) heard(edit);
      };
    },
  );
  const config = { transportService: transport, client: { id: GRID_CLIENT_ID, name: 'Daftar' } };
  const model = new Model(startingData(options), config, [...revisions]);
  quickenDispatch(model);
  quickenIds(model);
  if (!options.transport) keepNoHistory(model);
  const book = new Book(model, side, clock);
  nameSheets(book);
  if (!options.json) setLocale(book, side.locale);
  return assemble(book, people);
}

function assemble(book: Book, people: ((edit: HumanEdit) => void)[]): LiveGrid {
  const { side, model } = book;
  return {
    side,
    ...sheetMembers(book),
    ...headerMembers(book),
    ...cellMembers(book),
    ...styleMembers(book),
    ...validationMembers(book),
    ...conditionalFormatMembers(book),
    ...chartMembers(book),
    ...extrasMembers(book),
    ...namedRangeMembers(book),
    get name() {
      return side.name;
    },
    set name(name) {
      side.name = name;
    },
    get locale() {
      return side.locale;
    },
    set locale(locale) {
      setLocale(book, locale);
    },
    get timeZone() {
      return side.timeZone;
    },
    set timeZone(timeZone) {
      side.timeZone = timeZone;
    },
    onHumanEdit: (heard) => {
      people.push(heard);
    },
    onChange: (heard) => model.on('command-finalized', {}, heard),
    // The library's exportData doubles the work to verify its own compression; the plain form needs none.
    snapshot: () => model._exportData(false),
    toJSON: () => ({ version: 1, workbook: model._exportData(false), side: plainCopy(side) }),
  };
}

function sideFacts({ name, locale, timeZone }: LiveGridOptions): Pick<SideTable, 'name' | 'locale' | 'timeZone'> {
  return { name: name ?? 'Workbook', locale: locale ?? 'en_US', timeZone: timeZone ?? 'Asia/Tashkent' };
}

/** Revisions are counted anew at each start: nobody who knew the old ones is still there. */
function startingData({ json, workbook, revisions = [] }: LiveGridOptions): unknown {
  const revisionId = revisions[0]?.serverRevisionId ?? FIRST_REVISION;
  if (json) return { ...plainCopy(json.workbook), revisionId };
  return workbook ?? emptyWorkbook();
}

function emptyWorkbook() {
  return { sheets: [{ id: 'sheet-0', name: 'Sheet1', colNumber: 26, rowNumber: 1000 }] };
}

/** Google's first sheet has the id 0. */
function nameSheets(book: Book): void {
  const [first, ...others] = book.getters.getSheetIds();
  if (first !== undefined) book.side.sheetIds[first] ??= 0;
  for (const uid of others) book.gid(uid);
}

function setLocale(book: Book, locale: string): void {
  book.side.locale = locale;
  book.dispatch('UPDATE_LOCALE', { locale: toLibraryLocale(locale) });
}
