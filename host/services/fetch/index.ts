// The fetch service: really asks other computers, of which only those allowed are reached.

import { expose, type MemberCost } from '../../runtime/emulated';
import type { Execution } from '../../runtime/execution';
import { exposeHttpResponse, textOf } from './http-response';
import { SHOWN_CHARACTERS } from './limits';
import { type PlainRequest, parseRequest } from './request';
import type { PlainAnswer } from './send';
import { answerAll } from './stand-ins';

type GoogleFetch = GoogleAppsScript.URL_Fetch.UrlFetchApp;
type GoogleResponse = GoogleAppsScript.URL_Fetch.HTTPResponse;
type GoogleRequest = GoogleAppsScript.URL_Fetch.URLFetchRequest;
type Options = Readonly<Record<string, unknown>>;

export const urlFetchAppMembers = {
  fetch: 'fetch',
  fetchAll: 'fetch',
  getRequest: 'free',
} satisfies Record<string, MemberCost>;

class UrlFetchAppRoom implements Pick<GoogleFetch, keyof typeof urlFetchAppMembers> {
  constructor(private readonly execution: Execution) {}

  fetch(url: string, options?: object): GoogleResponse {
    const [response] = this.send([parseRequest(url, tableOf(options))]);
    if (!response) throw new Error(`Address unavailable: ${url}`);
    return response;
  }

  fetchAll(requests: readonly unknown[]): GoogleResponse[] {
    return this.send(
      requests.map((one) =>
        typeof one === 'string' ? parseRequest(one) : parseRequest(tableOf(one).url, tableOf(one)),
      ),
    );
  }

  /** Says what would be sent, and sends nothing. */
  getRequest(url: string, options?: object): GoogleRequest {
    const { method, headers, body, ...request } = parseRequest(url, tableOf(options));
    const { 'Content-Type': contentType, ...others } = headers;
    const { realm } = this.execution;
    return Object.assign(new realm.Object(), {
      url: request.url,
      method: method as GoogleAppsScript.URL_Fetch.HttpMethod, // as: parseRequest knows the methods
      headers: Object.assign(new realm.Object(), others),
      ...(contentType !== undefined && { contentType }),
      ...(body !== null && { payload: body.toString('utf8') }),
      followRedirects: request.followRedirects,
      validateHttpsCertificates: true,
      useIntranet: false,
    });
  }

  private send(requests: readonly PlainRequest[]): GoogleResponse[] {
    const { start, world } = this.execution;
    world.quotas.take('urlfetch', start.email, requests.length);
    const answers = answerAll(requests, world);
    requests.forEach((request, index) => {
      const answer = answers[index];
      if (answer && !request.muteHttpExceptions) refuseFailure(request, answer);
    });
    return answers.map((answer) => exposeHttpResponse(this.execution, answer));
  }
}

function refuseFailure({ url }: PlainRequest, answer: PlainAnswer): void {
  if (answer.status < 400) return;
  const text = textOf(answer);
  const shown = text.length > SHOWN_CHARACTERS ? `${text.slice(0, SHOWN_CHARACTERS)}...` : text;
  throw new Error(
    `Request failed for ${new URL(url).origin} returned code ${answer.status}. Truncated server response: ${shown} ` +
      '(use muteHttpExceptions option to examine full response)',
  );
}

function tableOf(thing: unknown): Options {
  // as: what a script hands over as an object is a table of options, each of which is looked at before it is used
  return typeof thing === 'object' && thing !== null ? (thing as Options) : {};
}

export function fetchGlobals(execution: Execution): Record<string, object> {
  const UrlFetchApp = expose<GoogleFetch>(execution, {
    name: 'UrlFetchApp',
    file: 'host/services/fetch/index.ts',
    rooms: [{ members: urlFetchAppMembers, target: new UrlFetchAppRoom(execution) }],
    needs: 'FULL',
    exceptions: { getRequest: 'NONE' },
  });
  return { UrlFetchApp };
}
