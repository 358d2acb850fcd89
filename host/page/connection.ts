// The page's line to the workbench: the WebSocket for what happens, HTTP for what is asked.

import type { CollaborationMessage, TransportService } from '@odoo/o-spreadsheet';
import type { DeveloperAction, DeveloperView } from '../server/developer-protocol';
import type { Answer, ClickRequest, FromPage, RpcRequest, ToPage, Welcome } from '../server/protocol';
import { Inbox } from './inbox';

export interface Connection {
  readonly welcome: Welcome;
  readonly inbox: Inbox;
  tell(message: FromPage): void;
  onEnd(hear: () => void): void;
}

/** Opens the line in the name of an account, the owner by default, and waits for the workbook. */
export async function connect(account: string | null): Promise<Connection> {
  const query = account === null ? '' : `?as=${encodeURIComponent(account)}`;
  const socket = new WebSocket(`ws://${location.host}/live${query}`);
  const inbox = new Inbox();
  const welcome = await firstMessage(socket, (message) => inbox.deliver(message));
  return {
    welcome,
    inbox,
    tell: (message) => socket.send(JSON.stringify(message)),
    onEnd: (hear) => socket.addEventListener('close', hear),
  };
}

function firstMessage(socket: WebSocket, deliver: (message: ToPage) => void): Promise<Welcome> {
  return new Promise((resolve, reject) => {
    socket.addEventListener('error', () => reject(new Error('The workbench does not answer.')));
    socket.addEventListener('message', (event) => {
      const message: ToPage = JSON.parse(String(event.data));
      if (message.kind === 'welcome') resolve(message);
      else deliver(message);
    });
  });
}

/** The line as o-spreadsheet's model takes it. */
export function toTransport({ inbox, tell }: Connection): TransportService<CollaborationMessage> {
  return {
    sendMessage: async (message) => tell({ kind: 'revision', message }),
    onNewMessage: (_id, hear) => inbox.setRevisionHearer(hear),
    leave: () => inbox.setRevisionHearer(null),
  };
}

/** Calls a function of the script as google.script.run does. */
export function callScript(request: RpcRequest): Promise<Answer> {
  return post('/rpc', request);
}

/** Clicks an item of the script's menus. */
export function clickMenu(request: ClickRequest): Promise<Answer> {
  return post('/click', request);
}

/** Returns what the developer's drawer shows. */
export async function readDeveloperView(tab: string): Promise<DeveloperView> {
  const response = await fetch(`/developer?tab=${encodeURIComponent(tab)}`);
  if (!response.ok) throw new Error(await response.text());
  return await response.json();
}

/** Does what a button of the drawer asks. */
export function doDeveloperAction(request: {
  readonly tab: string;
  readonly action: DeveloperAction;
}): Promise<Answer> {
  return post('/developer', request);
}

async function post(path: string, request: object): Promise<Answer> {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(request),
  });
  if (!response.ok) return { ok: false, message: await response.text() };
  return await response.json();
}
