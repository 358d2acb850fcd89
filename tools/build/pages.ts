// Builds each ui/pages/*.tsx into one HTML file that needs nothing else: script and styles stand inside it.

import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join, parse, resolve } from 'node:path';
import { build } from 'esbuild';
import { buildConstants } from './constants.cjs';
import { joinOutputs } from './join-outputs';
import { noticeOf } from './notice';

/** Where the server puts the page's first data, before the script reads them. */
const BOOT_PLACE = '<!--boot-->';

/** Writes NAME.html into the folder for every NAME.tsx among the pages, and PART.part.html for what they fetch later. */
export async function buildPages({ from, outFolder }: { from: string; outFolder: string }): Promise<void> {
  const files = (await readdir(from)).filter((file) => file.endsWith('.tsx'));
  await mkdir(outFolder, { recursive: true });
  const built = (await Promise.all(files.map((file) => page(join(from, file))))).flat();
  await Promise.all(built.map(({ name, html }) => writeFile(join(outFolder, `${name}.html`), html)));
}

interface HtmlFile {
  readonly name: string;
  readonly html: string;
}

async function page(file: string): Promise<readonly HtmlFile[]> {
  const result = await build({
    entryPoints: [file],
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    outdir: '.',
    format: 'esm',
    splitting: true,
    platform: 'browser',
    target: 'es2020',
    charset: 'utf8',
    legalComments: 'none',
    inject: [resolve('ui/jsx.ts')],
    tsconfigRaw: { compilerOptions: { jsx: 'react', jsxFactory: 'h', jsxFragmentFactory: 'Fragment' } },
    loader: { '.svg': 'dataurl' },
    define: buildConstants(),
    // HtmlService takes // and /* inside a template literal for comments and cuts them out.
    supported: { 'template-literal': false },
    // The caller prints what is wrong, once.
    logLevel: 'silent',
  });
  const { name } = parse(file);
  const { script, styles, parts } = joinOutputs(result, `${name}.js`);
  const html = toHtml({ script, styles, notice: noticeOf(result.metafile) });
  return [{ name, html }, ...parts.map((part) => ({ name: `${part.name}.part`, html: toPart(part) }))];
}

/** Returns a whole HTML page around a script and styles. */
export function toHtml({ script, styles, notice }: { script: string; styles: string; notice: string }): string {
  return `<!DOCTYPE html>
<!-- ${notice} -->
<html>
<head>
<base target="_top">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>${escapeFor('style', styles)}</style>
</head>
<body>
${BOOT_PLACE}
<script>${escapeFor('script', script)}</script>
</body>
</html>
`;
}

/** Returns what a page puts into itself when it needs the part; see ui/part-loader.ts. */
export function toPart({ script, styles }: { script: string; styles: string }): string {
  return `<style>${escapeFor('style', styles)}</style>
<script>${escapeFor('script', script)}</script>
`;
}

/** The HTML parser ends a script at `</script` and hides it behind `<!--`, even inside a string. */
function escapeFor(tag: 'script' | 'style', text: string): string {
  return text.replaceAll(new RegExp(`</(?=${tag})`, 'gi'), '<\\/').replaceAll('<!--', '<\\!--');
}
