// The web app: the event of doGet and doPost, the replies, and as whom they run.

import { createHost } from '../../host/create-host';
import type { HostOptions } from '../../host/host';
import type { WebReply, WebRequest } from '../../host/web-app';

const ECHO = 'function doGet(e) { return answer(e); } function doPost(e) { return answer(e); }';
const JSON_OF_EVENT = 'function answer(e) { return ContentService.createTextOutput(JSON.stringify(e)); }';
const WHO = `function answer() { return ContentService.createTextOutput(JSON.stringify([Session.getEffectiveUser().getEmail(), Session.getActiveUser().getEmail(),
  LockService.getDocumentLock() === null, CacheService.getDocumentCache() === null, LockService.getScriptLock().tryLock(1), SpreadsheetApp.getActive().getSheets().length])); }`;

const GET: WebRequest = { method: 'GET' };
const ask = (code: string, request: WebRequest, options: Partial<HostOptions> = {}) => {
  const host = createHost({ code, user: { email: 'owner@shop.uz', locale: 'en' }, ...options });
  const reply = host.web(request);
  const text = () => (reply.echoKey === undefined ? reply.body : (host.webEcho(reply.echoKey)?.body ?? ''));
  return { host, reply, text };
};
const eventOf = (request: WebRequest): unknown => JSON.parse(ask(ECHO + JSON_OF_EVENT, request).text());

describe('the event of the web app', () => {
  const POST = { method: 'POST', queryString: '' } as const;

  it.each<[string, WebRequest, object]>([
    ['a bare GET', GET, { queryString: '', parameter: {}, parameters: {}, contextPath: '', contentLength: -1 }],
    [
      'a GET with parameters, of which parameter has the first',
      { method: 'GET', queryString: 'a=1&a=2&b=x%20y' },
      {
        queryString: 'a=1&a=2&b=x%20y',
        parameter: { a: '1', b: 'x y' },
        parameters: { a: ['1', '2'], b: ['x y'] },
        contextPath: '',
        contentLength: -1,
      },
    ],
    [
      'a GET below the address',
      { method: 'GET', pathInfo: 'deals/7' },
      { queryString: '', parameter: {}, parameters: {}, contextPath: '', contentLength: -1, pathInfo: 'deals/7' },
    ],
    [
      'a POST of JSON, its length in bytes',
      { ...POST, queryString: 'key=k', body: '{"text":"Ўз"}', contentType: 'application/json' },
      {
        queryString: 'key=k',
        parameter: { key: 'k' },
        parameters: { key: ['k'] },
        contextPath: '',
        contentLength: 15,
        postData: { contents: '{"text":"Ўз"}', length: 15, name: 'postData', type: 'application/json' },
      },
    ],
    [
      'a POST of a form, whose fields are parameters',
      { ...POST, queryString: 'a=0', body: 'a=1&b=2' },
      {
        queryString: 'a=0',
        parameter: { a: '0', b: '2' },
        parameters: { a: ['0', '1'], b: ['2'] },
        contextPath: '',
        contentLength: 7,
        postData: { contents: 'a=1&b=2', length: 7, name: 'postData', type: 'application/x-www-form-urlencoded' },
      },
    ],
  ])('for %s', (_title, request, event) => {
    expect(eventOf(request)).toEqual(event);
  });

  it('has no headers and no address of the visitor', () => {
    expect(Object.keys(eventOf({ method: 'POST', body: 'x', contentType: 'text/plain' }) as object).sort()).toEqual([
      'contentLength',
      'contextPath',
      'parameter',
      'parameters',
      'postData',
      'queryString',
    ]);
  });
});

describe('a text as reply', () => {
  it('sends the visitor on to an address that gives it once', () => {
    const { host, reply } = ask(`function doGet() { return ContentService.createTextOutput('hello'); }`, GET);
    const key = reply.echoKey ?? '';

    expect(reply).toEqual({
      status: 302,
      contentType: 'text/html; charset=utf-8',
      body: '',
      location: `https://script.googleusercontent.com/macros/echo?user_content_key=${key}`,
      echoKey: key,
    });
    expect([host.webEcho(key), host.webEcho(key), host.webEcho('other')]).toEqual([
      { status: 200, contentType: 'text/plain; charset=utf-8', body: 'hello' },
      undefined,
      undefined,
    ]);
  });

  it.each([
    ['JSON', 'application/json'],
    ['CSV', 'text/csv'],
    ['XML', 'text/xml'],
    ['ICAL', 'text/calendar'],
    ['JAVASCRIPT', 'text/javascript'],
    ['VCARD', 'text/x-vcard'],
  ])('of MimeType.%s has the type %s', (name, type) => {
    const code = `function doGet() { return ContentService.createTextOutput('x').setMimeType(ContentService.MimeType.${name}); }`;
    const { host, reply } = ask(code, GET);

    expect(host.webEcho(reply.echoKey ?? '')?.contentType).toBe(`${type}; charset=utf-8`);
  });

  it('can be a download', () => {
    const code = `function doGet() { return ContentService.createTextOutput().append('a,').append('b').downloadAsFile('list.csv'); }`;
    const { host, reply } = ask(code, GET);

    expect(host.webEcho(reply.echoKey ?? '')).toEqual({
      status: 200,
      contentType: 'text/plain; charset=utf-8',
      body: 'a,b',
      fileName: 'list.csv',
    });
  });

  it('can be looked at and emptied before it goes', () => {
    const code = `function doGet() { const t = ContentService.createTextOutput('x'); const before = [t.getContent(), String(t.getMimeType()), t.getFileName()];
      return t.clear().setContent(JSON.stringify([...before, t.clear().getContent()])); }`;

    expect(JSON.parse(ask(code, GET).text())).toEqual(['x', 'TEXT', null, '']);
  });
});

describe('a page as reply', () => {
  it('comes at once', () => {
    const code = `function doGet() { return HtmlService.createHtmlOutput('<p>').setTitle('T').addMetaTag('viewport', 'width=1').setXFrameOptionsMode(HtmlService.XFrameOptionsMode.ALLOWALL); }`;

    expect(ask(code, GET).reply).toEqual({
      status: 200,
      contentType: 'text/html; charset=utf-8',
      body: '<p>',
      title: 'T',
      framed: true,
      metaTags: [{ name: 'viewport', content: 'width=1' }],
    });
  });

  it('may not be framed unless it says so', () => {
    expect(ask(`function doGet() { return HtmlService.createHtmlOutput('x'); }`, GET).reply.framed).toBe(false);
  });

  it('takes no other meta tags than those that Google names', () => {
    const code = `function doGet() { return HtmlService.createHtmlOutput('x').addMetaTag('refresh', '0'); }`;

    expect(ask(code, GET).text()).toContain('The meta tag "refresh" is not allowed in this context.');
  });
});

describe('a failure', () => {
  it.each([
    ['function doGet() {}', 'The script completed but did not return anything.'],
    [`function doGet() { return 'x'; }`, 'The script completed but the returned value is not a supported return type.'],
    [`function doGet() { throw new Error('No <b>sheet</b>.'); }`, 'No &lt;b&gt;sheet&lt;/b&gt;.'],
    ['function doPost() {}', 'Script function not found: doGet'],
  ])('is a page with the status of success: %s', (code, sentence) => {
    const { reply } = ask(code, GET);

    expect([reply.status, reply.contentType, reply.body.includes(sentence)]).toEqual([
      200,
      'text/html; charset=utf-8',
      true,
    ]);
  });
});

describe('the web app runs', () => {
  const asWhom = (webapp: object | undefined, as: string, options: Partial<HostOptions> = {}) =>
    JSON.parse(ask(ECHO + WHO, { method: 'GET', as }, { manifest: webapp ? { webapp } : {}, ...options }).text());
  const DEPLOYER = { executeAs: 'USER_DEPLOYING', access: 'ANYONE_ANONYMOUS' };

  it.each([
    ['as its owner, not knowing the visitor', DEPLOYER, 'seller@shop.uz', ['owner@shop.uz', '']],
    ['as its owner for nobody', DEPLOYER, '', ['owner@shop.uz', '']],
    ['as its owner, who knows themselves', DEPLOYER, 'owner@shop.uz', ['owner@shop.uz', 'owner@shop.uz']],
    ['as its owner where the manifest says nothing', undefined, 'a@x.uz', ['owner@shop.uz', '']],
    [
      'as the visitor',
      { executeAs: 'USER_ACCESSING', access: 'ANYONE' },
      'seller@shop.uz',
      ['seller@shop.uz', 'seller@shop.uz'],
    ],
  ])('%s', (_title, webapp, as, addresses) => {
    expect(asWhom(webapp, as).slice(0, 2)).toEqual(addresses);
  });

  it('as its owner and knows a colleague of the same organisation', () => {
    const workspace = { accountType: 'workspace' } as const;

    expect([asWhom(DEPLOYER, 'seller@shop.uz', workspace)[1], asWhom(DEPLOYER, 'guest@else.uz', workspace)[1]]).toEqual(
      ['seller@shop.uz', ''],
    );
  });

  it('without document lock and document cache, with script lock and workbook', () => {
    expect(asWhom(undefined, '').slice(2)).toEqual([true, true, true, 1]);
  });

  it.each([
    ['MYSELF', 'seller@shop.uz', 403],
    ['MYSELF', 'owner@shop.uz', 302],
    ['ANYONE', '', 403],
    ['ANYONE', 'guest@else.uz', 302],
    ['ANYONE_ANONYMOUS', '', 302],
  ])('with access %s for "%s": %d', (access, as, status) => {
    const manifest = { webapp: { executeAs: 'USER_DEPLOYING', access } };

    expect(ask(ECHO + JSON_OF_EVENT, { method: 'GET', as }, { manifest }).reply.status).toBe(status);
  });
});

describe('the address of the web app', () => {
  const code = `function url() { const s = ScriptApp.getService(); return [s.getUrl(), s.isEnabled()]; } function doGet() { return ContentService.createTextOutput('x'); }`;
  const urlOf = (options: Partial<HostOptions>): unknown => {
    const outcome = createHost({ code, ...options }).run('url');
    return outcome.ok ? outcome.value : outcome.error.message;
  };

  it('is null where the manifest deploys none', () => {
    expect(urlOf({})).toEqual([null, false]);
  });

  it('ends in /exec', () => {
    expect(urlOf({ manifest: { webapp: {} } })).toEqual([
      expect.stringMatching(/^https:\/\/script\.google\.com\/macros\/s\/\w[\w-]+\/exec$/),
      true,
    ]);
  });

  it('is that of whoever runs the host, and texts come from beside it', () => {
    const webAppUrl = () => 'http://127.0.0.1:9/exec';
    const reply: WebReply = createHost({ code, webAppUrl }).web(GET);

    expect(urlOf({ webAppUrl })).toEqual(['http://127.0.0.1:9/exec', true]);
    expect(reply.location).toBe(`http://127.0.0.1:9/echo?user_content_key=${reply.echoKey}`);
  });
});
