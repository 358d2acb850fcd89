// Compiles src/entry and all it stands on into one readable text, with small packages inside.

import { build } from 'esbuild';
import { buildConstants } from './constants.cjs';
import type { Variant } from './edition';
import { minifyPackages } from './minify-packages';
import { noticeOf } from './notice';

export interface CompiledEntry {
  /** An ES module. */
  readonly code: string;
  readonly exportNames: readonly string[];
  /** Whose code stands inside. */
  readonly notice: string;
}

/** Compiles one variant; throws what esbuild found wrong. */
export async function compileEntry(entry: string, variant: Variant): Promise<CompiledEntry> {
  const { outputFiles, metafile } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    metafile: true,
    outdir: '.',
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    target: 'es2020',
    charset: 'utf8',
    legalComments: 'none',
    define: buildConstants(variant),
    // The caller prints what is wrong, once.
    logLevel: 'silent',
  });
  const [output] = outputFiles;
  const [facts] = Object.values(metafile.outputs);
  if (!output || !facts) throw new Error(`esbuild made nothing of ${entry}.`);
  return { code: await minifyPackages(output.text), exportNames: facts.exports, notice: noticeOf(metafile) };
}
