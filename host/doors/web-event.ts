// The event that doGet and doPost get: parameters and body, and nothing of the headers.

import type { WebRequest } from '../web-app';

const FORM = 'application/x-www-form-urlencoded';

/** webEvent({ method: 'GET', queryString: 'a=1&a=2' }).parameters //=> { a: ['1', '2'] } */
export function webEvent(request: WebRequest): object {
  const { method, queryString = '', pathInfo, body = '', contentType = FORM } = request;
  const type = contentType.split(';')[0]?.trim() ?? '';
  const isForm = method === 'POST' && type === FORM;
  const pairs = [...pairsOf(queryString), ...(isForm ? pairsOf(body) : [])];
  const parameters: Record<string, string[]> = {};
  for (const [name, value] of pairs) parameters[name] = [...(parameters[name] ?? []), value];
  const length = Buffer.byteLength(body);
  return {
    queryString,
    parameter: Object.fromEntries(Object.entries(parameters).map(([name, [first]]) => [name, first])),
    parameters,
    contextPath: '',
    contentLength: method === 'POST' ? length : -1,
    ...(pathInfo !== undefined && { pathInfo }),
    ...(method === 'POST' && { postData: { contents: body, length, name: 'postData', type: contentType } }),
  };
}

function pairsOf(text: string): readonly (readonly [string, string])[] {
  return [...new URLSearchParams(text)];
}
