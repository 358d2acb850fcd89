// The web app: calls doGet or doPost with Google's event, and makes an answer of what they return.

import { createHash } from 'node:crypto';
import type { Host } from '../host';
import { reveal } from '../runtime/emulated';
import type { ExecutionStart } from '../runtime/execution';
import type { Runner } from '../runtime/runner';
import type { World } from '../runtime/world';
import { TextOutputRoom } from '../services/content/text-output';
import { HtmlOutputRoom } from '../services/html/html-output';
import { webAppUrlOf } from '../services/script/web-app-url';
import type { WebReply, WebRequest } from '../web-app';
import { startAsOwner } from './starts';
import { webEvent } from './web-event';

export type WebDoor = Pick<Host, 'web' | 'webEcho'>;

export function createWebDoor(world: World, runner: Runner): WebDoor {
  const echoes = new Map<string, WebReply>();
  let count = 0;
  return {
    web: (request) => {
      const start = webStart(world, request);
      if (!start) return page('You need access', 403);
      const outcome = runner.run<WebReply>(
        start,
        ({ realm }) => [realm.JSON.parse(JSON.stringify(webEvent(request)))],
        toReply,
      );
      if (!outcome.ok) return page(outcome.error.message);
      if (outcome.value.title !== undefined) return outcome.value;
      const key = createHash('sha256').update(`${start.name} ${++count}`).digest('base64url');
      echoes.set(key, outcome.value);
      return {
        status: 302,
        contentType: 'text/html; charset=utf-8',
        body: '',
        location: echoUrl(world, key),
        echoKey: key,
      };
    },
    webEcho: (key) => {
      const reply = echoes.get(key);
      echoes.delete(key);
      return reply;
    },
  };
}

/** Undefined where the manifest keeps this visitor out. */
function webStart(world: World, { method, as = '' }: WebRequest): ExecutionStart | undefined {
  const { access, executeAs } = deploymentOf(world);
  const owner = world.user.email;
  if (access === 'MYSELF' && as !== owner) return undefined;
  if (access !== 'ANYONE_ANONYMOUS' && as === '') return undefined;
  const wanted = { name: method === 'GET' ? 'doGet' : 'doPost', kind: 'web app', authMode: 'FULL' } as const;
  return startAsOwner(world, wanted, executeAs === 'USER_ACCESSING' && as !== '' ? as : owner, as);
}

/** A script that names no deployment is one that anyone may call and that runs as its owner. */
function deploymentOf({ manifest }: World): { readonly access: string; readonly executeAs: string } {
  const { webapp } = manifest;
  const deployment = { access: 'ANYONE_ANONYMOUS', executeAs: 'USER_DEPLOYING' };
  return typeof webapp === 'object' && webapp !== null ? { ...deployment, ...webapp } : deployment;
}

function toReply(value: unknown): WebReply {
  const text = reveal(value, TextOutputRoom);
  if (text) return { status: 200, ...text.reply() };
  const html = reveal(value, HtmlOutputRoom);
  if (html) return { status: 200, ...html.reply() };
  if (value === undefined || value === null) throw new Error('The script completed but did not return anything.');
  throw new Error('The script completed but the returned value is not a supported return type.');
}

/** Google answers errors with a page and the status of success. */
function page(message: string, status: 200 | 403 = 200): WebReply {
  const shown = message.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const body = `<!DOCTYPE html><html><head><title>Error</title></head><body><div>${shown}</div></body></html>`;
  return { status, contentType: 'text/html; charset=utf-8', body, title: 'Error' };
}

function echoUrl(world: World, key: string): string {
  const url = webAppUrlOf(world);
  const base =
    world.webAppUrl && url ? url.replace(/\/exec$/, '/echo') : 'https://script.googleusercontent.com/macros/echo';
  return `${base}?user_content_key=${key}`;
}
