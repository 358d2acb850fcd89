// Posts to the web app as the script of a form on somebody's site does, following Google's redirect to the answer.

import type { Host } from '../../host/host';

export interface DoorAnswer {
  readonly ok: boolean;
  readonly retry?: boolean;
  readonly issues?: readonly { readonly field: string; readonly message: string }[];
}

/** The workbook's token, as its owner finds it among the properties of the script. */
export function tokenOf(host: Host): string {
  const token = host.properties().script.doorToken;
  if (token === undefined) throw new Error('Set up has made no token.');
  return token;
}

/** A whole and honest submission. */
export function aSubmission(host: Host, fields: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return { token: tokenOf(host), requestId: 'form-1', name: 'Nodira', phone: '90 123 45 67', ...fields };
}

/** Posts a body as it is; returns the text of the answer. */
export function postText(host: Host, body: string, contentType = 'application/json', queryString = ''): string {
  const reply = host.web({ method: 'POST', body, contentType, queryString });
  const echo = host.webEcho(reply.echoKey ?? '');
  if (echo?.contentType !== 'application/json; charset=utf-8') throw new Error(`No JSON: ${reply.body}`);
  return echo.body;
}

/** Posts fields as JSON. */
export function postLead(host: Host, fields: Readonly<Record<string, unknown>>): DoorAnswer {
  return JSON.parse(postText(host, JSON.stringify(fields)));
}
