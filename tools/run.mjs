// Runs a TypeScript file in Node: `node tools/run.mjs FILE.ts args...` bundles it with esbuild and imports the result.

import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { buildConstants } from './build/constants.cjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');

async function bundle(file) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [file],
    bundle: true,
    write: false,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    // Packages stay in node_modules: they load faster than they are bundled, and native ones only work there.
    packages: 'external',
    // A CommonJS file inside the bundle still requires its packages.
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    sourcemap: 'inline',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: buildConstants(),
    logLevel: 'error',
  });
  return outputFiles[0].contents;
}

/** Written beside and renamed, so that two processes that run the same file never read half of one. */
function place(contents, name) {
  const folder = join(root, '.build/run');
  const target = join(folder, name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${target}.${process.pid}`, contents);
  renameSync(`${target}.${process.pid}`, target);
  return target;
}

const [file, ...args] = process.argv.slice(2);
if (!file) {
  console.error('Which file should run? node tools/run.mjs FILE.ts args...');
  process.exit(2);
}
// esbuild has already printed what is wrong and where.
const contents = await bundle(resolve(file)).catch(() => process.exit(1));
const bundled = place(contents, `${file.replace(/\W+/g, '-')}.mjs`);
process.argv = [process.argv[0], resolve(file), ...args];
process.setSourceMapsEnabled(true);
await import(pathToFileURL(bundled).href);
