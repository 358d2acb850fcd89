// UrlFetchApp: really asks a server, sends what it is told to, and fails in Google's words.

import { createHost } from '../../host/create-host';
import type { HostOptions } from '../../host/host';
import { type OtherComputer, startOtherComputer } from '../support/other-computer';
import { resultOf } from '../support/outcomes';

let server: OtherComputer;
beforeAll(async () => {
  server = await startOtherComputer();
});
afterAll(() => server.stop());

const run = (body: string, options: Partial<HostOptions> = {}) => {
  const host = createHost({
    code: `const url = ${JSON.stringify(server.url)}; function main() { ${body} }`,
    ...options,
  });
  return { host, value: resultOf(host.run('main')) };
};
/** What the server was asked by a fetch with these options. */
const asked = (options: string): Record<string, unknown> => {
  const { value } = run(`return UrlFetchApp.fetch(url + '/echo', ${options}).getContentText();`);
  return JSON.parse(String(value));
};

describe('a request', () => {
  const FORM = 'application/x-www-form-urlencoded';

  it.each([
    ['{}', { method: 'GET', body: '' }],
    [`{ method: 'delete' }`, { method: 'DELETE', body: '' }],
    [`{ method: 'post', payload: 'a=1' }`, { method: 'POST', body: 'a=1', headers: { 'content-type': FORM } }],
    [`{ payload: { a: 1, b: 'x y&z' } }`, { method: 'POST', body: 'a=1&b=x+y%26z', headers: { 'content-type': FORM } }],
    [
      `{ method: 'put', contentType: 'application/json', payload: JSON.stringify({ a: 'Ў' }) }`,
      { method: 'PUT', body: '{"a":"Ў"}', headers: { 'content-type': 'application/json' } },
    ],
    [
      `{ method: 'patch', payload: Utilities.newBlob('x', 'text/csv') }`,
      { method: 'PATCH', body: 'x', headers: { 'content-type': 'text/csv' } },
    ],
    [
      `{ headers: { 'X-Key': 7, Authorization: 'Bearer t' } }`,
      { headers: { 'x-key': '7', authorization: 'Bearer t' } },
    ],
  ])('with %s reaches the server', (options, facts) => {
    expect(asked(options)).toMatchObject(facts);
  });

  it('with a file in its form is multipart', () => {
    const { body, headers } = asked(
      `{ payload: { deal: '7', file: Utilities.newBlob('a,b', 'text/csv', 'list "1".csv') } }`,
    );
    const type = (headers as Record<string, string>)['content-type'] ?? '';
    const boundary = type.replace('multipart/form-data; boundary=', '');

    expect(String(body).split('\r\n')).toEqual([
      `--${boundary}`,
      'Content-Disposition: form-data; name="deal"',
      '',
      '7',
      `--${boundary}`,
      'Content-Disposition: form-data; name="file"; filename="list %221%22.csv"',
      'Content-Type: text/csv',
      '',
      'a,b',
      `--${boundary}--`,
      '',
    ]);
  });

  it('names itself as Google does', () => {
    expect(asked('{}')).toMatchObject({ headers: { 'user-agent': expect.stringContaining('Google-Apps-Script') } });
  });

  it('can be looked at without being sent', () => {
    const { value } = run(
      `return UrlFetchApp.getRequest('http://elsewhere.example/', { payload: { a: 1 }, headers: { K: 'v' } });`,
    );

    expect(value).toEqual({
      url: 'http://elsewhere.example/',
      method: 'post',
      headers: { K: 'v' },
      contentType: FORM,
      payload: 'a=1',
      followRedirects: true,
      validateHttpsCertificates: true,
      useIntranet: false,
    });
  });
});

describe('an answer', () => {
  it('has a code, headers, text, bytes and a blob', () => {
    const { value } =
      run(`const r = UrlFetchApp.fetch(url + '/cyrillic'); return [r.getResponseCode(), r.getHeaders()['Content-Type'], r.getContentText(), r.getContentText('UTF-8') !== 'Пр', r.getContent(),
      r.getBlob().getContentType(), r.getBlob().getBytes()];`);

    expect(value).toEqual([200, 'text/plain; charset=windows-1251', 'Пр', true, [-49, -16], 'text/plain', [-49, -16]]);
  });

  it('lists a header that came twice', () => {
    const { value } = run(
      `const r = UrlFetchApp.fetch(url + '/cookies'); return [r.getAllHeaders()['Set-Cookie'], r.getHeaders()['Set-Cookie']];`,
    );

    expect(value).toEqual([['a=1', 'b=2'], 'b=2']);
  });

  it('is that of the address which one is sent on to, unless that is not wanted', () => {
    const { value } = run(
      `return [JSON.parse(UrlFetchApp.fetch(url + '/redirect', { payload: 'x' }).getContentText()), UrlFetchApp.fetch(url + '/redirect', { followRedirects: false }).getResponseCode()];`,
    );

    expect(value).toMatchObject([{ method: 'GET', url: '/echo?moved', body: '' }, 302]);
  });

  it('of failure is an error with the beginning of what was said', () => {
    const { value } = run(`UrlFetchApp.fetch(url + '/missing');`);

    expect(value).toBe(
      `Error: Request failed for ${server.url} returned code 404. Truncated server response: ${'no such deal '.repeat(20).slice(0, 100)}... (use muteHttpExceptions option to examine full response)`,
    );
  });

  it('of failure can be looked at', () => {
    const { value } = run(
      `const r = UrlFetchApp.fetch(url + '/missing', { muteHttpExceptions: true }); return [r.getResponseCode(), r.getContentText().length];`,
    );

    expect(value).toEqual([404, 260]);
  });
});

describe('many requests', () => {
  it('are answered in their order', () => {
    const { value } = run(
      `return UrlFetchApp.fetchAll([url + '/a', { url: url + '/b', method: 'post', payload: 'x' }]).map((r) => JSON.parse(r.getContentText())).map((e) => [e.method, e.url, e.body]);`,
    );

    expect(value).toEqual([
      ['GET', '/a', ''],
      ['POST', '/b', 'x'],
    ]);
  });

  it('count one by one towards the quota of the day', () => {
    const { host } = run(`UrlFetchApp.fetchAll([url, url, url]); UrlFetchApp.fetch(url);`);

    expect(host.quotas().find(({ name }) => name === 'urlfetch')).toEqual({
      name: 'urlfetch',
      left: 19_996,
      limit: 20_000,
    });
  });
});

describe('a request is refused', () => {
  it.each([
    [`fetch('')`, 'Attribute provided with no value: url'],
    [`fetch('ftp://x.uz/')`, 'Invalid argument: ftp://x.uz/'],
    [`fetch('http://')`, 'Invalid argument: http://'],
    [`fetch('http://127.0.0.1/' + 'x'.repeat(2048))`, 'Limit Exceeded: URLFetch URL Length.'],
    [`fetch('http://127.0.0.1/', { method: 'steal' })`, 'Attribute provided with invalid value: method'],
    [
      `fetch('http://127.0.0.1/', { payload: 'x'.repeat(50 * 1024 * 1024 + 1) })`,
      'Limit Exceeded: URLFetch POST Size.',
    ],
    [`fetch('http://127.0.0.1:1/')`, 'Address unavailable: http://127.0.0.1:1/'],
    [
      `fetch('http://127.0.0.1/', { validateHttpsCertificates: false })`,
      'UrlFetchApp.fetch with validateHttpsCertificates is not emulated. Add it in host/services/fetch/request.ts.',
    ],
  ])('by %s', (call, sentence) => {
    expect(run(`UrlFetchApp.${call};`).value).toBe(`Error: ${sentence}`);
  });

  it('to whatever is not this computer, and on the way there too', () => {
    const sentence =
      'Error: UrlFetchApp may not reach elsewhere.example: only this computer is open to it. Name it in fetchHosts.';

    expect(run(`UrlFetchApp.fetch('https://elsewhere.example/');`).value).toBe(sentence);
    expect(run(`UrlFetchApp.fetch(url + '/away');`).value).toBe(sentence);
  });

  it('where the quota of the day is used up, and all of a list with it', () => {
    const { value, host } = run(`UrlFetchApp.fetchAll(Array.from({ length: 20001 }, () => url));`);

    expect([value, host.quotas().find(({ name }) => name === 'urlfetch')?.left]).toEqual([
      'Error: Service invoked too many times for one day: urlfetch.',
      20_000,
    ]);
  });
});
