// Somebody who edits the workbench over its real WebSocket and HTTP, and notes what was acknowledged.

import type { CollaborationMessage } from '@odoo/o-spreadsheet';
import { WebSocket } from 'ws';
import type { ToPage } from '../../../host/server/protocol';

/** What must be there after a crash. */
export interface Acknowledged {
  /** Typed into D of a row, by row. */
  readonly cells: Map<number, string>;
  /** Put by the script, by key. */
  readonly properties: Map<string, string>;
}

export interface Editor {
  /** Edits until the line breaks. */
  untilTheEnd(): Promise<void>;
}

/** Opens two lines of work: one types, the other calls the script. */
export async function startEditing(url: string, noted: Acknowledged, round: number): Promise<Editor> {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/live`, { origin: url });
  const typed = type(socket, noted, round);
  const ready = new Promise<void>((resolve, reject) => {
    socket.once('message', () => resolve());
    socket.once('error', reject);
  });
  await ready;
  return { untilTheEnd: () => Promise.all([typed, call(url, noted, round)]).then(() => undefined) };
}

/** Types one cell after the other, each once the last is acknowledged. */
function type(socket: WebSocket, noted: Acknowledged, round: number): Promise<void> {
  let [revision, sheetId, tab, count] = ['', '', '', 0];
  let pending: { readonly id: string; readonly row: number; readonly text: string } | undefined;
  const next = () => {
    const row = ((round * 7 + count) % 800) + 1;
    pending ??= { id: `kill-${round}-${count++}`, row, text: `typed ${round}-${count}` };
    const { id, text } = pending;
    const command = { type: 'UPDATE_CELL', sheetId, col: 3, row: pending.row - 1, content: text };
    const head = { type: 'REMOTE_REVISION', version: 1, clientId: tab, timestamp: 0 };
    const message = { ...head, serverRevisionId: revision, nextRevisionId: id, commands: [command] };
    socket.send(JSON.stringify({ kind: 'revision', message }));
  };
  const hear = (message: CollaborationMessage) => {
    if (!('nextRevisionId' in message)) return;
    revision = message.nextRevisionId;
    if (pending && revision === pending.id) {
      noted.cells.set(pending.row, pending.text);
      pending = undefined;
    }
    // Refused because another change came in between: made anew upon that one.
    next();
  };
  socket.on('message', (data) => {
    const message: ToPage = JSON.parse(String(data));
    if (message.kind === 'revisions') for (const each of message.messages) hear(each);
    if (message.kind !== 'welcome') return;
    revision = message.workbook.revisionId;
    sheetId = message.workbook.sheets[0]?.id ?? '';
    tab = message.tab;
    next();
  });
  return new Promise((resolve) => socket.once('close', () => resolve()));
}

async function call(url: string, noted: Acknowledged, round: number): Promise<void> {
  for (let count = 0; ; count += 1) {
    const [key, value] = [`key-${round % 20}-${count}`, `value ${round}-${count}`];
    const answer = await askScript(url, 'put', [key, value]).catch(() => undefined);
    if (answer === undefined) return;
    noted.properties.set(key, value);
  }
}

/** Calls the script; what cannot be asked is thrown, as is what the script throws. */
export async function askScript(url: string, name: string, args: readonly unknown[]): Promise<unknown> {
  const headers = { origin: url, 'content-type': 'application/json' };
  const body = JSON.stringify({ tab: '', name, args });
  const response = await fetch(`${url}/rpc`, { method: 'POST', headers, body });
  const answer = (await response.json()) as { ok: boolean; value: unknown; message?: string };
  if (!answer.ok) throw new Error(answer.message);
  return answer.value;
}
