// The WebSocket of the workbench: gives each page the workbook and keeps it up to date, both ways.

import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import type { Duplex } from 'node:stream';
import type { CollaborationMessage } from '@odoo/o-spreadsheet';
import { type WebSocket, WebSocketServer } from 'ws';
import type { LiveGrid } from '../grid/live-grid';
import type { Host } from '../host';
import { isOwnRequest } from './guard';
import type { Hub } from './hub';
import type { FromPage, Lang, ToPage, Welcome } from './protocol';
import type { Screen } from './screen';

const MAX_MESSAGE_BYTES = 64 * 1024 * 1024;

export interface LiveRooms {
  readonly host: Host;
  readonly grid: LiveGrid;
  readonly hub: Hub;
  readonly screen: Screen;
  readonly lang: Lang;
}

/** Lets pages join at /live; the returned function closes all of them. */
export function attachLiveSocket(server: Server, rooms: LiveRooms): () => void {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: MAX_MESSAGE_BYTES });
  server.on('upgrade', (request, stream, head) => {
    if (!isOwnRequest(request, request.socket.localPort ?? 0)) return refuse(stream, '403 Forbidden');
    if (request.url !== '/live') return refuse(stream, '404 Not Found');
    sockets.handleUpgrade(request, stream, head, (socket) => serve(socket, rooms));
  });
  return () => {
    for (const socket of sockets.clients) socket.terminate();
    sockets.close();
  };
}

function refuse(stream: Duplex, status: string): void {
  stream.end(`HTTP/1.1 ${status}\r\nConnection: close\r\n\r\n`);
}

function serve(socket: WebSocket, rooms: LiveRooms): void {
  const tab = randomUUID();
  const { tell, tellRevision } = createTeller(socket);
  // Both in one turn: no revision can come between the snapshot and the seat.
  tell(welcome(rooms, tab));
  const seat = rooms.hub.join(tellRevision);
  const removePage = rooms.screen.add(tab, tell);
  socket.on('message', (data) => hear(parseMessage(String(data))));
  socket.on('close', () => {
    removePage();
    seat.leave();
    seat.send({ type: 'CLIENT_LEFT', version: 1, clientId: tab });
  });
  const hear = (message: FromPage) => {
    if (message.kind === 'sidebar-closed') rooms.screen.sidebar = null;
    // What onEdit shows belongs to the one who edited.
    else rooms.screen.actAs(tab, () => seat.send(message.message));
  };
}

/** All revisions of one turn go together, for a script may make hundreds, and the page then evaluates once. */
function createTeller(socket: WebSocket) {
  let waiting: CollaborationMessage[] = [];
  const send = (message: ToPage) => socket.send(JSON.stringify(message));
  const flush = () => {
    if (waiting.length > 0) send({ kind: 'revisions', messages: waiting });
    waiting = [];
  };
  const tell = (message: ToPage) => {
    flush();
    send(message);
  };
  const tellRevision = (message: CollaborationMessage) => {
    if (waiting.length === 0) setImmediate(flush);
    waiting.push(message);
  };
  return { tell, tellRevision };
}

function welcome({ host, grid, screen, lang }: LiveRooms, tab: string): Welcome {
  return {
    kind: 'welcome',
    tab,
    workbook: grid.snapshot(),
    name: grid.name,
    lang,
    timeZone: grid.timeZone,
    now: host.clock.now(),
    menus: host.menus(),
    sidebar: screen.sidebar,
  };
}

/** The guard let only our own page in, and what it sends is played by the very library that made it. */
function parseMessage(text: string): FromPage {
  return JSON.parse(text);
}
