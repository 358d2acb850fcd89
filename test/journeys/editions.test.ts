// Two editions of one bundle: they differ in the menu they hang in and in the lock they take.

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createHost } from '../../host/create-host';
import { aLead } from '../support/builders';
import { mustEndWell } from '../support/daftar';

const OUT = '.build/test-addon';

interface Edition {
  readonly code: string;
  readonly manifest: { readonly oauthScopes: readonly string[]; readonly webapp?: unknown };
}

function readEdition(folder: string): Edition {
  const manifest: Edition['manifest'] = JSON.parse(readFileSync(`${folder}/appsscript.json`, 'utf8'));
  return { code: readFileSync(`${folder}/Code.js`, 'utf8'), manifest };
}

/** Which menu and which lock an edition asked for, over the opening of the workbook and a lead. */
function choicesOf({ code }: Edition): string[] {
  const host = createHost({ code });
  mustEndWell(host.open());
  mustEndWell(host.run('setUp'));
  mustEndWell(host.call('addLead', [aLead({})]));
  const calls = host.executions.flatMap((execution) => execution.calls.map(({ name }) => name));
  return [...new Set(calls.filter((name) => /createMenu|createAddonMenu|get\w+Lock/.test(name)))].sort();
}

/** The names of what Set up keeps outside of the sheets. */
function secretsOf({ code }: Edition): { readonly script: string[]; readonly document: string[] } {
  const host = createHost({ code });
  mustEndWell(host.run('setUp'));
  const { script, document } = host.properties();
  return { script: Object.keys(script), document: Object.keys(document) };
}

describe('the two editions', () => {
  beforeAll(() => {
    const { status, stderr } = spawnSync(process.execPath, [
      'tools/run.mjs',
      'tools/build.ts',
      '--edition',
      'addon',
      '--out',
      OUT,
    ]);
    if (status !== 0 || !existsSync(OUT)) throw new Error(String(stderr));
  });

  it('a bound copy has its own menu and the script lock, on every path', () => {
    expect(choicesOf(readEdition('dist'))).toEqual(['LockService.getScriptLock', 'Ui.createMenu']);
  });

  it('an add-on hangs in the add-ons menu and takes the document lock, on every path', () => {
    expect(choicesOf(readEdition(OUT))).toEqual([
      'LockService.getDocumentLock',
      'Ui.createAddonMenu',
      // The menu inside it, which lists the languages.
      'Ui.createMenu',
    ]);
  });

  it.each([
    ['bound', 'dist'],
    ['addon', OUT],
  ] as const)('work by themselves every hour by one trigger, as an add-on may have no more: %s', (edition, folder) => {
    const host = createHost({ ...readEdition(folder), edition });
    mustEndWell(host.run('setUp'));
    for (const _ of [1, 2]) mustEndWell(host.call('switchTickOn'));

    const outcomes = host.windOn(3_600_000);

    expect(host.triggers()).toMatchObject([{ handler: 'tick', schedule: { unit: 'hours', count: 1 } }]);
    expect(outcomes.map(({ ok }) => ok)).toEqual([true]);
    expect(mustEndWell(host.call('health', ['en']))).toMatchObject({ standing: 'on', trouble: null });
  });

  it('ask for the same permissions', () => {
    expect(readEdition(OUT).manifest.oauthScopes).toEqual(readEdition('dist').manifest.oauthScopes);
  });

  it('a bound copy is a web app that runs as its owner, and an add-on is none', () => {
    expect([readEdition('dist').manifest.webapp, readEdition(OUT).manifest.webapp]).toEqual([
      { access: 'ANYONE_ANONYMOUS', executeAs: 'USER_DEPLOYING' },
      undefined,
    ]);
  });

  it("keep the token where it is this workbook's alone: the script's store of a copy, the document's of an add-on", () => {
    expect(secretsOf(readEdition('dist'))).toEqual({ script: ['doorToken'], document: ['daftar.highWater'] });
    expect(secretsOf(readEdition(OUT))).toEqual({ script: [], document: ['doorToken', 'daftar.highWater'] });
  });
});
