// Builds the workbench's page with esbuild: one script, one style sheet, and the script that goes into frames.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildOptions, build, type OutputFile } from 'esbuild';

/** The files of the page by their paths. */
export type PageFiles = ReadonlyMap<string, PageFile>;

export interface PageFile {
  readonly type: string;
  readonly content: string | Uint8Array;
}

/** Returns the page, built from host/page under the root of the project. */
export async function buildPage(root: string): Promise<PageFiles> {
  const folder = join(root, 'host/page');
  const [page, frame] = await Promise.all([
    build({ ...SHARED, entryPoints: { page: join(folder, 'main.ts') }, format: 'esm', outdir: '/' }),
    build({ ...SHARED, entryPoints: { frame: join(folder, 'frame.ts') }, format: 'iife', outdir: '/', minify: true }),
  ]);
  const index = readFileSync(join(folder, 'index.html'), 'utf8');
  return new Map<string, PageFile>([
    ['/', { type: TYPES.html, content: index }],
    ...[...page.outputFiles, ...frame.outputFiles].map(toFile),
  ]);
}

const SHARED = {
  bundle: true,
  write: false,
  target: 'es2022',
  platform: 'browser',
  // The package's "browser" field is a script that speaks through globals.
  mainFields: ['module', 'main'],
  logLevel: 'error',
  loader: {
    '.xml': 'text',
    '.woff2': 'dataurl',
    '.woff': 'empty',
    '.ttf': 'empty',
    '.eot': 'empty',
    '.svg': 'empty',
  },
} as const satisfies BuildOptions;

const TYPES = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
};

function toFile(output: OutputFile): [string, PageFile] {
  const name = output.path.replaceAll('\\', '/').split('/').at(-1) ?? '';
  return [`/${name}`, { type: name.endsWith('.css') ? TYPES.css : TYPES.js, content: output.contents }];
}
