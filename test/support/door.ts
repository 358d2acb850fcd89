// Posts to the web app as the script of a form on somebody's site does, following Google's redirect to the answer.

import type { Daftar } from './daftar';

export interface DoorAnswer {
  readonly ok: boolean;
  readonly retry?: boolean;
  readonly issues?: readonly { readonly field: string; readonly message: string }[];
}

/** The workbook's token, as its owner finds it among the properties of the script. */
export function tokenOf(daftar: Daftar): string {
  const token = daftar.properties().script.doorToken;
  if (token === undefined) throw new Error('Set up has made no token.');
  return token;
}

/** A whole and honest submission. */
export function aSubmission(daftar: Daftar, fields: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return { token: tokenOf(daftar), requestId: 'form-1', name: 'Nodira', phone: '90 123 45 67', ...fields };
}

/** Posts a body as it is; returns the text of the answer. */
export function postText(daftar: Daftar, body: string, contentType = 'application/json', queryString = ''): string {
  const reply = daftar.web({ method: 'POST', body, contentType, queryString });
  const echo = daftar.webEcho(reply.echoKey ?? '');
  if (echo?.contentType !== 'application/json; charset=utf-8') throw new Error(`No JSON: ${reply.body}`);
  return echo.body;
}

/** Posts fields as JSON. */
export function postLead(daftar: Daftar, fields: Readonly<Record<string, unknown>>): DoorAnswer {
  return JSON.parse(postText(daftar, JSON.stringify(fields)));
}
