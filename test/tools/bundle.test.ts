// Examines the very files that are deployed: what stands in dist after npm run build.

import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { parse } from 'acorn';
import { splitBundle } from '../../host/runtime/split-bundle';
import { warmScript } from '../../host/runtime/warm-script';

const code = readFileSync('dist/Code.js', 'utf8');
const files = readdirSync('dist').sort();
const parts = files.filter((file) => file.endsWith('.part.html'));
const pages = files.filter((file) => file.endsWith('.html') && !parts.includes(file));

/** Functions are hoisted, so they are there even when the first statement throws; nothing else is. */
function topLevelFunctions(script: string): string[] {
  const context = createContext({});
  expect(() => runInContext(`throw 1;${script}`, context)).toThrow();
  return Object.keys(context)
    .filter((name) => typeof context[name] === 'function')
    .sort();
}

function exportsOfEntry(): string[] {
  const lists = readFileSync('src/entry/index.ts', 'utf8').matchAll(/export \{([^}]*)\}/g);
  return [...lists].flatMap(([, list = '']) => list.match(/\w+/g) ?? []).sort();
}

/** What the door for parts hands out; it refuses all other names. */
function partsOfDoor(): readonly string[] {
  const [, list = ''] = /const PARTS = \[([^\]]*)\]/.exec(readFileSync('src/entry/page-parts.ts', 'utf8')) ?? [];
  return [...list.matchAll(/'(\w+)'/g)].map(([, name = '']) => name).sort();
}

describe('dist/Code.js', () => {
  it('has each export of src/entry/index.ts as a top-level function, and no other', () => {
    expect(exportsOfEntry()).not.toEqual([]);
    expect(topLevelFunctions(code)).toEqual(exportsOfEntry());
  });

  it('parses as an ES2021 script', () => {
    expect(() => parse(code, { ecmaVersion: 2021, sourceType: 'script' })).not.toThrow();
  });

  it('has nothing in it that could reach another computer: only one that is built with Telegram does', () => {
    expect(code.match(/UrlFetchApp|api\.telegram/g)).toBeNull();
  });

  it('loads without touching a service, as Google demands before anyone consented', () => {
    // A bare context has none of Google's globals: whoever asks for one while loading gets a ReferenceError.
    expect(() => runInContext(code, createContext({}))).not.toThrow();
  });

  it('replaces every stub by the function it stands for', () => {
    const context = createContext({});
    runInContext(code, context);

    const stubs = exportsOfEntry().filter((name) => /\{\s*\}$/.test(String(context[name])));

    expect(stubs).toEqual([]);
  });

  it('is built and behaves so that the host runs it again and again in one context, which is quicker', () => {
    const bundle = splitBundle(code);
    const script = bundle && warmScript(bundle);
    const rooms = [0, 1].map((time) => {
      const room = script?.enter(() => time);
      room?.run();
      room?.leave();
      return room?.context;
    });

    expect([...(script?.callable ?? [])].sort()).toEqual(exportsOfEntry());
    expect(rooms[0]).toBe(rooms[1]);
  });

  it('weighs less than 1,860 KB, our own code being readable in it', () => {
    expect(Buffer.byteLength(code)).toBeLessThan(1_860 * 1024);
  });

  it('can be read: our own code keeps its names and lines', () => {
    const own = code.split(/^(?=\/\/ \S+\.\w+$)/m).filter((part) => part.startsWith('// src/'));

    expect(own.length).toBeGreaterThan(0);
    expect(own.filter((part) => part.split('\n').some((line) => line.length > 2000))).toEqual([]);
  });

  it('names the packages inside it with their licences', () => {
    expect(code.split('\n', 2)).toEqual([
      expect.stringMatching(/^\/\/ Daftar \d+\.\d+\.\d+, bound edition\./),
      expect.stringMatching(/^\/\/ Includes .*\(MIT, Copyright .*\)\.$/),
    ]);
  });
});

describe('dist', () => {
  it('holds Code.js, the manifest and the pages, and nothing else', () => {
    const expected = readdirSync('ui/pages')
      .filter((file) => file.endsWith('.tsx'))
      .map((file) => file.replace(/\.tsx$/, '.html'));

    expect(parts).toEqual(partsOfDoor().map((name) => `${name}.part.html`));
    expect(files).toEqual(['Code.js', 'appsscript.json', ...expected, ...parts].sort());
  });

  it('asks for the five permissions that are needed, and no more, and is a web app for forms', () => {
    const manifest: unknown = JSON.parse(readFileSync('dist/appsscript.json', 'utf8'));

    expect(manifest).toEqual({
      timeZone: 'Asia/Tashkent',
      runtimeVersion: 'V8',
      exceptionLogging: 'STACKDRIVER',
      oauthScopes: [
        'https://www.googleapis.com/auth/spreadsheets.currentonly',
        'https://www.googleapis.com/auth/script.container.ui',
        'https://www.googleapis.com/auth/script.scriptapp',
        'https://www.googleapis.com/auth/script.send_mail',
        'https://www.googleapis.com/auth/userinfo.email',
      ],
      webapp: { access: 'ANYONE_ANONYMOUS', executeAs: 'USER_DEPLOYING' },
    });
  });

  it.each(files)('names no folder of the machine that built it in %s', (file) => {
    const text = readFileSync(`dist/${file}`, 'utf8');

    expect(text.includes(resolve('.'))).toBe(false);
    expect(text.match(/\.\.\/\.\.\/|file:\/\/|\/home\/|\/Users\//g)).toBeNull();
  });

  it.each([
    ['sidebar.html', 90],
    ['board.html', 120],
    ['setup.html', 60],
  ])('keeps %s within %d KB, since it is sent anew each time it opens', (page, most) => {
    expect(Buffer.byteLength(readFileSync(`dist/${page}`, 'utf8'))).toBeLessThan(most * 1024);
  });

  it.each(parts)('keeps %s within 40 KB, since somebody waits for it', (part) => {
    expect(Buffer.byteLength(readFileSync(`dist/${part}`, 'utf8'))).toBeLessThan(40 * 1024);
  });

  it.each(parts)('makes of %s styles and a script that say to which build of the page they belong', (part) => {
    const text = readFileSync(`dist/${part}`, 'utf8');
    const [stamp = 'none'] = /daftar=\{stamp:"\w+"/.exec(readFileSync('dist/sidebar.html', 'utf8')) ?? [];
    const guard = stamp.replace('daftar={stamp:', 'if(daftar.stamp===');

    expect(text).toMatch(/^<style>[^<]*<\/style>\n<script>/);
    expect(text).toContain(`<script>${guard}){`);
    expect(text.match(/<\/script/gi)).toHaveLength(1);
  });

  it.each(pages)('makes of %s one page that loads nothing, with a place for its first data', (page) => {
    const text = readFileSync(`dist/${page}`, 'utf8');

    expect(text.match(/<(?:script|img|link)\b[^>]*\b(?:src|href)=/)).toBeNull();
    expect(text.match(/<!--boot-->\n<script>/g)).toHaveLength(1);
    expect(text.match(/<\/script/gi)).toHaveLength(1);
  });

  it.each([...pages, ...parts])('keeps %s free of what HtmlService would cut or run', (page) => {
    const script = /<script>([\s\S]*)<\/script>/.exec(readFileSync(`dist/${page}`, 'utf8'))?.[1] ?? '';
    const templates: string[] = [];
    parse(script, {
      ecmaVersion: 2021,
      onToken: ({ type, start, end }) => {
        if (type.label === 'template') templates.push(script.slice(start, end));
      },
    });

    expect(templates).toEqual([]);
    expect(script.match(/<\?(?:=|!=|\s)/)).toBeNull();
  });
});
