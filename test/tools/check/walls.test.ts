// Proves the walls of the house: each bad file is compiled in a small copy of it, and must fail with a lesson.

import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { compile } from '../../../tools/check/compile';

const ROOMS = ['src/kernel', 'src/modules', 'src/google', 'src/entry', 'ui', 'host', 'host/page'];

let house = '';

beforeEach(() => {
  house = mkdtempSync(join(tmpdir(), 'walls-'));
  symlinkSync(resolve('node_modules'), join(house, 'node_modules'));
  cpSync('tsconfig.base.json', join(house, 'tsconfig.base.json'));
  for (const room of ROOMS) {
    mkdirSync(join(house, room), { recursive: true });
    cpSync(`${room}/tsconfig.json`, join(house, room, 'tsconfig.json'));
    put(`${room}/lamp.ts`, 'export const lamp = 1;');
  }
});

afterEach(() => rmSync(house, { recursive: true }));

function put(path: string, text: string): void {
  writeFileSync(join(house, path), text);
}

function compileWith(path: string, text: string) {
  put(path, text);
  const room = ROOMS.filter((each) => path.startsWith(`${each}/`)).at(-1) ?? dirname(path);
  return compile(house, room);
}

it.each(ROOMS)('lets a good %s pass', (room) => {
  expect(compile(house, room)).toEqual({ ok: true, output: '' });
});

it.each([
  {
    wall: 'a Google service in the kernel',
    path: 'src/kernel/bad.ts',
    text: 'export const book = SpreadsheetApp.getActive();',
    lesson: 'src/kernel is pure: it may not name SpreadsheetApp. Put what talks to Google into src/google',
  },
  {
    wall: 'a module in the kernel',
    path: 'src/kernel/bad.ts',
    text: "export { lamp } from '../modules/lamp';",
    lesson: 'src/kernel may not import src/modules.',
  },
  {
    wall: 'the console in a module',
    path: 'src/modules/bad.ts',
    text: "console.log('sold');",
    lesson: 'src/modules is pure: it may not name console.',
  },
  {
    wall: 'a Node package in a module',
    path: 'src/modules/bad.ts',
    text: "export { readFileSync } from 'node:fs';",
    lesson: 'src/modules is pure: it may not name node:fs.',
  },
  {
    wall: 'the Google layer in a module',
    path: 'src/modules/bad.ts',
    text: "export { lamp } from '../google/lamp';",
    lesson: 'src/modules may not import src/google.',
  },
  {
    wall: 'a module in the Google layer',
    path: 'src/google/bad.ts',
    text: "export { lamp } from '../modules/lamp';",
    lesson: 'src/google may not import src/modules.',
  },
  {
    wall: 'the host in a page',
    path: 'ui/bad.ts',
    text: "export { lamp } from '../host/lamp';",
    lesson: 'ui may not import host.',
  },
  {
    wall: 'a Google service in a page',
    path: 'ui/bad.ts',
    text: 'SpreadsheetApp.getUi();',
    lesson: 'ui may not name SpreadsheetApp. A page asks the server through ui/server.ts',
  },
  {
    wall: 'our own code in the host',
    path: 'host/bad.ts',
    text: "export { lamp } from '../src/kernel/lamp';",
    lesson: 'host may not import src/kernel.',
  },
  {
    wall: 'a page in the host',
    path: 'host/bad.ts',
    text: "export { lamp } from '../ui/lamp';",
    lesson: 'host may not import ui.',
  },
  {
    wall: 'the browser in the host',
    path: 'host/bad.ts',
    text: "document.title = 'Daftar';",
    lesson: 'host may not name document.',
  },
])('stops $wall and says what to do', ({ path, text, lesson }) => {
  const { ok, output } = compileWith(path, text);

  expect({ ok, output }).toEqual({ ok: false, output: expect.stringContaining(lesson) });
  expect(output).toContain('See CONTRIBUTING.md.');
});

it('adds no lesson to an ordinary mistake', () => {
  const { ok, output } = compileWith('src/kernel/bad.ts', 'export const total: number = amuont;');

  expect({ ok, lines: output.split('\n').length }).toEqual({ ok: false, lines: 1 });
});
