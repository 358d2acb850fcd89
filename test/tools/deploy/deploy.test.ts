// Deploys a copy of the project to a stand-in of Google's push endpoint, and compares what arrived with dist.

import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, parse, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type ScriptFile, type StandIn, startStandIn } from './stand-in';

let project = '';
let google: StandIn;

beforeEach(async () => {
  google = await startStandIn();
  project = mkdtempSync(join(tmpdir(), 'deploy-'));
  for (const part of ['src', 'ui', 'tools', 'package.json', 'appsscript.json', '.clasp.json']) {
    cpSync(part, join(project, part), { recursive: true });
  }
  symlinkSync(resolve('node_modules'), join(project, 'node_modules'));
});

afterEach(() => {
  google.close();
  rmSync(project, { recursive: true });
});

it('pushes exactly the files of dist', async () => {
  writeJson('.clasp.json', { scriptId: 'a-script', rootDir: 'dist' });
  logIn();

  const { exitCode } = await deploy();

  expect(exitCode).toBe(0);
  expect(google.pushes).toEqual([{ path: '/v1/projects/a-script/content', files: expect.any(Array) }]);
  expect(byName(google.pushes[0]?.files ?? [])).toEqual(byName(filesOfDist()));
});

it('explains how to get a script when there is none, and pushes nothing', async () => {
  const { exitCode, output } = await deploy();

  expect({ exitCode, pushes: google.pushes }).toEqual({ exitCode: 1, pushes: [] });
  expect(output).toContain('This copy of Daftar is not joined to a script of yours yet.');
  expect(output).toContain('npx clasp create-script --type sheets');
});

it('says so when clasp refuses', async () => {
  writeJson('.clasp.json', { scriptId: 'a-script', rootDir: 'dist' });

  const { exitCode, output } = await deploy();

  expect({ exitCode, pushes: google.pushes }).toEqual({ exitCode: 1, pushes: [] });
  expect(output).toContain('Nothing was deployed');
});

function writeJson(file: string, content: unknown): void {
  writeFileSync(join(project, file), JSON.stringify(content));
}

/** clasp finds these in the home folder, and sees no reason to renew a key that is good for a day. */
function logIn(): void {
  const key = { type: 'authorized_user', client_id: 'c', client_secret: 's', refresh_token: 'r', access_token: 'a' };
  writeJson('.clasprc.json', { tokens: { default: { ...key, expiry_date: Date.now() + 86_400_000 } } });
}

function deploy(): Promise<{ exitCode: number; output: string }> {
  const preload = pathToFileURL(resolve('test/tools/deploy/redirect-clasp.mjs')).href;
  const env = { ...process.env, HOME: project, STAND_IN_URL: google.url, NODE_OPTIONS: `--import=${preload}` };
  return new Promise((done) => {
    execFile(process.execPath, ['tools/run.mjs', 'tools/deploy.ts'], { cwd: project, env }, (error, stdout, stderr) => {
      done({ exitCode: error ? 1 : 0, output: stdout + stderr });
    });
  });
}

function filesOfDist(): ScriptFile[] {
  const types: Record<string, string> = { '.js': 'SERVER_JS', '.html': 'HTML', '.json': 'JSON' };
  return readdirSync(join(project, 'dist')).map((file) => ({
    name: parse(file).name,
    type: types[parse(file).ext] ?? '',
    source: readFileSync(join(project, 'dist', file), 'utf8'),
  }));
}

function byName(files: readonly ScriptFile[]): Record<string, ScriptFile> {
  return Object.fromEntries(files.map((file) => [file.name, file]));
}
