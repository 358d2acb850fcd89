// The HTTP side of the workbench: who may ask, and which door answers.

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Desk } from './desk';
import { isOwnRequest, namesThisHost } from './guard';
import { addressOf, readJson, send, sendJson, sendText } from './http-message';
import type { PageFile } from './page-build';
import { answerCall, answerClick, answerDeveloper, viewForDeveloper } from './page-doors';
import { answerEcho, answerWebApp } from './web-app-doors';

export interface ServerRooms {
  readonly desk: Desk;
  /** Finds a file of the page. */
  readonly file: (path: string) => Promise<PageFile | undefined>;
}

/** What the page may post, by path: the answer to a body, undefined when the body is nothing that is asked there. */
const DOORS: Readonly<Record<string, (desk: Desk, body: unknown) => Promise<object | undefined>>> = {
  '/rpc': answerCall,
  '/click': answerClick,
  '/developer': answerDeveloper,
};

/** Returns the server; except for the web app, it answers 403 to whatever is not its own page. */
export function createWorkbenchServer(rooms: ServerRooms): Server {
  return createServer((request, response) => {
    answer(rooms, request, response).catch((error: unknown) => {
      console.error(error);
      if (response.headersSent) response.destroy();
      else sendText(response, 500, 'The workbench failed; see its terminal.');
    });
  });
}

async function answer(rooms: ServerRooms, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const port = request.socket.localPort ?? 0;
  const { pathname, searchParams } = addressOf(request);
  const isWebApp = /^\/exec(?:\/|$)/.test(pathname) || pathname === '/echo';
  if (isWebApp && namesThisHost(request, port)) {
    return pathname === '/echo'
      ? answerEcho(rooms.desk, request, response)
      : answerWebApp(rooms.desk, request, response);
  }
  if (!isOwnRequest(request, port)) return sendText(response, 403, 'Only the page of this workbench may ask.');
  if (request.method === 'POST') return post(rooms.desk, pathname, request, response);
  if (pathname === '/developer') return sendJson(response, viewForDeveloper(rooms.desk, searchParams.get('tab') ?? ''));
  const file = await rooms.file(pathname);
  if (!file) return sendText(response, 404, 'There is no such page.');
  send(response, 200, file);
}

async function post(desk: Desk, path: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const door = Object.hasOwn(DOORS, path) ? DOORS[path] : undefined;
  if (!door) return sendText(response, 404, 'There is no such door.');
  const answered = await door(desk, await readJson(request));
  if (!answered) return sendText(response, 400, 'This is not a call.');
  desk.book().commit();
  sendJson(response, answered);
}
