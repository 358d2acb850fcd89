// Properties, cache, session, utilities, pages and messages, as a script meets them.

import { createHash } from 'node:crypto';
import { createHost } from '../../host/create-host';
import { createMemoryGrid } from '../../host/grid/memory-grid';
import type { Question } from '../../host/host';
import { resultOf } from '../support/outcomes';
import { hostOf, runScript } from '../support/run-script';

const run = (body: string) => runScript(body, createMemoryGrid());

describe('properties', () => {
  it('are kept as texts, and null when there are none', () => {
    const script = `const p = PropertiesService.getDocumentProperties(); p.setProperty('a', 1).setProperties({ b: true, c: 'x' });
      return [p.getProperty('a'), p.getProperty('none'), p.getProperties(), p.getKeys().sort()];`;

    expect(run(script)).toEqual(['1', null, { a: '1', b: 'true', c: 'x' }, ['a', 'b', 'c']]);
  });

  it('of the document, the script and the user are three stores', () => {
    const script = `PropertiesService.getDocumentProperties().setProperty('k', 'd'); PropertiesService.getUserProperties().setProperty('k', 'u');
      return [PropertiesService.getDocumentProperties().getProperty('k'), PropertiesService.getUserProperties().getProperty('k'), PropertiesService.getScriptProperties().getProperty('k')];`;

    expect(run(script)).toEqual(['d', 'u', null]);
  });

  it('outlive the execution; the user ones belong to each user', () => {
    const host = hostOf(
      `const p = PropertiesService.getUserProperties(); const n = Number(p.getProperty('n') || 0) + 1; p.setProperty('n', n); return n;`,
      createMemoryGrid(),
    );

    const values = ['a@x.uz', 'a@x.uz', 'b@x.uz'].map((as) => {
      const outcome = host.run('main', [], { as });
      return outcome.ok ? outcome.value : outcome.error.message;
    });

    expect(values).toEqual([1, 2, 1]);
  });

  it('can be deleted, one and all, and replaced as a whole', () => {
    const script = `const p = PropertiesService.getScriptProperties(); p.setProperties({ a: '1', b: '2' }); p.deleteProperty('a'); const one = p.getKeys();
      p.setProperties({ c: '3' }, true); const replaced = p.getKeys(); p.deleteAllProperties(); return [one, replaced, p.getKeys()];`;

    expect(run(script)).toEqual([['b'], ['c'], []]);
  });

  it('refuse a value above 9 KB, counted in bytes', () => {
    const set = (value: string) => `PropertiesService.getScriptProperties().setProperty('k', ${value}); return true;`;

    expect(run(set(`'x'.repeat(9 * 1024)`))).toBe(true);
    expect(() => run(set(`'x'.repeat(9 * 1024 + 1)`))).toThrow('Argument too large: value');
    expect(() => run(set(`'Ж'.repeat(5000)`))).toThrow('Argument too large: value');
  });

  it('refuse more than 500 KB in a store', () => {
    const script = `const p = PropertiesService.getScriptProperties(); for (let i = 0; i < 57; i++) p.setProperty('k' + i, 'x'.repeat(9000));`;

    expect(() => run(script)).toThrow(
      'You have exceeded the property storage quota. Please remove some properties and try again.',
    );
  });
});

describe('the cache', () => {
  it.each([
    ['the time that was given', `put('k', 'v', 60)`, 60],
    ['ten minutes when no time was given', `put('k', 'v')`, 600],
    ['six hours at most', `put('k', 'v', 100000)`, 21_600],
  ])('forgets after %s, on the clock of the host', (_title, put, seconds) => {
    const code = `function put() { CacheService.getScriptCache().${put}; } function get() { return CacheService.getScriptCache().get('k'); }`;
    const host = createHost({ code });

    host.run('put');
    host.clock.advance(seconds * 1000 - 1);
    const before = host.run('get');
    host.clock.advance(1);
    const after = host.run('get');

    expect([before, after]).toMatchObject([{ value: 'v' }, { value: null }]);
  });

  it('refuses a value above 100 KB and a key above 250 characters', () => {
    expect(() => run(`CacheService.getScriptCache().put('k', 'x'.repeat(100 * 1024 + 1))`)).toThrow(
      'Argument too large: value',
    );
    expect(() => run(`CacheService.getScriptCache().put('k'.repeat(251), 'x')`)).toThrow('Argument too large: key');
  });

  it('gives many at once and leaves out what it has not', () => {
    expect(
      run(
        `const c = CacheService.getDocumentCache(); c.putAll({ a: '1', b: '2' }); c.remove('b'); return c.getAll(['a', 'b', 'c']);`,
      ),
    ).toEqual({
      a: '1',
    });
  });
});

describe('utilities', () => {
  it.each([
    [`'yyyy-MM-dd HH:mm:ss'`, '2026-03-02 09:00:00'],
    [`'d/M/yy h:mm a'`, '2/3/26 9:00 AM'],
    [`"yyyy-MM-dd'T'HH:mm:ss.SSSXXX"`, '2026-03-02T09:00:00.000+05:00'],
    [`"EEE, d MMM yyyy HH:mm:ss Z"`, 'Mon, 2 Mar 2026 09:00:00 +0500'],
    [`"EEEE 'o''clock' u MMMM"`, "Monday o'clock 1 March"],
  ])('format a date by %s', (pattern, text) => {
    expect(run(`return Utilities.formatDate(new Date(), 'Asia/Tashkent', ${pattern});`)).toBe(text);
  });

  it('encode, decode and digest bytes as Java signs them', () => {
    const script = `const bytes = Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, 'daftar', Utilities.Charset.UTF_8);
      return [Utilities.base64Encode('Ўзбек'), Utilities.base64Decode('/w=='), bytes.length, bytes.some((b) => b < 0), Utilities.base64Encode(bytes)];`;

    expect(run(script)).toEqual([
      '0I7Qt9Cx0LXQug==',
      [-1],
      32,
      true,
      createHash('sha256').update('daftar').digest('base64'),
    ]);
  });

  it('read comma-separated text', () => {
    expect(run(`return Utilities.parseCsv('a,"b, ""c"""\\r\\n1,\\n"x\\ny",2');`)).toEqual([
      ['a', 'b, "c"'],
      ['1', ''],
      ['x\ny', '2'],
    ]);
  });

  it('give unlike identifiers and let time pass', () => {
    expect(
      run(
        `const t = Date.now(); Utilities.sleep(1500); return [Utilities.getUuid() === Utilities.getUuid(), Utilities.getUuid().length, Date.now() - t];`,
      ),
    ).toEqual([false, 36, 1500]);
  });
});

describe('the session', () => {
  it('names the user, the language and the zone of the script', () => {
    const script = `return [Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail(), Session.getActiveUserLocale(), Session.getScriptTimeZone()];`;

    expect(run(script)).toEqual(['owner@example.com', 'owner@example.com', 'en', 'Etc/GMT']);
  });
});

describe('a page', () => {
  it('is put together and shown with its title', () => {
    const host = hostOf(
      `const ui = SpreadsheetApp.getUi(); ui.showSidebar(HtmlService.createHtmlOutput('<p>').append('x').appendUntrusted('<b>').setTitle('Daftar'));
       ui.showModalDialog(HtmlService.createHtmlOutput('y').setWidth(300).setHeight(200), 'Ask'); ui.alert('Title', 'Text', ui.ButtonSet.OK); book.toast('Done', 'Daftar', 3);`,
      createMemoryGrid(),
    );

    host.run('main');

    expect(host.takeShown()).toEqual([
      { kind: 'sidebar', title: 'Daftar', html: '<p>x&lt;b&gt;' },
      { kind: 'modal', title: 'Ask', html: 'y', width: 300, height: 200 },
      { kind: 'alert', title: 'Title', message: 'Text' },
      { kind: 'toast', title: 'Daftar', message: 'Done', seconds: 3 },
    ]);
    expect(host.takeShown()).toEqual([]);
  });

  it.each([
    ['YES_NO', 'YES', ['YES', 'NO']],
    ['OK_CANCEL', 'CANCEL', ['OK', 'CANCEL']],
    ['YES_NO_CANCEL', 'NO', ['YES', 'NO', 'CANCEL']],
    ['YES_NO', 'CLOSE', ['YES', 'NO']],
  ] as const)('asks with %s and gets the button %s', (set, answer, buttons) => {
    const host = hostOf(
      `const ui = SpreadsheetApp.getUi(); return ui.alert('Title', 'Text', ui.ButtonSet.${set}) === ui.Button.${answer};`,
      createMemoryGrid(),
    );
    const asked: Question[] = [];
    host.onQuestion((question) => {
      asked.push(question);
      return answer;
    });

    const outcome = host.run('main');

    expect([outcome.ok && outcome.value, asked, host.takeShown()]).toEqual([
      true,
      [{ title: 'Title', message: 'Text', buttons }],
      [],
    ]);
  });

  it('that asks waits for the person, and sees what happened meanwhile; its lock is gone', () => {
    const host = hostOf(
      `const ui = SpreadsheetApp.getUi(); const lock = LockService.getScriptLock(); lock.waitLock(1);
       ui.alert('Go on?', ui.ButtonSet.YES_NO); return [sheet.getRange('A1').getValue(), lock.hasLock()];`,
      createMemoryGrid(),
    );
    host.onQuestion(() => {
      host.grid.write(0, 1, 1, [[{ value: 'meanwhile' }]]);
      return 'YES';
    });

    expect(resultOf(host.run('main'))).toEqual(['meanwhile', false]);
  });

  it.each([
    [null, `Error: Nobody answers "Go on?". Say who does: host.onQuestion(() => 'YES').`],
    [() => 'OK' as const, 'Error: The alert has no button OK, only YES, NO.'],
  ])('that asks in vain fails loudly', (answerer, message) => {
    const host = hostOf(
      `const ui = SpreadsheetApp.getUi(); try { ui.alert('Go on?', ui.ButtonSet.YES_NO); } catch (e) { return 'went on'; }`,
      createMemoryGrid(),
    );
    host.onQuestion(answerer);

    expect(resultOf(host.run('main'))).toBe(message);
  });

  it('that is no file of the script is refused', () => {
    expect(() => run(`HtmlService.createHtmlOutputFromFile('nope')`)).toThrow('No HTML file named nope was found.');
  });
});
