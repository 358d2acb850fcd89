// The WebSocket of the workbench: gives each page the workbook and keeps it up to date, both ways.

import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import type { Duplex } from 'node:stream';
import type { CollaborationMessage } from '@odoo/o-spreadsheet';
import { type WebSocket, WebSocketServer } from 'ws';
import { toA1 } from '../grid/a1';
import { ACCOUNTS, findAccount } from './accounts';
import type { Desk } from './desk';
import { isOwnRequest } from './guard';
import { undoneBy } from './hub';
import type { OpenedBook } from './opened-book';
import type { FromPage, SheetInView, ToPage, Welcome } from './protocol';

const MAX_MESSAGE_BYTES = 64 * 1024 * 1024;

/** Lets pages join at /live; the returned function closes all of them. */
export function attachLiveSocket(server: Server, desk: Desk): () => void {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: MAX_MESSAGE_BYTES });
  server.on('upgrade', (request, stream, head) => {
    if (!isOwnRequest(request, request.socket.localPort ?? 0)) return refuse(stream, '403 Forbidden');
    const email = findAccount(request.url ?? '');
    if (!/^\/live(?:\?|$)/.test(request.url ?? '') || email === undefined) return refuse(stream, '404 Not Found');
    sockets.handleUpgrade(request, stream, head, (socket) => serve(socket, desk, email));
  });
  return () => {
    for (const socket of sockets.clients) socket.terminate();
    sockets.close();
  };
}

function refuse(stream: Duplex, status: string): void {
  stream.end(`HTTP/1.1 ${status}\r\nConnection: close\r\n\r\n`);
}

function serve(socket: WebSocket, desk: Desk, email: string): void {
  const book = desk.book();
  const tab = randomUUID();
  const tell = createTeller(socket, book.commit);
  const removePage = book.screen.add(tab, { email, tell });
  book.screen.open(tab);
  // Both in one turn: no revision can come between the snapshot and the seat.
  tell(welcome(book, tab, email));
  const seat = book.hub.join(forLateComer(tell));
  socket.on('message', (data) => {
    // What comes upon a workbook that was put away would be lost: it is not answered either.
    if (desk.book() === book) hear(parseMessage(String(data)));
  });
  socket.on('close', () => {
    removePage();
    seat.leave();
    seat.send({ type: 'CLIENT_LEFT', version: 1, clientId: tab });
  });
  const hear = (message: FromPage) => {
    if (message.kind === 'sidebar-closed') book.screen.closeSidebar(tab);
    else if (message.kind === 'look') look(book, tab, message.view);
    else if (isForbidden(book, email, message.message)) tell({ kind: 'reload' });
    else {
      // What onEdit shows belongs to the one who edited.
      book.screen.actAs(tab, () => seat.send(message.message));
      if ('nextRevisionId' in message.message) desk.stir();
    }
  };
}

/** Scripts hear of a selection by onSelectionChange, and may ask for it later. */
function look({ screen, grid, host }: OpenedBook, tab: string, { sheet, areas }: SheetInView): void {
  const facts = grid.sheets().find(({ id }) => id === grid.side.sheetIds[sheet]);
  if (!facts) return;
  screen.look(tab, facts.id, areas);
  const [area, ...others] = areas;
  if (area && others.length === 0) screen.actAs(tab, (as) => host.select(facts.name, toA1(area), { as }));
}

/** Somebody who may only look has a page that changes nothing; this is for a page that was open when that began. */
function isForbidden({ host }: OpenedBook, email: string, message: CollaborationMessage): boolean {
  return 'nextRevisionId' in message && !host.consent(email).canEdit;
}

/** Everything of one turn goes together, once it is on the disk: a script may make hundreds of revisions. */
function createTeller(socket: WebSocket, commit: () => void): (message: ToPage) => void {
  let waiting: ToPage[] = [];
  let revisions: CollaborationMessage[] | undefined;
  const flush = () => {
    commit();
    for (const message of waiting) socket.send(JSON.stringify(message));
    waiting = [];
    revisions = undefined;
  };
  return (message) => {
    if (waiting.length === 0) setImmediate(flush);
    // The page evaluates once for all revisions that come together.
    if (message.kind === 'revisions' && revisions) {
      revisions.push(...message.messages);
      return;
    }
    revisions = message.kind === 'revisions' ? [...message.messages] : undefined;
    waiting.push(revisions ? { kind: 'revisions', messages: revisions } : message);
  };
}

/** A page that came after a revision knows it only as part of the workbook, and cannot take it back out. */
function forLateComer(tell: (message: ToPage) => void): (message: CollaborationMessage) => void {
  const known = new Set<string>();
  return (message) => {
    const undone = undoneBy(message);
    if (undone !== undefined && !known.has(undone)) return tell({ kind: 'reload' });
    if ('nextRevisionId' in message) known.add(message.nextRevisionId);
    tell({ kind: 'revisions', messages: [message] });
  };
}

function welcome({ host, grid, screen, lang }: OpenedBook, tab: string, account: string): Welcome {
  return {
    kind: 'welcome',
    tab,
    workbook: grid.snapshot(),
    name: grid.name,
    lang,
    timeZone: grid.timeZone,
    now: host.clock.now(),
    menus: screen.menusOf(account),
    account,
    accounts: ACCOUNTS,
    canEdit: host.consent(account).canEdit,
    view: screen.viewOf(tab),
    sidebar: screen.sidebarOf(account),
  };
}

/** The guard let only our own page in, and what it sends is played by the very library that made it. */
function parseMessage(text: string): FromPage {
  return JSON.parse(text);
}
