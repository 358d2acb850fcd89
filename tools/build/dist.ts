// Fills dist with what Google runs: Code.js, one HTML file for each page, and the manifest.

import { cp, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { buildCode } from './code';
import type { Edition } from './edition';
import { buildPages } from './pages';

const OUT_FOLDER = 'dist';
/** Filled first and then renamed, so that a failed build leaves the last good one, and a reader never sees a half. */
const DRAFT_FOLDER = `.build/dist-${process.pid}`;

/** Builds an edition in the current folder and returns what it weighs, by file. */
export async function buildDist(edition: Edition): Promise<ReadonlyMap<string, number>> {
  try {
    await fill(DRAFT_FOLDER, edition);
    await rm(OUT_FOLDER, { recursive: true, force: true });
    await rename(DRAFT_FOLDER, OUT_FOLDER);
  } finally {
    await rm(DRAFT_FOLDER, { recursive: true, force: true });
  }
  return weigh(OUT_FOLDER);
}

async function fill(folder: string, edition: Edition): Promise<void> {
  await Promise.all([
    buildCode({ entry: 'src/entry/index.ts', outFolder: folder, edition }),
    buildPages({ from: 'ui/pages', outFolder: folder }),
  ]);
  await cp('appsscript.json', join(folder, 'appsscript.json'));
}

async function weigh(folder: string): Promise<ReadonlyMap<string, number>> {
  const files = (await readdir(folder)).sort();
  return new Map(await Promise.all(files.map(async (file) => [file, (await stat(join(folder, file))).size] as const)));
}
