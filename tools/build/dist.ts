// Fills dist with what Google runs: Code.js, one HTML file for each page, and the manifest.

import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { buildCode } from './code';
import type { Variant } from './edition';
import { type Manifest, manifestOf } from './manifest';
import { buildPages } from './pages';

/** Filled first and then renamed, so that a failed build leaves the last good one, and a reader never sees a half. */
const DRAFT_FOLDER = `.build/dist-${process.pid}`;

/** Builds a variant into the folder and returns what it weighs, by file. */
export async function buildDist(variant: Variant, outFolder = 'dist'): Promise<ReadonlyMap<string, number>> {
  try {
    await fill(DRAFT_FOLDER, variant);
    await rm(outFolder, { recursive: true, force: true });
    await mkdir(dirname(outFolder), { recursive: true });
    await rename(DRAFT_FOLDER, outFolder);
  } finally {
    await rm(DRAFT_FOLDER, { recursive: true, force: true });
  }
  return weigh(outFolder);
}

async function fill(folder: string, variant: Variant): Promise<void> {
  const [functions] = await Promise.all([
    buildCode({ entry: 'src/entry/index.ts', outFolder: folder, variant }),
    buildPages({ from: 'ui/pages', outFolder: folder }),
  ]);
  // Our own file, whose shape the bundle's tests hold.
  const base = JSON.parse(await readFile('appsscript.json', 'utf8')) as Manifest;
  const manifest = manifestOf(variant, base, functions);
  await writeFile(join(folder, 'appsscript.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}

async function weigh(folder: string): Promise<ReadonlyMap<string, number>> {
  const files = (await readdir(folder)).sort();
  return new Map(await Promise.all(files.map(async (file) => [file, (await stat(join(folder, file))).size] as const)));
}
