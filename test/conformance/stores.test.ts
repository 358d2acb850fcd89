// What properties and caches hold, for how long, and how often they may be asked.

import { createHost } from '../../host/create-host';
import { createMemoryGrid } from '../../host/grid/memory-grid';
import { resultOf } from '../support/outcomes';
import { runScript } from '../support/run-script';

const run = (body: string) => runScript(body, createMemoryGrid());
const TOO_FULL = 'You have exceeded the property storage quota. Please remove some properties and try again.';

describe('properties', () => {
  it.each([
    ['setProperty("n", 7)', '7'],
    ['setProperty("n", true)', 'true'],
    ['setProperty("n", null)', 'null'],
    ['setProperties({ n: 1.5 })', '1.5'],
    ['setProperty("n", "")', ''],
  ])('keep %s as the text "%s"', (call, text) => {
    expect(run(`const p = PropertiesService.getScriptProperties(); p.${call}; return p.getProperty('n');`)).toBe(text);
  });

  it('hand out copies', () => {
    expect(
      run(
        `const p = PropertiesService.getScriptProperties(); p.setProperty('a', '1'); p.getProperties().a = '2'; return p.getProperties();`,
      ),
    ).toEqual({
      a: '1',
    });
  });

  it('write all of many or none', () => {
    const script = `const p = PropertiesService.getScriptProperties(); try { p.setProperties({ a: '1', b: 'x'.repeat(9217) }); } catch (e) { return [e.message, p.getKeys()]; }`;

    expect(run(script)).toEqual(['Argument too large: value', []]);
  });

  it('are as they were when their replacement is too large', () => {
    const script = `const p = PropertiesService.getScriptProperties(); p.setProperty('old', '1'); const pairs = {}; for (let i = 0; i < 57; i++) pairs['k' + i] = 'x'.repeat(9000);
      try { p.setProperties(pairs, true); } catch (e) { return [e.message, p.getKeys()]; }`;

    expect(run(script)).toEqual([TOO_FULL, ['old']]);
  });

  it('may be replaced by as much as a store holds', () => {
    const script = `const p = PropertiesService.getScriptProperties(); const fill = (name) => { const pairs = {}; for (let i = 0; i < 55; i++) pairs[name + i] = 'x'.repeat(9000); p.setProperties(pairs, true); };
      fill('a'); fill('b'); return p.getKeys().length;`;

    expect(run(script)).toBe(55);
  });

  it('can be asked 50,000 times a day, or 500,000 times by an organisation', () => {
    const code = `function main(n) { const p = PropertiesService.getScriptProperties(); try { for (let i = 0; i < n; i++) p.getProperty('a'); } catch (e) { return e.message; } }`;
    const host = createHost({ code });
    const ask = () => resultOf(host.run('main', [5000]));
    for (let time = 0; time < 10; time++) ask();

    const full = ask();
    host.setAccountType('workspace');
    const organisation = ask();

    expect([full, organisation]).toEqual(['Service invoked too many times for one day: properties.', undefined]);
  });
});

describe('a cache', () => {
  it('of the document, the script and each user is another one', () => {
    const host = createHost({
      code: `function put() { CacheService.getDocumentCache().put('k', 'd'); CacheService.getScriptCache().put('k', 's'); CacheService.getUserCache().put('k', 'u'); }
        function get() { return [CacheService.getDocumentCache(), CacheService.getScriptCache(), CacheService.getUserCache()].map((c) => c.get('k')); }`,
    });
    host.run('put');

    expect([resultOf(host.run('get')), resultOf(host.run('get', [], { as: 'b@x.uz' }))]).toEqual([
      ['d', 's', 'u'],
      ['d', 's', null],
    ]);
  });

  it('forgets what is removed, one or many', () => {
    const script = `const c = CacheService.getScriptCache(); c.putAll({ a: '1', b: '2', c: '3' }); c.removeAll(['a', 'c', 'none']); return [c.getAll(['a', 'b', 'c']), c.remove('b'), c.get('b')];`;

    expect(run(script)).toEqual([{ b: '2' }, undefined, null]);
  });

  it('keeps many for as long as is said', () => {
    const host = createHost({
      code: `function put() { CacheService.getScriptCache().putAll({ a: '1', b: '2' }, 30); } function get() { return CacheService.getScriptCache().getAll(['a', 'b']); }`,
    });
    host.run('put');
    host.clock.advance(29_999);
    const before = resultOf(host.run('get'));
    host.clock.advance(1);

    expect([before, resultOf(host.run('get'))]).toEqual([{ a: '1', b: '2' }, {}]);
  });

  it('starts the time anew when the same key is put again', () => {
    const host = createHost({
      code: `function put(s) { CacheService.getScriptCache().put('a', '1', s); } function get() { return CacheService.getScriptCache().get('a'); }`,
    });
    host.run('put', [60]);
    host.clock.advance(50_000);
    host.run('put', [60]);
    host.clock.advance(50_000);

    expect(resultOf(host.run('get'))).toBe('1');
  });

  it('takes exactly 250 characters of key and 100 KB of value', () => {
    expect(
      run(
        `const c = CacheService.getScriptCache(); c.put('k'.repeat(250), 'x'.repeat(102400)); return c.get('k'.repeat(250)).length;`,
      ),
    ).toBe(102_400);
  });

  it('drops the oldest down to 900 when there are more than 1,000', () => {
    const script = `const c = CacheService.getScriptCache(); for (let i = 0; i < 1001; i++) c.put('k' + i, 'v'); return ['k0', 'k100', 'k101', 'k1000'].map((k) => c.get(k));`;

    expect(run(script)).toEqual([null, null, 'v', 'v']);
  });
});
