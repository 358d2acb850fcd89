// Builds dist/Code.js: esbuild compiles src/entry, webpack hosts gas-webpack-plugin, which adds the global functions.

import { resolve } from 'node:path';
import GasPlugin from 'gas-webpack-plugin';
import webpack, { type Configuration } from 'webpack';
import { type CompiledEntry, compileEntry } from './compile-entry';
import { version } from './constants.cjs';
import type { Variant } from './edition';

export interface CodeOptions {
  /** The file whose exports Google may call: a list of `export { a, b } from './x'`. */
  readonly entry: string;
  readonly outFolder: string;
  readonly variant: Variant;
}

/** Writes Code.js into the folder, with one top-level function for each export of the entry; returns their names. */
export async function buildCode(options: CodeOptions): Promise<readonly string[]> {
  const compiled = await compileEntry(options.entry, options.variant);
  await run(webpackConfig(options, compiled));
  return compiled.exportNames;
}

function webpackConfig({ entry, outFolder, variant }: CodeOptions, compiled: CompiledEntry): Configuration {
  const file = resolve(entry);
  return {
    mode: 'none',
    entry: file,
    output: { path: resolve(outFolder), filename: 'Code.js', library: { type: 'var', name: 'daftar' } },
    target: ['web', 'es2020'],
    module: {
      rules: [
        {
          include: file,
          loader: resolve('tools/build/bundle-loader.cjs'),
          options: { entry: doorList(compiled), bundle: compiled.code },
        },
      ],
    },
    plugins: [gasPlugin(file), new webpack.BannerPlugin({ banner: banner(variant, compiled), raw: true })],
    optimization: { concatenateModules: true },
    performance: false,
  };
}

/**
 * Returns the entry as gas-webpack-plugin understands it, one line that takes all from the compiled bundle.
 *
 * Hint: given the bundle itself the plugin may name a function wrongly, since esbuild renames where two files use one
 * name: `export { addLead2 as addLead }`.
 */
function doorList({ exportNames }: CompiledEntry): string {
  return `export { ${exportNames.join(', ')} } from './index.ts?bundle';`;
}

function banner({ edition, telegram }: Variant, { notice }: CompiledEntry): string {
  return `// Daftar ${version}, ${edition} edition${telegram ? ', with Telegram' : ''}. Built from TypeScript: change the source, not this file.\n// ${notice}\n`;
}

function gasPlugin(file: string): GasPlugin {
  // The plugin's own types call `include` an empty tuple; its README and code take a list of paths.
  const include = [file] as unknown as [];
  return new GasPlugin({ comment: false, include, autoGlobalExportsFiles: [file] });
}

function run(config: Configuration): Promise<void> {
  return new Promise((done, fail) => {
    webpack(config, (error, stats) => {
      if (error) fail(error);
      else if (stats?.hasErrors()) fail(new Error(stats.toString({ all: false, errors: true })));
      else done();
    });
  });
}
