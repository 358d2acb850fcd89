// Shows that each rule of the house can fail, what it says then, and what it lets pass.

import { arrows, packages } from '../../../tools/architecture/arrows';
import { fileLength, firstSentence, telltaleNames } from '../../../tools/architecture/file-shape';
import { entryIsDoorList, honestTypes, namedExports } from '../../../tools/architecture/language';
import { moduleCircles, moduleDoors } from '../../../tools/architecture/modules';
import { clockAndChance, googleNames } from '../../../tools/architecture/purity';
import type { Rule } from '../../../tools/architecture/rule';

type Source = readonly [path: string, text: string];

function messages(rule: Rule, ...sources: readonly Source[]): string[] {
  return rule.check(sources.map(([path, text]) => ({ path, text }))).map(({ message }) => message);
}

describe('the arrows', () => {
  it.each<Source>([
    ['src/kernel/book/book.ts', "import { money } from '../money';"],
    ['src/modules/deals/rules.ts', "import { money } from '../../kernel/money';"],
    ['src/entry/app.ts', "import { lock } from '../google/lock';"],
    ['ui/server.ts', "import type { Rpc } from '../src/entry/rpc';"],
    ['host/main.ts', "import { Host } from './host';"],
    ['test/kernel/book.test.ts', "import { createHost } from '../../host/create-host';"],
    [
      'src/kernel/text.ts',
      "// import { x } from '../modules/deals';\nexport const hint = `import x from '../google/lock'`;",
    ],
  ])('let %s say %s', (path, text) => {
    expect(messages(arrows, [path, text])).toEqual([]);
  });

  it.each([
    ['src/kernel/a.ts', "import { x } from '../modules/deals';", 'src/kernel may not import src/modules'],
    ['src/modules/deals/a.ts', "export { x } from '../../google/lock';", 'src/modules may not import src/google'],
    ['src/google/a.ts', "import type { X } from '../modules/deals';", 'src/google may not import src/modules'],
    ['ui/a.tsx', "import { x } from '../src/entry/rpc';", 'ui takes only types: import type.'],
    ['ui/a.tsx', "import type { X } from '../src/google/lock';", 'ui may not import src/google'],
    ['ui/a.tsx', "import type { X } from '../host/host';", 'ui may not import host'],
    ['host/a.ts', "import type { X } from '../src/entry/rpc';", 'host may not import src/entry'],
    ['host/a.ts', "const x = await import('../ui/server');", 'host may not import ui'],
    ['host/page/a.ts', "import '../../ui/styles/theme.css';", 'host/page may not import ui'],
    ['host/a.ts', "import {\n  x,\n} from '../test/support/book';", 'host may not import test/support/book'],
  ])('stop %s from saying %s', (path, text, message) => {
    expect(messages(arrows, [path, text])).toEqual([expect.stringContaining(message)]);
  });
});

describe('the list of packages', () => {
  it.each<Source>([
    ['src/modules/deals/a.ts', "import * as v from 'valibot';"],
    ['ui/a.tsx', "import { useState } from 'preact/hooks';"],
    ['host/a.ts', "import { readFileSync } from 'node:fs';"],
  ])('lets %s say %s', (path, text) => {
    expect(messages(packages, [path, text])).toEqual([]);
  });

  it('stops a package that nobody decided on', () => {
    expect(messages(packages, ['src/modules/deals/a.ts', "import dayjs from 'dayjs';"])).toEqual([
      'It imports "dayjs". Here may stand valibot; ' +
        'a new one needs its reason in docs/architecture.md and its name in tools/architecture/layers.ts.',
    ]);
  });
});

describe('modules', () => {
  it.each([
    "import { findCustomer } from '../customers';",
    "import { findCustomer } from '../customers/index';",
    "import { dealsTable } from './schema';",
    "import type { Module } from '../module';",
  ])('may say %s', (text) => {
    expect(messages(moduleDoors, ['src/modules/deals/a.ts', text])).toEqual([]);
  });

  it('may not reach past the index of another module', () => {
    const text = "import { customersTable } from '../customers/schema';";

    expect(messages(moduleDoors, ['src/modules/deals/a.ts', text])).toEqual([
      'It reaches into src/modules/customers/schema. ' +
        'Export what you need from src/modules/customers/index.ts and import that.',
    ]);
  });

  it('may not know the registry', () => {
    expect(messages(moduleDoors, ['src/modules/deals/a.ts', "import { modules } from '../index';"])).toEqual([
      'It imports the registry. A module knows no list of modules.',
    ]);
  });

  it('may stand on each other in one direction', () => {
    expect(
      messages(
        moduleCircles,
        ['src/modules/deals/index.ts', "import { x } from '../customers';"],
        ['src/modules/sales/index.ts', "import { x } from '../customers';\nimport { y } from '../deals';"],
        ['src/modules/customers/index.ts', "import { x } from './schema';"],
      ),
    ).toEqual([]);
  });

  it('may not form a circle, however long', () => {
    const circle = messages(
      moduleCircles,
      ['src/modules/deals/index.ts', "import { x } from '../customers';"],
      ['src/modules/customers/merge.ts', "import type { X } from '../tasks/index';"],
      ['src/modules/tasks/index.ts', "import { x } from '../deals';"],
    );

    expect(circle[0]).toBe(
      'deals -> customers -> tasks -> deals is a circle. Move what both need into the one that the other stands on.',
    );
  });
});

describe('pure code', () => {
  it.each([
    "const day = new Date('2026-03-01');",
    'const day = new Date(milliseconds);',
    '// Never new Date() here.',
    "const words = 'Math.random()';",
    'const toDate = (at: Date) => at.getTime();',
  ])('may say %s', (text) => {
    expect(messages(clockAndChance, ['src/kernel/a.ts', text])).toEqual([]);
  });

  it.each([
    ['const now = new Date();', 'new Date'],
    ['const now = new Date;', 'new Date'],
    ['const now = Date();', 'Date('],
    ['const now = Date.now();', 'Date.now'],
    ['const text = `${Math.random()}`;', 'Math.random'],
  ])('may not say %s', (text, found) => {
    expect(messages(clockAndChance, ['src/modules/deals/a.ts', text])).toEqual([
      `src/modules is pure: it may not use ${found}. Take a Clock or a newId from the ports instead.`,
    ]);
  });

  it('is only asked of the pure layers', () => {
    expect(messages(clockAndChance, ['src/google/clock.ts', 'const now = Date.now();'])).toEqual([]);
  });
});

describe("Google's names", () => {
  it.each<Source>([
    ['src/google/lock.ts', 'LockService.getScriptLock();'],
    ['src/entry/menu.ts', 'SpreadsheetApp.getUi();'],
    ['host/services/session/index.ts', 'class Session {}'],
    ['ui/server.ts', 'google.script.run.addLead();'],
    ['src/kernel/a.ts', 'interface Session { readonly id: string }'],
    ['src/kernel/a.ts', '// What SpreadsheetApp calls a range.'],
  ])('let %s say %s', (path, text) => {
    expect(messages(googleNames, [path, text])).toEqual([]);
  });

  it.each([
    ['src/kernel/a.ts', 'const id = Utilities.getUuid();', 'src/kernel may not name Utilities.'],
    ['src/modules/deals/a.ts', 'type Sheet = GoogleAppsScript.Spreadsheet.Sheet;', 'may not name GoogleAppsScript.'],
    ['ui/a.tsx', 'declare const SpreadsheetApp: unknown;', 'ui may not name SpreadsheetApp.'],
  ])('stop %s from saying %s', (path, text, message) => {
    expect(messages(googleNames, [path, text])).toEqual([expect.stringContaining(message)]);
  });
});

describe('the list of doors', () => {
  it('lets named re-exports stand', () => {
    const text =
      "// Doors.\nexport { onOpen, onInstall } from './menu';\nexport {\n  addLead,\n} from './rpc-calls';\n";

    expect(messages(entryIsDoorList, ['src/entry/index.ts', text])).toEqual([]);
  });

  it.each([
    "export * from './menu'",
    "export { open as onOpen } from './menu'",
    'export function onOpen() {}',
    "import { app } from './app'",
    "export { money } from '../kernel/money'",
  ])('stops %s', (statement) => {
    expect(messages(entryIsDoorList, ['src/entry/index.ts', `${statement};`])).toEqual([
      expect.stringContaining('is no door. Only export { a, b }'),
    ]);
  });
});

describe('a file', () => {
  it.each([
    '// Says what a deal is.\n',
    "// Parses what a person typed as an amount:\n// '1 200 000' and '1.2 mln' alike.\n",
  ])('may begin with %j', (text) => {
    expect(messages(firstSentence, ['src/kernel/a.ts', text])).toEqual([]);
  });

  it.each(["import { x } from './x';\n", '// Deals\n', '/** A deal. */\n', '\n// Says what a deal is.\n'])(
    'may not begin with %j',
    (text) => {
      expect(messages(firstSentence, ['ui/a.ts', text])).toEqual([
        'Its first line is no sentence. Begin the file with: // Says in one sentence what this file is for.',
      ]);
    },
  );

  it('has at most 250 lines', () => {
    const linesOf = (count: number): Source => ['host/a.ts', 'x;\n'.repeat(count)];

    expect(messages(fileLength, linesOf(250))).toEqual([]);
    expect(messages(fileLength, linesOf(251))).toEqual([
      'It has 251 lines; 250 is the most. Two jobs? Make two files of it.',
    ]);
  });

  it.each([
    'src/kernel/utils.ts',
    'ui/helpers/a.ts',
    'host/common/b.ts',
    'tools/menu-manager.ts',
    'test/date-utils.test.ts',
  ])('is not called %s', (path) => {
    expect(messages(telltaleNames, [path, ''])).toEqual([expect.stringContaining('says nothing')]);
  });

  it('may be called by a word that only resembles those', () => {
    expect(messages(telltaleNames, ['src/kernel/community.ts', ''])).toEqual([]);
  });
});

describe('the language', () => {
  it.each(['export default 1;', 'export { lead as default };'])('forbids %s', (text) => {
    expect(messages(namedExports, ['src/kernel/a.ts', text])).toEqual([
      'It has a default export. Export by name, so that a thing is called the same everywhere.',
    ]);
  });

  it.each(['let a: any;', 'f(x as any);', 'let a: Map<string, any>;', 'let a: any[];', 'type A = string | any;'])(
    'forbids %s',
    (text) => {
      expect(messages(honestTypes, ['src/kernel/a.ts', text])).toEqual([
        'It says any. Say unknown and parse it, or name the type.',
      ]);
    },
  );

  it.each(['// @ts-ignore', '/* @ts-nocheck */', '// @ts-expect-error later'])('forbids %s', (text) => {
    expect(messages(honestTypes, ['test/a.test.ts', text])).toEqual([
      'It silences the compiler with a @ts- comment. Mend the type instead.',
    ]);
  });

  it.each([
    'const words = "if there are any";',
    '// any row',
    'expect.any(Number);',
    'const company = { many: 1 };',
    "const bad = '// @ts-ignore';",
  ])('allows %s', (text) => {
    expect(messages(honestTypes, ['src/kernel/a.ts', text])).toEqual([]);
  });
});
