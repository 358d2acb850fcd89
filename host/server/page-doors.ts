// What the page asks of the workbench over HTTP: google.script.run, menu clicks, and the developer's drawer.

import type { MenuItem } from '../host';
import type { Desk } from './desk';
import { act, developerView } from './developer';
import type { DeveloperView } from './developer-protocol';
import { messageOf } from './error-facts';
import { parseDeveloperAction } from './parse-developer';
import type { Answer, ClickRequest, RpcRequest } from './protocol';
import { parseAnswers, runWithAnswers } from './questions';

/** POST /rpc. */
export async function answerCall(desk: Desk, body: unknown): Promise<Answer | undefined> {
  const asked = parseRpc(body);
  if (!asked) return undefined;
  const { host, screen } = desk.book();
  const { tab, name, args, answers = [] } = asked;
  const answer = screen.actAs(tab, (as) => runWithAnswers(host, answers, () => host.call(name, args, { as })));
  desk.stir();
  return answer;
}

/** POST /click. */
export async function answerClick(desk: Desk, body: unknown): Promise<Answer | undefined> {
  const asked = parseClick(body);
  if (!asked) return undefined;
  const { host, screen } = desk.book();
  const email = screen.emailOf(asked.tab);
  const name = functionOf(screen.menusOf(email), asked.captions);
  if (name === undefined) return { ok: false, message: `There is no menu item "${asked.captions.join(' > ')}".` };
  if (!host.consent(email).authorised) {
    return { ok: false, message: 'Authorization is required to perform that action.', scopes: host.scopes() };
  }
  const { tab, answers = [] } = asked;
  const answer = screen.actAs(tab, (as) => runWithAnswers(host, answers, () => host.run(name, [], { as })));
  desk.stir();
  return answer.ok ? { ok: true, value: null } : answer;
}

/** GET /developer. */
export function viewForDeveloper(desk: Desk, tab: string): DeveloperView {
  const book = desk.book();
  return developerView(book, book.screen.emailOf(tab), desk.deliveries);
}

/** POST /developer. */
export async function answerDeveloper(desk: Desk, body: unknown): Promise<Answer | undefined> {
  const action = isRecord(body) ? parseDeveloperAction(body.action) : undefined;
  if (!action || !isRecord(body)) return undefined;
  const book = desk.book();
  try {
    if (action.kind === 'language') await desk.reopen({ lang: action.lang });
    else if (action.kind === 'new-book') await desk.reopen({ isNew: true });
    else {
      const problem = act(book, action, book.screen.emailOf(String(body.tab)));
      if (problem !== '') return { ok: false, message: problem };
    }
    return { ok: true, value: null };
  } catch (error) {
    return { ok: false, message: messageOf(error) };
  } finally {
    desk.stir();
  }
}

function functionOf(menus: readonly MenuItem[], captions: readonly string[]): string | undefined {
  let items = menus;
  let found: MenuItem | undefined;
  for (const caption of captions) {
    found = items.find((item) => item.caption === caption);
    items = found?.items ?? [];
  }
  return found?.functionName;
}

function parseRpc(body: unknown): RpcRequest | undefined {
  if (!isRecord(body)) return undefined;
  const { tab, name, args } = body;
  const answers = parseAnswers(body.answers);
  if (typeof tab !== 'string' || typeof name !== 'string' || !Array.isArray(args) || !answers) return undefined;
  return { tab, name, args, answers };
}

function parseClick(body: unknown): ClickRequest | undefined {
  if (!isRecord(body)) return undefined;
  const { tab, captions } = body;
  const answers = parseAnswers(body.answers);
  if (typeof tab !== 'string' || !Array.isArray(captions) || !answers) return undefined;
  return captions.every((caption) => typeof caption === 'string') ? { tab, captions, answers } : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
