// Executions of a bundle share a context: nothing that one leaves may be found by the next.

import { createHost } from '../../../host/create-host';
import { splitBundle } from '../../../host/runtime/split-bundle';

/** What gas-webpack-plugin makes of modules: names for Google, and one function called at once. */
const aBundle = (body: string) =>
  `// Built.\n\nfunction main() {\n}\nfunction look() {\n}var kept;\n/******/ (() => { // webpackBootstrap\n${body}\n/******/ })()\n;`;

const run = (body: string, names: readonly string[]) => {
  const host = createHost({ code: aBundle(body) });
  return names.map((name) => {
    const outcome = host.run(name);
    return outcome.ok ? outcome.value : outcome.error.message;
  });
};

describe('the executions of a bundle', () => {
  it('share a context', () => {
    const [first, second] = run('globalThis.main = () => Array;', ['main', 'main']);

    expect(first).toBe(second);
    expect(first).not.toBe(Array);
  });

  it('begin with the variables of the modules as they are written', () => {
    const seen = run('let count = 0; globalThis.main = () => ++count;', ['main', 'main']);

    expect(seen).toEqual([1, 1]);
  });

  it.each([
    ['a new global', 'globalThis.left = 1', 'typeof left', 'undefined'],
    ['a global that was not declared', 'left = 1', 'typeof left', 'undefined'],
    [
      'a global that cannot be deleted',
      `Object.defineProperty(globalThis, 'left', { value: 1 })`,
      'typeof left',
      'undefined',
    ],
    ['the variable of the text', 'kept = 1', 'typeof kept', 'undefined'],
    ['a service that was replaced', 'Logger = null', 'Logger === null', false],
    [
      'a service that was frozen',
      `Object.defineProperty(globalThis, 'Logger', { value: 1, writable: false })`,
      'Logger === 1',
      false,
    ],
    ['a global of the language', `globalThis['Math'] = null`, 'globalThis.Math === null', false],
    ['a clock of its own', 'Date = null', 'Date === null', false],
    ['a method of the language', 'Array.prototype.map = () => 1', '[].map(String)', []],
    ['a new method', 'String.prototype.left = 1', `'left' in String.prototype`, false],
    ['a method of iterators', '[].values().__proto__.next = null', '[...[1]]', [1]],
    ['a property of a function', 'parseInt.left = 1', `'left' in parseInt`, false],
    ['a prototype', 'Object.setPrototypeOf(Array.prototype, { left: 1 })', `'left' in []`, false],
    ['a frozen object', 'Object.freeze(JSON)', 'Object.isFrozen(JSON)', false],
    ['an object that takes nothing more', 'Object.preventExtensions(Math)', 'Object.isExtensible(Math)', true],
    ['the last match', '/(a)/.exec("a")', 'RegExp.$1', ''],
  ])('do not find %s', (_, leave, look, fresh) => {
    const seen = run(`globalThis.main = () => { ${leave}; return 'left'; }; globalThis.look = () => ${look};`, [
      'look',
      'main',
      'look',
    ]);

    expect(seen).toEqual([fresh, 'left', fresh]);
  });

  it('share none that was changed', () => {
    const [first, second] = run('globalThis.main = () => { Array.left = 1; return Array; };', ['main', 'main']);

    expect(first).not.toBe(second);
  });

  it('do not find what one within another has', () => {
    const host = createHost({
      code: aBundle(`globalThis.main = () => {
        kept = 'here';
        SpreadsheetApp.getActive();
        const seen = kept;
        kept = 'gone';
        return seen;
      };`),
    });
    const within: unknown[] = [];
    host.beforeCall(() => {
      host.beforeCall(null);
      within.push(host.run('main'));
    });

    const outcome = host.run('main');

    expect([outcome, ...within]).toMatchObject([{ value: 'here' }, { value: 'here' }]);
  });

  it('tell the time of their own host', () => {
    const code = aBundle('globalThis.main = () => Date.now();');
    const hosts = [createHost({ code }), createHost({ code })];
    hosts[1]?.clock.set(5);

    expect(hosts.map((host) => host.run('main'))).toMatchObject([{ value: Date.UTC(2026, 2, 2, 4) }, { value: 5 }]);
  });

  it('name the line of the text in their errors', () => {
    const [trace] = run(`globalThis.main = () => {\n  return new Error('here').stack;\n};`, ['main']);

    expect(trace).toContain('Code.js:9:');
  });
});

describe('splitBundle', () => {
  it('takes the names that Google can call', () => {
    expect(splitBundle(aBundle(''))).toMatchObject({
      functions: new Set(['main', 'look']),
      variables: new Set(['kept']),
    });
  });

  it.each([
    ['a function with a body', 'function main() { return 1; }\n(() => {})()'],
    ['a constant beside them', 'const one = 1;\n(() => {})()'],
    ['two functions that are called', '(() => {})();\n(() => {})()'],
    ['two functions in a row', '(() => {}, () => {})()'],
    ['a function that is called by another way', '(() => {}).call(null)'],
    ['a text that gives a global of the language another value', '(() => { Math = null; })()'],
    ['a broken text', '(() => { const })()'],
  ])('leaves %s alone', (_, code) => {
    expect(splitBundle(code)).toBeUndefined();
  });
});
